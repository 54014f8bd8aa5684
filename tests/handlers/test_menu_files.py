"""Files of menus: what is read, and what is told of each mistake, with its line."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.handlers.menu.forms import LARGEST, MenuMistakes
from core.handlers.menu.reading import read_menus
from core.handlers.menu.schools import schools_of
from core.handlers.menu.vocabulary import Vocabulary
from storage.menus import ALLERGENS, COURSES, Stated
from tests.paper_town import example_town, texts_in
from tests.people import Clerk, Person, t

TOWN = example_town()
CEIP, INFANTIL = schools_of(TOWN)
WORDS = Vocabulary.of(texts_in(("es", "de", "en")))
MONDAY = date(2026, 11, 23)
HEAD = "day;course;dish;contains;may_contain;free"
CSV = f"""{HEAD}
2026-11-23;first;Lentejas;apio;gluten;resto
2026-11-23;Postre;Yogur;Milk

24/11/2026;Hauptgericht;"Pescado; al horno";fish, mustard;;eggs | Milch
"""
OBJECTS = [
    {"day": "2026-11-23", "course": "first", "dish": "Lentejas", "contains": ["celery"],
     "may contain": ["gluten"], "free": "rest"},
    {"day": "2026-11-23", "course": "dessert", "dish": "Yogur", "contains": ["milk"], "free": None},
    {"day": "2026-11-24", "course": "second", "dish": "Pescado; al horno",
     "contains": ["fish", "mustard"], "free": ["eggs", "milk"]},
]  # fmt: skip
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20261123
SUMMARY:Menú
DESCRIPTION:Primero: Lentejas | contiene: apio | puede contener: gluten | sin
 : resto\\nPostre: Yogur | contiene: leche
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART:20261124T130000Z
SUMMARY:second: Pescado\\; al horno | contains: fish\\, mustard | free: eggs / milk
END:VEVENT
END:VCALENDAR
"""


def read(content, schools=(CEIP,)):
    content = content.encode() if isinstance(content, str) else content
    return read_menus(content, WORDS, TOWN, schools)


def mistakes(content, schools=(CEIP,)):
    with pytest.raises(MenuMistakes) as caught:
        read(content, schools)
    return [(one.line, one.key.removeprefix("menu-file-")) for one in caught.value.mistakes]


FORMS = {
    "csv": CSV,
    "commas": CSV.replace("fish, mustard", '"fish, mustard"').replace("eggs | Milch", "eggs+Milch")
    .replace('"Pescado; al', "Pescado# al").replace('horno"', "horno")
    .replace(";", ",").replace("#", ";"),
    "tabs": CSV.replace('"Pescado; al', "Pescado# al").replace('horno"', "horno")
    .replace(";", "\t").replace("#", ";"),
    "windows": CSV.encode("cp1252"),
    "marked": CSV.encode("utf-8-sig"),
    "json": json.dumps(OBJECTS, indent=2),
    "calendar": CALENDAR,
    "calendar of windows": CALENDAR.replace("\n", "\r\n"),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_each_form_says_the_same(form):
    lentils, yoghurt, fish = read(FORMS[form])
    assert (lentils.day, lentils.course, lentils.name) == (MONDAY, "first", "Lentejas")
    assert lentils.those(Stated.CONTAINS) == ["celery"]
    assert lentils.those(Stated.MAY_CONTAIN) == ["gluten"]
    assert len(lentils.those(Stated.FREE)) == len(ALLERGENS) - 2
    assert (yoghurt.course, yoghurt.allergens) == ("dessert", {"milk": "contains"})
    assert (fish.day, fish.name) == (date(2026, 11, 24), "Pescado; al horno")
    assert fish.allergens == {
        "fish": "contains",
        "mustard": "contains",
        "eggs": "free",
        "milk": "free",
    }


@pytest.mark.parametrize(
    ("line", "mistake"),
    [
        ("2026-13-23;first;Sopa", "no-day"),
        ("mañana;first;Sopa", "no-day"),
        (";first;Sopa", "no-day"),
        ("2026-11-23;cena;Sopa", "no-course"),
        ("2026-11-23;first;", "no-dish"),
        (f"2026-11-23;first;{'a' * 121}", "long-dish"),
        ("2026-11-23;first;Sopa;glutten", "no-allergen"),
        ("2026-11-23;first;Sopa;rest", "no-allergen"),
        ("2026-11-23;first;Sopa;milk;leche", "two-columns"),
        ("2026-11-22;first;Sopa", "not-served"),
        ("2026-12-25;first;Sopa", "not-served"),
        ("2026-11-24;first;Sopa", "twice"),
        ("2026-11-23;first;Sopa;milk;;;eggs", "too-many-cells"),
    ],
)
def test_what_is_wrong_on_a_line_is_told_with_its_number(line, mistake):
    assert mistakes(f"{HEAD}\n2026-11-24;first;Arroz\n{line}\n") == [(3, mistake)]


def test_all_mistakes_are_told_at_once():
    file = f"{HEAD}\nx;first;Sopa\n2026-11-23;y;Sopa;z\n2026-11-23;first;Sopa\n"
    assert mistakes(file) == [(2, "no-day"), (3, "no-course"), (3, "no-allergen")]


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        ("", [(1, "empty")]),
        (HEAD, [(1, "empty")]),
        ("day;dish\n", [(1, "no-column")]),
        (f"{HEAD};price\n", [(1, "unknown-column")]),
        (f"{HEAD};fecha\n", [(1, "column-twice")]),
        ("[", [(1, "no-json")]),
        ("[\n1]", [(2, "no-object")]),
        ('{"day": 1}', [(1, "no-list")]),
        ("[]", [(1, "empty")]),
        ('[{"day": 1}]', [(1, "no-text")]),
        ('[\n{"day": "2026-11-23",\n"price": ""}]', [(2, "unknown-column")]),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", [(1, "no-calendar")]),
        (CALENDAR.replace("second:", "second"), [(10, "no-dish-line")]),
        (CALENDAR.replace("free:", "price:"), [(10, "no-part")]),
        (CALENDAR.replace("20261124", "20261324"), [(10, "no-day")]),
        (b"x" * (LARGEST + 1), [(1, "too-large")]),
        (b"\x89PNG\r\n\x1a\n\x00\xff", [(1, "unknown-column")]),
    ],
)  # fmt: skip
def test_what_is_no_file_of_menus_is_refused(content, wrong):
    assert mistakes(content) == wrong


def changed(content, start, end, new):
    """A file with something else in the place of a part of it."""
    start, end = sorted((start % (len(content) + 1), end % (len(content) + 1)))
    return content[:start] + new + content[end:]


@settings(max_examples=60)
@given(
    form=st.sampled_from(["csv", "json", "calendar"]),
    start=st.integers(0, 900),
    end=st.integers(0, 900),
    new=st.one_of(st.text(max_size=20), st.sampled_from(["\x00", '"', "[" * 9999, "9" * 9999])),
)
def test_whatever_is_in_a_file_it_is_read_or_its_mistakes_are_told(form, start, end, new):
    content = changed(FORMS[form], start, end, new)
    try:
        dishes, wrong = read(content), ()
    except MenuMistakes as refused:
        dishes, wrong = [], refused.mistakes
    assert dishes or wrong
    assert all(mistake.line > 0 for mistake in wrong)
    assert all(dish.name and dish.course in COURSES for dish in dishes)


@settings(max_examples=40)
@given(content=st.binary(max_size=400))
def test_bytes_that_mean_nothing_are_refused(content):
    with pytest.raises(MenuMistakes):
        read(content)


def test_a_file_of_several_schools_names_them():
    file = f"school;{HEAD}\nceip;2026-11-23;first;Arroz\nEscuela infantil;2026-11-23;first;Puré\n"
    assert [dish.school for dish in read(file, (CEIP, INFANTIL))] == ["ceip", "infantil"]
    assert mistakes(f"{HEAD}\n2026-11-23;first;Arroz", (CEIP, INFANTIL)) == [(2, "no-school")]
    assert mistakes(file) == [(3, "no-school")]


# In the room of the school.


@pytest.fixture
async def luis(found_town, language):
    """A clerk of the school, in each language of a town."""
    order = {"es": ("es", "de", "en"), "de": ("de", "es", "en"), "en": ("en", "es", "de")}
    town = await found_town(town=TOWN.model_copy(update={"languages": order[language]}))
    luis = Clerk(town, "school-staff", language, "@luis:jun.example", "Luis")
    await luis.joins()
    return luis


async def test_staff_bring_in_a_menu_and_read_what_was_understood(luis):
    [said] = await luis.says(f"!menu-import ceip\n{CSV}")
    assert said.text.startswith("✅")
    assert luis.text("menu-file-all-stated") not in said.text
    assert "Yogur" in said.text
    assert "Lentejas" not in said.text
    ana = Person(luis.town, "ana", luis.language)
    luis.town.clock.time = datetime(2026, 11, 23, 10, tzinfo=UTC)
    await ana.says("/start")
    assert "Lentejas" in (await ana.says("/menu ceip"))[-1].text


async def test_nothing_is_taken_of_a_file_with_a_mistake(luis):
    [said] = await luis.says(f"!menu-import ceip\n{CSV.replace('Milk', 'glutten')}")
    near = {"value": "glutten", "near": "gluten"}
    what = luis.town.texts.say(luis.language, "menu-file-no-allergen", **near)
    line = luis.town.texts.say(luis.language, "menu-file-line", line="3", what=what)
    lines = said.text.splitlines()
    assert line in lines
    assert await luis.town.finds(lambda store: store.menus.on("ceip", MONDAY)) == []


async def test_a_menu_without_its_lines_is_asked_for_and_other_rooms_have_none(luis):
    await luis.talks(("!menu-import", "menu-import-what"))
    paco = Clerk(luis.town, "police-staff", luis.language, "@paco:jun.example", "Paco")
    await paco.joins()
    await paco.talks(("!menu-import x", "menu-import-no-school"))


@pytest.mark.parametrize("name", ["menu.csv", "MENÚ.CSV"])
async def test_a_file_that_is_dropped_into_the_room_is_read(luis, name):
    [said] = await luis.brings(CSV.encode(), name, "text/csv", "ceip")
    assert said.text.startswith("✅")
    assert len(await luis.town.finds(lambda store: store.menus.on("ceip", MONDAY))) == 2


async def test_a_file_for_one_of_several_kitchens_has_to_say_for_which(luis):
    [said] = await luis.brings(CALENDAR.encode(), "menu.ics", "text/calendar")
    names = [school.name.in_(luis.language) for school in (CEIP, INFANTIL)]
    assert luis.text(t("menu-file-no-school", value="–", schools=names)) in said.text
    assert await luis.town.finds(lambda store: store.menus.on("ceip", MONDAY)) == []


async def test_a_file_in_the_room_of_others_is_theirs(luis):
    paco = Clerk(luis.town, "police-staff", luis.language, "@paco:jun.example", "Paco")
    await paco.joins()
    assert await paco.brings(CSV.encode(), "menu.csv", "text/csv") == []
