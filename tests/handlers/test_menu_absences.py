"""A child does not come to eat: told in time, listed for the kitchen, and forgotten."""

from datetime import UTC, date, datetime

import pytest

from tests.handlers.test_menu import MEALS, cooks, one_school
from tests.paper_town import example_town
from tests.people import Again, Clerk, Person, Press, t

FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)
SCHOOL, LUCIA = "Colegio La Vega", "Lucía, 2B"


async def resident(found_town, language, town=None):
    ana = Person(await found_town(town=town or one_school()), "ana", language)
    ana.town.clock.time = datetime(2026, 11, 20, 7, tzinfo=UTC)  # eight in the morning
    await cooks(ana.town, *MEALS)
    await ana.says("/start")
    return ana


@pytest.fixture
async def ana(found_town, language):
    return await resident(found_town, language)


@pytest.fixture
async def eva(found_town):
    return await resident(found_town, "en")


@pytest.fixture
async def luis(eva):
    luis = Clerk(eva.town, "school-staff", "es", "@luis:jun.example", "Luis")
    await luis.joins()
    return luis


def checked(ana, day, what="absent", diet=""):
    told = ana.text(t("menu-absence-this-day", day=day))
    return t("menu-absence-check", day=told, who=LUCIA, what=what, diet=diet)


def thanked(ana, day, until):
    local = ana.town.town.local(until)
    return t("menu-absence-told", who=LUCIA, day=day, until=local)


async def test_an_absence_is_told_and_stands_on_the_list(ana):
    await ana.talks(
        ("/menu absent", "menu-absence-what"),
        (Press("absent"), "menu-absence-day"),
        (Press(MONDAY.isoformat()), "menu-absence-who"),
        (LUCIA, checked(ana, MONDAY)),
        (Press("send"), thanked(ana, MONDAY, datetime(2026, 11, 23, 8, 30, tzinfo=UTC))),
    )
    luis = Clerk(ana.town, "school-staff", "es", "@luis:jun.example", "Luis")
    await luis.joins()
    [said] = await luis.says("!absences lunes")
    assert luis.text(t("menu-list-absent", who=LUCIA)) in said.text
    await luis.talks(("!absences", t("menu-list-empty", school=SCHOOL, day=FRIDAY)))
    kept = await ana.town.finds(lambda store: store.absences.on("ceip", MONDAY))
    assert "Luc" not in kept[0].sealed


async def test_a_diet_is_told_in_words_and_sent_only_when_that_is_said(ana):
    await ana.talks(
        ("/menu absent", "menu-absence-what"),
        (Press("diet"), "menu-absence-day"),
        (Press("other-day"), "menu-which-absence-day"),
        ("xyz", Again("menu-no-such-day", "menu-which-absence-day")),
        ("22.11.", Again("menu-absence-no-meal", "menu-which-absence-day")),
        ("30.11.", "menu-absence-who"),
        (LUCIA, "menu-absence-diet"),
        ("arroz blanco", checked(ana, date(2026, 11, 30), "diet", "arroz blanco")),
        (Press("leave-it"), "menu-absence-left"),
    )
    assert await ana.town.finds(lambda store: store.absences.on("ceip", date(2026, 11, 30))) == []


async def tells(eva, day=FRIDAY, kind="absent"):
    await eva.says("/menu absent")
    await eva.does(Press(kind))
    await eva.does(Press(day.isoformat()))
    await eva.says(LUCIA)
    if kind == "diet":
        await eva.says("dieta blanda")
    return await eva.does(Press("send"))


async def test_a_notice_is_taken_back_as_long_as_the_list_is_open(ana):
    await tells(ana)
    label = ana.text(t("menu-absence-label", day=FRIDAY, who=LUCIA))
    await ana.talks(
        ("/menu absent", "menu-absence-what"), (Press("take-back"), "menu-absence-which")
    )
    await ana.talks((label, t("menu-absence-taken-back", day=FRIDAY)))
    await tells(ana)
    await ana.says("/menu absent")
    await ana.does(Press("take-back"))
    ana.town.clock.time = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
    await ana.talks((label, "menu-absence-no-more"))


async def test_after_the_deadline_that_day_is_not_offered_any_more(eva):
    eva.town.clock.time = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
    await eva.says("/menu absent")
    [asked] = await eva.does(Press("absent"))
    assert [choice.key for choice in asked.message.choices][:2] == [
        MONDAY.isoformat(), "2026-11-24",
    ]  # fmt: skip
    await eva.does(Press("other-day"))
    await eva.talks(("today", Again("menu-absence-too-late", "menu-which-absence-day")))


async def test_whoever_hesitates_past_the_deadline_is_told_and_led_to_the_school(eva):
    await eva.says("/menu absent")
    await eva.does(Press("absent"))
    await eva.does(Press(FRIDAY.isoformat()))
    await eva.says(LUCIA)
    eva.town.clock.time = datetime(2026, 11, 20, 8, 31, tzinfo=UTC)
    [said] = await eva.does(Press("send"))
    assert said.text == eva.text(t("menu-absence-closed", school=SCHOOL))
    await eva.talks((Press("person"), "person-matter"))


async def test_the_kitchen_gets_its_list_at_the_deadline_and_once(eva, luis):
    await tells(eva)
    await tells(eva, kind="diet")
    assert luis.here(await eva.town.walks()) == []
    eva.town.clock.time = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
    [said] = luis.here(await eva.town.walks())
    assert luis.text(t("menu-list-absent", who=LUCIA)) in said.text
    assert luis.text(t("menu-list-diet", who=LUCIA, diet="dieta blanda")) in said.text
    assert luis.here(await eva.town.walks()) == []


async def test_with_days_before_the_list_closes_earlier(found_town):
    (school,) = one_school().extras["schools"]
    early = school.model_copy(update={"days_before": 1})
    town = example_town().model_copy(update={"extras": {"schools": (early,)}})
    eva = await resident(found_town, "en", town)
    luis = Clerk(eva.town, "school-staff", "es", "@luis:jun.example", "Luis")
    await luis.joins()
    await tells(eva, MONDAY)
    eva.town.clock.time = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
    [said] = luis.here(await eva.town.walks())
    assert luis.text(t("menu-list-absent", who=LUCIA)) in said.text


async def test_a_week_later_nobody_knows_any_more_who_was_not_there(eva):
    await tells(eva)
    eva.town.clock.time = datetime(2026, 11, 30, 8, 30, tzinfo=UTC)
    await eva.town.walks()
    assert await eva.town.finds(lambda store: store.absences.on("ceip", FRIDAY)) == []


async def test_a_room_with_several_kitchens_says_which_it_means(found_town):
    town = await found_town()
    luis = Clerk(town, "school-staff", "es", "@luis:jun.example", "Luis")
    await luis.joins()
    await luis.talks(
        ("!absences", t("menu-which-kitchen", schools=["Colegio La Vega", "Escuela infantil"])),
        ("!absences infantil", t("menu-list-empty", school="Escuela infantil", day=FRIDAY)),
        ("!absences ceip xyz", t("menu-absences-day", value="xyz")),
    )
