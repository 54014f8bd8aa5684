"""What we say, as the content of a Matrix event. Nothing here waits, and nothing here sends.

Residents get `m.text`, for clients show an `m.notice` greyed out; loops with other bots cannot
arise, as we answer neither notices nor ourselves. `m.mentions` names whom the core has called,
and as a rule nobody: whatever stands in the text, even `@room`, wakes up no one else
(client-server API 1.7, "User and room mentions").
Matrix has no buttons, so choices are numbered; and there is no text beside a location, which
clients show as a bare map, so a place that comes with words is a link under them.
"""

from html import escape
from typing import Any

from core.messages import Outgoing, Photo, Place

MAP = "https://www.openstreetmap.org/?mlat={0:.6f}&mlon={1:.6f}#map=18/{0:.6f}/{1:.6f}"
WORDS = ("body", "formatted_body")


def message(said: Outgoing, file: dict[str, Any] | None = None) -> dict[str, Any]:
    """A new message; `file` holds the `url` and `info` of its photo or document."""
    return {**content(said, file), **relation(said)}


def edit(said: Outgoing, file: dict[str, Any] | None = None) -> dict[str, Any]:
    """The message `target` anew. Clients that know no edits show it as a message with a star.

    It stays in its thread, so that is not named again (client-server API 1.4, "Event
    replacements"). Who was called before is not called again.
    """
    new = content(said, file)
    starred: dict[str, Any] = {key: f"* {new[key]}" for key in WORDS if key in new}
    replaced = {"rel_type": "m.replace", "event_id": said.target}
    beside = {"m.mentions": {}, "m.new_content": new, "m.relates_to": replaced}
    return {**new, **starred, **beside}


def reaction(said: Outgoing) -> dict[str, Any]:
    annotation = {"rel_type": "m.annotation", "event_id": said.target, "key": said.text}
    return {"m.relates_to": annotation}


def content(said: Outgoing, file: dict[str, Any] | None) -> dict[str, Any]:
    """Words, a photo or a document with words, or a place."""
    words = worded(said)
    called = {"m.mentions": {"user_ids": list(said.mentions)} if said.mentions else {}}
    if file is not None:
        name, kind = file_of(said, file)
        named = {**(words or {"body": name}), "filename": name}
        return {"msgtype": kind, **named, **file, **called}
    if said.place and not words:
        return {**location(said.place), **called}
    return {"msgtype": "m.text", **(words or {"body": ""}), **called}


def file_of(said: Outgoing, file: dict[str, Any]) -> tuple[str, str]:
    """The name of what hangs on a message, and what kind of message that makes."""
    if said.document and not said.photo:
        return said.document.name, "m.file"
    photo = said.photo or Photo("")
    return photo.file_name(file["info"].get("mimetype", "")), "m.image"


def worded(said: Outgoing) -> dict[str, Any]:
    """All that can be told in words, plainly; with a heading also as HTML."""
    lines = [said.text] if said.text else []
    lines += [f"{number}. {choice.label}" for number, choice in enumerate(said.choices, 1)]
    if said.place and (said.heading or lines or said.photo or said.document):
        lines.append(linked(said.place))
    if said.mentions:
        lines.append(" ".join(said.mentions))
    plain = "\n".join([said.heading, *lines] if said.heading else lines)
    if not plain:
        return {}
    if not said.heading:
        return {"body": plain}
    html = "<br>".join([f"<strong>{as_html(said.heading)}</strong>", *map(as_html, lines)])
    return {"body": plain, "format": "org.matrix.custom.html", "formatted_body": html}


def as_html(words: str) -> str:
    """Plain words as HTML. Links need no tag, clients find them by themselves."""
    return escape(words, quote=False).replace("\n", "<br>")


def linked(place: Place) -> str:
    return f"📍 {place}\n{MAP.format(place.latitude, place.longitude)}"


def location(place: Place) -> dict[str, Any]:
    """A location, in the form of today and, for newer clients, in that of MSC3488."""
    uri = f"geo:{place.latitude:.6f},{place.longitude:.6f}"
    about = {"uri": uri, **({"description": place.label} if place.label else {})}
    body = f"{place} ({uri})"
    return {"msgtype": "m.location", "body": body, "geo_uri": uri, "m.location": about}


def relation(said: Outgoing) -> dict[str, Any]:
    """The thread it stands in and the message it answers.

    A message of a thread that answers nothing names the first one, for clients that know no
    threads (client-server API 1.4, "Fallback for unthreaded clients").
    """
    if not said.thread:
        answer = {"m.in_reply_to": {"event_id": said.reply_to}}
        return {"m.relates_to": answer} if said.reply_to else {}
    threaded = {
        "rel_type": "m.thread",
        "event_id": said.thread,
        "is_falling_back": not said.reply_to,
        "m.in_reply_to": {"event_id": said.reply_to or said.thread},
    }
    return {"m.relates_to": threaded}
