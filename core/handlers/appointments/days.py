"""Days: one command calls a whole day off, and another gives everyone their hour back."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from core.dates import day_in_words
from core.hall import Hall
from core.handlers.appointments.booking import (
    Claim,
    booked_already,
    is_reachable,
    propose,
)
from core.handlers.appointments.letters import button, tell
from core.handlers.appointments.offices import Errand, Office, errand, office_called
from core.handlers.appointments.staff import offices_of, on_day
from core.handlers.appointments.times import Diary, today
from core.order import Command, Order, Wrong, brief, record
from storage.appointments import PENDING, Appointment, Standing
from storage.waiting import Waiting

DECIDES = timedelta(days=1)  # for so long a time is kept for whom we had to call off
BEFORE = timedelta(minutes=30)
MOST_WORDS = 8


class Became(StrEnum):
    """What became of an appointment when its day was called off, or opened again."""

    OFFERED = "offered"  # they are asked whether they want a time that is kept for them
    WAITING = "waiting"  # nothing is free: they are on the waiting list
    KEPT = "kept"  # they have taken another time meanwhile, and keep that
    BACK = "back"  # it stands again as it was: nobody can be asked in a chat
    ALONE = "alone"  # nobody has it in a chat, so nobody was told
    LOST = "lost"  # the time is not to be had again, or its person cannot be reached


# A day is called off.


def close_day(order: Order) -> None:
    """Nobody can be seen on a day: it is called off, and everyone is offered another time."""
    turn = order.turn
    office, day = office_and_day(order)
    shut(turn, office, day)
    let_go(turn, office, day)
    found = {one.number: call_off(turn, one) for one in to_come(turn, office, day, Standing.BOOKED)}
    tell_room(order, "desk-day-closed", office, day, found)
    record(order, "close-day", office=office.key, day=day.isoformat(), count=len(found))


def shut(hall: Hall, office: Office, day: date) -> None:
    """Let nobody book on a day from now on, and wait for those who are just doing it.

    First for those whose appointments we see, for they may wait for us then.
    """
    on_day(hall, office, day, *PENDING, Standing.BOOKED)
    hall.store.openings.decide_on(office.key, day)
    hall.store.openings.day(office.key, day).closed = True
    hall.store.openings.session.flush()


def let_go(hall: Hall, office: Office, day: date) -> None:
    """What is only held or offered on that day is nobody's."""
    for one in on_day(hall, office, day, *PENDING):
        one.standing, one.until = Standing.LAPSED, None
        hall.store.slots.leave(one)


def to_come(hall: Hall, office: Office, day: date, standing: Standing) -> list[Appointment]:
    found = on_day(hall, office, day, standing)
    return [one for one in found if one.starts_at > hall.now]


def call_off(hall: Hall, one: Appointment) -> Became:
    """Call an appointment off and keep the nearest free time for whose it was, if there is one."""
    hall.store.slots.leave(one)
    one.standing, one.remind_at, one.sequence = Standing.CALLED_OFF, None, one.sequence + 1
    wanted = errand(hall, f"{one.office}/{one.service}")
    if wanted is None or one.resident_id is None:
        return Became.ALONE
    new = nearest(hall, wanted, one)
    if new is None:
        wait_instead(hall, one)
        tell(hall, one, "appointment-called-off-full", with_file=True)
        return Became.WAITING
    answers = (button("yes", "book", new.id), button("other-time", "other", new.id),
               button("let-go", "drop", new.id))  # fmt: skip
    times = {"new": new.starts_at, "until": new.until}
    tell(hall, one, "appointment-called-off", answers, with_file=True, **times)
    return Became.OFFERED


def nearest(hall: Hall, wanted: Errand, one: Appointment) -> Appointment | None:
    """The next free time, kept for whose appointment was called off."""
    at = Diary(hall, wanted).next()
    if at is None:
        return None
    claim = Claim(one.resident_id, one.address, decides_until(hall, at))
    return propose(hall, wanted, at, claim)


def decides_until(hall: Hall, at: datetime) -> datetime:
    """Until when a time is kept for somebody: for a day, if it is not sooner."""
    return max(min(hall.now + DECIDES, at - BEFORE), hall.now + BEFORE)


def wait_instead(hall: Hall, one: Appointment) -> None:
    """Where nothing is free they stand in the queue."""
    assert one.resident_id
    hall.store.waiting.join(
        Waiting(
            office=one.office,
            service=one.service,
            resident_id=one.resident_id,
            address=one.address,
            since=hall.now,
        )
    )


# A day is opened again.


def open_day(order: Order) -> None:
    """A day that was called off takes place: whoever was called off is asked to come after all."""
    turn = order.turn
    office, day = office_and_day(order)
    turn.store.openings.decide_on(office.key, day)
    known = turn.store.openings.day(office.key, day)
    if not known.closed:
        raise Wrong("desk-day-is-open", office=office.name.in_(turn.texts.own), day=day)
    known.closed = False
    turn.store.openings.session.flush()
    found = {
        one.number: restore(turn, one) for one in to_come(turn, office, day, Standing.CALLED_OFF)
    }
    tell_room(order, "desk-day-open", office, day, found)
    record(order, "open-day", office=office.key, day=day.isoformat(), count=len(found))


def restore(hall: Hall, one: Appointment) -> Became:
    """Offer somebody the hour back that was theirs, unless they have found another by now."""
    wanted = errand(hall, f"{one.office}/{one.service}")
    if wanted is None:
        return Became.LOST
    if one.resident_id is None:
        return stand_again(hall, wanted, one)
    if booked_already(hall, one.resident_id, wanted):
        one.standing = Standing.LAPSED
        return Became.KEPT
    if not is_reachable(hall, one.address) or not offer_back(hall, wanted, one):
        return Became.LOST
    return Became.OFFERED


def stand_again(hall: Hall, wanted: Errand, one: Appointment) -> Became:
    """What staff booked for whoever phoned is booked again: nobody can be asked in a chat."""
    if not take_back(hall, wanted, one, None):
        return Became.LOST
    one.standing = Standing.BOOKED
    return Became.BACK


def offer_back(hall: Hall, wanted: Errand, one: Appointment) -> bool:
    """Keep the old hour for somebody, and ask; False if somebody else has it."""
    until = min(decides_until(hall, one.starts_at), one.starts_at)
    if not take_back(hall, wanted, one, until):
        return False
    one.standing, one.moves_id, one.coming = Standing.OFFERED, None, False
    answers = (button("yes", "book", one.id), button("no", "refuse", one.id))
    tell(hall, one, "appointment-back", answers, until=until)
    return True


def take_back(hall: Hall, wanted: Errand, one: Appointment, until: datetime | None) -> bool:
    """Have an appointment take up its time again, for good or until then."""
    one.until = until
    if hall.store.slots.take(one, wanted.desks, hall.now):
        one.sequence += 1
        return True
    one.until = None
    return False


# What staff say, and read.


def tell_room(order: Order, key: str, office: Office, day: date, found: dict[str, Became]) -> None:
    """Say what became of the appointments of a day; those whom nobody could ask by number."""
    became = list(found.values())
    alone = (Became.ALONE, Became.BACK, Became.LOST)
    numbers = [number for number, one in found.items() if one in alone]
    about: dict[str, Any] = {each.value: became.count(each) for each in Became}
    about |= {"office": office.name.in_(order.turn.texts.own), "day": day, "count": len(found)}
    listed = ", ".join(numbers) or "–"
    order.turn.reply(key, listed=len(numbers), numbers=listed, **about)


def office_and_day(order: Order) -> tuple[Office, date]:
    """Which office and which day are meant: "friday", "registry friday", "friday registry"."""
    mine, first = offices_of(order), today(order.turn)
    for named, rest in parted(order.words.split()):
        office = office_called(mine, named) if named else mine[0] if len(mine) == 1 else None
        day = day_in_words(rest, first, order.turn.texts.languages) if office else None
        if office and day and day >= first:
            return office, day
    if len(mine) > 1 and not any(
        office_called(mine, one) for one, _ in parted(order.words.split())
    ):
        names = ", ".join(one.name.in_(order.turn.texts.own) for one in mine)
        raise Wrong("desk-which-office", offices=names)
    raise Wrong("desk-which-closed-day", words=brief(order.words))


def parted(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Every way to part some words in two, each half first."""
    for cut in range(min(len(words), MOST_WORDS) + 1):
        left, right = " ".join(words[:cut]), " ".join(words[cut:])
        yield left, right
        yield right, left


COMMANDS = (
    Command("close-day", close_day, about_case=False),
    Command("open-day", open_day, about_case=False),
)
