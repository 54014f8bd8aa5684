"""What the Matrix door must be told, and how a mistake in it is named."""

import pytest
from pydantic import ValidationError

from bots.matrix.settings import MatrixSettings

GOOD = {"homeserver": "https://matrix.jun.example/", "user_id": "@town:jun.example"}


def settings(**more):
    return MatrixSettings(_env_file=None, **{**GOOD, **more})


def test_a_password_is_enough():
    found = settings(password="p")
    assert (found.url, found.device) == ("https://matrix.jun.example", "JUNTOS")


def test_an_access_token_comes_with_its_device():
    assert settings(access_token="t", device_id="D").device == "D"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({}, "JUNTOS_MATRIX_PASSWORD or JUNTOS_MATRIX_ACCESS_TOKEN"),
        ({"password": "p", "access_token": "t"}, "not both"),
        ({"access_token": "t"}, "JUNTOS_MATRIX_DEVICE_ID"),
        ({"password": "p", "e2ee": True}, "later version"),
        ({"password": "p", "user_id": "town"}, "whole Matrix id"),
        ({"password": "p", "homeserver": "jun"}, "valid URL"),
    ],
)
def test_a_mistake_is_named_in_plain_words(wrong, told):
    with pytest.raises(ValidationError, match=told):
        settings(**wrong)


def test_a_mistake_does_not_show_the_password():
    with pytest.raises(ValidationError) as raised:
        settings(password="very secret", user_id="town")
    assert "very secret" not in str(raised.value)


def test_the_settings_are_read_from_a_file(tmp_path):
    file = tmp_path / ".env"
    names = {**GOOD, "password": "p", "e2ee": "false"}
    file.write_text("".join(f"JUNTOS_MATRIX_{k.upper()}={v}\n" for k, v in names.items()))
    assert MatrixSettings(_env_file=file).user_id == "@town:jun.example"
