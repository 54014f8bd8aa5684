"""Each service and each order of the staff, word for word, in each language: the files in `talks/`.

`golden.py` tells how these are to be read.
"""

import pytest

from core.handler import Handler, no_questions
from core.order import Command
from tests.handlers.golden import (
    LANGUAGES,
    Played,
    played,
    stories,
    town_of,
    without_a_talk,
    written,
)

PLAYED: dict[tuple[str, str], Played] = {}  # each talk is held once in a run of the tests


@pytest.fixture
def play(found_town):
    """Holds a talk in a language, unless that has been done."""

    async def held(story, language):
        if (story, language) not in PLAYED:
            town = await found_town(town=town_of(language))
            PLAYED[story, language] = await played(town, written(story, language), language, story)
        return PLAYED[story, language]

    return held


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("story", stories())
async def test_a_talk_is_held_as_it_stands_in_its_file(play, story, language):
    held = await play(story, language)
    assert held.text == written(story, language)


async def test_every_service_and_every_order_has_a_talk_in_each_language(
    play, found_town, language
):
    used = [(await play(story, language)).used for story in stories()]
    town = await found_town(town=town_of(language))
    assert without_a_talk(town, set().union(*used)) == set()


async def test_a_new_service_without_a_talk_is_noticed(found_town):
    tools = Handler("tools", no_questions, lambda *_: None)
    lend = Command("lend", lambda _: None, about_case=False)
    town = await found_town(handlers=[tools], commands=[lend])
    assert {"tools", "!lend"} <= without_a_talk(town, {"report", "!take"})
