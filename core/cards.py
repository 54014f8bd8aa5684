"""The card of a case in the staff room, and what stands in the thread that it begins."""

from collections.abc import Sequence
from dataclasses import replace

from core import telling
from core.assets import asset_of, called_fully
from core.hall import Hall
from core.messages import Address, Outgoing, Place
from core.pieces import photos_to
from core.town import Department, Question
from storage.cases import Case, Entry, EntryKind, Matter
from storage.outbox import Lane

LONGEST_ON_CARD = 600  # signs of what was said; the whole of it stands in the thread then
LAST_TIMES = 3  # earlier cases of the same thing that a card names
MAP = "https://www.openstreetmap.org/?mlat={0:.5f}&mlon={1:.5f}#map=18/{0:.5f}/{1:.5f}"


def lay_before(hall: Hall, case: Case, department: Department) -> None:
    """Begin the thread of a case in a staff room: its card, and then what the card cannot show."""
    case.card_id = hall.send(card(hall, case, department), Lane.STATUS, case=case)
    if case.photos or is_long(case):
        fill_thread(hall, case)


def fill_thread(hall: Hall, case: Case) -> None:
    """Put what was said below the card: the photos, and the words too if they are many."""
    for entry in hall.store.cases.entries(case.id or 0):
        words = entry.text if is_long(case) else ""
        if entry.kind is EntryKind.OPENED and (words or entry.photos):
            say_in_thread(hall, case, entry, words, entry.photos)


def is_long(case: Case) -> bool:
    return len(case.text) > LONGEST_ON_CARD


def card(hall: Hall, case: Case, department: Department) -> Outgoing:
    """The card of a case, as it stands now."""
    mentions = hall.on_duty(department) if case.urgent and case.state.open else ()
    return Outgoing(
        department.room, card_text(hall, case), card_title(hall, case), mentions=mentions
    )


def card_title(hall: Hall, case: Case) -> str:
    own = hall.texts.own
    return hall.say(
        own,
        "card-title",
        number=case.number,
        subject=telling.subject(hall, case, own),
        state=hall.say(own, f"state-{case.state}"),
    )


def card_text(hall: Hall, case: Case) -> str:
    """What staff must know: what, where, how urgent, who is on it, until when."""
    own = hall.texts.own
    lines = [
        hall.say(own, "card-urgent") if case.urgent else "",
        excerpt(case.text) or without_words(hall, case),
        helper_line(hall, case),
        *answer_lines(hall, case),
        asked_line(hall, case),
        asset_line(hall, case),
        where_line(case),
        hall.say(own, "card-clerk", name=case.clerk_name) if case.clerk else "",
        hall.say(own, "card-expected", day=case.expected) if is_promised(case) else "",
        due_line(hall, case),
        hall.say(own, "card-reopened", times=case.reopened) if case.reopened else "",
    ]
    return "\n".join(line for line in lines if line)


def without_words(hall: Hall, case: Case) -> str:
    """That a photo says it all, or that there is nothing any more."""
    return hall.say(hall.texts.own, "card-only-photo" if case.photos else "card-no-words")


def helper_line(hall: Hall, case: Case) -> str:
    """That somebody else wrote it for whoever has the case; not who that is."""
    return hall.say(hall.texts.own, "card-helper") if case.helped else ""


def asset_line(hall: Hall, case: Case) -> str:
    """The thing that it is about, and how often that was reported before, with the last times."""
    asset = asset_of(hall, case)
    if asset is None:
        return ""
    before = hall.store.assets.reported(asset.id or 0, case.id)
    last = hall.store.assets.history(asset.id or 0, LAST_TIMES, case.id) if before else []
    numbers = ", ".join(one.number for one in last)
    own = hall.texts.own
    what = called_fully(hall, asset, own)
    return hall.say(own, "card-asset", what=what, before=before, numbers=numbers)


def is_promised(case: Case) -> bool:
    return case.expected is not None and case.state.open


def excerpt(text: str) -> str:
    """As much of a text as one looks at before its thread is opened."""
    return text if len(text) <= LONGEST_ON_CARD else f"{text[:LONGEST_ON_CARD].rstrip()} …"


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


def asked_line(hall: Hall, case: Case) -> str:
    """Whether a question to the mayor was asked in public, and with which name."""
    if case.matter is Matter.PROPOSAL:
        return hall.say(hall.texts.own, "card-proposal")
    if case.matter is Matter.SESSION:
        return hall.say(hall.texts.own, "card-session")
    if case.matter is not Matter.MAYOR:
        return ""
    name = str(case.answers.get("name", ""))
    key = "card-asked-privately" if case.private else "card-asked-in-public"
    return hall.say(hall.texts.own, key, signed="yes" if name else "no", name=name)


def label_of(question: Question, answer: str, language: str) -> str:
    """The words of an answer that was picked."""
    labels = {choice.key: choice.label for choice in question.offered(language)}
    return labels.get(answer, answer)


def where_line(case: Case) -> str:
    if case.latitude is None or case.longitude is None:
        return f"📍 {case.place}" if case.place else ""
    return place_line(Place(case.latitude, case.longitude, case.place))


def place_line(place: Place) -> str:
    """A place as it is called, and where a map shows it."""
    return f"📍 {place}\n{MAP.format(place.latitude, place.longitude)}"


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


def close_card(hall: Hall, case: Case, department: Department) -> None:
    """Have the card say that the case goes on in the room of another department."""
    delivery = hall.store.outbox.get(case.card_id) if case.card_id else None
    if delivery is None:
        return
    own = hall.texts.own
    words = hall.say(own, "card-moved", number=case.number, department=department.name.in_(own))
    old = card(hall, case, department)
    here = Address.parse(delivery.address)
    hall.edit(delivery, replace(old, to=here, heading=words, mentions=()))


def to_staff(
    hall: Hall, case: Case, entry: Entry, key: str, photos: Sequence[str] = (), **values: object
) -> None:
    """Lay before staff, in the thread of a case, what an entry brings."""
    say_in_thread(hall, case, entry, hall.say(hall.texts.own, key, **values), photos)


def say_in_thread(
    hall: Hall, case: Case, entry: Entry, words: str, photos: Sequence[str] = ()
) -> None:
    department = hall.town.department(case.department)
    if department is None:
        return
    for piece in photos_to(Outgoing(department.room, words), list(photos), case.number):
        hall.send(piece, Lane.STATUS, case=case, entry=entry.id, thread=case.card_id)
