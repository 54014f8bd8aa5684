"""What the town says in the browser, written into the lines of the talk.

Each function here is a piece of work for the database. Done twice with the same key, it shows
but once.
"""

from datetime import datetime

from bots.browser.marks import mark, unmark, wipe
from bots.browser.translate import reacted_line, reaction_id, town_body
from core.messages import Act, Outgoing
from core.transport import Refused
from storage.lines import Line
from storage.store import Store

LASTING = ("reactions", "pressed")  # what stays on a line when the town says it anew


def perform(store: Store, message: Outgoing, key: str, now: datetime) -> str:
    """Do what is asked, and give the id of what stands there now; or raise Refused."""
    match message.act:
        case Act.SEND:
            return send(store, message, key, now)
        case Act.EDIT:
            return edit(store, message, now)
        case Act.DELETE:
            return delete(store, message, now)
        case Act.REACT:
            return react(store, message, key, now)
        case Act.UNREACT:
            return unreact(store, message, now)


def send(store: Store, message: Outgoing, key: str, now: datetime) -> str:
    chat = message.to.chat
    if store.lines.take(chat, key) is None:
        body, thread = town_body(message), message.thread or ""
        store.lines.put(Line(chat=chat, key=key, body=body, thread=thread, at=now), now)
    return key


def edit(store: Store, message: Outgoing, now: datetime) -> str:
    line = standing(store, message, message.target)
    if line is None:
        raise Refused(f"no such message: {message.target}")
    body = {**town_body(message), **lasting(line, message)}
    if body != line.body:
        line.edited = line.edited or body.get("text") != line.body.get("text")
        line.body = body
        store.lines.put(line, now)
    return line.key


def lasting(line: Line, message: Outgoing) -> dict[str, object]:
    """What others have set on a line; a pressed button only while the buttons are the same."""
    kept = {name: line.body[name] for name in LASTING if name in line.body}
    if message.token != line.body.get("token", ""):
        kept.pop("pressed", None)
    return kept


def delete(store: Store, message: Outgoing, now: datetime) -> str:
    if line := standing(store, message, message.target):
        wipe(line)
        store.lines.put(line, now)
    return message.target or ""


def react(store: Store, message: Outgoing, key: str, now: datetime) -> str:
    line = standing(store, message, message.target)
    if line is None:
        raise Refused(f"no such message: {message.target}")
    reaction = reaction_id(key, line.key)
    mark(line, reaction, message.text)
    store.lines.put(line, now)
    return reaction


def unreact(store: Store, message: Outgoing, now: datetime) -> str:
    reaction = message.target or ""
    if line := standing(store, message, reacted_line(reaction)):
        unmark(line, reaction)
        store.lines.put(line, now)
    return reaction


def standing(store: Store, message: Outgoing, key: str | None) -> Line | None:
    """The line that is to be changed, if it is still there."""
    line = store.lines.take(message.to.chat, key or "")
    return line if line and not line.deleted else None
