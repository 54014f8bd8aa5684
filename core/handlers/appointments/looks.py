"""What the talk must know of the books: one's own appointments, what there is, what is free."""

from datetime import date
from itertools import islice
from typing import Any

from core.dates import day_in_words
from core.handlers.appointments.booking import booked_already
from core.handlers.appointments.letters import told_of
from core.handlers.appointments.offices import Errand, errand, errands, offices
from core.handlers.appointments.times import Diary, today
from core.messages import Choice, Choices
from core.turn import Turn, plain
from storage.appointments import Appointment

MOST_CHOICES = 8
DAYS_SHOWN = 5
MOST_OWN = 5
MOST_QUEUES = 2
QUEUE = "queue-"


def own(turn: Turn, number: str) -> Appointment | None:
    """The appointment with this number, if it is that of whoever is speaking."""
    one = turn.store.appointments.get(number)
    mine = turn.person and one and one.resident_id == turn.person.resident_id
    return one if mine else None


def appointments_of(turn: Turn) -> Choices:
    """What somebody has booked, to choose from."""
    assert turn.person
    mine = turn.store.appointments.of(turn.person.resident_id, turn.now)[:MOST_OWN]
    told = (told_of(turn, one, turn.language) for one in mine)
    return tuple(Choice(one["number"], turn.tell("appointment-label", **one)) for one in told)


def queues_of(turn: Turn) -> Choices:
    """For what somebody waits, to choose from."""
    assert turn.person
    found = turn.store.waiting.of(turn.person.resident_id)
    mine = [errand(turn, f"{one.office}/{one.service}") for one in found]
    return tuple(
        Choice(f"{QUEUE}{one.key}", turn.tell("appointment-queue", what=full_name(turn, one)))
        for one in mine[:MOST_QUEUES]
        if one
    )


def full_name(turn: Turn, one: Errand) -> str:
    return label_of(turn, one, alone=False)


def about(turn: Turn, number: str) -> dict[str, Any]:
    """An appointment of one's own: what the texts say of it, and its errand."""
    one = own(turn, number)
    assert one
    told = told_of(turn, one, turn.language)
    label = turn.tell("appointment-label", **told)
    return {"errand": f"{one.office}/{one.service}", "told": {"label": label}}


def known(turn: Turn, order: str, named: str) -> dict[str, str] | None:
    """For which errand a time is asked for by a button, and which appointment it will replace."""
    if order == "again":
        return {"errand": named, "moves": ""} if errand(turn, named) else None
    one = own(turn, named)
    if one is None or errand(turn, f"{one.office}/{one.service}") is None:
        return None
    moves = one.number if order == "move" else str(one.moves_id or "")
    return {"errand": f"{one.office}/{one.service}", "moves": moves}


def errands_offered(turn: Turn, office: str) -> Choices:
    """What one can come for, at one office or at all; where that is too much, the offices."""
    found = [one for one in errands(turn) if one.key.startswith(office)]
    if len(found) > MOST_CHOICES:
        every = offices(turn)[:MOST_CHOICES]
        return tuple(Choice(f"{one.key}/", one.name.in_(turn.language)) for one in every)
    alone = office or len({one.office.key for one in found}) == 1
    return tuple(Choice(one.key, label_of(turn, one, alone=bool(alone))) for one in found)


def errands_here(turn: Turn) -> Choices:
    """What one can come for at the offices of the department in whose room this is."""
    department = turn.town.department_in(turn.incoming.sender)
    here = [one for one in errands(turn) if department and one.office.department == department.key]
    alone = len({one.office.key for one in here}) == 1
    return tuple(Choice(one.key, label_of(turn, one, alone=alone)) for one in here[:MOST_CHOICES])


def label_of(turn: Turn, one: Errand, *, alone: bool) -> str:
    service, office = (each.name.in_(turn.language) for each in (one.service, one.office))
    return service if alone else f"{service} · {office}"


def errand_named(turn: Turn, words: str) -> str:
    """The errand that words speak of; or the office, as `doctor/`; or nothing."""
    said = f" {plain(words)} "
    found = [one for one in errands(turn) if speaks_of_service(one, said)]
    there = [one for one in errands(turn) if names(said, one.office.name.all)]
    both = [one for one in found if one in there] or found or there
    if len({one.office.key for one in both}) != 1:
        return ""
    return both[0].key if len(both) == 1 else f"{both[0].office.key}/"


def speaks_of_service(one: Errand, said: str) -> bool:
    known = [word for words in one.service.words.values() for word in words]
    return names(said, (*known, *one.service.name.all))


def names(said: str, known: tuple[str, ...]) -> bool:
    return any(f" {plain(word)} " in said for word in known)


def already(turn: Turn, key: str) -> str:
    """The number of the open booking that stands in the way of another one."""
    assert turn.person
    wanted = errand(turn, key)
    has = booked_already(turn, turn.person.resident_id, wanted) if wanted else None
    return has.number if has else ""


def days_free(turn: Turn, key: str) -> Choices:
    """The next free time as it is, and the days on which there is one."""
    wanted = errand(turn, key)
    if wanted is None:
        return ()
    diary = Diary(turn, wanted)
    days = list(islice(diary.days(), DAYS_SHOWN))
    if not days:
        return ()
    soonest = diary.on(days[0])[0]
    first = Choice(soonest.isoformat(), turn.tell("appointment-next", at=soonest))
    return first, *(
        Choice(day.isoformat(), turn.tell("appointment-a-day", day=day)) for day in days
    )


def hours_free(turn: Turn, key: str, day: str) -> list[dict[str, str]]:
    """The free times of a day: the moment, and what the clock on the wall shows then."""
    wanted = errand(turn, key)
    found = Diary(turn, wanted).on(date.fromisoformat(day)) if wanted else []
    words = turn.tell("appointment-a-day", day=date.fromisoformat(day))
    return [
        {"at": at.isoformat(), "time": f"{turn.town.local(at):%H:%M}", "day": words} for at in found
    ]


def day_said(turn: Turn, key: str, words: str) -> tuple[str, str]:
    """The day that is meant, if anything is free then; else the text that says why not."""
    wanted, first = errand(turn, key), today(turn)
    day = day_in_words(words, first, turn.texts.languages)
    if day is None or wanted is None or day < first:
        return "", "appointment-no-such-day"
    return (day.isoformat(), "") if Diary(turn, wanted).on(day) else ("", "appointment-day-full")
