"""Cuts a message into pieces that every platform can take."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from core.messages import Outgoing, Photo

LONGEST_TEXT = 3800  # UTF-16 units; Telegram takes 4096, and we may add a heading
LONGEST_CAPTION = 900  # it takes 1024
LONGEST_HEADING = 120  # more is no heading, but the beginning of the text


def pieces(message: Outgoing) -> Iterator[Outgoing]:
    """A message as one or several that every platform can take."""
    if message.photo and message.document:
        yield bare(message, photo=message.photo)
        message = replace(message, photo=None)
    if units(message.heading) > LONGEST_HEADING:
        words = "\n".join(filter(None, (message.heading, message.text)))
        message = replace(message, heading="", text=words)
    carries = message.photo or message.document
    if not carries and units(message.text) <= LONGEST_TEXT:
        yield message
        return
    if carries and units(message.text) > LONGEST_CAPTION:
        yield bare(message, photo=message.photo, document=message.document)
        message = replace(message, photo=None, document=None)
    parts = list(split(message.text, LONGEST_TEXT)) or [""]
    for number, part in enumerate(parts):
        first, last = number == 0, number == len(parts) - 1
        yield replace(
            message,
            text=part,
            heading=message.heading if first else "",
            photo=message.photo if first else None,
            document=message.document if first else None,
            choices=message.choices if last else (),
            token=message.token if last else "",
        )


def bare(message: Outgoing, **carried: Any) -> Outgoing:
    """Only what hangs on a message, without its words."""
    nothing = {"photo": None, "document": None, "text": "", "heading": "", "choices": ()}
    return replace(message, **{**nothing, "token": "", **carried})


def units(text: str) -> int:
    """The length of a text as Telegram counts it, in UTF-16 code units: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, most: int) -> Iterator[str]:
    """Cut a text where it hurts least: after a paragraph, a line, a word, or anywhere."""
    while units(text) > most:
        room = text[: most // 2] if units(text[:most]) > most else text[:most]
        cut = next((at for at in map(room.rfind, ("\n\n", "\n", " ")) if at > most // 4), len(room))
        yield text[:cut].rstrip()
        text = text[cut:].lstrip()
    if text:
        yield text


def photos_to(message: Outgoing, photos: list[str], name: str = "") -> Iterator[Outgoing]:
    """A message with several photos: the first carries the words, the others follow bare.

    `name` is what their files are called.
    """
    first, *others = photos or [""]
    yield replace(message, photo=Photo(first, name)) if first else message
    for ref in others:
        yield Outgoing(message.to, photo=Photo(ref, name), thread=message.thread)
