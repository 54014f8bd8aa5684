"""Seats: where people sit when they write to the town, at each of its doors."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any, Protocol

from aiohttp import ClientSession, CookieJar

from bench.day.ears import Ears
from bench.day.homeserver import DayHomeserver
from core.messages import Place
from tests.fakes.botapi import Person
from tests.fakes.botapi.ledger import Ledger
from tests.fakes.botapi.people import buttons, text_of
from tests.journeys.visitor import Visitor


class Seat(Protocol):
    """Somebody writes, presses a button (by its label, or else by its number), shows a place."""

    address: str

    async def writes(self, words: str) -> None: ...
    async def presses(self, label: str, number: int) -> None: ...
    async def points(self, place: Place) -> None: ...


class Board(Ledger):
    """What the bot sends on Telegram comes to our ears, and is not kept."""

    def __init__(self, ears: Ears) -> None:
        super().__init__()
        self.ears = ears

    def note(self, act: str, message: dict[str, Any]) -> None:
        if act == "sent" and (text := text_of(message)):
            labels = [str(one["text"]) for one in buttons(message)]
            self.ears.heard(f"telegram:{message['chat']['id']}", text, labels)


@dataclass
class OnTelegram:
    """Somebody with Telegram on their phone."""

    person: Person
    address: str

    async def writes(self, words: str) -> None:
        self.person.writes(words)

    async def presses(self, label: str, _number: int) -> None:
        self.person.presses(label)

    async def points(self, place: Place) -> None:
        self.person.shares_place(place.latitude, place.longitude)


@dataclass
class OnMatrix:
    """There are no buttons: one writes what would stand on it, or its number."""

    server: DayHomeserver
    user: str
    address: str

    @property
    def room(self) -> str:
        return self.address.partition(":")[2]

    async def writes(self, words: str) -> None:
        self.server.writes(self.room, self.user, words)

    async def presses(self, label: str, number: int) -> None:
        await self.writes(label or str(number))

    async def points(self, place: Place) -> None:
        self.server.points(self.room, self.user, place)


class Page(Visitor):
    """A page that tells our ears of each new line."""

    def hears(self, ears: Ears, address: str) -> None:
        self.ears, self.address, self.known = ears, address, set[str]()

    async def look(self) -> None:
        headers = {"Origin": self.origin}
        async with self.session.ws_connect("/chat/live", headers=headers) as socket:
            async for message in socket:
                for line in message.json()["lines"]:
                    self.takes(line)

    def takes(self, line: dict[str, Any]) -> None:
        self.lines[line["key"]] = line
        if line["town"] and line["key"] not in self.known:
            self.known.add(line["key"])
            if text := line.get("text"):
                self.ears.heard(self.address, text, line.get("choices", ()))


@dataclass
class InBrowser:
    """Somebody at the page of the town."""

    page: Page
    address: str

    async def writes(self, words: str) -> None:
        await self.page.says(words)

    async def presses(self, label: str, _number: int) -> None:
        await self.page.presses(label)

    async def points(self, place: Place) -> None:
        await self.page.says(place={"latitude": place.latitude, "longitude": place.longitude})


async def in_browser(site: str, number: int, ears: Ears, stack: AsyncExitStack) -> InBrowser:
    """Somebody new opens the page, from a house of their own, and leaves it open all day."""
    house = {"X-Forwarded-For": f"192.0.{number // 250}.{number % 250}"}
    session = await stack.enter_async_context(
        ClientSession(site, cookie_jar=CookieJar(unsafe=True), headers=house)
    )
    async with session.get("/chat") as answer:
        answer.raise_for_status()
    page, address = Page(session, site), f"browser:{number}"
    page.hears(ears, address)
    task = asyncio.create_task(page.look())
    stack.push_async_callback(ended, task)
    return InBrowser(page, address)


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
