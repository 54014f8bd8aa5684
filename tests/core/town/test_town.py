"""A town can be asked what it is like."""

from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from core.handlers import all_tables
from core.messages import Address, Choice, Place
from core.town import Duration, Name, TownMistakes, read_town
from tests.core.town.examples import JUN, LIGHT, WORKS, jun, town

HOW_MUCH = {"key": "how_much", "ask": "How much?", "choices": ["drops", "floods"]}


def test_jun_is_a_town_like_any_other():
    known = jun()
    assert known.name == "Jun"
    assert [each.key for each in known.departments] == [
        "works",
        "police",
        "townhall",
        "school",
        "health",
    ]
    assert known.escalation_room == known.department("townhall").room
    assert known.category("other")
    assert len(known.streets.names) == 22


def test_the_report_of_jun_fits_under_one_question_and_speaks_every_language():
    categories = jun().categories
    assert len(categories) <= 8
    for category in categories:
        assert category.icon
        assert set(category.name.root) == {"es", "de", "en"}


def test_the_files_of_jun_say_that_they_are_an_example():
    for file in JUN.iterdir():
        assert "example" in file.read_text("utf-8")[:400]


def test_everything_has_a_default_but_what_nobody_can_guess():
    plain = town()
    assert plain.emergency_number == "112"
    assert plain.publication.reports == "status"
    assert plain.deadlines.first_answer == Duration(8, "h")
    assert plain.retention.closed_cases == 365
    assert plain.escalation_room is None
    assert plain.categories == ()


def test_for_ever_is_none():
    assert town(retention={"audit": "forever", "tips": 0}).retention.audit is None


def test_a_town_does_not_change():
    with pytest.raises(ValidationError):
        town().name = "Granada"


@pytest.mark.parametrize(
    ("name", "prefix"),
    [("Jun", "J"), ("Ávila", "A"), ("'s-Hertogenbosch", "S"), ("Ñora", "N"), ("3 Ríos", "R")],
)
def test_numbers_of_cases_begin_with_the_first_letter_of_the_town(name, prefix):
    assert town(name=name).case_prefix == prefix


def test_the_clock_of_the_town_hall_is_an_hour_or_two_ahead_of_utc():
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert town().local(noon).isoformat() == "2026-07-01T14:00:00+02:00"
    assert town().now(lambda: noon) == noon
    assert town().now(lambda: noon).hour == 14


def test_a_text_is_told_in_the_language_of_the_person():
    name = Name({"es": "Farola", "de": "Lampe"})
    assert name.in_("de") == "Lampe"
    assert name.in_("de-AT") == "Lampe"
    assert name.in_("en") == "Farola"
    assert Name("Jun").in_("en") == "Jun"


def test_a_text_that_is_missing_is_told_in_the_first_language_of_the_town():
    light = LIGHT | {"name": {"de": "Lampe", "es": "Farola"}}
    question = HOW_MUCH | {"ask": {"en": "How much?", "es": "¿Cuánta?"}}
    spanish = town(categories=[light | {"questions": [question]}]).category("light")
    assert spanish.name.in_("en") == "Farola"
    assert spanish.questions[0].ask.in_("de") == "¿Cuánta?"
    german = town(languages=["de", "es"], categories=[light]).category("light")
    assert german.name.in_("en") == "Lampe"


def test_choices_are_keys_or_have_names():
    plain, named = (
        town(categories=[LIGHT | {"questions": [HOW_MUCH | {"choices": choices}]}])
        for choices in (["drops", "floods"], {"drops": {"es": "Gotea"}, "floods": "Inunda"})
    )
    [question] = plain.category("light").questions
    assert question.offered("de") == (Choice("drops", "drops"), Choice("floods", "floods"))
    [question] = named.category("light").questions
    assert question.offered("de") == (Choice("drops", "Gotea"), Choice("floods", "Inunda"))


def test_some_answers_cannot_wait():
    water = LIGHT | {"questions": [HOW_MUCH], "urgent_if": {"how_much": ["floods"]}}
    category = town(categories=[water]).category("light")
    assert category.is_urgent({"how_much": "floods"})
    assert not category.is_urgent({"how_much": "drops"})
    assert not category.is_urgent({})


def test_a_category_changes_only_the_deadlines_that_it_names():
    light = LIGHT | {"deadlines": {"first_answer": "1h"}}
    strict = town(deadlines={"done": "3d"}, categories=[light])
    limits = strict.deadlines_of(strict.category("light"))
    assert [str(limit) for limit in (limits.first_answer, limits.done, limits.warn_before)] == [
        "1h",
        "3d",
        "2h",
    ]
    assert strict.deadlines_of(None) == strict.deadlines


def test_distances_are_metres_or_kilometres():
    far = town(categories=[LIGHT | {"nearby": "1.5km"}])
    assert far.category("light").nearby == 1500
    assert town(categories=[LIGHT]).category("light").nearby == 100


def test_a_service_is_on_unless_it_is_switched_off():
    switched = town(services={"tips": {"telegram": False}, "jobs": False, "menu": True})
    assert [switched.offers("tips", door) for door in ("telegram", "matrix")] == [False, True]
    assert not switched.offers("jobs", "matrix")
    assert switched.offers("menu", "matrix")
    assert switched.offers("votes", "matrix")


def test_a_department_is_known_by_its_room_and_a_channel_is_known_as_one():
    works = WORKS | {"channels": ["telegram:@jun_works", "matrix:!public:jun.example"]}
    known = town(departments=[works])
    assert known.department_in(Address("browser", "works-staff")).key == "works"
    assert known.department_in(Address("matrix", "works-staff")) is None
    assert Address("matrix", "!public:jun.example") in known.channels


def test_what_is_not_there_is_none():
    assert town().department("police") is None
    assert town().category("light") is None


def test_tables_of_services_may_be_given_as_extras():
    assert town(extras={"menu": {"kitchen": 1}}).extras["menu"] == {"kitchen": 1}


def test_parts_of_a_town_may_be_given_ready_made():
    known = jun()
    same = town(
        departments=known.departments,
        categories=known.categories,
        boundary=known.boundary,
        streets=known.streets,
        timezone=known.timezone,
        country="ES",
    )
    assert same.category("water") == known.category("water")
    assert same.boundary is known.boundary


def test_the_lead_example_of_the_form_can_be_read(tmp_path):
    file = tmp_path / "town.toml"
    file.write_text(FORM, "utf-8")
    for name in ("boundary.geojson", "streets.geojson"):
        (tmp_path / name).write_text((JUN / name).read_text("utf-8"), "utf-8")
    formed = read_town(file, all_tables())
    works, water = formed.department("works"), formed.category("water")
    assert works.room == Address("matrix", "!works:jun.example")
    assert works.on_duty == ("@electrician:jun.example",)
    assert water.place == water.photo == "asked"
    assert water.is_urgent({"how_much": "floods"})
    assert not formed.offers("tips", "telegram")


def test_the_findings_of_a_broken_town_are_an_error_of_their_own(tmp_path):
    (tmp_path / "town.toml").write_text("name = 1", "utf-8")
    with pytest.raises(TownMistakes, match="languages is missing"):
        read_town(tmp_path / "town.toml", all_tables())


FORM = """
name = "Jun"
languages = ["es", "de", "en"]
timezone = "Europe/Madrid"
country = "ES"
region = "AN"
emergency_number = "112"
boundary = "boundary.geojson"
streets = "streets.geojson"
escalation_room = "matrix:!mayor:jun.example"

[publication]
reports = "status"
photos = "after-approval"

[deadlines]
first_answer = "8h"
done = "5d"
warn_before = "2h"

[retention]
closed_cases = 365
photos_after_closing = 30
conversations = 90
tips = 90
outbox = 7
dead_letters = 7
audit = 365

[services]
tips = { telegram = false, matrix = true, browser = true }

[[departments]]
key = "works"
name = { es = "Obras y servicios", de = "Bauhof", en = "Public works" }
hours = "Mo-Fr 08:00-15:00; PH off"
room = "matrix:!works:jun.example"
staff = ["@electrician:jun.example"]
on_duty = ["@electrician:jun.example"]
channels = ["telegram:@jun_works", "matrix:!works-public:jun.example"]
handles = ["works", "obras", "bauhof", "electrician", "electricista"]

[[departments]]
key = "police"
name = { es = "Policía local", de = "Polizei", en = "Police" }
room = "matrix:!police:jun.example"
channels = ["telegram:@jun_police"]

[[categories]]
key = "light"
department = "works"
name = { es = "Farola", de = "Straßenlampe", en = "Street light" }
photo = "asked"
place = "needed"
deadlines = { first_answer = "1h", done = "2d" }
nearby = "100m"

[categories.words]
es = ["farola", "luz", "bombilla", "a oscuras"]
de = ["Lampe", "Laterne", "dunkel"]
en = ["lamp", "light", "dark"]

[[categories]]
key = "water"
department = "works"
name = { es = "Agua", de = "Wasser", en = "Water" }
urgent_if = { how_much = ["floods"] }

[[categories.questions]]
key = "how_much"
ask = { es = "¿Cuánta agua sale?", de = "Wie viel Wasser läuft aus?", en = "How much water?" }
choices = ["drops", "flows", "floods"]
"""


def test_a_map_is_drawn_beforehand_if_there_is_one():
    known = jun()
    known.draw()
    assert known.boundary.__dict__["_area"]
    assert known.streets.nearest(Place(37.2197, -3.5956)) == "Calle Mayor"
    town().draw()


def test_a_complaint_has_the_deadlines_that_the_town_sets_for_complaints():
    own = town(matters={"complaint": {"done": "10d"}}, deadlines={"first_answer": "1h"})
    assert own.deadlines_of(None, "complaint").done == Duration(10, "d")
    assert own.deadlines_of(None, "complaint").first_answer == Duration(1, "h")
    assert own.deadlines_of(None, "question") == own.deadlines


def test_what_a_town_has_worked_out_is_no_part_of_it():
    known = jun()
    assert known.channels
    assert type(known)(**dict(known)).channels == known.channels


def test_a_district_has_an_outline_or_streets():
    known = jun()

    def there(*where):
        return [one.key for one in known.districts_at(*where)]

    assert there(Place(37.2197, -3.5956)) == ["centre"]
    assert there(Place(37.2247, -3.6), "Camino de las Eras") == ["upper"]
    assert there(None, "Calle Mayor") == ["centre"]
    assert there(None, "Calle San Antonio") == ["centre", "station"]
    assert there(None, "Escuela") == there(None) == there(None, "Gran Vía") == []


def test_a_district_is_known_by_its_name_in_any_language():
    known = jun()
    for words in ("Barrio Alto", "oberes viertel", "UPPER QUARTER", "upper"):
        assert known.district_called(words).key == "upper"
    assert known.district_called("elsewhere") is None


def test_a_copy_with_other_departments_has_their_channels_and_not_those_of_before():
    before = jun()
    assert before.channels
    silent = [one.model_copy(update={"channels": ()}) for one in before.departments]
    assert before.model_copy(update={"departments": tuple(silent)}).channels == frozenset()
