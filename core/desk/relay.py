"""What staff say in a thread goes to the resident; what they change there follows."""

from typing import Any

from core import answering, posts
from core.additions import rewrite, taken_away
from core.cards import place_line, refresh_card
from core.case_news import tell_followers, tell_helpers, tell_resident
from core.cases import note
from core.order import (
    NOTE,
    Order,
    Wrong,
    heading,
    is_order,
    record,
    source_of,
)
from core.turn import Turn
from core.writing import apply, read
from storage.cases import Entry, EntryKind, State
from storage.posts import Post


def relay(order: Order) -> None:
    """What staff write in a thread is for the resident, as long as anybody knows who that is."""
    turn, case = order.turn, order.the_case
    if case.resident_id is None and not case.text:
        turn.reply("desk-nobody-left", case=case, number=case.number)
    else:
        pass_on(order)


def pass_on(order: Order) -> None:
    """Pass words and photos of staff on to the resident, and mark what became of them."""
    turn, case = order.turn, order.the_case
    photos, place = [photo.ref for photo in turn.incoming.photos], turn.incoming.place
    words = "\n".join(filter(None, (order.words, place_line(place) if place else "")))
    about = {"text": words, "photos": photos, **source_of(turn)}
    entry = note(turn, case, EntryKind.ANSWER, order.user, name=order.name, **about)
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
        text=words or "📷",
    )
    if person is None:
        turn.reply("desk-no-chat", case=case, number=case.number)
    turn.store.residents.speaks_of(case.address, case.id, turn.now)
    tell_others(order, entry)
    record(order, "answer")


def tell_others(order: Order, entry: Entry) -> None:
    """Those who wait for an answer beside the resident read it, too."""
    if order.the_case.matter in answering.FOR_ALL:
        answer_question(order, entry)
    elif order.the_case.helped:
        tell_helpers(order.turn, order.the_case, entry, order.name)


def note_among_staff(order: Order) -> None:
    """A line that begins with // stays among staff."""
    turn, text = order.turn, order.words.removeprefix(NOTE).strip()
    about = {"photos": [photo.ref for photo in turn.incoming.photos], **source_of(turn)}
    note(turn, order.the_case, EntryKind.NOTE, order.user, name=order.name, text=text, **about)
    record(order, "note")


def answer_question(order: Order, entry: Entry) -> None:
    """The mayor's words end the wait; what was asked in public is answered for all to read."""
    turn, case = order.turn, order.the_case
    if case.expected is None:
        case.done_due = None
    if answering.is_for_all(case):
        posts.answer(turn, case, entry)
        text = entry.text or "📷"
        tell_followers(turn, case, "follow-answered", entry=entry, name=order.name, text=text)


def answered(order: Order) -> None:
    """The first human answer: the clock for it stops, and the case counts as seen."""
    turn, case = order.turn, order.the_case
    case.changed_at = turn.now
    is_first = case.answered_at is None
    if is_first:
        case.answered_at = turn.now
    if case.state is State.RECEIVED:
        case.state = State.SEEN
        refresh_card(turn, case)
        posts.moved(turn, case)
    elif is_first:
        posts.proved(turn, case)


# What staff change and take away again. Only they themselves change their words; the room's own
# moderators may delete those of others.


def follow_edit(turn: Turn) -> None:
    """A message of staff was edited: an answer, a note or a post follows; a command never."""
    author, target = turn.incoming.author, turn.incoming.target or ""
    post = turn.store.posts.from_message(turn.address, target)
    entry = turn.store.cases.entry_from(turn.address, target)
    if post and post.author == author:
        edit_post(turn, post)
    elif entry and entry.author == author and not is_order(turn.incoming.text):
        edit_entry(turn, entry)
    elif is_order(turn.incoming.text):
        turn.reply("desk-order-edited")


def edit_post(turn: Turn, post: Post) -> None:
    """What follows the command word of an edited `!post` is what it says now."""
    text = turn.incoming.text
    try:
        apply(post, read(turn, turn.command[1] if is_order(text) else text))
    except Wrong as wrong:
        turn.reply(wrong.key, **wrong.values)
        return
    posts.refresh(turn, post)
    note_act(turn, "edit", post=post.id)


def edit_entry(turn: Turn, entry: Entry) -> None:
    """The resident reads the new words, in the message that they have; of a note, nothing."""
    text = turn.incoming.text
    entry.text = text.removeprefix(NOTE).strip()
    if entry.kind is EntryKind.ANSWER and text.startswith(NOTE):
        taken_away(turn, entry)
    elif entry.kind is EntryKind.ANSWER:
        rewrite(turn, entry, lambda address: told_at(turn, entry, address))
        posts.entry_changed(turn, entry)
    note_act(turn, "edit", entry.case_id)


def told_at(turn: Turn, entry: Entry, address: str) -> str:
    """An answer as it stands in a chat: that of the resident, or a staff room."""
    case = turn.store.cases.get(entry.case_id)
    person = turn.store.residents.at(address)
    if address != case.address and person:
        about = {"number": case.number, "name": entry.name, "text": entry.text or "📷"}
        return turn.say(person.language, "follow-answered", **about)
    if address != case.address:
        return turn.say(turn.texts.own, "history-line", who=entry.name, text=entry.text)
    language = person.language if person else turn.texts.own
    title = heading(turn, case, language, entry.name)
    return turn.say(language, "answer", heading=title, text=entry.text or "📷")


def follow_deletion(turn: Turn, entry: Entry | None) -> None:
    """A message of staff was deleted: so is the resident's copy, or the post."""
    if entry:
        taken_away(turn, entry)
        note_act(turn, "delete", entry.case_id)
        return
    post = turn.store.posts.from_message(turn.address, turn.incoming.target or "")
    if post and post.withdrawn_at is None:
        posts.withdraw(turn, post)
        note_act(turn, "withdraw", post=post.id)


def note_act(turn: Turn, action: str, case_id: int | None = None, **details: Any) -> None:
    """Note in the audit log what was done without a command."""
    author = turn.incoming.author
    turn.store.audit.note(turn.now, author, turn.address, action, case_id, **details)
