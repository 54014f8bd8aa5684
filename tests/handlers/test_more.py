"""The menu has at most eight buttons, and the last leads on where there are more services."""

import pytest

from core.menu import MOST
from tests.people import Press


def keys(answered):
    return [choice.key for choice in answered[-1].message.choices]


async def test_the_menu_leads_on_to_everything_that_there_is(ana):
    menu = ana.town.intake.dispatcher.reception.menu
    page = keys(await ana.says("/start"))
    seen = []
    while page[-1] == "more":
        assert len(page) == MOST
        seen += page[:-1]
        page = keys(await ana.does(Press("more")))
    assert [*seen, *page] == [*menu, "first"]
    assert keys(await ana.does(Press("first")))[0] == menu[0]


@pytest.mark.parametrize("number", ["0", "999", "-1", "two", "²"])
async def test_a_page_that_there_is_not_shows_the_menu_all_the_same(ana, number):
    assert keys(await ana.says(f"/more {number}"))


async def test_what_stands_on_a_further_page_is_begun_by_its_button(ana):
    await ana.says("/more")
    await ana.talks((Press("thanks"), "thanks-whom"))
