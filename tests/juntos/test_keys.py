"""Half a configuration is none: each thing that is missing or wrong is named in one line."""

import pytest

from juntos.keys import read_keys, read_settings, read_the_town
from juntos.mistakes import Mistakes
from tests.journeys.jun import JUN
from tests.juntos.conftest import SECRET

TOKEN = "123456:ABC-def"


def keys():
    return read_keys(read_settings())


def mistakes(read=keys):
    with pytest.raises(Mistakes) as found:
        read()
    return found.value.lines


def test_with_a_secret_alone_the_browser_door_opens(told):
    told(SECRET_KEY=SECRET)
    assert (keys().telegram, keys().matrix) == (None, None)


def test_the_file_env_is_read_too(told, tmp_path):
    told()
    (tmp_path / ".env").write_text(f"JUNTOS_SECRET_KEY={SECRET}\nJUNTOS_TELEGRAM_TOKEN={TOKEN}\n")
    assert keys().telegram.token.get_secret_value() == TOKEN


def test_an_empty_line_says_the_same_as_none(told):
    told(SECRET_KEY=SECRET, PUBLIC_URL="", DATABASE_URL="", TELEGRAM_TOKEN="", MATRIX_PASSWORD="")
    assert (keys().telegram, keys().matrix) == (None, None)
    assert read_settings().database.startswith("sqlite:///")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, ["JUNTOS_SECRET_KEY is missing; it signs"]),
        ({"SECRET_KEY": "short"}, ["JUNTOS_SECRET_KEY: expected at least 32 signs"]),
        (
            {"SECRET_KEY": SECRET, "TELEGRAM_TOKEN": "no token"},
            ["JUNTOS_TELEGRAM_TOKEN: expected the token that @BotFather gave"],
        ),
        (
            {"SECRET_KEY": SECRET, "TELEGRAM_MODE": "polling"},
            ["JUNTOS_TELEGRAM_TOKEN is missing"],
        ),
        (
            {"SECRET_KEY": SECRET, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_MODE": "webhook"},
            ["JUNTOS_TELEGRAM_WEBHOOK_SECRET is missing"],
        ),
        (
            {
                "SECRET_KEY": SECRET,
                "TELEGRAM_TOKEN": TOKEN,
                "TELEGRAM_MODE": "webhook",
                "TELEGRAM_WEBHOOK_SECRET": "s3cret",
            },
            ["JUNTOS_PUBLIC_URL is missing; Telegram has to know where to come"],
        ),
        (
            {"SECRET_KEY": SECRET, "MATRIX_PASSWORD": "opens nothing"},
            ["JUNTOS_MATRIX_HOMESERVER is missing", "JUNTOS_MATRIX_USER_ID is missing"],
        ),
        (
            {"MATRIX_HOMESERVER": "https://jun.example", "MATRIX_USER_ID": "jun"},
            ["JUNTOS_SECRET_KEY is missing", "JUNTOS_MATRIX_USER_ID: write the whole Matrix id"],
        ),
    ],
)
def test_what_a_door_lacks_is_named(told, settings, said):
    told(**settings)
    lines = mistakes()
    assert len(lines) == len(said)
    for line, start in zip(lines, said, strict=True):
        assert line.startswith(start)
        assert "\n" not in line


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"LISTEN": "8080"}, "JUNTOS_LISTEN: expected a host and a port, like 127.0.0.1:8080"),
        ({"LISTEN": "127.0.0.1:99999"}, "JUNTOS_LISTEN: expected a host and a port"),
        ({"PUBLIC_URL": "jun.example"}, "JUNTOS_PUBLIC_URL: "),
        ({"DATABASE_URL": "a database"}, "JUNTOS_DATABASE_URL: expected an address like"),
        ({"DATABASE_URL": "mysql://jun"}, "JUNTOS_DATABASE_URL: expected an address like"),
    ],
)
def test_a_wrong_setting_is_named_with_what_was_expected(told, settings, said):
    told(**settings)
    (line,) = mistakes(read_settings)
    assert line.startswith(said)


def test_no_secret_stands_in_a_mistake(told):
    told(SECRET_KEY="hunter2", TELEGRAM_TOKEN="hunter2", MATRIX_ACCESS_TOKEN="hunter2")
    assert "hunter2" not in "".join(mistakes())


def test_a_town_file_that_is_not_there_is_named(tmp_path):
    (line,) = mistakes(lambda: read_the_town(tmp_path / "town.toml"))
    assert line.endswith("there is no town file here; set JUNTOS_TOWN to where it lies")
    assert mistakes(lambda: read_the_town(tmp_path))  # a folder is no file


def test_every_mistake_in_a_town_file_has_its_line(tmp_path):
    text = (JUN / "town.toml").read_text("utf-8")
    file = tmp_path / "town.toml"
    text = text.replace('timezone = "Europe/Madrid"', 'timezone = "Europe/Jun"')
    file.write_text(text.replace('key = "police"', 'key = "works"'), "utf-8")
    lines = mistakes(lambda: read_the_town(file))
    assert len(lines) > 1
    for line in lines:
        assert line.startswith("town.toml")
    assert any("time zone" in line and "line" in line for line in lines)
