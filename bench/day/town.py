"""The town of the day, as a process: `python -m bench.day.town`.

It is the house as `juntos run` has it, with its three doors, its watchman and its books on disk;
but its clock goes faster. The limits of the platforms hold by that clock: a bucket that fills with
27 messages a second does so in each second of the town.
"""

import argparse
import asyncio
import json
import signal
import sys
import time
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import uvloop
from pydantic import SecretStr

from bench.day.clock import MIDNIGHT, FastClock
from bench.day.plan import READ_A_DIGEST, READ_THE_MENU, SEE_THE_DOCTOR, followers
from bench.dialogue import crowded_jun
from bots.browser.settings import BrowserSettings
from bots.matrix.settings import MatrixSettings
from bots.telegram.settings import TelegramSettings
from core.attachments import Attachments
from core.dispatcher import Dispatcher
from core.handlers import all_commands, all_rounds
from core.intake import Intake
from core.marks import Marks
from core.messages import Address
from core.rounds import Rounds
from core.sender import Sender
from core.town import Town
from core.transport import Transport
from juntos.doors import Keys, open_doors
from juntos.house import ROUND_EVERY, Door, House, books, offered, served
from juntos.logs import set_up_logs
from juntos.memory import settle
from juntos.settings import Settings
from core.photos import Darkroom
from core.texts import Texts
from storage.appointments import Appointment, Standing
from storage.files import Files
from storage.store import Store
from storage.subscriptions import Rhythm
from tests.drills.ledger_homeserver import BOT

SECRET = "x" * 32
DIGEST, MORNING, CONSULTATION = 18, "07:30", 9  # o'clock
MINUTES = 10  # of one consultation


class FastSender(Sender):
    """Waits in the time of the town: it has been given a clock that goes faster."""

    speed = 1.0

    async def rest(self, seconds: float) -> None:
        await super().rest(seconds / self.speed)


@dataclass
class FastHouse(House):
    """A house in which time is short."""

    clock: FastClock = field(default_factory=lambda: FastClock(time.time(), 1.0))
    walked: int = 0

    def add_door(self, transport: Transport, *, alone: bool) -> Door:
        dispatcher = Dispatcher(
            self.town,
            self.texts,
            offered(self.town, transport.platform),
            all_commands(),
            public_url=self.settings.site,
            files=self.files,
            vault=self.vault,
            now=self.clock,
        )
        intake = Intake(
            self.database, transport, dispatcher, Attachments(self.files, self.darkroom)
        )
        door = Door(transport, intake, self.sender(transport), alone)
        self.doors[transport.platform] = door
        return door

    def sender(self, transport: Transport) -> Sender:
        sender = FastSender(
            self.database,
            transport,
            on_settled=Marks(self.town, self.texts, self.files),
            clock=self.clock,
            monotonic=self.clock.seconds,
        )
        sender.speed = self.clock.speed
        return sender

    async def walk(self) -> None:
        """The watchman goes round every half minute of the town, if he can."""
        about = (self.town, self.texts, self.clock, self.settings.site, all_rounds())
        rounds = Rounds(*about, files=self.files, vault=self.vault)
        called = asyncio.Event()
        self.database.wake("rounds", called.set)
        while True:
            due = self.clock.seconds() + ROUND_EVERY
            for work in rounds.works:
                await self.go_round(work)
            self.walked += 1
            with suppress(TimeoutError):
                await asyncio.wait_for(called.wait(), self.clock.until(due))
            called.clear()


def on_platforms(town: Town) -> Town:
    """Staff sit in Matrix; each department has a channel on each platform."""
    departments = tuple(
        one.model_copy(
            update={
                "room": Address("matrix", f"!{one.key}-staff:ledger"),
                "channels": (
                    Address("telegram", f"@jun_{one.key}"),
                    Address("matrix", f"!{one.key}:ledger"),
                    Address("browser", one.key),
                ),
            }
        )
        for one in town.departments
    )
    above = Address("matrix", "!townhall-staff:ledger")
    return town.model_copy(update={"departments": departments, "escalation_room": above})


def seed(store: Store, people: int, town: Town) -> None:
    """Those who follow the town already, with what they want to be told of."""
    every = list(followers(people))
    readers, digests = round(people * READ_THE_MENU), round(people * READ_A_DIGEST)
    for one in every:
        person = store.residents.meet(one.address, "es", MIDNIGHT)
        store.residents.told(person, MIDNIGHT)
        if one.number < readers:
            reader = store.menu_readers.chooses(one.address, "ceip", MIDNIGHT)
            reader.morning = MORNING
        elif one.number < readers + digests:
            at = town.local(MIDNIGHT).replace(hour=DIGEST)
            store.subscriptions.reads_at(person.resident_id, one.address)
            store.subscriptions.subscribe(person.resident_id, "all", Rhythm.DAILY, MIDNIGHT, at)
    for number, one in enumerate(every[: round(people * SEE_THE_DOCTOR)]):
        see_the_doctor(store, number, one.address)


def see_the_doctor(store: Store, number: int, address: str) -> None:
    """Somebody has an appointment this morning, and is reminded two hours before."""
    starts = MIDNIGHT + timedelta(hours=CONSULTATION, minutes=number * MINUTES)
    ends = starts + timedelta(minutes=MINUTES)
    person = store.residents.at(address)
    assert person
    store.appointments.session.add(
        Appointment(
            number=f"JT-{number + 1:04}",
            office="doctor",
            service="visit",
            resident_id=person.resident_id,
            address=address,
            standing=Standing.BOOKED,
            starts_at=starts,
            ends_at=ends,
            clear_at=ends,
            remind_at=starts - timedelta(hours=2),
            made_at=MIDNIGHT,
        )
    )


async def serve(asked: argparse.Namespace) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with AsyncExitStack() as stack:
        settings = Settings(
            data=asked.data,
            listen="127.0.0.1:0",
            database_url="",
            public_url=None,
            secret_key=SecretStr(SECRET),
        )
        town = on_platforms(crowded_jun())
        database = await stack.enter_async_context(books(settings))
        darkroom = await stack.enter_async_context(Darkroom())
        await database.run(lambda store: seed(store, asked.people, town))
        texts, files = Texts(town.languages), Files(asked.data / "files")
        await asyncio.to_thread(texts.read)
        clock = FastClock(time.time() - asked.hour * 3600 / asked.speed, asked.speed)
        house = FastHouse(settings, town, texts, database, files, darkroom, clock=clock)
        app = await open_doors(house, keys(asked), stack)
        await stack.enter_async_context(house.at_work())
        addresses = await stack.enter_async_context(served(app, *settings.address))
        settle()
        say(address=addresses[0], began=clock.began)
        await ended.wait()
        say(walked=house.walked)


def keys(asked: argparse.Namespace) -> Keys:
    return Keys(
        BrowserSettings(secret_key=SecretStr(SECRET), public_url=None, data=asked.data),
        TelegramSettings(token=SecretStr(asked.token), api_url=asked.telegram),
        MatrixSettings(
            homeserver=asked.matrix,
            user_id=BOT,
            access_token=SecretStr("token"),
            device_id="JUNTOS",
        ),
    )


def say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--telegram", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--matrix", required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--people", type=int, required=True)
    parser.add_argument("--speed", type=float, required=True)
    parser.add_argument("--hour", type=float, default=0.0)
    asked = parser.parse_args()
    set_up_logs("WARNING")
    uvloop.run(serve(asked))


if __name__ == "__main__":
    main()
