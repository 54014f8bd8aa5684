"""Sealed letters: what only the police can open, what only a receipt can open, and receipts."""

import re
import secrets
from typing import TypeVar

import msgspec
from argon2.low_level import Type, hash_secret_raw
from nacl.encoding import Base64Encoder
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

T = TypeVar("T")

LOCATOR = 5  # digits of a receipt by which it is found; they prove nothing
DIGITS = 16
RECEIPT = re.compile(r"\D{0,3}((?:\d[ .·-]?){15}\d)(?!\d)(.*)", re.DOTALL)
BLOCK = 1024  # bytes; what is sealed is as long as a multiple of it, so that its length says little
MEMORY, ROUNDS = 32 * 1024, 2  # KiB and passes of Argon2id for one guess at a receipt


class Unreadable(Exception):
    """A seal that this key does not open, or in which there is no letter."""


class Letter(msgspec.Struct, omit_defaults=True):
    """What somebody wrote, before it is sealed: in which language, and with which photos."""

    text: str
    language: str = ""
    photos: tuple[str, ...] = ()


class Picture(msgspec.Struct, omit_defaults=True):
    """A cleaned photo, and what it was made of, if whoever sent it wanted that."""

    clean: bytes
    original: bytes = b""


def new_keys() -> tuple[str, str]:
    """A private and its public key, as text."""
    key = PrivateKey.generate()
    return as_text(bytes(key)), as_text(bytes(key.public_key))


def as_text(key: bytes) -> str:
    return Base64Encoder.encode(key).decode()


def private_key(text: str) -> PrivateKey:
    """The private key in the text of a file, beside lines that begin with #. Raises Unreadable."""
    lines = [line.strip() for line in text.splitlines() if not line.startswith("#")]
    try:
        return PrivateKey("".join(lines).encode(), Base64Encoder)
    except (CryptoError, ValueError, TypeError) as error:
        raise Unreadable("this is no private key") from error


def seal(key: bytes, content: Letter | Picture) -> bytes:
    """Seal for whoever has the other half of this public key: nobody here can open it again."""
    plain = msgspec.msgpack.encode(content)
    framed = len(plain).to_bytes(4, "big") + plain
    padded = framed.ljust(-(-len(framed) // BLOCK) * BLOCK, b"\0")
    return bytes(SealedBox(PublicKey(key)).encrypt(padded))


def unseal(key: PrivateKey, sealed: bytes, kind: type[T]) -> T:
    """What was sealed for this key. Raises Unreadable."""
    try:
        framed = SealedBox(key).decrypt(sealed)
        return msgspec.msgpack.decode(framed[4 : 4 + int.from_bytes(framed[:4], "big")], type=kind)
    except (CryptoError, ValueError, msgspec.MsgspecError) as error:
        raise Unreadable("this key does not open it") from error


# Receipts: 16 digits that nobody writes down but the one who has them.


def new_receipt() -> str:
    """Random digits, of which no one has seen the like."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"


def receipt_in(text: str) -> tuple[str, str]:
    """The receipt with which a text begins, and what follows it; nothing, if it has none."""
    found = RECEIPT.fullmatch(text.strip())
    return (re.sub(r"\D", "", found[1]), found[2].strip()) if found else ("", "")


def legible(receipt: str) -> str:
    """A receipt as one copies it: 1234 5678 9012 3456."""
    return " ".join(receipt[at : at + 4] for at in range(0, DIGITS, 4))


def key_of(receipt: str, salt: bytes) -> PrivateKey:
    """The key that belongs to a receipt. It takes long, so that guessing does not pay."""
    seed = hash_secret_raw(
        receipt.encode(),
        salt,
        time_cost=ROUNDS,
        memory_cost=MEMORY,
        parallelism=1,
        hash_len=PrivateKey.SIZE,
        type=Type.ID,
    )
    return PrivateKey(seed)
