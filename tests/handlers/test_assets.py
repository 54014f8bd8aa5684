"""A report by the number of a lamp, a bench or a bin: one photo, and no address."""

import pytest

from core.hall import Hall
from core.messages import Place
from juntos.assets_file import bring_assets
from juntos.sample import ASSETS
from storage.cases import State
from tests.desk.conftest import ORDERS
from tests.handlers.reporting import case
from tests.paper_town import HERE, example_town
from tests.people import Clerk, Person, Point, Press, Show, t

KIND = {"es": "Farola", "de": "Straßenlampe", "en": "Street lamp"}
LONGEST = 250  # signs of a polite answer


@pytest.fixture
async def street(jun):
    """The example town with its register."""

    def bring(store):
        bring_assets(Hall(store, jun.town, jun.texts, jun.clock.time), ASSETS.read_bytes())

    await jun.finds(bring)
    return jun


def lamp(ana, number="F-103", street="Calle Real"):
    return f"{KIND[ana.language]} {number}, {street}"


def asked(ana):
    return t("asset-what", called=lamp(ana))


def thanked(ana, number="J-00001"):
    department = ana.town.town.department("works").name.in_(ana.language)
    read = ana.text(t("office-open", department=department))
    return t("asset-thanks", called=lamp(ana), number=number, read=read)


async def retire(town, key):
    def gone(store):
        store.assets.called(key).retired_at = town.clock.time

    await town.finds(gone)


WAYS = ("/start asset-F-103", "/asset F-103", "asset f103", "F-103", "!asset F 103", "asset-F-103")


async def test_a_scanned_sticker_needs_one_photo_and_no_address(ana, street):
    await ana.talks(("/start asset-F-103", asked(ana)), (Show(), thanked(ana)))
    made = await case(ana)
    assert (made.category, made.place, len(made.photos)) == ("light", "Calle Real", 1)
    assert (made.latitude, made.longitude) == (37.22024, -3.59549)


@pytest.mark.parametrize("way", WAYS)
async def test_each_way_to_name_a_thing_leads_there(street, way):
    ana = Person(street, "ana", "en")
    await ana.says("/start")
    await ana.talks((way, asked(ana)), ("It is dark", thanked(ana)))
    assert (await case(ana)).text == "It is dark"


@pytest.mark.parametrize(
    ("language", "word"), [("es", "pegatina"), ("es", "objeto"), ("de", "Aufkleber")]
)
async def test_the_word_for_it_is_known_in_each_language(street, language, word):
    ana = Person(street, "ana", language)
    await ana.says("/start")
    await ana.talks((f"{word} F-103", asked(ana)))


async def test_a_photo_with_the_number_below_it_is_a_whole_report(street):
    ana = Person(street, "ana", "en")
    await ana.says("/start")
    await ana.talks((Show(words="F-103"), thanked(ana)))
    assert len((await case(ana)).photos) == 1


async def test_the_word_alone_asks_for_the_number(ana, street):
    word = {"es": "pegatina", "de": "Aufkleber", "en": "sticker"}[ana.language]
    await ana.talks((word, "asset-which"), ("F 103", asked(ana)))


async def test_a_place_is_no_answer_for_it_is_known(street):
    ana = Person(street, "ana", "en")
    await ana.says("/start asset-F-103")
    again = f"{ana.text('asset-please-tell')}\n\n{ana.text(asked(ana))}"
    assert [one.text for one in await ana.points(HERE)] == [again]


async def test_a_lamp_named_in_a_sentence_is_reported_with_its_place_and_shown_first(street):
    ana = Person(street, "ana", "en")
    await ana.says("/start")
    what = "The lamp F-103 is dark since yesterday"
    check = t("report-check", category="Street light", what=what, where=lamp(ana), photos=0)
    await ana.talks((what, check))
    await ana.does(Press("send"))
    assert (await case(ana)).asset_id


async def test_the_number_on_the_lamp_answers_where_it_is(street):
    ana = Person(street, "ana", "en")
    await ana.says("/start")
    await ana.talks(("/report light", "report-what"), ("It is dark", "report-where"))
    await ana.talks(("F-103", "report-photo"))
    shown = await ana.does(Press("skip"))
    assert "Calle Real (F-103)" in shown[-1].text


async def test_words_that_name_a_thing_tie_the_case_to_it_unless_it_is_elsewhere(street):
    ana = Person(street, "ana", "en")
    away = (Point(Place(37.217, -3.60192)), Press("no"))
    for where, tied in (((Press("yes"),), True), (away, False)):
        await ana.says("/start")
        for said in ("/report light", "F-103 is dark", *where, Press("skip"), Press("send")):
            await ana.does(said)
        number = 1 if tied else 2
        assert bool((await case(ana, number)).asset_id) is tied


# What is open already.


async def test_the_open_case_of_this_very_thing_is_offered_first(ana, street):
    ben = Person(street, "ben", ana.language)
    for said in ("/start", "/start asset-F-103", Show()):
        await ben.does(said)
    offered = await ana.says("/start asset-F-103")
    assert [one.text for one in offered] == [ana.text(t("asset-is-it", called=lamp(ana)))]
    assert offered[0].buttons[0].startswith("J-00001")
    read = await ana.does(Press("yes"))
    assert [one.text for one in read] == [ana.text(t("report-followed-too", number="J-00001"))]


async def test_another_lamp_nearby_is_not_offered_but_a_nameless_case_is(street):
    ana, ben = (Person(street, who, "en") for who in ("ana", "ben"))
    for said in ("/start", "/start asset-F-104", Show()):
        await ben.does(said)
    await ana.says("/start")
    await ana.talks(("/start asset-F-103", asked(ana)))
    lamp_at = Point(Place(37.22024, -3.59549))
    for said in ("/report light", "dark", lamp_at, Press("skip"), Press("send")):
        await ben.does(said)
    await ana.says("/cancel")
    offered = await ana.says("/start asset-F-103")
    assert [label[:7] for label in offered[-1].buttons[:1]] == ["J-00002"]


async def test_what_is_closed_is_not_offered(street):
    ana = Person(street, "ana", "en")
    for said in ("/start", "/start asset-F-103", Show()):
        await ana.does(said)

    def close(store):
        store.cases.get(1).state = State.DONE

    await street.finds(close)
    await ana.talks(("/start asset-F-103", asked(ana)))


# What is not there.


async def test_an_unknown_number_is_answered_kindly_with_a_way_on(ana, street):
    await ana.talks(
        ("/start asset-F-999", t("asset-unknown", said="F-999")),
        (Press("report"), "report-category"),
    )


async def test_a_retired_thing_is_answered_kindly_with_a_way_on(ana, street):
    await retire(street, "F-103")
    await ana.talks(
        ("/start asset-F-103", t("asset-retired", called=lamp(ana))),
        (Press("report"), "report-what"),
    )


async def test_a_long_or_odd_number_does_no_harm(street):
    ana = Person(street, "ana", "en")
    await ana.says("/start")
    for odd in ("x1" * 400, "💡1", "1%_'", "-1-"):
        read = await ana.says(f"/asset {odd}")
        assert read[-1].buttons[0] == "Report it all the same"
        assert len(read[-1].text) < LONGEST


async def test_a_town_without_a_register_knows_no_numbers(jun):
    ana = Person(jun, "ana", "en")
    await ana.says("/start")
    await ana.talks(("/asset F-103", t("asset-unknown", said="F-103")))


# What staff and everybody see.


async def test_the_card_and_the_public_post_name_the_thing_and_not_the_reporter(street):
    ana, elena = Person(street, "ana", "es"), Clerk(street, "works-staff", "es")
    for said in ("/start", "/start asset-F-103", Show()):
        await ana.does(said)
    card = elena.card()
    assert "Farola F-103" in card.text
    assert "sin avisos anteriores" in card.text
    told = [one.text for one in street.read() if one.chat == "works"]
    assert "Farola F-103" in told[-1]
    assert "Calle Real" in told[-1]


async def test_the_card_says_how_often_the_thing_was_reported(street):
    ana, elena = Person(street, "ana", "es"), Clerk(street, "works-staff", "es")
    for number in range(1, 4):
        for said in ("/start asset-F-103", Show()):
            await ana.does(said)

        def close(store, number=number):
            store.cases.get(number).state = State.DONE

        await street.finds(close)
    assert "2 avisos anteriores, los últimos: J-00002, J-00001" in elena.card("J-00003").text


@pytest.mark.parametrize(
    ("language", "command"), [("es", "!objeto"), ("de", "!objekt"), ("en", "!asset")]
)
async def test_staff_read_the_history_of_a_thing(found_town, language, command):
    town = await found_town(town=example_town().model_copy(update={"languages": ORDERS[language]}))

    def bring(store):
        bring_assets(Hall(store, town.town, town.texts, town.clock.time), ASSETS.read_bytes())

    await town.finds(bring)
    ana, elena = Person(town, "ana", language), Clerk(town, "works-staff", language)
    await elena.joins()
    for said in ("/start asset-F-103", Show()):
        await ana.does(said)
    read = (await elena.says(f"{command} f103"))[-1].text
    assert read.startswith(f"🏷 {KIND[language]} F-103, Calle Real: ")
    assert "J-00001" in read
    unknown = (await elena.says(f"{command} F-999"))[-1].text
    assert "F-999" in unknown
    assert (await elena.says(command))[-1].text == elena.text("desk-which-asset")
