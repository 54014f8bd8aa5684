"""The kitchen swaps a dish, and whoever it concerns is told."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text as sql

from storage.outbox import Lane
from tests.handlers.menu.kitchens import SWAP, keeps, walked
from tests.handlers.test_menu import MEALS, cooks
from tests.people import Press, t

LANES = sql("SELECT DISTINCT lane FROM delivery WHERE address = 'paper:eva'")


def swapped(person, name="Crema de queso", old="Lentejas"):
    course = person.text("menu-course-first")
    (line,) = (line for line in person.last.text.splitlines() if name in line and course in line)
    return old in line


async def test_a_swap_is_told_to_the_subscribers_and_the_family_is_warned(eva, luis):
    await keeps(eva)
    await eva.says("/menu daily")
    await eva.does(Press("evening"))
    [done] = await luis.says(SWAP)
    assert luis.town.texts.say("es", "menu-contains", allergens=["leche"]) in done.text
    assert swapped(eva)
    warned = eva.read()[-2].text
    assert "Crema de queso contains milk." in warned
    assert "Crema de queso may contain nuts." in warned
    assert "Crema de queso" in (await eva.says("/menu"))[0].text
    lanes = await eva.town.finds(lambda store: store.outbox.rows(LANES))
    assert (int(Lane.ALERT),) in lanes


async def test_a_family_that_only_asked_is_warned_of_what_it_must_not_eat(eva, luis):
    await keeps(eva)
    await eva.says("/menu")
    await luis.says("!swap primero: Sopa de ajo | sin: resto")
    assert "Sopa de ajo" not in eva.last.text
    await luis.says(SWAP)
    assert eva.read()[-2].text.startswith("⚠️")
    assert "Crema de queso" in eva.last.text


async def test_a_menu_that_is_brought_in_anew_tells_of_what_has_changed_in_it(eva, luis):
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    file = "!menu-import\nday;course;dish\n2026-11-20;first;Lentejas\n2026-11-20;second;Tortilla"
    before = len(eva.read())
    await luis.says(f"{file} francesa\n2026-11-20;bread;Pan\n2026-12-01;first;Arroz\n")
    [told] = eva.read()[before:]
    assert "Tortilla francesa" in told.text
    assert "instead of Tortilla" in told.text


@pytest.mark.parametrize(
    ("monday", "at_eight"),
    [
        (date(2026, 3, 30), datetime(2026, 3, 29, 18, tzinfo=UTC)),  # it was an hour more by night
        (date(2026, 10, 26), datetime(2026, 10, 25, 19, tzinfo=UTC)),  # and here an hour less
    ],
)
async def test_on_the_day_the_clock_is_changed_eight_is_eight(eva, monday, at_eight):
    await cooks(eva.town, *[type(one)(**{**one.model_dump(), "day": monday}) for one in MEALS[:1]])
    eva.town.clock.time = at_eight - timedelta(days=1, hours=6)
    await eva.says("/menu daily")
    await eva.does(Press("evening"))
    eva.town.clock.time = at_eight - timedelta(minutes=1)
    assert await walked(eva) == []
    eva.town.clock.time = at_eight
    assert len(await walked(eva)) == 1
    eva.town.clock.passes(hours=1)
    assert await walked(eva) == []


async def test_who_has_not_subscribed_is_not_told_and_a_day_far_off_is_not_news(eva, luis):
    before = len(eva.read())
    [done] = await luis.says(SWAP)
    assert len(eva.read()) == before
    none = luis.text(t("menu-swap-done", name="Crema de queso", day=date(2026, 11, 20),
                       in_it="x", count=0)).splitlines()[-1]  # fmt: skip
    assert none in done.text
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    before = len(eva.read())
    await luis.says("!swap 27.11. primero: Sopa")
    assert len(eva.read()) == before
    assert "Sopa" in (await eva.says("/menu 27.11."))[0].text


@pytest.mark.parametrize(
    ("order", "answer"),
    [
        ("!swap", "menu-swap-how"),
        ("!swap Arroz", "menu-swap-how"),
        ("!swap cena: Arroz", "menu-swap-how"),
        ("!swap 19.11.2026 primero: Arroz", t("menu-swap-day", value="19.11.2026")),
        ("!swap xyz primero: Arroz", t("menu-swap-day", value="xyz")),
    ],
)
async def test_a_swap_that_is_not_understood_changes_nothing(luis, order, answer):
    await luis.talks((order, answer))


async def test_a_swap_with_a_word_that_is_no_allergen_changes_nothing(eva, luis):
    [said] = await luis.says("!swap primero: Arroz | contiene: glutten")
    assert "gluten" in said.text
    assert "Arroz" not in (await eva.says("/menu"))[0].text
