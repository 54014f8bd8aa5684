"""Simulated residents: each goes through the dialogue, and notes how long every reply took."""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count, cycle
from typing import Any

from bench.dialogue import CATEGORIES, TURNS, WHAT, Words, places
from core.messages import Place
from tests.fakes.botapi import FakeBotApi, Person
from tests.fakes.botapi.ledger import Ledger

PATIENCE = 20.0  # seconds, after which a reply counts as lost


@dataclass(frozen=True, slots=True)
class Reply:
    """When a reply had arrived, and how long after the message that it answers; in seconds."""

    at: float
    took: float


@dataclass(slots=True)
class Reader:
    """Somebody who waits for a message that begins with these words."""

    words: str
    arrived: asyncio.Future[float]

    def awaits(self, text: str) -> bool:
        return text.startswith(self.words) and not self.arrived.done()


class Board(Ledger):
    """What the bot sends is shown to whoever waits for it, and is not kept."""

    def __init__(self) -> None:
        super().__init__()
        self.readers: dict[int, Reader] = {}

    def note(self, act: str, message: dict[str, Any]) -> None:
        reader = self.readers.get(message["chat"]["id"])
        if reader and act == "sent" and reader.awaits(message.get("text", "")):
            reader.arrived.set_result(time.perf_counter())


@dataclass(frozen=True, slots=True)
class Step:
    """What a resident does, and how the reply to it begins."""

    does: Callable[[], object]
    reply: str


def steps(person: Person, place: Place, category: str, words: Words) -> Iterator[Step]:
    """The six turns of one report."""
    yield Step(lambda: person.writes("/report"), words.begins("report-category"))
    yield Step(lambda: person.presses(words.categories[category]), words.begins("report-what"))
    yield Step(lambda: person.writes(WHAT), words.begins("report-where"))
    where = (place.latitude, place.longitude)
    yield Step(lambda: person.shares_place(*where), words.begins("report-photo"))
    yield Step(
        lambda: person.presses(words.label("report-photo", "skip")), words.begins("report-check")
    )
    yield Step(
        lambda: person.presses(words.label("report-check", "send")), words.begins("report-thanks")
    )


@dataclass
class Crowd:
    """Everybody who writes to the bot, by way of the fake."""

    fake: FakeBotApi
    words: Words
    board: Board = field(default_factory=Board)
    replies: list[Reply] = field(default_factory=list)
    lost: int = 0

    def __post_init__(self) -> None:
        self.fake.world.ledger = self.board
        self.numbers = count(1_000_000)
        self.places, self.categories = places(), cycle(CATEGORIES)

    def talk(self) -> "Talk":
        """Somebody new, with something to report."""
        person = self.fake.person("Ana", next(self.numbers))
        dialogue = steps(person, next(self.places), next(self.categories), self.words)
        return Talk(self, person, dialogue)

    async def talks_until(self, end: float) -> None:
        """One report after the other, each by somebody new."""
        while time.perf_counter() < end:
            talk = self.talk()
            while time.perf_counter() < end and await talk.goes_on():
                pass
            talk.ends()

    async def busy(self, in_flight: int, end: float) -> None:
        """So many at the same time, each of whom writes again as soon as the reply is there."""
        async with asyncio.TaskGroup() as group:
            for _ in range(in_flight):
                group.create_task(self.talks_until(end))

    async def scattered(self, chats: int, pause: float) -> list["Talk"]:
        """Talks that are under way, some at their beginning and some near their end."""
        talks = [self.talk() for _ in range(chats)]
        for turn in range(TURNS):
            for number, talk in enumerate(talks):
                if turn <= number % TURNS:
                    await talk.goes_on()
                    await asyncio.sleep(pause)
        return talks

    async def quiet(self, talks: list["Talk"], messages: int, pause: float) -> None:
        """One message at a time, in one chat after the other."""
        for number in range(messages):
            place = number % len(talks)
            if not await talks[place].goes_on():
                talks[place] = self.talk()
                await talks[place].goes_on()
            await asyncio.sleep(pause)


@dataclass
class Talk:
    """One dialogue."""

    crowd: Crowd
    person: Person
    steps: Iterator[Step]

    async def goes_on(self) -> bool:
        """Take one turn, unless the dialogue is over or a reply was lost."""
        step = next(self.steps, None)
        return step is not None and await self.takes(step)

    async def takes(self, step: Step) -> bool:
        reader = Reader(step.reply, asyncio.get_running_loop().create_future())
        self.crowd.board.readers[self.person.id] = reader
        began = time.perf_counter()
        step.does()
        try:
            async with asyncio.timeout(PATIENCE):
                arrived = await reader.arrived
        except TimeoutError:
            self.crowd.lost += 1
            return False
        self.crowd.replies.append(Reply(arrived, arrived - began))
        return True

    def ends(self) -> None:
        """Forget what was said: a crowd of thousands would fill the memory."""
        self.crowd.board.readers.pop(self.person.id, None)
        self.person.chat.messages.clear()
        self.crowd.fake.world.updates.made.clear()
