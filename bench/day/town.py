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
from collections import defaultdict
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import uvloop
from pydantic import SecretStr

from bench.day.clock import FastClock
from bench.day.seed import on_platforms, seed
from bench.dialogue import crowded_jun
from bots.browser.settings import BrowserSettings
from bots.matrix.settings import MatrixSettings
from bots.telegram.settings import TelegramSettings
from core.photos import Darkroom
from core.sender import Sender
from core.texts import Texts
from core.transport import Transport
from juntos.doors import Keys, open_doors
from juntos.house import ROUND_EVERY, House, books
from juntos.logs import set_up_logs
from juntos.memory import settle
from juntos.settings import Settings
from juntos.web_server import served
from storage.files import Files
from storage.store import Store
from tests.drills.ledger_homeserver import BOT

SECRET = "x" * 32


class FastSender(Sender):
    """Waits in the time of the town: its clock goes faster."""

    speed = 1.0

    async def rest(self, seconds: float) -> None:
        await super().rest(seconds / self.speed)


@dataclass
class FastHouse(House):
    """A house in which time is short; it counts what its watchman does."""

    speed: float = 1.0
    works: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def sender(self, transport: Transport, kind: type[Sender] = FastSender, **how: Any) -> Sender:
        clock = self.now
        assert isinstance(clock, FastClock)
        sender = super().sender(transport, kind, monotonic=clock.seconds, sleep=clock.sleep, **how)
        assert isinstance(sender, FastSender)
        sender.speed = self.speed
        return sender

    async def go_round(self, work: Callable[[Store], bool | None]) -> None:
        assert isinstance(work, partial)
        [one] = work.args

        def timed(store: Store) -> bool | None:
            began = time.perf_counter()
            more: bool | None = work(store)
            self.works[f"{one.__module__}.{one.__name__}"].append(time.perf_counter() - began)
            return more

        await super().go_round(timed)

    @property
    def rounds(self) -> int:
        """How often the watchman went round: each work is done at least once."""
        return min(map(len, self.works.values()), default=0)


async def serve(asked: argparse.Namespace) -> None:
    """Be open until somebody ends us."""
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with AsyncExitStack() as stack:
        house = await founded(asked, stack)
        app = await open_doors(house, keys(asked), stack)
        await stack.enter_async_context(house.at_work())
        addresses = await stack.enter_async_context(served(app, *house.settings.address))
        settle()
        assert isinstance(house.now, FastClock)
        say(address=addresses[0], began=house.now.began)
        await ended.wait()
        say(number=house.rounds, works=house.works)


async def founded(asked: argparse.Namespace, stack: AsyncExitStack) -> FastHouse:
    """The house with its books, in which the followers of the town stand already."""
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
    fast = {"now": clock, "round_every": ROUND_EVERY / asked.speed, "speed": asked.speed}
    return FastHouse(settings, town, texts, database, files, darkroom, **fast)


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
