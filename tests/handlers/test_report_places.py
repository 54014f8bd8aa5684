"""Where it is: by a pin, a link, a street in words; and never outside the town by mistake."""

import pytest

from core.messages import Place
from tests.handlers.reporting import case, checked, thanked
from tests.people import FAR, Again, Point, Press, Show, t

AT = "37.2197,-3.5956"
HERE = (37.2197, -3.5956)
OUTSIDE = Again("place-outside", "report-where")


@pytest.fixture
async def asked(ana):
    """Somebody who has been asked where it is."""
    await ana.talks(("/report light", "report-what"), (ana.words["dark"], "report-where"))
    return ana


async def test_the_door_may_show_how_a_place_is_shared(asked):
    assert asked.last.message.ask_place


@pytest.mark.parametrize(
    "words",
    [
        f"geo:{AT}",
        f"geo:0,0?q={AT}(Jun)",
        AT,
        "37.2197° N, 3.5956° W",
        f"https://maps.google.com/?q={AT}",
        f"https://www.google.com/maps/@{AT},17z",
        "https://www.openstreetmap.org/?mlat=37.2197&mlon=-3.5956#map=18/37.2/-3.6",
        f"https://maps.apple.com/?ll={AT}",
    ],
)
async def test_a_link_or_a_pair_of_figures_is_a_place(asked, words):
    await asked.talks((words, "report-photo"), (Press("skip"), checked_at(asked)))
    await asked.talks((Press("send"), thanked(asked)))
    kept = await case(asked)
    assert (kept.latitude, kept.longitude, kept.place) == (*HERE, "Calle Mayor")


def checked_at(ana):
    return checked(ana, ana.words["dark"], "Calle Mayor")


async def test_a_pin_is_named_after_its_street(asked):
    await asked.talks((Point(), "report-photo"), (Press("skip"), checked_at(asked)))


async def test_a_venue_keeps_its_name(asked):
    venue = Place(*HERE, "Bar Manolo")
    await asked.talks((Point(venue), "report-photo"))
    await asked.talks((Press("skip"), checked(asked, asked.words["dark"], "Bar Manolo")))


@pytest.mark.parametrize("link", ["https://maps.app.goo.gl/x1Yz", "https://osm.org/go/b~GrQ"])
async def test_a_short_link_hides_its_place(asked, link):
    await asked.talks((link, Again("place-short-link", "report-where")), (Point(), "report-photo"))


async def test_one_street_is_found(asked):
    await asked.talks((asked.words["in the street"], "report-photo"))
    await asked.talks((Press("skip"), checked(asked, asked.words["dark"])))


async def test_what_was_said_beside_the_street_is_not_lost(asked):
    await asked.talks((asked.words["beside"], "report-photo"))
    said = f"{asked.words['dark']}\n{asked.words['beside']}"
    await asked.talks((Press("skip"), checked(asked, said)))


async def test_of_several_streets_one_is_picked(asked):
    await asked.talks((asked.words["two streets"], "report-which-street"))
    assert asked.last.buttons[:2] == ["Calle Mayor", "Calle Real"]
    await asked.talks(("2", "report-photo"))
    await asked.talks((Press("skip"), checked(asked, asked.words["dark"], "Calle Real")))


async def test_it_may_be_none_of_the_streets(asked):
    await asked.talks(
        (asked.words["two streets"], "report-which-street"),
        (Press("none-of-these"), "report-where"),
        (asked.words["street"], "report-photo"),
    )


async def test_a_name_that_stands_among_others_is_asked_about(asked):
    there = t("report-is-it-there", where="Carretera de Granada")
    await asked.talks(
        ("Granada, Gran Vía 3", there),
        (asked.words["no"], "report-where"),
        ("Granada, Gran Vía 3", there),
        (asked.words["yes"], "report-photo"),
    )


async def test_a_street_that_is_not_there(asked):
    await asked.talks(
        ("Calle Melancolía 7", Again("place-unknown", "report-where")),
        (asked.words["street"], "report-photo"),
    )


async def test_a_place_outside_the_town_is_not_taken(asked):
    await asked.talks(
        (Point(FAR), OUTSIDE),
        (f"geo:{FAR.latitude},{FAR.longitude}", OUTSIDE),
        (Point(), "report-photo"),
    )


async def test_going_back_after_a_place_outside_the_town(asked):
    await asked.talks(
        (Point(FAR), OUTSIDE),
        (asked.words["back"], "report-what"),
        (asked.words["dark"], "report-where"),
        (Point(), "report-photo"),
    )


async def test_a_report_that_begins_outside_the_town_goes_on_inside(ana):
    await ana.talks(
        (Point(FAR), "report-category-of-words"),
        (Press("light"), "report-what"),
        (ana.words["dark"], OUTSIDE),
        (ana.words["street"], "report-photo"),
        (Press("skip"), checked(ana, ana.words["dark"])),
    )


async def test_a_place_is_taken_also_with_the_answer_before_it_is_asked_for(ana):
    await ana.says("/report light")
    await ana.talks(
        (Point(), Again("please-write-too", "report-what")),
        (ana.words["dark"], "report-photo"),
        (Press("skip"), checked_at(ana)),
    )


async def test_a_photo_in_place_of_a_place_is_kept_and_the_place_still_wanted(asked):
    await asked.talks(
        (Show(), Again("please-send-place", "report-where")),
        (asked.words["street"], checked(asked, asked.words["dark"], photos=1)),
    )


async def test_a_long_text_in_place_of_a_place_tells_more_of_the_matter(asked):
    more = f"{asked.words['more']}. " * 20
    await asked.talks((more, Again("place-unknown", "report-where")))
    await asked.talks((asked.words["street"], "report-photo"))
    await asked.does(Press("skip"))
    await asked.does(Press("send"))
    assert (await case(asked)).text == f"{asked.words['dark']}\n{more.strip()}"


async def test_where_a_place_is_only_asked_for_it_may_be_left_out(ana):
    await ana.talks(("/report lost", "report-what"), (ana.words["dark"], "report-where"))
    await ana.talks((ana.words["no"], "report-photo"))


async def test_where_a_place_is_needed_it_cannot_be_left_out(asked):
    assert asked.last.buttons == []
    await asked.talks((asked.words["no"], Again("place-unknown", "report-where")))


async def test_a_town_without_a_list_of_streets_takes_words(found_town, ana):
    town = ana.town.town.model_copy(update={"streets": type(ana.town.town.streets)()})
    other = type(ana)(await found_town(town=town), "ana", ana.language)
    for said in ("/report light", ana.words["dark"], "junto al río"):
        await other.says(said)
    await other.talks((Press("skip"), t("report-check", **words_alone(other))))


def words_alone(ana):
    name = ana.town.town.category("light").name.in_(ana.language)
    return {"category": name, "what": ana.words["dark"], "where": "junto al río", "photos": 0}
