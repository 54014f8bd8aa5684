"""Starting a bot and a crowd that talks with it, and reading what came of it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.request import Request, urlopen

from bench.figures import MILLISECONDS, part
from bench.machine import scratch
from bench.processes import child, rest, said

LONGEST = 300.0  # seconds that a crowd may take


@dataclass(frozen=True, slots=True)
class Bot:
    """A bot that is measured: how it is started, and what it loses if it falls."""

    name: str
    arguments: tuple[str, ...]
    loses: str


AIOGRAM, PTB = "bench.peers.aiogram_bot", "bench.peers.ptb_bot"
JUNTOS = Bot("Juntos", ("bench.peers.juntos_bot",), "nothing (a reply may come twice)")
AIOGRAM_IN_MEMORY = Bot("aiogram, memory", (AIOGRAM,), "all talks; what it was at, or told")
AIOGRAM_IN_SQLITE = Bot(
    "aiogram, SQLite", (AIOGRAM, "--storage", "sqlite"), "what it was at, though confirmed"
)
PTB_IN_MEMORY = Bot("PTB, memory", (PTB,), "all talks; all that waits in its queue")
PTB_IN_A_FILE = Bot(
    "PTB, PicklePersistence", (PTB, "--storage", "pickle"), "60 s of talks; all in its queue"
)
NOTHING = Bot("web server and client alone", ("bench.peers.bare_bot",), "everything")
EVERYBODY = (JUNTOS, AIOGRAM_IN_MEMORY, AIOGRAM_IN_SQLITE, PTB_IN_MEMORY, PTB_IN_A_FILE, NOTHING)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a talk. Times are in milliseconds."""

    rate: float  # turns a second
    p50: float
    p99: float
    cpu: float  # of the bot, for one turn
    lost: int  # replies that did not come in time


def talk(bot: Bot, how: str, **asked: Any) -> Outcome:
    """Let the crowd talk with a bot in one way or another; see `bench.crowd`."""
    with scratch() as data, child("-m", "bench.crowd") as crowd:
        fake = said(crowd)
        where = ("--url", fake["url"], "--token", fake["token"], "--data", str(data))
        with child("-m", *bot.arguments, *where) as process:
            rest(process.pid)
            told = post(f"{fake['url']}/crowd/{how}", {**asked, "pid": process.pid})
    if told["violations"]:
        raise RuntimeError(f"{bot.name} did what no bot may do: {told['violations']}")
    return outcome(told)


def outcome(told: Mapping[str, Any]) -> Outcome:
    took: Sequence[float] = told["took"]
    return Outcome(
        rate=len(took) / told["seconds"],
        p50=MILLISECONDS * part(took, 0.5),
        p99=MILLISECONDS * part(took, 0.99),
        cpu=MILLISECONDS * told["cpu"] / max(1, len(took)),
        lost=told["lost"],
    )


def post(url: str, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Ask our own fake for something, and wait for the answer."""
    headers = {"Content-Type": "application/json"}
    request = Request(url, json.dumps(asked).encode(), headers)
    with urlopen(request, timeout=LONGEST) as answer:
        told: dict[str, Any] = json.load(answer)
    return told
