"""Residents look for work, and wish to be told of it."""

import pytest

from core.handlers.jobs.telling import AT_A_TIME
from core.messages import Act
from storage.jobs import JobWish
from tests.handlers.job_offers import office_in, town_with_jobs
from tests.people import Again, Person, Press, t

WAITER_WISH = {"es": "camarero", "de": "Waiter", "en": "waiter"}


@pytest.fixture
async def ana(found_town, language):
    """A resident who has been greeted, in a town that has no offer yet."""
    return await greeted(await found_town(town=town_with_jobs()), language)


@pytest.fixture
async def bea(found_town):
    return await greeted(await found_town(town=town_with_jobs()), "en")


async def greeted(town, language, name="ana"):
    person = Person(town, name, language)
    await person.says("/start")
    return person


async def offered(person):
    """Three offers, the newest of which is for a cook."""
    office = await office_in(person.town)
    await office.offers("Camarera")
    await office.offers("Auxiliar", hours="full", trade="trade-care", place="Granada")
    await office.offers("Cocinero", text="no", pay="no", place="Plaza de la Constitución")
    return office


SAID = {"es": "Busco trabajo", "de": "Ich suche Arbeit", "en": "I am looking for work"}


async def test_an_empty_list_says_so_and_offers_to_tell(ana):
    await ana.talks((SAID[ana.language], "jobs-none"))
    assert ana.last.buttons == [ana.text("choice-job-alert")]


async def test_the_newest_offers_come_first_and_each_can_be_read(ana):
    await offered(ana)
    [said] = await ana.says(SAID[ana.language])
    assert said.buttons[:3] == ["Cocinero", "Auxiliar", "Camarera"]
    assert said.text.index("Cocinero") < said.text.index("Camarera")
    [one] = await ana.presses("Camarera")
    for words in ("Camarera", "Bar Pepe", "900 € al mes", "958 000 000", "jun.example/jobs/1"):
        assert words in one.text
    assert ana.text("choice-trade-hospitality") in one.text


FILTERS = {"es": "¿Hay trabajo a jornada completa?", "de": "Gibt es eine Arbeit in Vollzeit?",
           "en": "any full time job"}  # fmt: skip


async def test_offers_are_found_by_their_hours_in_words(ana):
    await offered(ana)
    [said] = await ana.says(FILTERS[ana.language])
    assert said.text.startswith(ana.text(t("jobs-list", count=1, lines="…")).partition("…")[0])
    assert said.buttons[0] == "Auxiliar"


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("/jobs cocina", ["Cocinero"]),
        ("/jobs trade-care", ["Auxiliar"]),
        ("/jobs granada", ["Auxiliar"]),
        ("/empleo camarero, cocinera", ["Cocinero", "Camarera"]),
    ],
)
async def test_offers_are_found_by_words_and_by_trade(bea, said, found):
    await offered(bea)
    [answer] = await bea.says(said)
    titles = ("Cocinero", "Auxiliar", "Camarera")
    assert [one for one in answer.buttons if one in titles] == found


@pytest.mark.parametrize("said", ["/jobs 2", "jobs #2", "looking for job 2"])
async def test_an_offer_is_read_by_its_number(bea, said):
    await offered(bea)
    [answer] = await bea.says(said)
    assert answer.text.startswith("💼 Auxiliar")


async def test_a_number_beside_other_words_is_not_that_of_an_offer(bea):
    await offered(bea)
    [answer] = await bea.says("/jobs granada 20 hours")
    assert answer.text == bea.text("jobs-none-fits")


async def test_a_search_asks_for_a_word_or_lets_one_choose(bea):
    await offered(bea)
    await bea.says("/jobs")
    await bea.talks((Press("jobs-find"), "jobs-find"), (Press("by-trade"), "jobs-which-trade"))
    await bea.presses(bea.label("trade-care"))
    assert bea.last.buttons[0] == "Auxiliar"
    await bea.says("/jobs find")
    await bea.talks(("astronaut", "jobs-none-fits"))


async def test_more_offers_than_fit_come_with_another_press(bea):
    office = await offered(bea)
    for at in range(3):
        await office.offers(f"Otro {at}")
    [first] = await bea.says("/jobs")
    assert first.buttons[:4] == ["Otro 2", "Otro 1", "Otro 0", "Cocinero"]
    [second] = await bea.presses(bea.text("choice-jobs-more"))
    assert second.buttons[:2] == ["Auxiliar", "Camarera"]
    assert bea.text("choice-jobs-more") not in second.buttons


async def test_an_offer_that_is_taken_is_told_as_gone(bea):
    office = await offered(bea)
    await office.marta.says("!filled 1")
    await bea.talks(("/jobs 1", "jobs-gone"), ("/jobs 99", "jobs-gone"))


# Wishes.


async def test_a_wish_is_told_of_once_and_ended_with_one_tap(ana):
    await ana.talks(
        ("/job-alert", "job-alert-what"),
        ("camarero", "job-alert-hours"),
        (Press("part"), "job-alert-street"),
        (Press("anywhere"), t("job-alert-done", wish=wish(ana))),
    )
    await offered(ana)
    await ana.town.walks()
    told = [one for one in ana.read() if "Bar Pepe" in one.text]
    assert [one.message.heading for one in told] == [ana.text(t("job-title", title="Camarera"))]
    assert ana.text("choice-part") in told[0].text
    await ana.talks((Press("job-alert-end"), "job-alert-ended"), ("/job-alerts", "job-alerts-none"))
    office = await office_in(ana.town)
    await office.offers("Camarero")
    assert [one for one in await ana.town.walks() if one.chat == "ana"] == []


def wish(ana):
    return " · ".join((ana.text(t("job-alert-said", words="camarero")), ana.text("choice-part")))


async def test_a_wish_takes_along_what_was_looked_for(bea):
    await bea.says("/jobs part trade-care")
    await bea.talks((Press("job-alert"), "job-alert-street"))


async def test_only_offers_near_the_street_are_told_and_those_whose_place_is_unknown(bea):
    await bea.talks(
        ("/job-alert", "job-alert-what"),
        (Press("any"), "job-alert-hours"),
        (Press("any"), "job-alert-street"),
        ("Nowhere Lane", Again("place-unknown", "job-alert-street")),
        ("Calle Mayor", t("job-alert-distance", street="Calle Mayor")),
    )
    await bea.does(Press("near"))
    office = await office_in(bea.town)
    far = furthest_from(bea.town.town, "Calle Mayor")
    await office.offers("Near", place="Calle Mayor 3")
    await office.offers("Far", place=far)
    await office.offers("Somewhere", place="Granada")
    await bea.town.walks()
    titles = [one.message.heading for one in bea.read() if one.message.heading]
    assert titles == ["💼 Near", "💼 Somewhere"]


def furthest_from(town, street):
    [here] = town.streets.match(street)
    places = [town.streets.match(name) for name in town.streets.names]
    known = [one[0] for one in places if len(one) == 1 and town.contains(one[0])]
    far = max(known, key=lambda one: town.distance_m(here, one))
    assert town.distance_m(here, far) > 500
    return far.label


async def test_what_was_told_is_taken_back_when_the_place_is_taken(bea):
    await bea.says("/job-alert camarera part")
    await bea.does(Press("anywhere"))
    office = await offered(bea)
    await bea.town.walks()
    assert any("Bar Pepe" in one for one in bea.sees())
    await office.marta.says("!filled 1")
    await bea.town.walks()
    assert not any("Bar Pepe" in one for one in bea.sees())
    assert bea.last.message.act is Act.DELETE


async def test_many_are_told_in_parts_and_each_once(bea):
    def wish_for_all(store):
        for number in range(AT_A_TIME + 1):
            address = f"paper:reader-{number}"
            person = store.residents.meet(address, "en", bea.town.clock())
            store.subscriptions.reads_at(person.resident_id, address)
            for words in ("", "camarera"):
                wish = JobWish(resident_id=person.resident_id, words=words)
                wish.since = bea.town.clock()
                store.jobs.wish(wish)

    await bea.town.finds(wish_for_all)
    await (await office_in(bea.town)).offers("Camarera")
    await bea.town.walks()
    told = [one.chat for one in bea.town.read() if one.chat.startswith("reader-")]
    assert len(told) == len(set(told)) == AT_A_TIME + 1


async def test_what_was_told_follows_when_the_offer_is_changed(bea):
    await bea.says("/job-alert camarera part")
    await bea.does(Press("anywhere"))
    office = await offered(bea)
    await bea.town.walks()
    await office.marta.says("!job-edit 1")
    await office.marta.does(Press("change"))
    await office.marta.does(Press("job-pay"))
    await office.marta.says("1.000 € al mes")
    await office.marta.does(Press("publish"))
    await bea.town.walks()
    [told] = [one for one in bea.sees() if "Bar Pepe" in one]
    assert "1.000 € al mes" in told


async def test_whoever_has_the_news_at_once_does_not_hear_of_an_offer_twice(bea):
    await bea.says("/job-alert camarera part")
    await bea.does(Press("anywhere"))
    await bea.says("/subscribe department:townhall")
    await bea.does(Press("at-once"))
    await (await office_in(bea.town)).offers("Camarera")
    await bea.town.walks()
    assert len([one for one in bea.read() if "Bar Pepe" in one.text]) == 1


async def test_nobody_is_told_in_their_quiet_hours(bea):
    await bea.says("/job-alert camarera part")
    await bea.does(Press("anywhere"))
    office = await office_in(bea.town)
    local = bea.town.town.local(bea.town.clock())
    bea.town.clock.passes(hours=23 - local.hour)
    await office.offers("Camarera")
    assert [one for one in await bea.town.walks() if one.chat == "ana"] == []
    bea.town.clock.passes(hours=10)
    assert [one for one in await bea.town.walks() if one.chat == "ana"] != []


async def test_there_are_only_so_many_wishes(bea):
    for _ in range(5):
        await bea.says("/job-alert camarera part")
        await bea.does(Press("anywhere"))
    await bea.says("/job-alert camarera part")
    await bea.talks((Press("anywhere"), "job-alert-too-many"))
