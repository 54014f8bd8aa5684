"""Whoever phoned for an appointment can have it in their chat later, by a code on paper."""

import asyncio
import re

import pytest

from storage.appointments import Standing
from tests.handlers.booking import appointment, at, booked, books, free, told
from tests.paper_town import paper_town
from tests.people import Clerk, PaperDarkroom, Person, Press, t

CODE = re.compile(r"\d{4} \d{4}")
NINE = "2026-11-23 09:00"


def clerk(town):
    return Clerk(town, "health-staff", "es", "@rosa:jun.example", "Rosa")


@pytest.fixture
async def rosa(jun):
    rosa = clerk(jun)
    await rosa.joins()
    return rosa


async def books_for_somebody(rosa):
    """Book at nine on Monday for somebody who phones; the code that is given for it."""
    await rosa.says("!book")
    await rosa.says("23.11.")
    await rosa.says("9:00")
    return CODE.search(rosa.last.text)[0]


async def meets(town, name, language="en"):
    person = Person(town, name, language)
    await person.says("/start")
    return person


def joined(person):
    return person.text(booked(person, NINE, how="joined"))


async def test_the_code_brings_the_appointment_into_a_chat(rosa, language):
    code = await books_for_somebody(rosa)
    ana = await meets(rosa.town, "ana", language)
    [said] = await ana.says(f"{ana.text('join-command')} {code}")
    assert said.text == joined(ana)
    assert said.message.document.name.endswith(".ics")
    await ana.talks((f"/code {code}", "join-unknown"))
    rosa.town.clock.time = at("2026-11-22 09:01")
    await rosa.town.walks()
    assert ana.last.text == ana.text(t("appointment-reminder", **told(ana, NINE)))


async def test_from_then_on_it_can_be_moved_and_cancelled(rosa):
    code = await books_for_somebody(rosa)
    ana = await meets(rosa.town, "ana")
    await ana.says(f"/start join-{code.replace(' ', '')}")  # as a link says it
    assert ana.last.text == joined(ana)
    await ana.does(Press("move"))
    await ana.says("24.11.")
    await ana.says("9:00")
    await ana.does(Press("yes"))
    assert ana.last.text == ana.text(booked(ana, "2026-11-24 09:00", how="moved"))
    await ana.does(Press("cancel"))
    assert (await appointment(rosa.town)).standing is Standing.CANCELLED


async def test_a_new_code_is_given_until_somebody_has_the_appointment(rosa):
    old = await books_for_somebody(rosa)
    await rosa.says("!book JT-0001")
    new = CODE.search(rosa.last.text)[0]
    assert new != old
    ana = await meets(rosa.town, "ana")
    await ana.talks((f"/join {old}", "join-unknown"))
    await ana.says(f"/join {new}")
    assert ana.last.text == joined(ana)
    await rosa.talks(
        ("!book JT-0001", t("for-has-chat", number="JT-0001")),
        ("!book JT-0099", t("desk-no-such-appointment", number="JT-0099")),
    )


async def test_the_code_of_what_was_given_back_or_is_over_says_so(rosa):
    code = await books_for_somebody(rosa)
    await rosa.says("!give-back 1")
    ana = await meets(rosa.town, "ana")
    await ana.talks((f"/join {code}", t("appointment-code-over", **told(ana, NINE))))
    assert (await appointment(rosa.town)).resident_id is None


async def test_the_code_is_good_until_the_appointment_is_over(rosa):
    code = await books_for_somebody(rosa)
    ana = await meets(rosa.town, "ana")
    rosa.town.clock.time = at("2026-11-23 09:10")
    await ana.talks((f"/join {code}", "join-unknown"))


async def test_one_open_booking_for_the_same_is_enough(rosa):
    code = await books_for_somebody(rosa)
    ana = await meets(rosa.town, "ana")
    await books(ana, "2026-11-24 09:00")
    mine = ana.town.texts.say("en", "appointment-label", **told(ana, "2026-11-24 09:00", "JT-0002"))
    second = t("appointment-code-second", has=mine, **told(ana, NINE))
    await ana.talks((f"/join {code}", second))
    await ana.does(Press("cancel"))
    await ana.says(f"/join {code}")
    assert ana.last.text == joined(ana)


async def test_nothing_is_free_because_of_it_and_an_ill_doctor_is_told(rosa):
    code = await books_for_somebody(rosa)
    ana = await meets(rosa.town, "ana")
    await ana.says(f"/join {code}")
    assert "09:00" not in await free(rosa.town, NINE[:10])
    await rosa.says("!close-day 23.11.")
    assert "call off" in ana.last.text


async def test_of_two_people_with_one_code_exactly_one_has_the_appointment(
    database, tmp_path, clock
):
    town = paper_town(database, tmp_path, clock, PaperDarkroom())
    try:
        rosa = clerk(town)
        await rosa.joins()
        code = await books_for_somebody(rosa)
        people = [await meets(town, f"person-{number}") for number in range(6)]
        await asyncio.gather(*(town.takes_in(one.chat, f"/join {code}") for one in people))
        await town.answers()
        said = [one.last.text for one in people]
        assert (said.count(joined(people[0])), said.count(people[0].text("join-unknown"))) == (1, 5)
    finally:
        await town.closes()
