"""What people do at their pages, written into the lines of the talk.

Each function here is a piece of work for the database.
"""

from datetime import datetime

import msgspec

from bots.browser.marks import is_marked, mark, unmark, wipe
from bots.browser.seats import Seat
from bots.browser.translate import Said, document_body, reacted_line, reaction_id, said_body
from core.messages import Incoming
from core.transport import Raw
from storage.lines import Line
from storage.store import Store


class NotThere(Exception):
    """It is about a line that is not there, or is not theirs."""


def check(store: Store, seat: Seat, said: Said) -> Line | None:
    """The line that something is about, if it is about one, or raise NotThere."""
    match said.kind:
        case "message":
            return _standing(store, seat, said.thread) if said.thread else None
        case "press" | "reaction":
            return _standing(store, seat, said.target)
        case "edit":
            return _own(store, seat, said)
    if not reacted_line(said.target or ""):
        return _own(store, seat, said)
    line = _standing(store, seat, reacted_line(said.target or ""))
    if not is_marked(line, said.target or "", seat.author):
        raise NotThere(said.target)
    return line


def _standing(store: Store, seat: Seat, key: str | None) -> Line:
    line = store.lines.get(seat.chat, key or "")
    if line is None or line.deleted:
        raise NotThere(key)
    return line


def _own(store: Store, seat: Seat, said: Said) -> Line:
    line = _standing(store, seat, said.target)
    if line.author != seat.author:
        raise NotThere(said.target)
    return line


def say(store: Store, seat: Seat, said: Said, raw: Raw, now: datetime) -> None:
    """Put a message down. Until the town has heard it, what is to be handed over lies with it."""
    if store.lines.take(seat.chat, said.id):
        return
    body = {**said_body(seat, said), "raw": msgspec.to_builtins(raw)}
    line = Line(chat=seat.chat, key=said.id, author=seat.author, body=body, at=now, heard=False)
    line.thread = said.thread or ""
    store.lines.put(line, now)


def heard(store: Store, chat: str, key: str, now: datetime) -> None:
    """Note that the town has taken in a message."""
    line = store.lines.take(chat, key)
    if line and not line.heard:
        line.heard = True
        line.body = {name: part for name, part in line.body.items() if name != "raw"}
        store.lines.put(line, now)


def unheard(store: Store) -> list[tuple[Line, Raw]]:
    """What was said but never taken in: we fell in between."""
    lines = [line for line in store.lines.unheard() if "raw" in line.body]
    return [(line, msgspec.convert(line.body["raw"], Raw)) for line in lines]


def follow(store: Store, seat: Seat, said: Said, now: datetime) -> None:
    """Let the line that something was done to show it, once the town has taken it in."""
    key = reacted_line(said.target or "") or said.target or ""
    line = store.lines.take(seat.chat, key)
    if line is None or line.deleted:
        return
    _change(line, seat, said)
    store.lines.put(line, now)


def _change(line: Line, seat: Seat, said: Said) -> None:
    match said.kind:
        case "press" if not seat.room:  # there it may be another's, or for several
            _press(line, said)
        case "edit":
            line.body, line.edited = {**line.body, "text": said.text}, True
        case "reaction":
            mark(line, reaction_id(said.id, line.key), said.text, seat.author, seat.name)
        case "delete" if reacted_line(said.target or ""):
            unmark(line, said.target or "", seat.author)
        case "delete":
            wipe(line)


def _press(line: Line, said: Said) -> None:
    """Show which button was pressed, if it was one of this line."""
    token, _, number = (said.choice or "").partition(":")
    choices = line.body.get("choices", ())
    if token == line.body.get("token") and number in map(str, range(len(choices))):
        line.body = {**line.body, "pressed": int(number)}


def develop(store: Store, said: Incoming, now: datetime) -> None:
    """Show the photos of a message now that they are clean, and which documents were taken."""
    line = store.lines.take(said.sender.chat, said.id)
    if line is None or line.deleted:
        return
    photos = [photo.ref for photo in said.photos]
    line.body = {**line.body, "photos": photos, "broken": said.broken}
    if said.documents:
        line.body |= {"documents": [document_body(one) for one in said.documents]}
    store.lines.put(line, now)
