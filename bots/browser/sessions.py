"""Whose chat it is: a signed cookie says so, and nothing else does."""

import hmac
import re
import secrets
import time
from collections.abc import Callable

from aiohttp import web

LASTS = 90 * 24 * 3600  # seconds
COOKIE = re.compile(r"([0-9a-f]{32})\.([0-9]{1,12})\.([0-9a-f]{64})")


class Sessions:
    """Gives out and reads the cookie. The id in it, 128 random bits, is the chat.

    With `secure` the browser sends it over https only, and to this host only (RFC 6265bis,
    the prefix `__Host-`).
    """

    def __init__(
        self, secret: bytes, *, secure: bool = False, now: Callable[[], float] = time.time
    ) -> None:
        self.secret = secret
        self.secure = secure
        self.now = now
        self.cookie = "__Host-juntos-chat" if secure else "juntos-chat"

    def begin(self) -> str:
        """A session that nobody has yet."""
        return secrets.token_hex(16)

    def read(self, request: web.Request) -> str | None:
        """The session of a request, if its cookie is ours and not too old."""
        found = COOKIE.fullmatch(request.cookies.get(self.cookie, ""))
        if not found:
            return None
        session, given, signature = found.groups()
        fresh = self.now() - int(given) < LASTS
        right = hmac.compare_digest(signature, self._sign("cookie", session, given))
        return session if fresh and right else None

    def give(self, response: web.StreamResponse, session: str) -> None:
        """Have the browser keep a session, for 90 days from now.

        It comes along when somebody follows a link to us from elsewhere (`Lax`): else they would
        find an empty chat, and lose their own. What changes anything asks for the origin too.
        """
        given = str(int(self.now()))
        response.set_cookie(
            self.cookie,
            f"{session}.{given}.{self._sign('cookie', session, given)}",
            max_age=LASTS,
            path="/",
            secure=self.secure,
            httponly=True,
            samesite="Lax",
        )

    def form_token(self, session: str) -> str:
        """What a form of ours carries, so that no other site can fill it in."""
        return self._sign("form", session)

    def is_form_token(self, session: str, token: str) -> bool:
        return hmac.compare_digest(token.encode(), self.form_token(session).encode())

    def _sign(self, *parts: str) -> str:
        words = "\n".join(("juntos browser", *parts))
        return hmac.digest(self.secret, words.encode(), "sha256").hex()
