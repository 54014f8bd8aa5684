"""The vault: what only the town itself can read again, with a key that is made from its secret."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import cached_property

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

PURPOSE = b"juntos: what is sealed in the books"
MARKS = b"juntos: marks of what is not to be read again"
LOCKED = "sealed:"  # how words begin that lie sealed where others do not


class Vault:
    """Closes and opens words. Whoever has the books without the secret reads nothing."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    @cached_property
    def _box(self) -> SecretBox:
        return SecretBox(key(self._secret, PURPOSE))

    @cached_property
    def _marks(self) -> bytes:
        return key(self._secret, MARKS)

    def close(self, words: str) -> str:
        return urlsafe_b64encode(self._box.encrypt(words.encode())).decode()

    def mark(self, words: str) -> str:
        """A mark that is the same for the same words, and from which nobody can tell them."""
        return hmac.digest(self._marks, words.encode(), "sha256").hex()

    def open(self, sealed: str) -> str | None:
        """The words again; None if they were sealed with another secret, or damaged."""
        try:
            return self._box.decrypt(urlsafe_b64decode(sealed)).decode()
        except (CryptoError, ValueError):
            return None


def lock(words: str, vault: Vault | None) -> str:
    """Words as they may lie in the books: sealed, where the town has told its secret."""
    return LOCKED + vault.close(words) if words and vault else words


def unlock(lying: str, vault: Vault | None) -> str | None:
    """The words again; None if they were sealed with a secret that is not ours any more."""
    if vault is None or not lying.startswith(LOCKED):
        return lying
    return vault.open(lying.removeprefix(LOCKED))


def key(secret: str, purpose: bytes) -> bytes:
    """A key of 32 bytes for one purpose: HKDF with SHA-256 and no salt (RFC 5869)."""
    extracted = hmac.digest(bytes(32), secret.encode(), "sha256")
    return hmac.digest(extracted, purpose + b"\x01", "sha256")
