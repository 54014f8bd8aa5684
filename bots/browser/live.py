"""What the pages hear from us: at once over a WebSocket, or when they ask."""

import asyncio
import logging
from collections import Counter
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any
from urllib.parse import quote
from weakref import WeakSet

from aiohttp import WSCloseCode, web

from bots.browser.guard import Guard, No
from bots.browser.seats import Seat
from bots.browser.translate import page_line
from bots.browser.transport import Browser
from core.messages import Photo
from storage.files import Files
from storage.lines import Line
from storage.store import Store
from storage.writer import Unavailable

log = logging.getLogger(__name__)

AT_ONCE = 200  # lines that a page gets at most
MOST_PAGES = 200  # with a lasting connection, in one house; further ones ask now and then
LOOK_ANYWAY_AFTER = 20.0  # seconds; a call from another process may have been lost
HEARTBEAT = 25.0  # seconds
KINDS = frozenset({"application/pdf", "application/zip", "image/png", "text/calendar"})


class News:
    """Tells the pages what is new in their chat."""

    def __init__(self, guard: Guard, browser: Browser, files: Files) -> None:
        self.guard = guard
        self.browser = browser
        self.files = files
        self.sockets: WeakSet[web.WebSocketResponse] = WeakSet()
        self.houses: Counter[str] = Counter()

    async def lines(self, request: web.Request) -> web.Response:
        """GET, the lines changed after version `since`, or those above the line `before`."""
        seat = self.guard.seat(request)
        self.guard.may_look(request, seat)
        if "before" in request.query:
            work = partial(earlier, seat=seat, order=number(request, "before"))
            return web.json_response(await self.browser.database.read(work))
        return web.json_response(await self.since(seat, number(request, "since")))

    async def since(self, seat: Seat, version: int) -> dict[str, Any]:
        found = await self.browser.database.read(partial(news, seat=seat, version=version))
        return {**found, "typing": self.browser.is_typing(seat.chat)}

    async def live(self, request: web.Request) -> web.WebSocketResponse:
        """GET, a WebSocket on which the same is told as soon as it is known."""
        self.guard.from_our_page(request)
        seat = self.guard.seat(request)
        self.guard.may_look(request, seat)
        version, house = number(request, "since"), self.guard.houses.of(request)
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=1024)
        with self.place_for(house):
            await socket.prepare(request)
            self.sockets.add(socket)
            await self.hold(socket, self.tell(socket, seat, version))
        return socket

    @contextmanager
    def place_for(self, house: str) -> Iterator[None]:
        """One of the places of a house, or No."""
        if self.houses[house] >= MOST_PAGES:
            raise No(429, "too-fast", 60)
        self.houses[house] += 1
        try:
            yield
        finally:
            self.houses[house] -= 1
            self.houses += Counter()  # forgets those that have none

    async def hold(self, socket: web.WebSocketResponse, telling: Coroutine[Any, Any, None]) -> None:
        """Tell a page what there is to tell, for as long as it is there."""
        teller = asyncio.create_task(telling)
        try:
            async for _ in socket:  # the page says nothing here; but so we hear when it goes
                pass
        finally:
            teller.cancel()
            await asyncio.gather(teller, return_exceptions=True)

    async def tell(self, socket: web.WebSocketResponse, seat: Seat, version: int) -> None:
        """Tell a page what is new, until it goes; or send it away if we cannot."""
        try:
            with self.watching(seat.chat) as called:
                await self.keep_telling(socket, seat, version, called)
        except (Unavailable, ConnectionError) as trouble:
            log.info("a page is told no more: %s", trouble)
        finally:
            await socket.close(code=WSCloseCode.TRY_AGAIN_LATER)

    async def keep_telling(
        self, socket: web.WebSocketResponse, seat: Seat, version: int, called: asyncio.Event
    ) -> None:
        """Something is said at least every 20 seconds: so the page knows that we are there."""
        typing, was_called = False, True
        while not socket.closed:
            called.clear()
            found = await self.since(seat, version)
            if found["lines"] or found["typing"] != typing or not was_called:
                await socket.send_json(found)
            version, typing = found["version"], found["typing"]
            was_called = await wait(called, LOOK_ANYWAY_AFTER)

    @contextmanager
    def watching(self, chat: str) -> Iterator[asyncio.Event]:
        """What is set whenever something changes in a chat."""
        called = asyncio.Event()
        stop = self.browser.database.wake(f"chat:{chat}", called.set)
        try:
            yield called
        finally:
            stop()

    async def photo(self, request: web.Request) -> web.StreamResponse:
        """GET, a photo that stands in one's own chat; any other is not there."""
        seat = self.guard.seat(request)
        self.guard.may_look(request, seat)
        ref = request.match_info["ref"]
        work = partial(shows, seat=seat, ref=ref)
        if not (self.files.exists(ref) and await self.browser.database.read(work)):
            raise No(404, "gone")
        kind = self.files.kind(ref)
        called = f'inline; filename="{Photo(ref).file_name(kind)}"'
        headers = {"Content-Type": kind, "Content-Disposition": called}
        return web.FileResponse(self.files.path(ref), headers=headers)

    async def document(self, request: web.Request) -> web.StreamResponse:
        """GET, a document that stands in one's own chat: to be kept, and never shown by us."""
        seat = self.guard.seat(request)
        self.guard.may_look(request, seat)
        ref = request.match_info["ref"]
        work = partial(called, seat=seat, ref=ref)
        about = await self.browser.database.read(work) if self.files.exists(ref) else None
        if about is None:
            raise No(404, "gone")
        headers = {
            "Content-Type": safe_kind(about["kind"]),
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(about['name'], safe='')}",
        }
        return web.FileResponse(self.files.path(ref), headers=headers)

    async def close(self, _: web.Application) -> None:
        """Send the pages away when we stop; they come back by themselves."""
        for socket in set(self.sockets):
            await socket.close(code=WSCloseCode.GOING_AWAY)


async def wait(event: asyncio.Event, seconds: float) -> bool:
    """Whether an event has come within this time."""
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False


def number(request: web.Request, name: str) -> int:
    text = request.query.get(name, "0")
    if not (text.isascii() and text.isdigit() and len(text) < len(str(2**53))):
        raise No(400, "nonsense")
    return int(text)


def news(store: Store, seat: Seat, version: int) -> dict[str, Any]:
    """What has changed, with the first lines of its threads; and how far that goes."""
    newest = store.lines.version(seat.chat)
    lines = store.lines.since(seat.chat, version, AT_ONCE)
    roots = store.lines.roots(seat.chat, lines)
    more = version == 0 and len(lines) == AT_ONCE
    return {"lines": told([*roots, *lines], seat), "version": newest, "more": more}


def earlier(store: Store, seat: Seat, order: int) -> dict[str, Any]:
    """What stands above a line."""
    lines = store.lines.before(seat.chat, order)
    roots = store.lines.roots(seat.chat, lines)
    return {"lines": told([*roots, *lines], seat), "more": bool(lines)}


def told(lines: list[Line], seat: Seat) -> list[dict[str, Any]]:
    return [page_line(line, seat) for line in lines]


def called(store: Store, seat: Seat, ref: str) -> dict[str, Any] | None:
    return store.lines.document(seat.chat, ref)


def safe_kind(kind: str) -> str:
    """The type of a file that a device may know how to open; else only that it is one."""
    return kind if kind in KINDS else "application/octet-stream"


def shows(store: Store, seat: Seat, ref: str) -> bool:
    return store.lines.shows(seat.chat, ref)
