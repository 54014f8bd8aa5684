"""What the Telegram door is told, and what it keeps to itself."""

import logging

import pytest
from pydantic import ValidationError

from bots.telegram.redaction import REDACT, hush, redacted
from bots.telegram.settings import TelegramSettings

TOKEN = "7000000001:AAHsecretsecretsecretsecretsecretsec"


def settings(**given):
    return TelegramSettings(_env_file=None, **{"token": TOKEN, **given})


def test_most_of_it_need_not_be_told():
    plain = settings()
    assert plain.api_url == "https://api.telegram.org"
    assert (plain.mode, plain.groups, plain.webhook_secret) == ("polling", frozenset(), None)


def test_it_is_read_from_a_file(tmp_path):
    file = tmp_path / ".env"
    file.write_text(
        f"JUNTOS_TELEGRAM_TOKEN={TOKEN}\nJUNTOS_TELEGRAM_API_URL=http://127.0.0.1:81/\n"
        "JUNTOS_TELEGRAM_GROUPS=-100123, -5\nJUNTOS_TOWN=town.toml\n"
    )
    read = TelegramSettings(_env_file=file)
    assert read.token.get_secret_value() == TOKEN
    assert read.api_url == "http://127.0.0.1:81"
    assert read.groups == {-100123, -5}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"token": "my-bot"}, "BotFather"),
        ({"api_url": "api.telegram.org"}, "https://api.telegram.org"),
        ({"mode": "push"}, "polling"),
        ({"mode": "webhook"}, "JUNTOS_TELEGRAM_WEBHOOK_SECRET"),
        ({"webhook_secret": "ñ"}, "A-Z a-z 0-9"),
        ({"webhook_secret": "a" * 257}, "256"),
        ({"groups": "neighbours"}, "integer"),
    ],
)
def test_a_mistake_is_named(given, words):
    with pytest.raises(ValidationError) as mistake:
        settings(**given)
    assert words in str(mistake.value)
    assert TOKEN not in str(mistake.value)


def test_a_secret_that_is_wrong_is_not_shown():
    with pytest.raises(ValidationError) as mistake:
        settings(token="secret-but-no-token")
    assert "secret-but-no-token" not in str(mistake.value)


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        f"https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"https://api.telegram.org/file/bot{TOKEN.replace(':', '%3A')}/photos/1.jpg",
        f"Cannot connect to {TOKEN!r}",
    ],
)
def test_a_token_is_struck_out_wherever_it_stands(text):
    assert "secretsecret" not in redacted(text)
    assert "<token>" in redacted(text)


def test_the_path_of_the_webhook_is_struck_out():
    assert redacted(f'"POST /telegram/{"0a" * 32} HTTP/1.1" 200') == (
        '"POST /telegram/<token> HTTP/1.1" 200'
    )


@pytest.mark.parametrize("text", ["at 10:30 on 2027-01-01", "J-00041: broken", "12345:short"])
def test_what_is_no_token_stays(text):
    assert redacted(text) == text


def test_a_token_in_the_log_of_a_library_is_struck_out():
    address = f"POST /bot{TOKEN}/sendMessage"
    record = logging.LogRecord("httpx", logging.INFO, "", 1, "%s %s", (address, 200), None)
    assert REDACT.filter(record)
    assert record.getMessage() == "POST /<token>/sendMessage 200"


@pytest.mark.parametrize("name", ["httpx", "httpcore", "telegram"])
def test_libraries_that_tell_everything_are_hushed(name):
    hush()
    logger = logging.getLogger(name)
    assert logger.getEffectiveLevel() >= logging.WARNING
    assert REDACT in logger.filters


def log_failure(name, error):
    logging.getLogger(name).error("it failed", exc_info=error)


def test_a_token_in_an_error_that_is_logged_is_struck_out(caplog):
    hush()
    log_failure("telegram.Bot", ValueError(f"https:///bot{TOKEN}/getMe"))
    assert "<token>/getMe" in caplog.text
    assert "it failed" in caplog.text
    assert "secretsecret" not in caplog.text


def test_an_error_without_a_token_is_logged_as_it_is(caplog):
    hush()
    log_failure("juntos", ValueError("no luck"))
    assert caplog.records[-1].exc_info
