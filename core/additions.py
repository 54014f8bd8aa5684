"""What a resident adds to a case, changes or takes away: the staff room follows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from core import holding, posts
from core.cards import place_line, refresh_card, to_staff
from core.cases import note_said, sum_up
from core.dialogue import Answer, in_place, with_late_photos
from core.hall import Hall
from core.logbook import read, write
from core.messages import Address, Outgoing
from core.turn import Turn
from storage.cases import Case, Entry, EntryKind
from storage.helpers import HELPER, Right
from storage.outbox import Delivery

TALK_LASTS = timedelta(days=3)
AFTERTHOUGHT = timedelta(minutes=15)


def add_to_case(turn: Turn, case: Case, *said: Answer) -> None:
    """Lay a word or a photo more before staff, and say that it has been done."""
    for one in said:
        relay(turn, case, one)
    turn.reply("added", case=case, number=case.number)


def relay(turn: Turn, case: Case, said: Answer) -> None:
    """Lay words, photos and places before staff, and follow what becomes of them."""
    where = place_line(said.place) if said.place else ""
    words = "\n".join(filter(None, (said.text, where)))
    entry = note_said(turn, case, EntryKind.WORDS, replace(said, text=words))
    case.changed_at = turn.now
    key = "thread-helper" if turn.helping else "thread-resident"
    to_staff(turn, case, entry, key, entry.photos, text=words or "📷")


# Which case is meant.


def case_answered(turn: Turn) -> Case | None:
    """The case that a message answers, as people answer one message in a chat."""
    target = turn.incoming.target
    answered = turn.store.sent.lying(turn.address, target) if target else None
    return own_case(turn, answered.case_id) if answered else None


def case_spoken_of(turn: Turn) -> Case | None:
    """The case that staff spoke of lately: what is written now belongs to it."""
    assert turn.person
    at = turn.person.talk_at
    lately = at is not None and turn.now - at < TALK_LASTS
    return own_case(turn, turn.person.talk_case_id) if lately else None


def case_just_opened(turn: Turn) -> Case | None:
    """The resident's newest case, as long as something may have been forgotten."""
    assert turn.person
    return turn.store.cases.opened_since(turn.person.resident_id, turn.now - AFTERTHOUGHT)


def own_case(turn: Turn, case_id: int | None) -> Case | None:
    assert turn.person
    if turn.helping and Right.MATTERS not in turn.helping.rights:
        return None
    case = turn.store.cases.get(case_id) if case_id else None
    return case if case and case.resident_id == turn.person.resident_id else None


def own_entry(turn: Turn) -> Entry | None:
    """The entry that the message became which was changed, if it is still theirs to change.

    What a helper wrote for somebody is that no longer, once they do not help them any more.
    """
    entry = turn.store.cases.entry_from(turn.address, turn.incoming.target or "")
    return entry if entry and is_still_theirs(turn, entry) else None


def is_still_theirs(turn: Turn, entry: Entry) -> bool:
    assert turn.person
    if entry.author != HELPER:
        return True
    me = turn.helping.own.resident_id if turn.helping else turn.person.resident_id
    owner = turn.store.cases.get(entry.case_id).resident_id
    consent = turn.store.helpers.between(owner or 0, me)
    return consent is not None and consent.holds(turn.now)


# Albums: each photo of one comes as a message of its own, and may come late.


def is_late_photo(turn: Turn) -> bool:
    """Let a photo of an album join the first of it, wherever that has gone."""
    late = Answer.of(turn.incoming)
    if not late.album or not late.photos:
        return False
    entry = turn.store.cases.entry_of_album(turn.address, late.album)
    if entry and is_still_theirs(turn, entry):
        late_photos(turn, entry, late)
        return True
    return joins_talk(turn, late)


def joins_talk(turn: Turn, late: Answer) -> bool:
    """Let a photo join the others of its album, if these were told in the talk that is open."""
    talk = turn.store.conversations.at(*turn.talker)
    joined = with_late_photos(*read(talk), late) if talk else None
    if talk and joined:
        start, log = write(*joined)
        turn.store.conversations.keep(replace(talk, start=start, log=log))
    return bool(joined)


def late_photos(turn: Turn, first: Entry, late: Answer) -> None:
    """The rest of an album goes where its first photo has gone."""
    case = turn.store.cases.get(first.case_id)
    entry = note_said(turn, case, first.kind, late)
    to_staff(turn, case, entry, "thread-resident", entry.photos, text=late.text or "📷")
    if entry.kind is EntryKind.OPENED:
        opening_changed(turn, case)


# What is changed, and what is taken away.


def edited(turn: Turn, entry: Entry) -> None:
    """A resident has changed what they wrote or showed: so does every copy of it.

    A platform may tell of changes that nobody can see; then nothing follows.
    """
    before, case = (entry.text, entry.photos), turn.store.cases.get(entry.case_id)
    shown = [photo.ref for photo in turn.incoming.photos]
    after = (turn.incoming.text, list(in_place(shown, entry.photos)))
    if after == before or stays(turn, case):
        return
    entry.text, entry.photos = after
    if entry.photos != before[1]:
        show_anew(turn, case, entry)
    else:
        reword(turn, case, entry)
    if entry.kind is EntryKind.OPENED:
        opening_changed(turn, case)


def deleted(turn: Turn, entry: Entry) -> None:
    """A resident has deleted what they wrote: so is every copy of it."""
    if not stays(turn, turn.store.cases.get(entry.case_id)):
        taken_away(turn, entry)


def stays(turn: Turn, case: Case) -> bool:
    """Whether what was said in a case must stay as it was; whoever changes it is told why."""
    hold = holding.hold_on(turn, case)
    if hold:
        who = holding.by_whom(turn, turn.language, hold)
        turn.reply("hold-stays", number=case.number, reason=hold.reason, who=who)
    return hold is not None


def reword(turn: Turn, case: Case, entry: Entry) -> None:
    """Have the copies before staff say what an entry says now."""
    text = entry.text or "📷"
    words = turn.say(turn.texts.own, "thread-resident-edited", text=text)
    if not rewrite(turn, entry, lambda _: words):
        to_staff(turn, case, entry, "thread-resident-edited", text=text)


def show_anew(turn: Turn, case: Case, entry: Entry) -> None:
    """A photo cannot be changed everywhere: take the copies back, and show what there is now."""
    for delivery in standing(turn, entry):
        turn.take_back(delivery)
    text = entry.text or "📷"
    to_staff(turn, case, entry, "thread-resident-edited", entry.photos, text=text)


def opening_changed(hall: Hall, case: Case) -> None:
    """What a case was opened with is different now. Nobody has looked at that for the public."""
    sum_up(case, hall.store.cases.entries(case.id or 0))
    refresh_card(hall, case)
    posts.look_again(hall, case)


def taken_away(hall: Hall, entry: Entry) -> None:
    """Somebody has deleted what they wrote: so is every copy of it."""
    entry.deleted = True
    for delivery in standing(hall, entry):
        hall.take_back(delivery)
    posts.entry_changed(hall, entry)
    if entry.kind is EntryKind.OPENED:
        case = hall.store.cases.get(entry.case_id)
        sum_up(case, hall.store.cases.entries(case.id or 0))
        refresh_card(hall, case)
        posts.moved(hall, case)


def rewrite(hall: Hall, entry: Entry, told: Callable[[str], str]) -> bool:
    """Have the copies of an entry say what is `told` in their chat; False if none has words."""
    with_words = [one for one in standing(hall, entry) if hall.words_of(one)]
    for address in {one.address for one in with_words}:
        pieces = [one for one in with_words if one.address == address]
        hall.edit_all(pieces, Outgoing(Address.parse(address), told(address)))
    return bool(with_words)


def standing(hall: Hall, entry: Entry) -> list[Delivery]:
    """The messages that carry an entry and have not been taken back."""
    hall.store.cases.session.flush()
    copies = hall.store.sent.copies(entry_id=entry.id)
    return [one for one in copies if not hall.store.sent.is_taken_back(one.id or 0)]
