"""The vault: what only the town itself can read again, with a key that is made from its secret."""

import hmac
from base64 import urlsafe_b64encode

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PURPOSE = b"juntos: what is sealed in the books"


MARKS = b"juntos: marks of what is not to be read again"


class Vault:
    """Closes and opens words. Whoever has the books without the secret reads nothing."""

    def __init__(self, secret: str) -> None:
        key = HKDF(SHA256(), 32, salt=None, info=PURPOSE).derive(secret.encode())
        self._fernet = Fernet(urlsafe_b64encode(key))
        self._marks = HKDF(SHA256(), 32, salt=None, info=MARKS).derive(secret.encode())

    def close(self, words: str) -> str:
        return self._fernet.encrypt(words.encode()).decode()

    def mark(self, words: str) -> str:
        """A mark that is the same for the same words, and from which nobody can tell them."""
        return hmac.digest(self._marks, words.encode(), "sha256").hex()

    def open(self, sealed: str) -> str | None:
        """The words again; None if they were sealed with another secret, or damaged."""
        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken:
            return None
