import pytest
from pydantic import ValidationError

from bots.browser.settings import BrowserSettings

SECRET = "a secret that only these tests know of"


def settings(**values):
    return BrowserSettings(_env_file=None, **{"secret_key": SECRET, **values})


@pytest.mark.parametrize(
    ("url", "origin", "secure"),
    [
        ("https://jun.example", "https://jun.example", True),
        ("https://jun.example/", "https://jun.example", True),
        ("https://jun.example:8443/town", "https://jun.example:8443", True),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080", False),
        (None, None, False),
    ],
)
def test_the_origin_is_named_as_browsers_name_it(url, origin, secure):
    found = settings(public_url=url)
    assert (found.origin, found.secure) == (origin, secure)


def test_a_secret_that_can_be_guessed_is_refused_and_not_told():
    with pytest.raises(ValidationError) as error:
        settings(secret_key="jun")
    assert "at least 32 signs" in str(error.value)
    assert "'jun'" not in str(error.value)


def test_the_spool_lies_in_the_data_folder(tmp_path):
    assert settings(data=tmp_path).spool == tmp_path / "browser"
