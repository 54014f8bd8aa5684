"""What a resident adds to a case, changes or takes away: the staff room follows."""

from dataclasses import replace
from datetime import timedelta

from core.cards import refresh_card, to_staff
from core.cases import note
from core.conversation import ENCODER, KEPT_START, read_log, write_log
from core.dialogue import Answer, with_photos
from core.hall import Hall
from core.messages import Address, Outgoing
from core.turn import Turn
from storage.cases import Case, Entry, EntryKind
from storage.conversations import Talk

TALK_LASTS = timedelta(days=3)


def add_to_case(turn: Turn, case: Case, said: Answer) -> None:
    """Lay a word or a photo more before staff, and say that it has been done."""
    relay(turn, case, said)
    turn.reply("added", case=case, number=case.number)


def relay(turn: Turn, case: Case, said: Answer) -> Entry:
    """Lay words and photos before staff, and follow what becomes of them."""
    photos = [photo.ref for photo in said.photos]
    entry = note(
        turn,
        case,
        EntryKind.WORDS,
        text=said.text,
        photos=photos,
        source_address=turn.address,
        source_id=said.id,
        album=said.album or "",
    )
    case.changed_at = turn.now
    to_staff(turn, case, entry, "thread-resident", photos, text=said.text or "📷")
    return entry


def case_spoken_of(turn: Turn) -> Case | None:
    """The case that a message is about: it answers one, or staff spoke of it lately."""
    assert turn.person
    said, person = turn.incoming, turn.person
    answered = turn.store.outbox.lying(turn.address, said.target) if said.target else None
    case_id = answered.case_id if answered else None
    if case_id is None and person.talk_at and turn.now - person.talk_at < TALK_LASTS:
        case_id = person.talk_case_id
    case = turn.store.cases.get(case_id) if case_id else None
    return case if case and case.resident_id == person.resident_id else None


def is_late_photo(turn: Turn) -> bool:
    """Let a photo of an album join the first of it, wherever that has gone."""
    album = turn.incoming.album
    if not album or not turn.incoming.photos:
        return False
    if entry := turn.store.cases.entry_of_album(turn.address, album):
        late_photos(turn, entry)
        return True
    talk = turn.store.conversations.at(turn.address)
    log = with_photos(read_log(talk.log), album, turn.incoming.photos) if talk else None
    if talk and log:
        turn.store.conversations.keep(replace(talk, log=write_log(log)))
    return bool(log) or is_album_of_start(turn, talk, album)


def is_album_of_start(turn: Turn, talk: Talk | None, album: str) -> bool:
    """The first photo of the album may be what the talk began with."""
    start = KEPT_START.decode(talk.start) if talk else None
    if talk is None or start is None or start.album != album:
        return False
    more = replace(start, photos=start.photos + turn.incoming.photos)
    turn.store.conversations.keep(replace(talk, start=ENCODER.encode(more).decode()))
    return True


def late_photos(turn: Turn, entry: Entry) -> None:
    """The rest of an album joins what came first."""
    case = turn.store.cases.get(entry.case_id)
    refs = [photo.ref for photo in turn.incoming.photos]
    entry.photos = [*entry.photos, *refs]
    if entry.kind is EntryKind.OPENED:
        case.photos = [*case.photos, *refs]
    turn.store.cases.session.flush()
    to_staff(turn, case, entry, "thread-resident", refs, text="📷")


def edited(turn: Turn, entry: Entry) -> None:
    """A resident has changed what they wrote: so does every copy of it."""
    case = turn.store.cases.get(entry.case_id)
    entry.text = turn.incoming.text
    if entry.kind is EntryKind.OPENED:
        case.text = turn.incoming.text
    turn.store.cases.session.flush()
    if entry.kind is EntryKind.OPENED:
        refresh_card(turn, case)
    rewrite(turn, entry, turn.say(turn.texts.own, "thread-resident-edited", text=entry.text))


def rewrite(hall: Hall, entry: Entry, words: str, heading: str = "") -> None:
    """Have the copies of an entry say something else."""
    for delivery in hall.store.outbox.copies(entry_id=entry.id)[:1]:
        hall.edit(delivery, Outgoing(Address.parse(delivery.address), words, heading))


def taken_away(hall: Hall, entry: Entry) -> None:
    """Somebody has deleted what they wrote: so is every copy of it."""
    entry.deleted = True
    hall.store.cases.session.flush()
    for delivery in hall.store.outbox.copies(entry_id=entry.id):
        if not hall.store.outbox.is_taken_back(delivery.id or 0):
            hall.take_back(delivery)
