"""A mistake in a town file is told with its line, and with what was expected."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.handlers import all_tables
from core.town import TownMistakes, read_town
from core.town.extras import DepartmentKey
from core.town.tables import Table
from core.town.values import Name
from tests.core.town.examples import JUN, changed_jun

TEXT = (JUN / "town.toml").read_text("utf-8")


def findings(file, **known):
    with pytest.raises(TownMistakes) as raised:
        read_town(file, **{"tables": all_tables(), **known})
    return raised.value.findings


def mistakes_of(file):
    """What is wrong, if anything is."""
    try:
        read_town(file, all_tables())
    except TownMistakes as mistakes:
        return mistakes.findings
    return ()


def line_of(file, marker):
    lines = file.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if marker in line)


# What is changed, where the mistake is then found, and what is said of it.
MISTAKES = [
    # the form of the file
    ('name = "Jun"', "name = Jun", "text needs quotes"),
    ('name = "Jun"', 'name = "Jun', "the quotes of a text must end on the same line"),
    ('region = "AN"', 'country = "DE"', "this key stands here for the second time"),
    ("[retention]", "[deadlines]", "this table stands here for the second time"),
    ('languages = ["es", "de", "en"]', 'languages = ["es" "de"]', "bracket"),
    ('country = "ES"', 'country "ES"', "after a key there must be = and a value"),
    ('country = "ES"', 'country = "ES" "DE"', "after a value the line must end"),
    ('country = "ES"', "= 3", "a line must be a key = value"),
    # keys
    ('name = "Jun"', 'nmae = "Jun"', "nmae is not known here; did you mean name?"),
    ('handles = ["obras"', 'handels = ["obras"', "did you mean handles?"),
    ("[publication]", "[publicity]", "did you mean publication?"),
    ("photos_after_closing = 30", "photos_later = 30", "retention.photos_later is not known"),
    ('ask = { es = "¿Cu', 'asks = { es = "¿Cu', "categories[3].questions[0].asks is not known"),
    ('first_answer = "1h", done = "2d"', 'first = "1h"', "categories[0].deadlines.first is not"),
    ('emergency_number = "112"', "extras = {}", "extras is not known here"),
    # types
    ('name = "Jun"', "name = 7", "name is 7, but it must be the name of the town"),
    ('name = "Jun"', 'name = "-"', 'name is "-", but it must be the name of the town'),
    ('emergency_number = "112"', "emergency_number = 112", "must be a telephone number in quotes"),
    (
        'languages = ["es", "de", "en"]',
        'languages = "es"',
        'it must be a list, like ["one", "two"]',
    ),
    ('languages = ["es", "de", "en"]', "languages = []", "there must be at least 1 of them"),
    ("private = true", 'private = "yes"', "it must be true or false, without quotes"),
    ('reports = "status"', 'reports = "some"', '"status", "after-approval" or "all"'),
    ('boundary = "boundary.geojson"', "boundary = true", "boundary must be the name of a file"),
    ('name = { es = "Agua"', 'name = ["Agua"] # { es = "Agua"', "table of texts by language"),
    ('name = { es = "Agua"', 'name = { es = ""', "it must not be empty"),
    ('"Mülleimer"', "5", "categories[2].words.de[2] is 5, but it must be text in quotes"),
    ('icon = "💧"', 'icon = "a whole sentence"', "categories[3].icon"),
    ('deadlines = { first_answer = "1h", done = "1d" }', 'deadlines = "now"', "it must be a table"),
    # values
    ('languages = ["es", "de", "en"]', 'languages = ["es", "xq"]', "there is no such language"),
    ("Europe/Madrid", "Europe/Madird", 'write one like "Europe/Madrid"'),
    ("Europe/Madrid", "../etc/passwd", "there is no such time zone"),
    ('country = "ES"', 'country = "Spain"', "there is no such country; write its two letters"),
    (
        'region = "AN"',
        'region = "ZZ"',
        "nobody knows the public holidays there; it may be one of: AN",
    ),
    ('first_answer = "8h"', 'first_answer = "8 hours"', 'like "30m", "8h" or "5d"'),
    ('first_answer = "8h"', 'first_answer = "0h"', 'like "30m", "8h" or "5d"'),
    ("closed_cases = 365", "closed_cases = -1", '0 for never kept, or "forever"'),
    ("closed_cases = 365", "closed_cases = true", '0 for never kept, or "forever"'),
    ('nearby = "50m"', "nearby = 50", 'it must be a distance in quotes, like "100m"'),
    ("Mo-Fr 08:00-15:00; PH off", "Mo-Fr 8-15", '"8-15" is not understood'),
    ("Mo-Fr 08:00-15:00; PH off", "Mo-Fr 08:00-15:00; SH off", "names school holidays (SH)"),
    ("Mo-Fr 08:00-15:00; PH off", "Mo-Fr 08:00-15:00; PH -1 day off", "PH can only be used"),
    ("browser:works-staff", "works-staff", "it must name a platform and a chat"),
    ("browser:works-staff", "https://chat.example/works", "it must name a platform and a chat"),
    ("browser:works-staff", "browser:", "it must name a platform and a chat"),
    ('"browser:works"', '"browser:"', "departments[0].channels[0] is"),
    ('key = "works"', 'key = "Public Works"', "it must be small letters, digits, - and _"),
    ("[services]", '[services]\ntips = "no"', "it must be true, false, or a table by platform"),
    ('channels = ["browser:works"]', 'web = "jun.es"', "the address of a page"),
    # what belongs together
    (
        'department = "works"',
        'department = "obras"',
        "no department with this key; there are: works",
    ),
    ('key = "lost"', 'key = "noise"', "categories[5] has it already"),
    ('"browser:police-staff"', '"browser:works-staff"', "departments[0] has it already"),
    ('"guardia"', '"Obrás"', "departments[0] has it already"),
    ('["browser:police"]', '["browser:townhall-staff"]', "a staff room, which must not be public"),
    (
        'urgent_if = { how_much = ["floods"]',
        'urgent_if = { how = ["floods"]',
        "there are: how_much",
    ),
    ('how_much = ["floods"]', 'how_much = ["pours"]', "there are: drops, flows, floods"),
    ('name = { es = "Agua", ', "name = { ", 'no text in "es", the first language of the town'),
    (
        'name = { es = "Agua", de',
        'name = { es = "Agua", da',
        "speaks es, de, en; here de is missing",
    ),
    # the maps
    ('"boundary.geojson"', '"bounds.geojson"', "there is no such file beside town.toml"),
    ('"boundary.geojson"', '"streets.geojson"', "there is no polygon in it"),
    ('"streets.geojson"', '""', "there is no such file"),
    ('"centre.geojson"', '"central.geojson"', "there is no such file beside town.toml"),
    ('boundary = "centre.geojson"', "boundary = 3", "boundary must be the name of a file"),
    ('"centre.geojson"', '"streets.geojson"', "the polygon of the district"),
    ('key = "upper"', 'key = "centre"', "districts[0] has it already"),
    (
        'streets = ["Calle Fuente Alta"',
        'streets = ["Calle Fuente Atla"',
        'mean "Calle Fuente Alta"',
    ),
]


@pytest.mark.parametrize(("old", "new", "said"), MISTAKES, ids=lambda text: text)
def test_a_mistake_is_told_with_its_line_and_what_was_expected(old, new, said, tmp_path):
    file = changed_jun(tmp_path, old, new)
    found = [finding for finding in findings(file) if said in finding.problem]
    before, _, _ = TEXT.partition(old)
    expected = f"{before}{new}".count("\n") + 1
    assert [finding.line for finding in found] == [expected]
    assert str(found[0]).startswith(f"town.toml, line {expected}: ")


def test_a_missing_key_is_told_with_the_line_of_its_table_and_an_example(tmp_path):
    file = changed_jun(tmp_path, 'room = "browser:police-staff"', "# nothing")
    [found] = findings(file)
    assert found.line == line_of(file, 'key = "police"') - 1
    assert found.problem == (
        'departments[1].room is missing; write it like room = "matrix:!works:jun.example"'
    )


@pytest.mark.parametrize("key", ["name", "languages", "timezone"])
def test_what_a_town_cannot_do_without_is_asked_for(key, tmp_path):
    file = changed_jun(tmp_path, f"\n{key} = ", "\n# ")
    assert [found.problem.split(";")[0] for found in findings(file)] == [f"{key} is missing"]


def test_two_departments_with_one_key_are_noticed(tmp_path):
    file = changed_jun(tmp_path, 'key = "police"', 'key = "works"')
    first = findings(file)[0]
    assert first.line == line_of(file, 'es = "Policía local"') - 1
    assert first.problem.startswith('departments[1].key is "works", but departments[0] has it')


def test_two_questions_with_one_key_are_noticed(tmp_path):
    double = '[[categories.questions]]\nkey = "how_much"\nask = "?"\nchoices = ["a", "b"]\n\n'
    marker = '[[categories.questions]]\nkey = "how_much"'
    file = changed_jun(tmp_path, marker, double + marker)
    [found] = [each for each in findings(file) if "two questions" in each.problem]
    assert found.problem.startswith('categories[3].questions[1].key is "how_much"')


def test_all_mistakes_are_told_at_once_from_top_to_bottom(tmp_path):
    file = changed_jun(tmp_path, 'name = "Jun"', "name = 7")
    text = file.read_text("utf-8").replace('"100m"', "100").replace('"5d"', '"five days"')
    file.write_text(text.replace("streets.geojson", "roads.geojson"), "utf-8")
    lines = [found.line for found in findings(file)]
    assert len(lines) == 4
    assert lines == sorted(lines)


def test_the_message_of_the_error_is_one_line_for_each_mistake(tmp_path):
    file = changed_jun(tmp_path, 'department = "works"', 'department = "obras"')
    with pytest.raises(TownMistakes) as raised:
        read_town(file, all_tables())
    assert re.fullmatch(
        r"town\.toml, line \d+: "
        r'categories\[0\]\.department is "obras", but there is no department with this key; '
        r"there are: works, police, townhall, school, health",
        str(raised.value),
    )


def test_public_holidays_need_a_country(tmp_path):
    file = changed_jun(tmp_path, 'country = "ES"', "")
    text = file.read_text("utf-8").replace('region = "AN"', "")
    file.write_text(text, "utf-8")
    [found] = findings(file)
    assert "PH, public holidays, need to know the country" in found.problem
    assert found.line == line_of(file, "PH off")


def test_a_region_needs_a_country(tmp_path):
    file = changed_jun(tmp_path, 'country = "ES"', "")
    [found] = findings(file)
    assert found.problem.startswith('region is "AN", but a region needs its country')


def test_a_map_that_is_no_json_is_named_with_its_own_line(tmp_path):
    file = changed_jun(tmp_path, "name", "name")
    (tmp_path / "boundary.geojson").write_text('{\n  "type":,\n}')
    [found] = findings(file)
    assert (found.file, found.line) == ("boundary.geojson", 2)


@pytest.mark.parametrize(
    ("geometry", "said"),
    [
        ('{"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}', "too short for a Polygon"),
        (
            '{"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [0, 2]]]}',
            "does not end where it begins",
        ),
        ('{"type": "Polygon", "coordinates": []}', "is an empty Polygon"),
        ('{"type": "Polygon", "coordinates": [[0, 0]]}', "0 is no pair of longitude"),
        ('{"type": "Polygon", "coordinates": [3]}', "its coordinates are not lists"),
        ('{"type": "Point", "coordinates": [3, 137]}', "is no pair of longitude and latitude"),
        ('{"type": "Circle", "coordinates": []}', "it holds a Circle"),
        ('{"type": "Point"}', "no GeoJSON feature"),
        ("[]", "no GeoJSON feature"),
    ],
)
def test_a_map_that_cannot_be_drawn_is_told_why(geometry, said, tmp_path):
    file = changed_jun(tmp_path, "name", "name")
    (tmp_path / "boundary.geojson").write_text(geometry)
    [found] = findings(file)
    assert said in found.problem
    assert found.line == line_of(file, "boundary.geojson")


def test_a_map_without_any_name_is_no_map_of_streets(tmp_path):
    file = changed_jun(tmp_path, '"streets.geojson"', '"boundary.geojson"')
    (tmp_path / "boundary.geojson").write_text(
        '{"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [0, 0]]]}'
    )
    [found] = findings(file)
    assert found.problem.endswith("nothing in it has a name")


def test_a_file_that_is_not_there_is_named(tmp_path):
    [found] = findings(tmp_path / "town.toml")
    assert str(found) == "town.toml: the file cannot be read: No such file or directory"


def test_letters_that_are_not_utf_8_are_found_on_their_line(tmp_path):
    file = changed_jun(tmp_path, "name", "name")
    file.write_bytes('name = "Jun"\ncountry = "España"\n'.encode("latin-1"))
    [found] = findings(file)
    assert found.line == 2
    assert "UTF-8" in found.problem


def test_a_map_that_is_not_utf_8_is_named(tmp_path):
    file = changed_jun(tmp_path, "name", "name")
    (tmp_path / "streets.geojson").write_bytes('{\n"name": "Peñón"}'.encode("latin-1"))
    [found] = findings(file)
    assert (found.file, found.line) == ("streets.geojson", 2)


def test_the_mark_of_a_windows_editor_does_no_harm(tmp_path):
    file = changed_jun(tmp_path, "name", "name")
    text = file.read_text("utf-8").replace("\n", "\r\n")
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read_town(file, all_tables()).name == "Jun"


class Oven(Table):
    """A part of a table that a service has added."""

    degrees: int


class Kitchen(Table):
    """A table that a service has added."""

    department: DepartmentKey
    name: Name
    ovens: tuple[Oven, ...] = ()


KITCHEN = """[kitchen]
department = "school"
name = { de = "Küche", es = "Cocina" }
[[kitchen.ovens]]
degrees = 200
[publication]"""
KITCHENS = {**all_tables(), "kitchen": Kitchen}


def with_kitchen(folder, old="", new=""):
    return changed_jun(folder, "[publication]", KITCHEN.replace(old, new))


def test_a_table_of_a_service_is_read_as_the_service_says(tmp_path):
    kitchen = read_town(with_kitchen(tmp_path), KITCHENS).extras["kitchen"]
    assert kitchen.ovens == (Oven(degrees=200),)
    assert kitchen.name.in_("fr") == "Cocina"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"school"', '"schol"', 'there is no department "schol"; did you mean school?'),
        ("degrees", "degree", "did you mean degrees?"),
        ("200", '"hot"', "kitchen.ovens[0].degrees"),
        ('department = "school"', "", "kitchen.department is missing"),
    ],
)
def test_a_mistake_in_the_table_of_a_service_is_told_with_its_line(tmp_path, old, new, problem):
    found = findings(with_kitchen(tmp_path, old, new), tables=KITCHENS)
    assert problem in " ".join(one.problem for one in found)
    assert all(one.line for one in found)


def test_a_table_that_nobody_announced_is_a_mistake(tmp_path):
    file = changed_jun(tmp_path, "[publication]", "[menu]\nkitchen = 1\n[publication]")
    [found] = findings(file, tables={**all_tables(), "menus": Kitchen})
    assert found.line == line_of(file, "[menu]")
    assert found.problem == "menu is not known here; did you mean menus?"


def test_a_service_that_does_not_exist_cannot_be_switched_off(tmp_path):
    file = changed_jun(tmp_path, "[services]", "[services]\ntipps = false")
    [found] = findings(file, services={"tips", "jobs"})
    assert found.line == line_of(file, "tipps")
    assert found.problem == "there is no service tipps; did you mean tips?"


def test_a_service_that_exists_can_be_switched_off(tmp_path):
    file = changed_jun(tmp_path, "[services]", "[services]\ntips = { telegram = false }")
    town = read_town(file, all_tables(), services={"tips"})
    assert not town.offers("tips", "telegram")
    assert town.offers("tips", "matrix")


def test_texts_in_a_language_that_the_town_gave_up_do_no_harm(tmp_path):
    file = changed_jun(tmp_path, 'languages = ["es", "de", "en"]', 'languages = ["es", "de"]')
    assert read_town(file, all_tables()).languages == ("es", "de")


SPOILERS = [
    "",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    "=",
    ",",
    ".",
    "#",
    "\n",
    "0",
    "x",
    "true",
    "\\",
    "\x00",
]


@given(
    some.integers(0, len(TEXT)),
    some.integers(0, 30),
    some.lists(some.sampled_from(SPOILERS), max_size=3).map("".join),
)
def test_whatever_is_spoilt_is_a_mistake_with_a_line_or_does_no_harm(at, length, spoiler):
    spoilt = TEXT[:at] + spoiler + TEXT[at + length :]
    with TemporaryDirectory() as folder:
        found = mistakes_of(changed_jun(Path(folder), TEXT, spoilt))
    assert all(1 <= each.line <= spoilt.count("\n") + 1 for each in found)


def test_no_folder_is_a_town_file():
    [found] = findings(JUN)
    assert found.line is None
