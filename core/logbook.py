"""A talk as it lies in the books: how it began, and the log of what was answered and found."""

from collections.abc import Sequence
from typing import Any

import msgspec

from core.dialogue import Answer, Found, Line, Start, Talked, answers
from storage.conversations import Talk


class Logged(msgspec.Struct, omit_defaults=True):
    """One line of a log as it is kept: the answer to a question, or what a look has found."""

    key: str
    answer: Answer | None = None
    found: Any = None


KEPT_LOG = msgspec.json.Decoder(list[Logged])
KEPT_START = msgspec.json.Decoder(Start)
ENCODER = msgspec.json.Encoder()


def read(talk: Talk) -> Talked:
    """How a talk began, and the log of it."""
    log = [(one.key, one.answer or Found(one.found)) for one in KEPT_LOG.decode(talk.log)]
    return KEPT_START.decode(talk.start), log


def write(start: Start, log: Sequence[Line]) -> tuple[str, str]:
    """The same as it is kept."""
    lines = [
        Logged(key, answer=one) if isinstance(one, Answer) else Logged(key, found=one.value)
        for key, one in log
    ]
    return ENCODER.encode(start).decode(), ENCODER.encode(lines).decode()


def is_begun(talk: Talk) -> bool:
    """Whether anything was said in a talk that would be lost with it."""
    start, log = read(talk)
    said = start.said
    return bool(answers(log) or said.text or said.photos or said.place)
