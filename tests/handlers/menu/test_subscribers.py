"""The menu comes every day at the hour that somebody has chosen, and once."""

from datetime import UTC, date, datetime
from itertools import pairwise

from core.hall import Hall
from core.handlers.menu.daily import tell_menus
from tests.handlers.menu.kitchens import SAY, at, told, walked
from tests.handlers.test_menu import MEALS, cooks
from tests.people import ONE_LANGUAGE, Again, Press, t

SCHOOL = "Colegio La Vega"


def set_to(when, morning="", evening=""):
    return t("menu-daily-set", school=SCHOOL, when=when, morning=morning, evening=evening)


async def test_the_menu_comes_every_morning_at_the_chosen_hour_and_once(ana):
    await ana.talks(
        ("/menu daily", "menu-daily-when"),
        (Press("morning"), set_to("morning", "07:30")),
    )
    at(ana, 23, 7, 29)
    assert await walked(ana) == []
    at(ana, 23, 7, 30)
    [told] = await walked(ana)
    assert "Arroz" in told.text
    assert ana.text("menu-shown.absent") in told.buttons
    assert await walked(ana) == []
    at(ana, 24, 7, 30)  # nobody has told us that day
    assert await walked(ana) == []


def reads(store, number):
    """Somebody of many, who wants the menu each morning."""
    store.residents.meet(f"paper:reader-{number}", "es", datetime(2026, 11, 20, tzinfo=UTC))
    reader = store.menu_readers.chooses(f"paper:reader-{number}", "ceip", datetime.now(UTC))
    reader.morning = "07:30"


async def test_many_are_told_some_at_a_time_and_between_that_others_have_their_turn(eva):
    jun, many = eva.town, 45
    await jun.finds(lambda store: [reads(store, number) for number in range(many)])
    at(eva, 23, 7, 30)
    parts, more = [], True
    while more:
        more = await jun.finds(
            lambda store: tell_menus(Hall(store, jun.town, jun.texts, jun.clock()))
        )
        parts.append(await jun.finds(told))
    assert parts[-1] == many
    assert max(after - before for before, after in pairwise([0, *parts])) <= many // 2
    assert await walked(eva) == []


@ONE_LANGUAGE
async def test_the_menu_comes_the_evening_before_and_can_be_stopped(ana):
    await ana.talks(("/menu daily", "menu-daily-when"))
    await ana.talks((Press("both"), set_to("both", "07:30", "20:00")))
    at(ana, 22, 20, 5)
    [told] = await walked(ana)
    assert "Arroz" in told.text
    await ana.talks(("/menu daily", "menu-daily-when"), (Press("stop"), set_to("none")))
    at(ana, 23, 7, 31)
    assert await walked(ana) == []


async def test_an_hour_of_ones_own_is_understood_or_asked_again(ana):
    await ana.talks(
        ("/menu daily", "menu-daily-when"),
        (Press("hour"), "menu-daily-hour"),
        ("25:00", Again("menu-daily-no-hour", "menu-daily-hour")),
        (SAY[ana.language]["hour"], set_to("morning", "07:15")),
        ("/menu daily", "menu-daily-when"),
        (Press("hour"), "menu-daily-hour"),
        ("19.30", set_to("evening", evening="19:30")),
    )


async def test_after_an_outage_a_morning_message_is_late_but_not_useless(eva):
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    at(eva, 23, 10, 29)
    assert len(await walked(eva)) == 1
    at(eva, 20, 7, 30)
    eva.town.clock.time = datetime(2026, 11, 27, 11, tzinfo=UTC)
    await cooks(eva.town, *[type(one)(**{**one.model_dump(), "day": date(2026, 11, 27)})
                            for one in MEALS[:1]])  # fmt: skip
    assert await walked(eva) == []


async def test_who_has_left_is_not_written_to(eva):
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    await eva.town.finds(lambda store: store.residents.reachable("paper:eva", reachable=False))
    at(eva, 23, 7, 30)
    assert await walked(eva) == []
