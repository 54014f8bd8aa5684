"""What somebody reads first: in a language that they know, and where we cannot read them."""

import pytest

from core.messages import Kind
from tests.people import Person


@pytest.fixture
def newcomer(jun):
    """Somebody whose app does not tell which language they read."""
    return Person(jun, "eva", "es")


def hints(person, *languages):
    return "\n".join(person.town.texts.say(one, "language-hint") for one in languages)


async def test_where_nothing_tells_the_language_the_others_are_offered(newcomer):
    notice, offer, _menu = await newcomer.says(kind=Kind.JOIN, language=None)
    assert "Jun" in notice.text
    assert offer.text == hints(newcomer, "de", "en")
    [answer] = await newcomer.says("Deutsch", language=None)
    assert answer.text == newcomer.town.texts.say("de", "language-set")


async def test_whose_app_tells_the_language_is_offered_no_other(newcomer):
    said = await newcomer.says(kind=Kind.JOIN, language="de-AT")
    assert len(said) == 2
    assert not [one for one in said if "English" in one.text]


async def test_whom_the_words_reached_too_late_still_gets_on_in_their_language(newcomer):
    await newcomer.says("Hello, there is a broken street lamp", language=None)
    english, _question = await newcomer.says("English", language=None)
    assert english.text == newcomer.town.texts.say("en", "language-set")
    newcomer.language = "en"
    assert newcomer.last.text == newcomer.text("report-where")


async def test_a_language_that_is_asked_for_is_an_answer_and_no_wish(ana):
    await ana.says("/language")
    [said] = await ana.says("Deutsch")
    assert said.text == ana.town.texts.say("de", "language-set")


async def test_in_an_encrypted_room_a_newcomer_is_told_once_in_every_language(newcomer):
    """The room is known to be encrypted before anybody is seen in it."""
    [said] = await newcomer.says(kind=Kind.SEALED, language=None)
    assert said.text == "\n\n".join(
        newcomer.town.texts.say(one, "sealed", town="Jun") for one in ("es", "de", "en")
    )
    assert await newcomer.says(kind=Kind.JOIN, language=None) == []
    assert await newcomer.says(kind=Kind.SEALED, language=None) == []


async def test_whom_we_know_is_told_in_their_own_language_that_a_room_is_encrypted(ana):
    [said] = await ana.says(kind=Kind.SEALED)
    assert said.text == ana.town.texts.say(ana.language, "sealed", town="Jun")
