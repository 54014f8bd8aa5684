"""The card of a case in the staff room, and what stands in the thread that it begins."""

from collections.abc import Sequence

from core import posts
from core.hall import Hall, photos_to
from core.messages import Outgoing
from core.town import Department, Question
from storage.cases import Case, Entry
from storage.outbox import Lane

MAP = "https://www.openstreetmap.org/?mlat={0:.5f}&mlon={1:.5f}#map=18/{0:.5f}/{1:.5f}"


def lay_before(hall: Hall, case: Case, department: Department) -> None:
    """Begin the thread of a case in a staff room: its card, and then its photos."""
    case.card_id = hall.send(card(hall, case, department), Lane.STATUS, case=case)
    hall.store.cases.session.flush()
    for message in photos_to(Outgoing(department.room), case.photos) if case.photos else ():
        hall.send(message, Lane.STATUS, case=case, thread=case.card_id)


def card(hall: Hall, case: Case, department: Department) -> Outgoing:
    """The card of a case, as it stands now."""
    mentions = on_duty(hall, department) if case.urgent and case.state.open else ()
    return Outgoing(
        department.room, card_text(hall, case), card_title(hall, case), mentions=mentions
    )


def on_duty(hall: Hall, department: Department) -> tuple[str, ...]:
    """Who is called when something cannot wait: as said in the room, or as the town lists."""
    members = hall.store.members.of(str(department.room))
    said = tuple(member.user for member in members if member.on_duty)
    return said or tuple(department.on_duty)


def card_title(hall: Hall, case: Case) -> str:
    own = hall.texts.own
    return hall.say(
        own,
        "card-title",
        number=case.number,
        subject=posts.subject(hall, case, own),
        state=hall.say(own, f"state-{case.state}"),
    )


def card_text(hall: Hall, case: Case) -> str:
    """What staff must know: what, where, how urgent, who is on it, until when."""
    own = hall.texts.own
    lines = [
        hall.say(own, "card-urgent") if case.urgent else "",
        case.text,
        *answer_lines(hall, case),
        where_line(case),
        hall.say(own, "card-clerk", name=case.clerk_name) if case.clerk else "",
        hall.say(own, "card-expected", day=case.expected) if case.expected else "",
        due_line(hall, case),
        hall.say(own, "card-reopened", times=case.reopened) if case.reopened else "",
    ]
    return "\n".join(line for line in lines if line)


def answer_lines(hall: Hall, case: Case) -> list[str]:
    """What was answered to the category's own questions."""
    category = hall.town.category(case.category)
    if category is None:
        return []
    own = hall.texts.own
    return [
        f"{question.ask.in_(own)} {label_of(question, case.answers[question.key], own)}"
        for question in category.questions
        if question.key in case.answers
    ]


def label_of(question: Question, answer: str, language: str) -> str:
    """The words of an answer that was picked."""
    labels = {choice.key: choice.label for choice in question.offered(language)}
    return labels.get(answer, answer)


def where_line(case: Case) -> str:
    if case.latitude is None or case.longitude is None:
        return f"📍 {case.place}" if case.place else ""
    link = MAP.format(case.latitude, case.longitude)
    return f"📍 {case.place}\n{link}"


def due_line(hall: Hall, case: Case) -> str:
    if not case.state.open:
        return ""
    if case.answered_at is None and case.first_answer_due:
        return hall.say(hall.texts.own, "card-first-due", at=case.first_answer_due)
    return hall.say(hall.texts.own, "card-done-due", at=case.done_due) if case.done_due else ""


def refresh_card(hall: Hall, case: Case) -> None:
    """Have the card say how the case stands now."""
    department = hall.town.department(case.department)
    delivery = hall.store.outbox.get(case.card_id) if case.card_id else None
    if department and delivery:
        hall.edit(delivery, card(hall, case, department))


def to_staff(
    hall: Hall, case: Case, entry: Entry, key: str, photos: Sequence[str] = (), **values: object
) -> None:
    """Lay before staff what a resident has added to a case."""
    department = hall.town.department(case.department)
    if department is None:
        return
    words = hall.say(hall.texts.own, key, **values)
    message = Outgoing(department.room, words)
    for piece in photos_to(message, list(photos)):
        hall.send(piece, Lane.STATUS, case=case, entry=entry.id, thread=case.card_id)
