"""Sessions that come: people read when they are, and are reminded of those they want to follow."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.convocations import about, line
from core.dialogue import Dialogue, Start
from core.hall import Hall
from core.handler import Handler
from core.helping import person_at, write
from core.messages import Choice, Choices
from core.minors import may_agree, say_not_yet
from core.questions import look
from core.turn import Turn
from storage.convocations import Convocation, SessionReminder

SHOWN = 4
BEFORE = (timedelta(days=1), timedelta(hours=2))  # the first of these that is still to come
AT_A_TIME = 50


def listed(turn: Turn, *, own: Choices = ()) -> bool:
    """Which sessions come, each with a button to be reminded; False, if none is planned."""
    coming = turn.store.sittings.planned.coming(turn.now, SHOWN)
    if coming:
        lines = "\n\n".join(told(turn, one) for one in coming)
        turn.reply("session-coming", (*(button(turn, one) for one in coming), *own), lines=lines)
    return bool(coming)


def told(turn: Turn, one: Convocation) -> str:
    parts = (line(turn, one, turn.language), about(one)["agenda"])
    return "\n".join(filter(None, parts))


def button(turn: Turn, one: Convocation) -> Choice:
    day = turn.town.local(one.starts_at).date()
    label = turn.tell("session-remind-me", day=day)
    return Choice(f"remind-{one.id}", label, start=f"/remind {one.id}")


# To be reminded, and no longer.


@dataclass(frozen=True)
class Wish:
    """Of which session somebody wants to be reminded; `agreed`, if they may want that."""

    number: str
    agreed: bool = True


def script(start: Start) -> Dialogue[Wish]:
    """Whoever may be too young is asked once, if there is such a session."""
    if not (yield from look("session-named", is_coming, start.argument)):
        return Wish(start.argument)
    return Wish(start.argument, (yield from may_agree()))


def is_coming(turn: Turn, number: str) -> bool:
    return named(turn, number) is not None


def act(turn: Turn, wish: Wish) -> None:
    """Note it; whoever is noted already is so no longer."""
    one = named(turn, wish.number)
    if not wish.agreed:
        say_not_yet(turn)
    elif one is None:
        turn.reply("session-unknown", (Choice("council", start="/council"),))
    else:
        note(turn, one)


def named(turn: Turn, number: str) -> Convocation | None:
    """The session with this number, if it is still to come."""
    coming = turn.store.sittings.planned.coming(turn.now)
    return next((one for one in coming if str(one.id) == number.strip()), None)


def note(turn: Turn, one: Convocation) -> None:
    assert turn.person
    books, resident = turn.store.sittings.planned, turn.person.resident_id
    if known := books.reminder(one.id or 0, resident):
        books.forget(known)
        turn.reply("session-reminder-off", **about(one))
        return
    at = remind_at(one, turn.now)
    books.ask(SessionReminder(
        convocation_id=one.id or 0, resident_id=resident, address=turn.address, remind_at=at
    ))  # fmt: skip
    stop = Choice("no-reminder", start=f"/remind {one.id}")
    key = "session-reminder-on" if at else "session-reminder-soon"
    turn.reply(key, (stop,), **about(one))


def remind_at(one: Convocation, now: datetime) -> datetime | None:
    """The day before, or two hours before; None, if it is sooner than that."""
    moments = (one.starts_at - before for before in BEFORE)
    return next((at for at in moments if at > now), None)


# What those hear who wanted it.


def remind(hall: Hall) -> bool:
    """Remind whoever is to be reminded by now. True, if there may be more."""
    due = hall.store.sittings.planned.due(hall.now, AT_A_TIME)
    for each in due:
        each.remind_at = None
        one = hall.store.sittings.planned.get(each.convocation_id)
        if one and one.called_off_at is None and one.starts_at > hall.now:
            tell(hall, each, one, "session-reminder")
    return len(due) == AT_A_TIME


def tell_all(hall: Hall, one: Convocation, key: str) -> None:
    """A session was moved or called off: whoever wanted to be reminded hears so at once."""
    for each in hall.store.sittings.planned.reminders(one.id or 0):
        each.remind_at = None if one.called_off_at else remind_at(one, hall.now)
        tell(hall, each, one, key)


def tell(hall: Hall, each: SessionReminder, one: Convocation, key: str) -> None:
    person = person_at(hall, each.resident_id, each.address)
    write(hall, person, key, because=one.because or "–", **about(one))


HANDLERS = (Handler("remind", script, act),)
