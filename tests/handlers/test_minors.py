"""Whoever agrees to something lasting is old enough, or has a parent's word: asked once."""

import json
from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from sqlalchemy import func, select

from core.minors import AGE, AGES, years_in
from storage.convocations import Convocation
from storage.kept import Basis, owned
from tests.handlers.helping import acts, trusts
from tests.handlers.test_mayor import POOL
from tests.handlers.test_menu import MEALS, cooks, one_school
from tests.people import ONE_LANGUAGE, Again, Person, Press, code_in, t

AGE_ASKED = t("age-old-enough", age=14)
# By the table into which it goes: what leads to it, and to the question after that of the age.
WAYS = {
    "subscription": ("/subscribe department:townhall", Press("at-once")),
    "job_wish": ("/job-alert gardener",),
    "menu_reader": ("/menu daily ceip", Press("morning")),
    "allergy_profile": ("/menu allergies", Press("yes")),
    "absence": ("/menu absent ceip", Press("absent")),
    "helper": ("/trusted", Press("new-code")),
    "code": ("/verify",),
    "sessionreminder": ("/remind 1",),
}
BESIDE = {"reader"}  # which is kept with others only
OF_CONSENT = {table.name: table for table, _, note in owned() if note.basis is Basis.CONSENT}

every_way = pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))


async def sits(town):
    """The council will sit in a fortnight."""
    about = {"department": "townhall", "title": "Pleno"}
    one = Convocation(starts_at=town.clock() + timedelta(days=14), **about)
    await town.database.run(lambda store: store.sittings.planned.plan(one))


async def somebody(found_town, language, town=None):
    """Somebody of whom nobody knows how old they are."""
    ana = Person(await found_town(town=town or one_school()), "ana", language)
    await cooks(ana.town, *MEALS)
    await sits(ana.town)
    await ana.says("/start")
    await ana.town.knows_age("ana", grown=None)
    return ana


@pytest.fixture
async def ana(found_town, language):
    return await somebody(found_town, language)


@pytest.fixture
async def leo(found_town):
    """The same, where the words do not matter."""
    return await somebody(found_town, "en")


async def leads(person, way):
    """Go that way; what is asked at its end."""
    return [await person.does(said) for said in way][-1][-1]


async def asks_age(person, way):
    return (await leads(person, way)).text.endswith(person.text(AGE_ASKED))


def known(person):
    """What is kept of somebody's age."""

    def find(store):
        one = store.residents.get(store.residents.at(f"paper:{person.chat}").resident_id)
        return one.grown, one.parent_at

    return person.town.finds(find)


def kept(person):
    """How much there is that rests on somebody's consent; and the talk that is still open."""

    def find(store):
        counts = (select(func.count()).select_from(table) for table in OF_CONSENT.values())
        found = sum(store.residents.rows(one)[0][0] for one in counts)
        return found, store.conversations.at(f"paper:{person.chat}")

    return person.town.finds(find)


def test_everything_that_rests_on_consent_has_its_way_here():
    assert set(OF_CONSENT) == set(WAYS) - {"code"} | BESIDE


@every_way
@ONE_LANGUAGE
async def test_a_child_whose_parent_has_not_agreed_is_led_on_and_nothing_is_kept(ana, way):
    assert await asks_age(ana, way)
    await ana.talks((Press("no"), "age-parent"), (Press("no"), "age-not-yet"))
    assert ana.last.buttons == [ana.text("age-not-yet.start"), ana.text("choice-ask-person")]
    assert await known(ana) == (None, None)
    assert await kept(ana) == (0, None)
    await ana.does(Press("start"))
    assert ana.last.buttons


@every_way
async def test_with_a_parents_word_it_goes_on_and_nobody_is_asked_again(leo, way):
    assert await asks_age(leo, way)
    await leo.talks((Press("no"), "age-parent"))
    [said] = await leo.does(Press("parent"))
    assert said.text != leo.text("age-not-yet")
    assert await known(leo) == (False, leo.town.clock())
    await leo.says("/cancel")
    for other in WAYS.values():
        assert not await asks_age(leo, other)
        await leo.says("/cancel")


@every_way
async def test_one_tap_is_enough_and_nobody_is_asked_again(leo, way):
    assert await asks_age(leo, way)
    assert leo.last.buttons == ["I am 14 or older", "I am younger"]
    await leo.does(Press("yes"))
    assert await known(leo) == (True, None)
    await leo.says("/cancel")
    for other in WAYS.values():
        assert not await asks_age(leo, other)
        await leo.says("/cancel")


@every_way
async def test_whoever_was_seen_at_the_town_hall_is_not_asked(leo, way):
    now = leo.town.clock()
    seen = {"verified_at": now - timedelta(days=9), "verified_until": now - timedelta(days=1)}
    await leo.town.finds(lambda store: store.residents.change(1, **seen))
    assert not await asks_age(leo, way)


@pytest.mark.parametrize(
    ("said", "years"),
    [("75", 75), ("Tengo 75 años.", 75), ("Ich bin 9", 9), ("I have 2 sons and 3 cats", 0),
     ("hello", 0), ("", 0), ("1234", 0)],
)  # fmt: skip
def test_an_age_is_read_where_nothing_else_is_said(said, years):
    assert years_in(said) == years


async def test_whoever_writes_how_old_they_are_has_answered_and_that_is_not_kept(ana):
    daily = WAYS["menu_reader"]
    assert await asks_age(ana, daily)
    await ana.talks(("hm", Again("please-choose", AGE_ASKED)), ("12", "age-parent"))
    await ana.talks((ana.words["no"], "age-not-yet"))
    assert await asks_age(ana, daily)
    [said] = await ana.says("75")
    assert "07:30" in said.text
    assert await known(ana) == (True, None)


async def test_a_wrong_tap_is_taken_back(leo):
    await leads(leo, WAYS["absence"])
    await leo.does(Press("yes"))
    await leo.talks(("back", AGE_ASKED), (Press("no"), "age-parent"), (Press("no"), "age-not-yet"))
    assert await known(leo) == (None, None)


async def test_alerts_a_menu_and_the_end_of_something_need_no_age(leo):
    await leo.talks(("/subscribe alerts", "subscribe-alerts"))
    assert not await asks_age(leo, ("/menu ceip",))
    assert not await asks_age(leo, ("/subscriptions",))


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_a_child_asks_the_mayor_without_a_name_or_with_a_parents_word(found_town, language):
    ana = await somebody(found_town, language)
    how = t("mayor-how", what=POOL[language])
    to_the_name = ((f"/mayor {POOL[language]}", how), (Press("signed"), AGE_ASKED))
    await ana.talks(*to_the_name, (Press("no"), "age-parent"))
    await ana.talks((Press("no"), Again("mayor-no-name", how)))
    assert {one.key for one in ana.last.message.choices} == {"openly", "privately"}
    assert await known(ana) == (None, None)
    await ana.does(Press("openly"))
    assert (await ana.town.finds(lambda store: store.cases.get(1))).answers == {}
    other = Person(ana.town, "berta", language)
    await other.says("/start")
    await other.town.knows_age("berta", grown=None)
    await other.says(f"/mayor {POOL[language]}")
    await other.does(Press("signed"))
    await other.talks((Press("no"), "age-parent"), (Press("parent"), "mayor-name"))


async def test_the_age_is_told_in_what_is_kept_and_goes_with_all_else(ana):
    await leads(ana, WAYS["menu_reader"])
    await ana.does(Press("yes"))
    assert ana.text("privacy-chats") in (await ana.says("/privacy what"))[-1].text
    await ana.says("/mydata")
    [ref] = [one.message.document.ref for one in ana.read() if one.message.document]
    with ZipFile(BytesIO(ana.town.files.read(ref))) as archive:
        told = json.loads(archive.read("data.json"))
        [page] = [archive.read(one).decode() for one in archive.namelist() if "html" in one]
    assert told["resident"][0]["grown"] is True
    assert ana.text("mydata-field.grown") in page
    for said in ("/delete", Press("go-on"), Press("erase")):
        await ana.does(said)
    assert await asks_age(ana, WAYS["menu_reader"])


async def test_what_one_chat_has_said_holds_for_the_other_that_is_joined_to_it(leo):
    home = Person(leo.town, "leo-at-home", "en")
    await home.says("/start")
    await leo.town.knows_age("leo-at-home", grown=None)
    await leads(leo, WAYS["menu_reader"])
    await leo.does(Press("no"))
    await leo.does(Press("parent"))
    await leads(home, ("/link", Press("new-code")))
    code = code_in(home.last.text)
    await leads(leo, (f"/link {code}", Press("yes")))
    assert not await asks_age(home, WAYS["subscription"])
    grown, parent_at = await known(home)
    assert (grown, parent_at is not None) == (False, True)


async def test_whoever_helps_a_family_is_not_asked_how_old_the_child_is(found_town):
    carmen = await somebody(found_town, "en")
    ana = Person(carmen.town, "berta", "en")
    await ana.says("/start")
    await carmen.town.knows_age("ana", grown=True)
    await trusts(carmen, ana)
    await carmen.town.knows_age("ana", grown=None)
    await acts(ana)
    assert not await asks_age(ana, WAYS["absence"])


@pytest.mark.parametrize(("country", "age"), [("ES", 14), ("DE", 16), ("FR", 15), (None, 16)])
async def test_the_age_is_that_of_the_country(found_town, country, age):
    leo = await somebody(found_town, "en", one_school().model_copy(update={"country": country}))
    await leads(leo, WAYS["subscription"])
    assert leo.last.text == leo.text(t("age-old-enough", age=age))
    assert leo.last.buttons[0] == f"I am {age} or older"
    assert AGES.get(country, AGE) == age
