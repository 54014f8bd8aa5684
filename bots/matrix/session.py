"""Our login at the homeserver, and every call to it.

nio's AsyncClient is the client: it logs in, sends, uploads, joins, and will encrypt one day. Its
own patience is switched off: one failure is enough, who tries again, and when, is not for a
library to say. What is large or read by ourselves (syncs, pages of history, files) goes through
its `send`, which gives us the answer untouched; for all else its own calls are good enough (a
message costs 0.07 ms more than by `send`). Its errors stop here: they become our five.
"""

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from aiohttp import ClientConnectorError, ClientResponse
from nio import AsyncClient, AsyncClientConfig, ErrorResponse

from bots.matrix.codec import as_dict, as_text, parsed
from bots.matrix.failures import SignedOut, failure
from bots.matrix.settings import MatrixSettings
from core.transport import Health, NotSent, Throttled, TransportError, Unknown

log = logging.getLogger(__name__)

# nio warns of every answer that is a refusal; we look at those ourselves.
logging.getLogger("nio.responses").setLevel(logging.ERROR)

SECONDS = 30.0  # that a call may take, if it is not told otherwise
SOONEST = 10.0  # seconds between two logins; servers count them, and limit them strictly
CONFIG = AsyncClientConfig(
    max_limit_exceeded=0, max_timeouts=0, store_sync_tokens=False, encryption_enabled=False
)

V1, V3 = "/_matrix/client/v1", "/_matrix/client/v3"

Act = Callable[[AsyncClient], Awaitable[Any]]


def path(base: str, *parts: str, **query: object) -> str:
    """A path of the client-server API; names in it are opaque and may hold anything."""
    whole = "/".join([base, *(quote(part, safe="") for part in parts)])
    return f"{whole}?{urlencode(query)}" if query else whole


class Session:
    """One device of one account. It logs in when it is first needed, and again when it must."""

    def __init__(
        self,
        settings: MatrixSettings,
        token_file: Path,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.settings = settings
        self.token_file = token_file
        self.clock = clock
        self.client = AsyncClient(settings.url, settings.user_id, settings.device, config=CONFIG)
        self.entering = asyncio.Lock()
        self.not_before = clock()
        self.health = Health()

    @property
    def me(self) -> str:
        return self.settings.user_id

    async def call(self, act: Act, seconds: float = SECONDS) -> Any:
        """One of the library's own calls, and its answer, or TransportError."""
        async with self.entered(seconds) as client:
            answer = await act(client)
            if isinstance(answer, ErrorResponse):
                raise await refusal(answer.transport_response)
            return answer

    async def ask(self, wanted: str, seconds: float = SECONDS) -> Any:
        """What lies under a path, read as JSON."""
        async with self.file(wanted, seconds) as answer:
            return parsed(await answer.read())

    @asynccontextmanager
    async def file(self, wanted: str, seconds: float) -> AsyncIterator[ClientResponse]:
        """What lies under a path, not read yet."""
        async with self.entered(seconds) as client:
            answer = await opened(client, wanted, seconds)
            try:
                yield answer
            finally:
                answer.close()

    @asynccontextmanager
    async def entered(self, seconds: float) -> AsyncIterator[AsyncClient]:
        """The client, logged in. A token that is refused is not used again."""
        with self.health.watched():
            async with translating_errors(seconds):
                await self.enter()
                token = self.client.access_token
                try:
                    yield self.client
                except SignedOut as error:
                    self.forget(token, error)
                    raise

    async def enter(self) -> None:
        """Log in, if we are not: by the token given to us, one of last time, or the password."""
        async with self.entering:
            if self.client.access_token:
                return
            if self.clock() < self.not_before:
                raise NotSent("the server has refused us a moment ago")
            settings = self.settings
            if token := self.known_token():
                self.client.restore_login(settings.user_id, settings.device, token)
            else:
                await self.log_in()

    def known_token(self) -> str | None:
        if self.settings.access_token:
            return self.settings.access_token.get_secret_value()
        try:
            kept = as_dict(parsed(self.token_file.read_bytes()))
        except (OSError, ValueError):
            return None
        ours = all(kept.get(key) == value for key, value in self.identity().items())
        return as_text(kept.get("access_token")) if ours else None

    def identity(self) -> dict[str, str]:
        """Whose token it is: with other settings the kept one is of no use."""
        settings = self.settings
        named = {"homeserver": settings.url, "user_id": settings.user_id}
        return {**named, "device_id": settings.device}

    async def log_in(self) -> None:
        """With the password. Whatever is refused here is no fault of a message: not sent."""
        assert self.settings.password
        answer = await self.client.login(self.settings.password.get_secret_value(), "Juntos")
        self.not_before = self.clock() + SOONEST
        if isinstance(answer, ErrorResponse):
            raise self.shut_out(await refusal(answer.transport_response))
        await asyncio.to_thread(self.keep_token, answer.access_token)

    def shut_out(self, error: TransportError) -> NotSent:
        """A login that was refused; for how long we had better not try it again."""
        if isinstance(error, Throttled):
            self.not_before = self.clock() + error.after.total_seconds()
        log.error("Matrix: the login of %s was refused: %s", self.me, error)
        return NotSent(f"login refused: {error}")

    def keep_token(self, token: str) -> None:
        """For the next start, so that the server finds the same device and the same login."""
        self.token_file.parent.mkdir(parents=True, exist_ok=True)
        self.token_file.touch(mode=0o600)
        self.token_file.chmod(0o600)
        self.token_file.write_text(json.dumps({**self.identity(), "access_token": token}))

    def forget(self, token: str, error: SignedOut) -> None:
        """The server has ended this login; another call may have noticed it before us."""
        if token != self.client.access_token and self.client.access_token:
            return
        log.error("Matrix: the server has signed out %s: %s", self.me, error)
        self.client.access_token = ""
        if self.settings.access_token:
            self.not_before = self.clock() + SOONEST
        else:
            self.token_file.unlink(missing_ok=True)

    async def close(self) -> None:
        await self.client.close()


async def opened(client: AsyncClient, wanted: str, seconds: float) -> ClientResponse:
    """An answer that is a success, or TransportError."""
    headers = {"Authorization": f"Bearer {client.access_token}"}
    answer: ClientResponse = await client.send("GET", wanted, headers=headers, timeout=seconds)
    if not answer.ok:
        raise await refusal(answer)
    return answer


async def refusal(answer: ClientResponse | None) -> TransportError:
    """What the server's refusal means. A success that nio could not read is no answer at all."""
    if answer is None or answer.ok:
        return Unknown("the server's answer cannot be read")
    try:
        content = parsed(await answer.read())
    except ValueError:
        content = None
    return failure(answer.status, content, answer.headers.get("Retry-After"))


@asynccontextmanager
async def translating_errors(seconds: float) -> AsyncIterator[None]:
    """Give up after `seconds`, and let no error of a library out."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TransportError:
        raise
    except ClientConnectorError as error:
        raise NotSent(str(error)) from error
    except Exception as error:
        raise Unknown(repr(error)) from error
