"""Outgoing messages as they lie in the outbox: JSON, and back again."""

from dataclasses import replace

import msgspec

from core.messages import Act, Outgoing
from core.vault import Vault
from storage.outbox import Due

ENCODER = msgspec.json.Encoder()
DECODER = msgspec.json.Decoder(Outgoing)


def encode(message: Outgoing) -> str:
    return ENCODER.encode(message).decode()


def decode(text: str) -> Outgoing:
    """The message again. Raises msgspec.MsgspecError if the text is none."""
    return DECODER.decode(text)


def closed(message: Outgoing, vault: Vault | None) -> str:
    """The same for what is secret: sealed while it waits, where the town has told its secret.

    What carries a file is not: by its name there we know that the file is wanted still.
    """
    carries = message.photo or message.document
    return encode(message) if vault is None or carries else vault.close(encode(message))


def opened(text: str, vault: Vault | None) -> str | None:
    """The JSON of a message that may lie sealed; None, if nobody can open it any more."""
    if not text or text.startswith("{"):
        return text
    return vault.open(text) if vault else None


def addressed(due: Due, sent: dict[int, str], vault: Vault | None = None) -> Outgoing | None:
    """What a delivery says, with the ids on the platform of what it changes, and of its thread.

    `sent` has the ids of what went out since the delivery was taken up, by delivery. None, if what
    it changes or marks has no id there: it was never sent, and there is nothing to do. Raises
    ValueError if it lies sealed with a secret that is not ours any more.
    """
    text = opened(due.message, vault)
    if text is None:
        raise ValueError("it was sealed with another JUNTOS_SECRET_KEY")
    message = decode(text)
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
