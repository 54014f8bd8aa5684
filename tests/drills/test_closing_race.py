"""A booking at the very moment at which its day is called off never outlives the day unseen."""

import asyncio
from threading import Event

import pytest

from core.hall import Hall
from core.handlers.appointments.booking import Claim, propose, settle
from core.handlers.appointments.days import let_go
from core.handlers.appointments.offices import errand
from core.messages import Kind
from storage.appointments import Standing
from tests.handlers.booking import VISIT, at
from tests.paper_town import paper_town
from tests.people import Clerk, PaperDarkroom, Person

NINE = at("2026-11-23 09:00")
PAUSE = 0.3  # seconds for the other to be quicker, if it can
AFTER_ALL = ("held", "lapsed", "none")


@pytest.fixture
async def busy(database, tmp_path, clock):
    """A town, on either kind of database."""
    town = paper_town(database, tmp_path, clock, PaperDarkroom())
    yield town
    await town.closes()


def hall(town, store):
    return Hall(store, town.town, town.texts, town.clock.time)


def begun(town, store, how):
    """What somebody has of a time before they say yes: it is kept for them, or was, or nothing."""
    if how == "none":
        return
    one = propose(hall(town, store), errand(hall(town, store), VISIT), NINE, claim(town))
    if how == "lapsed":
        office = town.town.extras["offices"][0]
        let_go(hall(town, store), office, NINE.date())
        assert one.standing is Standing.LAPSED


def claim(town):
    return Claim(None, "", town.clock.time)


def finish(town, store):
    """Say yes: to what there is, or as staff do for whoever phones."""
    one = store.appointments.get("1")
    if one is None:
        one = propose(hall(town, store), errand(hall(town, store), VISIT), NINE, claim(town))
    return settle(hall(town, store), one) is not None if one else False


@pytest.mark.parametrize("how", AFTER_ALL)
async def test_a_day_is_not_called_off_while_somebody_books(busy, how):
    rosa = Clerk(busy, "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    await busy.finds(lambda store: begun(busy, store, how))
    booked, closed = Event(), Event()

    def books(store):
        done = finish(busy, store)
        booked.set()
        closed.wait(PAUSE)
        return done

    async def closes():
        await asyncio.to_thread(booked.wait)
        await rosa.says("!close-day 23.11.")
        closed.set()

    had, _ = await asyncio.gather(busy.finds(books), closes())
    assert had
    assert (await busy.finds(lambda s: s.appointments.get("1"))).standing is Standing.CALLED_OFF


@pytest.mark.slow
@pytest.mark.parametrize("attempt", range(4))
async def test_nobody_has_a_time_on_a_day_that_is_called_off(busy, attempt):
    rosa = Clerk(busy, "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    people = [Person(busy, f"person-{attempt}-{number}") for number in range(5)]
    for number, one in enumerate(people):
        await one.says("/start")
        await one.says(f"/appointment again-{VISIT}")
        await one.says("23.11.")
        await one.says(f"9:{number}0")
    presses = {one.chat: one.last.message.token for one in people}
    await asyncio.gather(
        busy.takes_in(rosa.chat, "!close-day 23.11.", author=rosa.author),
        *(
            busy.takes_in(chat, kind=Kind.PRESS, choice=f"{token}:0")
            for chat, token in presses.items()
        ),
    )
    await busy.answers()
    left = await busy.finds(still_to_come)
    assert left == []


def still_to_come(store):
    day = ("doctor", NINE, at("2026-11-23 23:00"))
    return store.appointments.on(*day, Standing.BOOKED, Standing.HELD)
