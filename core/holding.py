"""What is on hold: kept for a court or by law (GDPR 17 (3) b and e), though somebody wants it gone.

Whoever wants it gone is told so, with the reason; once it is released, their wish is carried out.
"""

from core import posts
from core.hall import Hall
from storage.cases import Case
from storage.holds import Hold


def hold_on(hall: Hall, case: Case) -> Hold | None:
    return hall.store.holds.get(case.id or 0)


def lines(hall: Hall, language: str, resident_id: int) -> list[str]:
    """What is kept of somebody whatever they wish: each with its number, why, and by whom."""
    held = map(hall.store.cases.get, hall.store.case_memory.held_of(resident_id))
    return [line(hall, language, case, hold) for case in held if (hold := hold_on(hall, case))]


def line(hall: Hall, language: str, case: Case, hold: Hold) -> str:
    since = hall.town.local(hold.since).date()
    return hall.say(
        language,
        "hold-line",
        number=case.number,
        reason=hold.reason,
        who=by_whom(hall, language, hold),
        since=since,
        year=str(since.year),  # it may be long ago
    )


def by_whom(hall: Hall, language: str, hold: Hold) -> str:
    """The office that has put something on hold."""
    department = hall.town.department(hold.department)
    return department.name.in_(language) if department else hall.town.name


def note_wish(hall: Hall, resident_id: int) -> int:
    """Note that somebody wants to be erased, in all that is on hold; how many cases that are.

    What is kept for a court is not shown to the public any more.
    """
    cases, chats = hall.store.case_memory.held_of(resident_id), chats_of(hall, resident_id)
    for case_id in cases:
        case = hall.store.cases.get(case_id)
        if hold := hold_on(hall, case):
            hold.asked = {**hold.asked, **chats}
        if case.address in chats:
            hide(hall, case)
    hall.store.holds.session.flush()
    return len(cases)


def chats_of(hall: Hall, resident_id: int) -> dict[str, str]:
    """The chats of somebody, with the language in which they read."""
    language = hall.store.residents.get(resident_id).language
    return dict.fromkeys(hall.store.residents.addresses(resident_id), language)


def hide(hall: Hall, case: Case) -> None:
    """Take back what the public sees of a case."""
    report = hall.store.posts.report_of(case.id)
    if report and report.withdrawn_at is None:
        posts.withdraw(hall, report)
