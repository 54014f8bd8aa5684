"""The vault: what only the town itself can read again, with a key that is made from its secret.

The library that seals is large, and is not read before there is anything to seal.
"""

import hmac
from base64 import urlsafe_b64encode
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

PURPOSE = b"juntos: what is sealed in the books"


MARKS = b"juntos: marks of what is not to be read again"


class Vault:
    """Closes and opens words. Whoever has the books without the secret reads nothing."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    @cached_property
    def _fernet(self) -> "Fernet":
        from cryptography.fernet import Fernet  # noqa: PLC0415 - see above

        return Fernet(urlsafe_b64encode(self._key(PURPOSE)))

    @cached_property
    def _marks(self) -> bytes:
        return self._key(MARKS)

    def _key(self, purpose: bytes) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - see above
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

        return HKDF(SHA256(), 32, salt=None, info=purpose).derive(self._secret.encode())

    def close(self, words: str) -> str:
        return self._fernet.encrypt(words.encode()).decode()

    def mark(self, words: str) -> str:
        """A mark that is the same for the same words, and from which nobody can tell them."""
        return hmac.digest(self._marks, words.encode(), "sha256").hex()

    def open(self, sealed: str) -> str | None:
        """The words again; None if they were sealed with another secret, or damaged."""
        from cryptography.fernet import InvalidToken  # noqa: PLC0415 - see above

        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken:
            return None
