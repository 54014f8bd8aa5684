"""What staff say in a thread goes to the resident; what they change there follows."""

from core import posts
from core.additions import rewrite, taken_away
from core.cards import refresh_card
from core.cases import note, tell_resident
from core.desk.command import Order, heading, record, source_of
from core.turn import Turn
from storage.cases import Entry, EntryKind, State


def relay(order: Order) -> Entry:
    """Pass words and photos of staff on to the resident, and mark what became of them."""
    turn, case = order.turn, order.the_case
    photos = [photo.ref for photo in turn.incoming.photos]
    entry = note(
        turn,
        case,
        EntryKind.ANSWER,
        order.user,
        name=order.name,
        text=order.words,
        photos=photos,
        **source_of(turn),
    )
    answered(order)
    person = turn.store.residents.at(case.address)
    language = person.language if person else turn.texts.own
    tell_resident(
        turn,
        case,
        "answer",
        photos=photos,
        entry=entry,
        receipt=(turn.address, turn.incoming.id),
        heading=heading(turn, case, language, order.name),
        text=order.words or "📷",
    )
    turn.store.residents.speaks_of(case.address, case.id, turn.now)
    record(order, "answer")
    return entry


def answered(order: Order) -> None:
    """The first human answer: the clock for it stops, and the case counts as seen."""
    turn, case = order.turn, order.the_case
    case.changed_at = turn.now
    if case.answered_at is None:
        case.answered_at = turn.now
    if case.state is State.RECEIVED:
        case.state = State.SEEN
        refresh_card(turn, case)
        posts.moved(turn, case)


def follow_edit(turn: Turn) -> None:
    """A message of staff was edited: an answer, a note or a post follows; a command never."""
    target = turn.incoming.target or ""
    if post := turn.store.posts.from_message(turn.address, target):
        post.text = posts_text(turn)
        posts.refresh(turn, post)
        return
    entry = turn.store.cases.entry_from(turn.address, target)
    if entry is None or turn.incoming.text.startswith("!"):
        return
    entry.text = turn.incoming.text.removeprefix("//").strip()
    turn.store.cases.session.flush()
    if entry.kind is EntryKind.ANSWER:
        rewrite_answer(turn, entry)


def posts_text(turn: Turn) -> str:
    """What follows the command word of an edited `!post`."""
    text = turn.incoming.text
    return text.partition(" ")[2].strip() if text.startswith("!") else text


def rewrite_answer(turn: Turn, entry: Entry) -> None:
    """The resident reads the new words, in the message that they have already."""
    case = turn.store.cases.get(entry.case_id)
    person = turn.store.residents.at(case.address)
    if person is None:
        return
    title = heading(turn, case, person.language, entry.name)
    words = turn.say(person.language, "answer", number=case.number, heading=title, text=entry.text)
    rewrite(turn, entry, words)


def follow_deletion(turn: Turn, entry: Entry | None) -> None:
    """A message of staff was deleted: so is the resident's copy, or the post."""
    if entry:
        taken_away(turn, entry)
        return
    post = turn.store.posts.from_message(turn.address, turn.incoming.target or "")
    if post and post.withdrawn_at is None:
        posts.withdraw(turn, post)
