"""The book of appointments: nobody takes a slot that another has."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from storage.appointments import Appointment, Standing
from storage.openings import Opening
from storage.slots import Slot
from storage.waiting import Waiting

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def appointment(at=NOON, minutes=20, **about):
    end = at + minutes * MINUTE
    about = {"office": "doctor", "service": "visit", "resident_id": 1, **about}
    return Appointment(starts_at=at, ends_at=end, clear_at=end, **about)


def entered(store, *args, **about):
    return store.appointments.enter_new(appointment(*args, **about), "JT")


def taken(store, *args, desks=(1,), now=NOON, **about):
    one = entered(store, *args, **about)
    return one if store.slots.take(one, desks, now) else None


def test_an_appointment_has_a_number_by_which_it_is_found(store):
    one = entered(store)
    assert one.number == f"JT-{one.id:04}"
    for words in (one.number, one.number.lower(), str(one.id), f"jt{one.id}"):
        assert store.appointments.get(words) is one
    assert store.appointments.get("") is store.appointments.get("9" * 30) is None


@pytest.mark.parametrize("shift", [-15, -5, 0, 5, 15])
def test_two_that_overlap_cannot_have_the_same_desk(store, shift):
    assert taken(store)
    assert not taken(store, NOON + shift * MINUTE)
    assert taken(store, NOON + shift * MINUTE, desks=(1, 2)).desk == 2


@pytest.mark.parametrize("shift", [-20, 20])
def test_one_may_follow_right_after_the_other(store, shift):
    assert taken(store)
    assert taken(store, NOON + shift * MINUTE)


def test_the_database_itself_forbids_it(store):
    one = taken(store)
    with pytest.raises(IntegrityError):
        store.page.connection.execute(
            insert(Slot.__table__).values(office="doctor", desk=1, at=NOON, appointment_id=one.id)
        )


def test_what_is_held_is_taken_until_then_and_no_longer(store):
    until = NOON + 10 * MINUTE
    held = taken(store, until=until)
    assert not taken(store, now=until - MINUTE)
    assert taken(store, now=until)
    assert not store.slots.keep(held)


def test_what_is_held_and_then_kept_is_taken_for_good(store):
    held = taken(store, until=NOON + 10 * MINUTE)
    assert store.slots.keep(held)
    assert not taken(store, now=NOON + 60 * MINUTE)


def test_the_taken_slots_are_those_that_are_not_free_now(store):
    one = taken(store, minutes=10, until=NOON + MINUTE)
    books = store.slots
    window = ("doctor", NOON - 60 * MINUTE, NOON + 60 * MINUTE)
    assert books.taken(*window, NOON) == {(1, NOON), (1, NOON + 5 * MINUTE)}
    assert books.taken(*window, NOON + MINUTE) == set()
    books.leave(one)
    assert books.taken(*window, NOON) == set()


def test_slots_are_handed_over_as_far_as_they_are_needed(store):
    one = taken(store, minutes=20)
    other = entered(store, minutes=10, until=NOON + MINUTE)
    store.slots.hand_over(one, other)
    assert other.desk == 1
    assert taken(store, NOON + 10 * MINUTE, minutes=10)
    assert not taken(store, minutes=10)
    assert store.slots.keep(other)


def test_two_appointments_can_exchange_their_slots(store):
    early, late = taken(store), taken(store, NOON + 60 * MINUTE)
    store.slots.exchange(early, late)
    store.slots.leave(late)
    assert taken(store)
    assert not taken(store, NOON + 60 * MINUTE)


def test_whoever_came_first_stands_first_and_only_once(store):
    for who in (1, 2, 1):
        place = Waiting(office="doctor", service="visit", resident_id=who, address=f"paper:{who}")
        store.waiting.join(place)
    assert [one.resident_id for one in store.waiting.at("doctor")] == [1, 2]
    assert store.waiting.leave(1, "doctor", "visit")
    assert not store.waiting.leave(1, "doctor", "visit")
    assert [one.resident_id for one in store.waiting.at("doctor")] == [2]


def test_missed_appointments_are_counted_and_old_ones_forgotten(store):
    for _ in range(2):
        entered(store).standing = Standing.MISSED
    taken(store, standing=Standing.BOOKED)
    assert store.appointments.missed(1, NOON) == 2
    assert store.appointments.missed(1, NOON + MINUTE) == store.appointments.missed(2, NOON) == 0
    assert store.appointments.forget_before(NOON) == 0
    assert store.appointments.forget_before(NOON + MINUTE) == 3
    assert taken(store)


def test_imported_times_take_the_place_of_those_that_were_there(store):
    def opening(hours):
        start = NOON + timedelta(hours=hours)
        return Opening(office="doctor", starts_at=start, ends_at=start + 30 * MINUTE)

    day = ("doctor", NOON, NOON + timedelta(days=1))
    assert store.openings.replace(*day, [opening(1), opening(2)]) == 0
    assert store.openings.replace(*day, [opening(3)]) == 2
    assert [one.starts_at for one in store.openings.between(*day)] == [NOON + timedelta(hours=3)]


def test_a_closed_day_is_known(store):
    today = NOON.date()
    store.openings.day("doctor", today).closed = True
    store.openings.day("registry", today).listed = True
    store.openings.session.flush()
    assert store.openings.closed_days("doctor", today) == {today}
    assert store.openings.closed_days("registry", today) == set()
    assert store.openings.is_listed("registry", today)
    assert not store.openings.is_listed("doctor", today)


async def test_of_eighty_who_want_one_time_at_once_exactly_one_has_it(database):
    """Drill D27, at the books: eighty transactions, all of them overlapping."""

    def tries(number):
        def work(store):
            return taken(store, NOON + 5 * (number % 4) * MINUTE, resident_id=number) is not None

        return work

    had = await asyncio.gather(*(database.run(tries(number)) for number in range(80)))
    assert had.count(True) == 1
