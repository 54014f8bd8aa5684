"""Drill D27: eighty people want the same time at the same moment, and exactly one has it."""

import asyncio

import pytest

from core.hall import Hall
from core.handlers.appointments.booking import Claim, propose, settle
from core.handlers.appointments.offices import errand
from core.handlers.appointments.rounds import run_out
from core.messages import Kind
from storage.appointments import Standing
from tests.handlers.booking import VISIT, at
from tests.paper_town import paper_town
from tests.people import PaperDarkroom, Person

pytestmark = pytest.mark.slow
PEOPLE = 80


@pytest.fixture
async def crowded(database, tmp_path, clock):
    """A town, on either kind of database."""
    town = paper_town(database, tmp_path, clock, PaperDarkroom())
    yield town
    await town.closes()


def button(person, label_begins):
    """What pressing the newest button with these words sends."""
    message = person.last.message
    number = [one.label.startswith(label_begins) for one in message.choices].index(True)
    return f"{message.token}:{number}"


async def test_of_eighty_at_once_exactly_one_has_the_time(crowded):
    people = [Person(crowded, f"person-{number}") for number in range(PEOPLE)]
    for one in people:
        await one.says("/start")
        await one.says(f"/appointment again-{VISIT}")
    presses = {one.chat: button(one, "Next free") for one in people}
    await asyncio.gather(
        *(crowded.takes_in(chat, kind=Kind.PRESS, choice=it) for chat, it in presses.items())
    )
    await crowded.answers()
    told = [[said.text for said in one.read()][-2:] for one in people]
    sorry = people[0].text("appointment-just-taken")
    assert sum(texts[0] == sorry for texts in told) == PEOPLE - 1
    held = await crowded.finds(lambda store: store.appointments.those())
    assert [one.standing for one in held].count(Standing.HELD) == 1
    [winner] = [one for one in people if "Shall I book it?" in one.last.text]
    assert (await winner.says("yes"))[-1].text.startswith("✅")


@pytest.mark.parametrize("minute", range(0, 60, 10))
async def test_whoever_says_yes_in_the_moment_when_it_runs_out_has_it_or_not(crowded, minute):
    """Never is it booked and given away, nor booked without its slots."""
    start, claim = at(f"2026-11-23 10:{minute:02}"), Claim(1, "", crowded.clock.time)

    def hall(store):
        return Hall(store, crowded.town, crowded.texts, crowded.clock.time)

    def kept(store):
        one = store.appointments.get("1")
        has_slots = store.slots.keep(one)
        return has_slots is (one.standing is Standing.BOOKED)

    await crowded.finds(
        lambda store: propose(hall(store), errand(hall(store), VISIT), start, claim) is not None
    )
    await asyncio.gather(
        crowded.finds(lambda store: settle(hall(store), store.appointments.get("1")) is not None),
        crowded.finds(lambda store: run_out(hall(store))),
    )
    assert await crowded.finds(kept)
