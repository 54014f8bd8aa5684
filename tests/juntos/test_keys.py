"""Half a configuration is none: each thing that is missing or wrong is named in one line."""

import re

import pytest

from core.messages import Address
from juntos.addresses import misplaced
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
        *(
            (
                {
                    "SECRET_KEY": SECRET,
                    "PUBLIC_URL": url,
                    "TELEGRAM_TOKEN": TOKEN,
                    "TELEGRAM_MODE": "webhook",
                    "TELEGRAM_WEBHOOK_SECRET": "s3cret",
                },
                ["JUNTOS_PUBLIC_URL: for the webhook, Telegram comes only to an address"],
            )
            for url in ("http://jun.example", "https://jun.example:8080")
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
        ({"PUBLIC_URL": "jun.example"}, "JUNTOS_PUBLIC_URL: expected an address like https://"),
        ({"PUBLIC_URL": "ftp://jun"}, "JUNTOS_PUBLIC_URL: expected an address like https://"),
        ({"DATABASE_URL": "a database"}, "JUNTOS_DATABASE_URL: expected an address like"),
        ({"DATABASE_URL": "mysql://jun"}, "JUNTOS_DATABASE_URL: expected an address like"),
    ],
)
def test_a_wrong_setting_is_named_with_what_was_expected(told, settings, said):
    told(**settings)
    (line,) = mistakes(read_settings)
    assert line.startswith(said)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"TELEGRAM_MODE": "push"}, "JUNTOS_TELEGRAM_MODE: expected 'polling' or 'webhook'"),
        (
            {"TELEGRAM_GROUPS": "jun, works"},
            "JUNTOS_TELEGRAM_GROUPS: expected whole numbers, with commas between them",
        ),
        ({"TELEGRAM_API_URL": "jun"}, "JUNTOS_TELEGRAM_API_URL: expected an address like https://"),
    ],
)
def test_a_wrong_setting_of_a_door_is_named_once_and_in_plain_words(told, settings, said):
    told(SECRET_KEY=SECRET, TELEGRAM_TOKEN=TOKEN, **settings)
    (line,) = mistakes()
    assert line.startswith(said)


def test_a_misspelt_setting_is_not_passed_over(told, tmp_path):
    told(SECRET_KEY=SECRET, PUBLC_URL="https://jun.example")
    (tmp_path / ".env").write_text("JUNTOS_DATEN=here\nJUNTOS_MATRIX_USERID=@jun:jun.example\n")
    said = mistakes()
    assert "JUNTOS_PUBLC_URL is no setting; did you mean JUNTOS_PUBLIC_URL?" in said
    assert "JUNTOS_MATRIX_USERID is no setting; did you mean JUNTOS_MATRIX_USER_ID?" in said


def test_what_others_put_into_our_environment_is_no_mistake(told):
    """Some that run containers name the addresses of a service after it."""
    told(SECRET_KEY=SECRET, PORT="tcp://10.0.0.1:80", SERVICE_HOST="10.0.0.1", VERSION="1")
    assert keys().telegram is None


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


@pytest.mark.parametrize(
    ("setting", "instead", "said"),
    [
        ('"browser:works-staff"', '"matrx:!works:jun.example"', "staff rooms are in Matrix"),
        ('"browser:works-staff"', '"telegram:-10012345"', "staff rooms are in Matrix"),
        ('"browser:works-staff"', '"matrix:#works:jun.example"', "written by their id"),
        ('["browser:works"]', '["telegram:jun_works"]', "a channel is written like"),
        ('["browser:works"]', '["matrix:#works:jun.example"]', "a room in Matrix by its id"),
        ('"es", "de", "en"', '"es", "de", "fr"', "texts in these languages only: de, en, es"),
    ],
)
def test_what_no_door_and_no_text_can_serve_is_named(tmp_path, setting, instead, said):
    text = (JUN / "town.toml").read_text("utf-8")
    assert setting in text
    file = tmp_path / "town.toml"
    file.write_text(text.replace(setting, instead, 1), "utf-8")
    for drawn in JUN.glob("*.geojson"):
        (tmp_path / drawn.name).write_bytes(drawn.read_bytes())
    (line,) = mistakes(lambda: read_the_town(file))
    assert re.match(r"town\.toml, line \d+: ", line)
    assert said in line
    assert instead.strip("[]").split(", ")[-1] in line


@pytest.mark.parametrize(
    "address",
    ["telegram:@jun_works", "telegram:-1001234567890", "matrix:!a1:jun.example", "matrix:!a1B_-c"],
)
def test_channels_may_be_written_in_every_way_that_platforms_know(address):
    assert misplaced(Address.parse(address), staff=False) is None
