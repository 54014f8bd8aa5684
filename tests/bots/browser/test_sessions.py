import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from bots.browser.sessions import LASTS, Sessions

SECRET = b"a secret that only these tests know of"


def given(sessions, session):
    """The cookie as the browser gets it."""
    response = web.Response()
    sessions.give(response, session)
    return response.cookies[sessions.cookie]


def read(sessions, value):
    cookie = {"Cookie": f"{sessions.cookie}={value}"}
    return sessions.read(make_mocked_request("GET", "/", headers=cookie))


def changed(value, place, sign):
    return value[:place] + sign + value[place + 1 :]


@pytest.fixture
def sessions(clock):
    return Sessions(SECRET, now=clock.seconds)


def test_a_session_comes_back_as_it_was_given(sessions):
    session = sessions.begin()
    assert read(sessions, given(sessions, session).value) == session


def test_no_two_sessions_are_alike(sessions):
    begun = {sessions.begin() for _ in range(100)}
    assert len(begun) == 100
    assert {len(session) for session in begun} == {32}  # 128 bits in hex


def test_a_cookie_that_was_changed_anywhere_is_none(sessions):
    value = given(sessions, sessions.begin()).value
    for place, sign in enumerate(value):
        other = "." if sign != "." else "0"
        digit = "0" if sign != "0" else "1"
        assert read(sessions, changed(value, place, other)) is None
        assert read(sessions, changed(value, place, digit)) is None


@pytest.mark.parametrize("value", ["", "x", "..", f"{'0' * 32}.0.{'0' * 64}", "a" * 5000])
def test_nonsense_is_no_cookie(sessions, value):
    assert read(sessions, value) is None


def test_a_cookie_of_another_town_is_none(sessions, clock):
    other = Sessions(SECRET[::-1], now=clock.seconds)
    assert read(sessions, given(other, other.begin()).value) is None


def test_a_cookie_lasts_for_ninety_days(sessions, clock):
    session = sessions.begin()
    value = given(sessions, session).value
    clock.passes(seconds=LASTS - 1)
    assert read(sessions, value) == session
    clock.passes(seconds=1)
    assert read(sessions, value) is None


@pytest.mark.parametrize("secure", [True, False])
def test_a_cookie_is_for_no_script_and_no_other_site(clock, secure):
    sessions = Sessions(SECRET, secure=secure, now=clock.seconds)
    cookie = given(sessions, sessions.begin())
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/")
    assert bool(cookie["secure"]) is secure
    assert cookie.key.startswith("__Host-") is secure


def test_a_form_token_is_good_for_one_session_only(sessions):
    one, other = sessions.begin(), sessions.begin()
    assert sessions.is_form_token(one, sessions.form_token(one))
    assert not sessions.is_form_token(one, sessions.form_token(other))
    assert not sessions.is_form_token(one, "ñ")


def test_a_form_token_is_no_cookie(sessions):
    session = sessions.begin()
    assert read(sessions, f"{session}.0.{sessions.form_token(session)}") is None
