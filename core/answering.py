"""The mayor's public clock: who answers, since when a question waits, how long answers take."""

from datetime import datetime, timedelta
from statistics import median

from core.hall import Hall
from core.town import Department
from core.town.mayor import Mayor
from core.town.proposals import Proposals
from storage.cases import Case, Matter
from storage.stand_ins import StandIn

YEAR = timedelta(days=365)
FOR_ALL = (Matter.MAYOR, Matter.PROPOSAL, Matter.SESSION)  # asked and answered for all to read


def rules(hall: Hall) -> Mayor:
    """What the town has said of its mayor; without a word, the room above all is the mayor's."""
    if said := hall.town.extras.get("mayor"):
        return said if isinstance(said, Mayor) else Mayor.model_validate(said)
    room = hall.town.escalation_room
    found = hall.town.department_in(room) if room else None
    return Mayor(department=(found or hall.town.departments[0]).key)


def office(hall: Hall) -> Department:
    """The department in whose room the mayor answers."""
    found = hall.town.department(rules(hall).department)
    assert found
    return found


def stand_in(hall: Hall) -> StandIn | None:
    """Whoever answers in place of the mayor today."""
    return hall.store.stand_ins.of(office(hall).key, hall.town.local(hall.now).date())


def is_public(case: Case) -> bool:
    """Whether it is a question that was asked in public, and so is answered there."""
    return case.matter is Matter.MAYOR and not case.private


def is_for_all(case: Case) -> bool:
    """Whether it is answered for all to read: a public question to the mayor, or a proposal."""
    return case.matter in FOR_ALL and not case.private


def proposals(hall: Hall) -> Proposals:
    """What the town has said of proposals; without a word, they go where the mayor answers."""
    said = hall.town.extras.get("proposals")
    return said if isinstance(said, Proposals) else Proposals(department=rules(hall).department)


def supports(hall: Hall, case: Case, language: str) -> str:
    """How many support it, and until when the town must answer if they are enough."""
    if case.matter is Matter.SESSION:
        return hall.say(language, "session-supports", count=hall.store.supports.count(case.id or 0))
    about = {
        "count": hall.store.supports.count(case.id or 0),
        "wanted": proposals(hall).supports,
        "due": hall.town.local(case.first_answer_due or hall.now).date(),
    }
    waits = case.first_answer_due and case.answered_at is None
    return hall.say(language, "proposal-due" if waits else "proposal-supports", **about)


def standing(hall: Hall, case: Case, language: str) -> str:
    """What is told of how a public question or a proposal stands, where it stays as written."""
    if not is_for_all(case):
        return ""
    if case.matter is not Matter.MAYOR:
        return supports(hall, case, language) if case.state.open else ""
    return clock_in_print(hall, case, language)


def shows_at_once(hall: Hall, case: Case) -> bool:
    """Whether all may read its words at once; photos are always looked at first."""
    return rules(hall).questions == "at-once" and not case.photos


def clock(hall: Hall, case: Case, language: str) -> str:
    """How the clock of a question stands, for a place where it can tick."""
    answered = hall.store.questions.answered_at(case.id or 0)
    if answered:
        return took(hall, answered - case.opened_at, language)
    if not case.state.open:
        return ""
    return hall.say(language, "clock-waits", ago=ago(hall.now - case.opened_at, language))


def clock_in_print(hall: Hall, case: Case, language: str) -> str:
    """The same for a place where what is written stays so until it is edited."""
    answered = hall.store.questions.answered_at(case.id or 0)
    if answered:
        return took(hall, answered - case.opened_at, language)
    return hall.say(language, "clock-asked", at=case.opened_at) if case.state.open else ""


def took(hall: Hall, duration: timedelta, language: str) -> str:
    return hall.say(language, "clock-took", long=long(duration, language))


def long(duration: timedelta, language: str) -> str:
    """How long something takes, in its largest unit: 3 hours."""
    from babel.dates import format_timedelta  # noqa: PLC0415 - seldom needed

    at_least = max(duration, timedelta(minutes=1))
    return str(format_timedelta(at_least, granularity="minute", threshold=2, locale=language))


def ago(duration: timedelta, language: str) -> str:
    """The same, as of what has begun so long ago: 3 hours ago."""
    from babel.dates import format_timedelta  # noqa: PLC0415 - seldom needed

    back = -max(duration, timedelta(minutes=1))
    return str(
        format_timedelta(
            back, granularity="minute", threshold=2, add_direction=True, locale=language
        )
    )


def usual(hall: Hall, since: datetime | None = None) -> timedelta | None:
    """How long a public question of the last year waited for its answer: half of them less."""
    times = hall.store.questions.times(since or hall.now - YEAR)
    waits = [(answered - asked).total_seconds() for asked, answered in times]
    return timedelta(seconds=median(waits)) if waits else None
