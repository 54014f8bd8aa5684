"""Drill D3: a fifth of all sends fails in every way there is, and now and then we crash."""

import asyncio
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby
from random import Random

import pytest

from core.messages import Outgoing
from core.outcome import MOST_COPIES
from core.sender import Sender
from core.transport import Gone, Limits, NotSent, Refused, Throttled, Unknown
from storage.outbox import Delivery, DeliveryState, Lane
from tests.letters import deliveries, letter
from tests.paper import AnswerLost, Paper

TELEGRAM = Limits(overall=(27.0, 9), chat=(1.0, 3), group=(20 / 60, 3))
CHATS = ["channel", "works", "left", *map(str, range(25))]
LANES = [Lane.ALERT, Lane.REPLY, Lane.REPLY, Lane.STATUS, Lane.BROADCAST]
SLOW = pytest.mark.slow
ENDS = {DeliveryState.SENT, DeliveryState.DEAD, DeliveryState.UNKNOWN}


@dataclass
class Storm:
    """Makes a fifth of all sends fail, and remembers what it did to which message."""

    random: Random
    did: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    over: bool = False

    def __call__(self, message: Outgoing) -> Exception | None:
        if message.to.chat == "left":
            return Gone("has left")
        if self.over or self.random.random() > 0.2:
            return None
        error = self.random.choice(
            [
                NotSent("no line"),
                NotSent("502"),
                Throttled(timedelta(seconds=self.random.choice([1, 35, 600]))),
                Throttled(timedelta(seconds=3), everyone=True),
                Unknown("cut off before it arrived"),
                AnswerLost("cut off after it arrived"),
                AnswerLost("half an answer"),
                Refused("cannot be sent"),
                ConnectionResetError("a fault of the door"),
            ]
        )
        self.did[message.text].append(type(error).__name__)
        return error


@dataclass
class Voyage:
    """Three hundred messages, sent through the storm."""

    database: object
    paper: Paper
    clock: object
    random: Random
    crashed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.storm = self.paper.trouble = Storm(self.random)
        self.sender = self.new_sender()
        self.open_all()

    def open_all(self) -> None:
        for chat in CHATS:
            self.paper.gates[chat].set()

    def new_sender(self) -> Sender:
        timing = {"clock": self.clock, "monotonic": self.clock.seconds}
        return Sender(self.database, self.paper, chance=self.random.random, **timing)

    def write(self, store) -> None:
        for number in range(300):
            chat = self.random.choice(CHATS)
            post = {"post_id": number} if chat == "channel" else {}
            lane = self.random.choice(LANES)
            store.outbox.write(letter(chat, str(number), lane, **post))

    async def sail(self) -> list[Delivery]:
        await self.database.run(self.write)
        await self.crash(hanging=True)
        while not await self.arrived():
            if self.random.random() < 0.1:
                await self.crash(hanging=self.random.random() < 0.5)
            await self.sender.send_due()
            self.clock.passes(seconds=self.random.choice([1, 2, 5, 20]))
            self.storm.over = self.clock.seconds() > 11 * 3600
        return await deliveries(self.database)

    async def arrived(self) -> bool:
        return all(delivery.state in ENDS for delivery in await deliveries(self.database))

    async def crash(self, *, hanging: bool) -> None:
        """Die somewhere in the middle, or while the platform gives no answer; and begin anew."""
        for gate in self.paper.gates.values() if hanging else ():
            gate.clear()
        sending = asyncio.create_task(self.sender.send_due())
        enough = len(self.paper.keys) + (1 if hanging else self.random.randrange(1, 5))
        tried = asyncio.create_task(self.paper.until(lambda: len(self.paper.keys) >= enough))
        await asyncio.wait([sending, tried], return_when=asyncio.FIRST_COMPLETED)
        for task in [sending, tried, *self.sender.busy()]:
            task.cancel()
        await asyncio.wait([sending, tried])
        await self.sender.idle()
        await self.note_what_is_in_doubt()
        self.open_all()
        self.sender = self.new_sender()

    async def note_what_is_in_doubt(self) -> None:
        for delivery in await deliveries(self.database):
            if delivery.state is DeliveryState.SENDING:
                self.crashed.add(text_of(delivery))

    def may_have_doubles(self, delivery: Delivery) -> bool:
        public = delivery.post_id is not None or delivery.lane == Lane.BROADCAST
        in_doubt = text_of(delivery) in self.crashed or self.was(delivery, "AnswerLost")
        return in_doubt and not public and not self.paper.idempotent

    def was(self, delivery: Delivery, *errors: str) -> bool:
        return bool(set(errors) & set(self.storm.did[text_of(delivery)]))


def text_of(delivery: Delivery) -> str:
    return delivery.message.split('"text":"')[1].split('"')[0]


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=SLOW) for seed in range(2, 9))])
@pytest.mark.parametrize("idempotent", [False, True])
async def test_nothing_is_lost_and_doubles_are_only_where_they_do_no_harm(
    database, clock, idempotent, seed
):
    paper = Paper(limits=TELEGRAM, groups={"channel", "works"}, idempotent=idempotent)
    voyage = Voyage(database, paper, clock, Random(seed))  # noqa: S311 - a storm to be repeated
    ended = await voyage.sail()
    arrived = Counter(paper.texts)
    for delivery in ended:
        copies = arrived[text_of(delivery)]
        assert copies <= (MOST_COPIES if voyage.may_have_doubles(delivery) else 1)
        match delivery.state:
            case DeliveryState.SENT:
                assert copies >= 1
            case DeliveryState.DEAD:
                refused = voyage.was(delivery, "Refused", "ConnectionResetError")
                assert refused or delivery.address == "paper:left"
            case _:  # staff see that it may not have arrived
                assert not idempotent
                lost = voyage.was(delivery, "Unknown", "AnswerLost")
                assert lost or text_of(delivery) in voyage.crashed
    assert voyage.storm.did
    assert voyage.crashed
    assert_in_order(paper)


def assert_in_order(paper: Paper) -> None:
    """In each chat; a copy comes before anything else does."""
    by_chat = defaultdict(list)
    for message in paper.table:
        by_chat[message.to.chat].append(int(message.text))
    for numbers in by_chat.values():
        once = [number for number, _ in groupby(numbers)]
        assert once == sorted(set(numbers))
