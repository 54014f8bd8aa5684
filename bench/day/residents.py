"""Residents at three doors, each of whom has a talk, and reads before they write on."""

import asyncio
import random
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any, Protocol

from aiohttp import ClientSession, CookieJar

from bench.day.clock import FastClock
from bench.day.ears import Ears
from bench.day.homeserver import DayHomeserver
from bench.day.talks import Step, Talk
from bench.dialogue import LANGUAGE, Words
from tests.fakes.botapi import FakeBotApi, Person
from tests.fakes.botapi.ledger import Ledger
from tests.fakes.botapi.people import text_of
from tests.journeys.visitor import Visitor

THINKING = (6.0, 25.0)  # seconds of the town between a reply and the next message


class Board(Ledger):
    """What the bot sends on Telegram comes to our ears, and is not kept."""

    def __init__(self, ears: Ears) -> None:
        super().__init__()
        self.ears = ears

    def note(self, act: str, message: dict[str, Any]) -> None:
        if act == "sent":
            self.ears.heard(f"telegram:{message['chat']['id']}", text_of(message))


class Seat(Protocol):
    """Where somebody sits: they write, press a button, or show a place."""

    address: str

    async def does(self, step: Step, label: str) -> None: ...


@dataclass
class OnTelegram:
    person: Person
    address: str

    async def does(self, step: Step, label: str) -> None:
        if step.place:
            self.person.shares_place(step.place.latitude, step.place.longitude)
        elif label or step.number:
            self.person.presses(label or self.person.buttons()[step.number - 1])
        else:
            self.person.writes(step.words)


@dataclass
class OnMatrix:
    """There are no buttons: one writes what would stand on it, or its number."""

    server: DayHomeserver
    user: str
    address: str

    async def does(self, step: Step, label: str) -> None:
        room = self.address.partition(":")[2]
        if step.place:
            self.server.points(room, self.user, step.place)
        else:
            self.server.writes(room, self.user, step.words or label or str(step.number))


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
            self.ears.heard(self.address, line.get("text", ""))


@dataclass
class InBrowser:
    page: Page
    address: str

    async def does(self, step: Step, label: str) -> None:
        if step.place:
            where = {"latitude": step.place.latitude, "longitude": step.place.longitude}
            await self.page.says(place=where)
        elif label or step.number:
            await self.page.presses(label or self.nth(step.number))
        else:
            await self.page.says(step.words)

    def nth(self, number: int) -> str:
        lines = [one for one in self.page.lines.values() if one.get("choices")]
        return str(max(lines, key=lambda one: one["order"])["choices"][number - 1])


@dataclass
class Town:
    """The way to the town for everybody."""

    fake: FakeBotApi
    server: DayHomeserver
    site: str
    ears: Ears
    clock: FastClock
    words: Words
    chance: random.Random

    async def visits(
        self, door: str, number: int, chat: str, service: str, talk: Talk, *, new: bool
    ) -> None:
        """Somebody comes by a door, and has a talk; whoever is new says hello first."""
        async with AsyncExitStack() as stack:
            seat = await self.seat(door, number, chat, stack)
            if new or door == "browser":
                await self.takes(seat, "hello", Step(("welcome",), "/start"))
            await self.talks(seat, service, talk)

    async def seat(self, door: str, number: int, chat: str, stack: AsyncExitStack) -> Seat:
        if door == "telegram":
            return OnTelegram(self.fake.somebody(int(chat)), f"telegram:{chat}")
        if door == "matrix":
            return OnMatrix(self.server, f"@resident{number}:ledger", f"matrix:{chat}")
        return await self.page(number, stack)

    async def page(self, number: int, stack: AsyncExitStack) -> InBrowser:
        """A page that somebody new has opened, from a house of their own."""
        house = {"X-Forwarded-For": f"192.0.{number // 250}.{number % 250}"}
        session = await stack.enter_async_context(
            ClientSession(self.site, cookie_jar=CookieJar(unsafe=True), headers=house)
        )
        async with session.get("/chat") as answer:
            answer.raise_for_status()
        page, address = Page(session, self.site), f"browser:{number}"
        page.hears(self.ears, address)
        task = asyncio.create_task(page.look())
        stack.push_async_callback(ended, task)
        return InBrowser(page, address)

    async def talks(self, seat: Seat, service: str, talk: Talk) -> None:
        key = await self.takes(seat, service, next(talk))
        while key:
            await asyncio.sleep(self.chance.uniform(*THINKING) / self.clock.speed)
            try:
                step = talk.send(key)
            except StopIteration:
                break
            key = await self.takes(seat, service, step)

    async def takes(self, seat: Seat, service: str, step: Step) -> str:
        """One step; the key of what was answered."""
        expected = self.ears.expects(seat.address, step.keys)
        began = time.perf_counter()
        await seat.does(step, self.label(*step.label))
        return await self.ears.reply(seat.address, service, expected, began)

    def label(self, question: str, choice: str) -> str:
        if question == "category":
            return self.words.categories[choice]
        return self.words.texts.label(LANGUAGE, question, choice) if question else ""


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
