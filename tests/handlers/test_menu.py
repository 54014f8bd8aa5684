"""The school menu: what there is to eat, and what is in it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from core.handlers.menu.schools import schools_of
from storage.menus import ALLERGENS, Dish
from tests.paper_town import example_town
from tests.people import Again, Person, Press, t

FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)
MILK = {"milk": "contains", "gluten": "may-contain"}
ALL_FREE = dict.fromkeys(ALLERGENS, "free")


def dish(day, course, name, allergens=None, school="ceip"):
    return Dish(school=school, day=day, course=course, name=name, allergens=allergens or {})


MEALS = (
    dish(FRIDAY, "dessert", "Yogur", MILK),
    dish(FRIDAY, "first", "Lentejas"),
    dish(FRIDAY, "second", "Tortilla", {**ALL_FREE, "eggs": "contains"}),
    dish(MONDAY, "first", "Arroz", ALL_FREE),
)


def one_school(town=None):
    town = town or example_town()
    return town.model_copy(update={"extras": {"schools": schools_of(town)[:1]}})


async def cooks(town, *dishes):
    def put(store):
        for each in dishes:
            fields = {name: getattr(each, name) for name in type(each).model_fields}
            store.menus.put(Dish(**fields))

    await town.finds(put)


@pytest.fixture
async def ana(found_town, language):
    """A resident of a town with one school, whose kitchen has told us two days."""
    ana = Person(await found_town(town=one_school()), "ana", language)
    await cooks(ana.town, *MEALS)
    await ana.says("/start")
    return ana


SAID = {
    "es": {"menu": "¿Qué hay de comer?", "tomorrow": "menú de mañana", "monday": "menú del lunes",
           "week": "el menú de la semana", "day": "¿Qué hay de comer el 23.11.?"},
    "de": {"menu": "Was gibt es zu essen?", "tomorrow": "Speiseplan für morgen",
           "monday": "Was gibt es am Montag zu essen?", "week": "Speiseplan der Woche",
           "day": "Speiseplan am 23.11."},
    "en": {"menu": "What's for lunch?", "tomorrow": "menu for tomorrow",
           "monday": "What is there to eat on Monday?", "week": "school lunch this week",
           "day": "school menu 23.11."},
}  # fmt: skip


async def test_the_meal_of_today_with_all_that_is_in_it_in_its_order(ana):
    [said] = await ana.says(SAID[ana.language]["menu"])
    assert ana.town.texts.say(ana.language, "menu-nothing-stated") in said.text
    names = [said.text.index(name) for name in ("Lentejas", "Tortilla", "Yogur")]
    assert names == sorted(names)
    assert ana.text(t("menu-free-of-the-rest", count=13)) in said.text
    assert said.buttons[0] == ana.text("menu-shown.tomorrow")


async def test_what_is_not_stated_is_said_and_never_told_as_free(ana):
    await cooks(ana.town, dish(FRIDAY, "first", "Crema", {**MILK, "fish": "free"}))
    [said] = await ana.says("/menu")
    lines = said.text.splitlines()
    line = next(lines[at + 1] for at, line in enumerate(lines) if "Crema" in line)
    unknown = [one for one in ALLERGENS if one not in {"milk", "gluten", "fish"}]
    names = [ana.text(f"menu-allergen-{one}") for one in unknown]
    assert ana.text(t("menu-not-stated", allergens=names)) in line
    assert ana.text(t("menu-free", allergens=[ana.text("menu-allergen-fish")])) in line


@pytest.mark.parametrize("said", ["monday", "day"])
async def test_a_day_is_named_in_words(ana, said):
    [answer] = await ana.says(SAID[ana.language][said])
    assert "Arroz" in answer.text
    assert "Lentejas" not in answer.text
    assert ana.text("menu-shown.today") in answer.buttons


async def test_at_the_weekend_the_next_meal_is_told(ana):
    [answer] = await ana.says(SAID[ana.language]["tomorrow"])
    saturday = FRIDAY + timedelta(days=1)
    told = t("menu-not-served", day=saturday, school="Colegio La Vega")
    assert answer.text.startswith(ana.text(told))
    assert "Arroz" in answer.text


async def test_the_week_is_told_in_short(ana):
    _, answer = await ana.says(SAID[ana.language]["week"])
    assert "Lentejas · Tortilla · Yogur" in answer.text
    assert "Arroz" not in answer.text
    assert ana.text("menu-shown.week") not in answer.buttons
    _, following = await ana.does(Press("next-week"))
    assert "Arroz" in following.text
    assert ana.text("menu-shown.week") in following.buttons


async def test_a_day_is_asked_for_until_it_is_understood(ana):
    await ana.says("/menu")
    await ana.talks(
        (Press("day"), "menu-which-day"),
        ("xyz", Again("menu-no-such-day", "menu-which-day")),
    )
    [answer] = await ana.says("23.11.")
    assert "Arroz" in answer.text


async def test_after_lunch_the_next_day_is_told(ana):
    ana.town.clock.time = datetime(2026, 11, 20, 15, tzinfo=UTC)
    [answer] = await ana.says("/menu")
    assert "Arroz" in answer.text


async def test_a_day_that_nobody_has_told_us_is_not_made_up(ana):
    [answer] = await ana.says("/menu 24.11.")
    told = t("menu-not-known", day=date(2026, 11, 24), school="Colegio La Vega")
    assert answer.text == ana.text(told)
    assert answer.buttons


async def test_no_menu_at_all_is_said_with_a_way_on(found_town, language):
    ana = Person(await found_town(town=one_school()), "ana", language)
    await ana.says("/start")
    [answer] = await ana.says("/menu")
    assert answer.text == ana.text(t("menu-nothing-known", school="Colegio La Vega"))
    [answer] = await ana.says("/menu week")
    assert answer.text == ana.text(
        t("menu-week-not-known", day=date(2026, 11, 16), school="Colegio La Vega")
    )


async def test_a_town_without_a_school_says_so(found_town, language):
    town = example_town().model_copy(update={"extras": {}})
    ana = Person(await found_town(town=town), "ana", language)
    await ana.says("/start")
    await ana.talks(("/menu", "menu-no-school"))


async def test_which_school_is_asked_once_and_remembered(found_town, language):
    ana = Person(await found_town(), "ana", language)
    await cooks(ana.town, *MEALS, dish(FRIDAY, "first", "Puré", school="infantil"))
    await ana.says("/start")
    await ana.talks(("/menu", "menu-which-school"))
    [answer] = await ana.does(Press("infantil"))
    assert "Puré" in answer.text
    [answer] = await ana.says("/menu")
    assert "Puré" in answer.text
    await ana.talks((Press("school"), "menu-which-school"))
    [answer] = await ana.does(Press("ceip"))
    assert "Lentejas" in answer.text
    assert "Lentejas" in (await ana.says("/menu"))[0].text
    assert "Puré" in (await ana.says("/menu infantil"))[0].text


async def test_the_name_of_this_day_is_today(ana):
    friday = {"es": "el viernes", "de": "Freitag", "en": "Friday"}[ana.language]
    assert "Lentejas" in (await ana.says(f"/menu {friday}"))[0].text
