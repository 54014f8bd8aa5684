"""Residents at three doors, each of whom has a talk, and reads before they write on."""

import random
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from bench.day.clock import FastClock
from bench.day.dues import Dues
from bench.day.ears import Ears, Heard
from bench.day.homeserver import DayHomeserver
from bench.day.pushes import (
    CAN_DO,
    EXERCISE,
    KEPT,
    MENU,
    OTHER_TIMES,
    REMINDER,
    TONGUES,
)
from bench.day.seats import OnMatrix, OnTelegram, Seat, in_browser
from bench.day.talks import JUST_TAKEN, Step, Talk, picks
from bench.dialogue import LANGUAGE, Words
from tests.fakes.botapi import FakeBotApi

THINKING = (6.0, 25.0)  # seconds of the town between a reply and the next message
AGE = "age-old-enough"
HELLO = Step(("welcome",), "/start")
WITH_NUMBER = ("report-thanks", "person-thanks", "mayor-asked-openly", "propose-thanks")


@dataclass(frozen=True)
class Visitor:
    """Who comes: by which door, their number and chat, and whether the town knows them."""

    door: str
    number: int
    chat: str
    new: bool


@dataclass
class Town:
    """The way to the town for everybody, and all who have gone it; `seats` are by address."""

    fake: FakeBotApi
    server: DayHomeserver
    site: str
    ears: Ears
    dues: Dues
    clock: FastClock
    words: Words
    chance: random.Random
    pages: AsyncExitStack
    seats: dict[str, Seat] = field(default_factory=dict)
    greeted: dict[str, bool] = field(default_factory=dict)
    warned: bool = False

    def __post_init__(self) -> None:
        self.ears.on(WITH_NUMBER, lambda address, heard: self.dues.owns(address, heard.text))
        self.ears.on(["language-set"], lambda address, _: self.dues.due(CAN_DO, address))
        self.ears.on([JUST_TAKEN], lambda address, _: self.dues.due(OTHER_TIMES, address))
        self.ears.on(["delete-done"], lambda address, _: self.dues.gone.add(address))
        self.ears.on(["appointment-booked"], lambda who, _: self.dues.possible(REMINDER, who))
        self.ears.on(["menu-daily-set"], lambda address, _: self.dues.possible(MENU, address))

    async def visits(self, who: Visitor, service: str, talk: Talk) -> None:
        """Somebody comes by a door and has a talk; whoever is new says hello first."""
        seat = await self.seat(who.door, who.number, who.chat)
        if who.new:
            await self.says_hello(seat)
        await self.talks(seat, service, talk)

    async def says_hello(self, seat: Seat) -> None:
        self.dues.due(KEPT, seat.address)
        if isinstance(seat, OnMatrix):  # where nothing tells which language somebody reads
            self.dues.due(TONGUES, seat.address)
        if self.warned:
            self.dues.possible(EXERCISE, seat.address)
        self.greeted[seat.address] = False
        self.greeted[seat.address] = await self.takes(seat, "hello", HELLO) is not None

    def is_warned(self) -> None:
        """An alert goes to all whom the town has greeted, and perhaps to those whom it greets."""
        self.warned = True
        for address, greeted in self.greeted.items():
            (self.dues.due if greeted else self.dues.possible)(EXERCISE, address)

    async def seat(self, door: str, number: int, chat: str) -> Seat:
        """Where somebody sits from now on; a page in the browser stays open."""
        found: Seat
        if door == "browser":
            found = await in_browser(self.site, number, self.ears, self.pages)
        elif door == "matrix":
            found = OnMatrix(self.server, f"@resident{number}:ledger", f"matrix:{chat}")
        else:
            found = OnTelegram(self.fake.somebody(int(chat)), f"telegram:{chat}")
        return self.seats.setdefault(found.address, found)

    async def talks(self, seat: Seat, service: str, talk: Talk) -> None:
        """One step after the other, as long as each is answered."""
        heard = await self.takes(seat, service, next(talk))
        while heard:
            await self.thinks()
            try:
                step = talk.send(heard)
            except StopIteration:
                break
            heard = await self.takes(seat, service, step, heard)
        if service == "blocks" and isinstance(seat, OnTelegram):
            self.blocks(seat)

    async def thinks(self) -> None:
        await self.clock.sleep(self.chance.uniform(*THINKING))

    def blocks(self, seat: OnTelegram) -> None:
        self.dues.gone.add(seat.address)
        seat.person.blocks()

    async def takes(
        self, seat: Seat, service: str, step: Step, before: Heard | None = None
    ) -> Heard | None:
        """One step, after what was heard before; what was answered.

        Of whoever agrees to something for the first time it is asked whether they are old enough.
        """
        said = self.ears.expects(seat.address, service, (*step.keys, AGE), step.holds)
        await self.does(seat, step, before)
        heard = await self.ears.reply(said)
        if heard and heard.key == AGE:
            return await self.takes(seat, service, picks(1, *step.keys), heard)
        return heard

    async def does(self, seat: Seat, step: Step, before: Heard | None) -> None:
        label = self.label(*step.label)
        if step.number and before and before.labels:
            label = before.labels[step.number - 1]
        if step.place:
            await seat.points(step.place)
        elif label or step.number:
            await seat.presses(label, step.number)
        else:
            await seat.writes(step.words)

    def label(self, question: str, choice: str) -> str:
        if question == "category":
            return self.words.categories[choice]
        return self.words.texts.label(LANGUAGE, question, choice) if question else ""
