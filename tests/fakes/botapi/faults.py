"""What can go wrong between Telegram and us, made to happen."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.fakes.botapi.declined import Declined, too_fast


class Fault:
    """One thing that goes wrong with a call, before it is done or afterwards."""

    async def before(self, _request: web.BaseRequest) -> web.StreamResponse | None:
        """An answer given instead of doing what was asked."""
        return None

    async def after(
        self, _request: web.BaseRequest, answer: web.StreamResponse
    ) -> web.StreamResponse:
        return answer


@dataclass(frozen=True)
class Throttle(Fault):
    """429: nothing is done."""

    seconds: int = 3

    async def before(self, _request: web.BaseRequest) -> web.StreamResponse:
        return web.json_response(too_fast(self.seconds).json(), status=429)


class Says(Fault):
    """Telegram declines, in words of its own; nothing is done."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        self.declined = Declined(code, description, **parameters)

    async def before(self, _request: web.BaseRequest) -> web.StreamResponse:
        return web.json_response(self.declined.json(), status=self.declined.code)


@dataclass(frozen=True)
class Broken(Fault):
    """An answer from some machine on the way; nothing is done."""

    status: int = 502
    body: str = "<html><head><title>502 Bad Gateway</title></head></html>"

    async def before(self, _request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=self.status, text=self.body, content_type="text/html")


@dataclass(frozen=True)
class Reset(Fault):
    """The connection breaks before anything is done."""

    async def before(self, request: web.BaseRequest) -> web.StreamResponse:
        hang_up(request)
        return web.Response()


@dataclass(frozen=True)
class Lost(Fault):
    """It is done, but the answer never comes."""

    async def after(
        self, request: web.BaseRequest, answer: web.StreamResponse
    ) -> web.StreamResponse:
        hang_up(request)
        return answer


@dataclass(frozen=True)
class Half(Fault):
    """It is done, but the connection breaks in the middle of the answer."""

    async def after(
        self, request: web.BaseRequest, answer: web.StreamResponse
    ) -> web.StreamResponse:
        torn = web.StreamResponse(headers={"Content-Length": "1000"})
        await torn.prepare(request)
        await torn.write(b'{"ok":true,"res')
        hang_up(request)
        return answer


@dataclass(frozen=True)
class Slow(Fault):
    """It takes its time. With `release`, until that is set."""

    seconds: float = 60.0
    release: asyncio.Event = field(default_factory=asyncio.Event)

    async def before(self, _request: web.BaseRequest) -> None:
        try:
            async with asyncio.timeout(self.seconds):
                await self.release.wait()
        except TimeoutError:
            return


def hang_up(request: web.BaseRequest) -> None:
    if request.transport:
        request.transport.abort()


@dataclass
class Planned:
    """A fault that waits for its call."""

    fault: Fault
    fits: Callable[[str, object], bool]
    times: int


class Faults:
    """What is to go wrong next."""

    def __init__(self) -> None:
        self.planned: list[Planned] = []

    def plan(
        self, fault: Fault, method: str | None = None, chat: int | None = None, times: int = 1
    ) -> None:
        """Let the next calls of a method fail, or those to a chat, or all."""

        def fits(called: str, to: object) -> bool:
            return method in {None, called} and (chat is None or str(chat) == str(to))

        self.planned.append(Planned(fault, fits, times))

    def storm(self, share: float, faults: Sequence[Fault], seed: int) -> None:
        """From now on let a share of all calls fail, always the same for the same seed."""
        dice = random.Random(seed)  # noqa: S311 - a storm is no secret
        for fault in faults:
            part = share / len(faults)
            self.planned.append(Planned(fault, lambda *_, part=part: dice.random() < part, 10**9))

    def calm(self) -> None:
        self.planned.clear()

    def next(self, method: str, chat: object) -> Fault:
        """What goes wrong with this call; mostly nothing."""
        for planned in self.planned:
            if planned.times and planned.fits(method, chat):
                planned.times -= 1
                return planned.fault
        return Fault()
