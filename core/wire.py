"""Outgoing messages as they lie in the outbox: JSON, and back again."""

from dataclasses import replace

import msgspec

from core.messages import Act, Outgoing
from storage.outbox import Due

ENCODER = msgspec.json.Encoder()
DECODER = msgspec.json.Decoder(Outgoing)


def encode(message: Outgoing) -> str:
    return ENCODER.encode(message).decode()


def decode(text: str) -> Outgoing:
    """The message again. Raises msgspec.MsgspecError if the text is none."""
    return DECODER.decode(text)


def addressed(due: Due, sent: dict[int, str]) -> Outgoing | None:
    """What a delivery says, with the ids on the platform of what it changes, and of its thread.

    `sent` has the ids of what went out since the delivery was taken up, by delivery. None, if what
    it changes or marks has no id there: it was never sent, and there is nothing to do.
    """
    message = decode(due.message)
    target = target_of(message, due, sent)
    thread = due.thread or sent.get(due.thread_id or 0) or message.thread
    if not target and message.act is not Act.SEND:
        return None
    if (target, thread) == (message.target, message.thread):
        return message
    return replace(message, target=target, thread=thread)


def target_of(message: Outgoing, due: Due, sent: dict[int, str]) -> str | None:
    """The id of what is changed or marked. Only a reaction may name what is not ours."""
    if due.target_id is None or (message.act is Act.REACT and message.target):
        return message.target
    return due.target or sent.get(due.target_id)
