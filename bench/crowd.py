"""The fake Bot API with a crowd of residents in it, as a process: `python -m bench.crowd`.

It prints a line of JSON with its address and the bot's token. `POST /crowd/busy` and `/crowd/quiet`
let the crowd talk with the bot, and answer with what came of it; `/crowd/webhook` tells where the
bot can be reached.
"""

import asyncio
import gc
import time
from dataclasses import dataclass
from typing import Any

import uvloop
from aiohttp import web

from bench.dialogue import crowded_jun, words_of
from bench.processes import cpu_seconds
from bench.residents import Crowd
from tests.fakes.botapi import FakeBotApi
from tests.fakes.botapi.__main__ import serve

UNTIL_READY = 30.0  # seconds that a bot may take to say where its updates go


@dataclass(frozen=True)
class Window:
    """A stretch of time that is measured, and what a process did in it."""

    began: float
    ended: float
    cpu: float


async def measured(pid: int, seconds: float, after: float) -> Window:
    """Look at a process for so many seconds, after so many."""
    await asyncio.sleep(after)
    began, before = time.perf_counter(), cpu_seconds(pid)
    await asyncio.sleep(seconds)
    return Window(began, time.perf_counter(), cpu_seconds(pid) - before)


async def bot_is_there(fake: FakeBotApi) -> None:
    if not await fake.answered.until(lambda: bool(fake.world.delivery.webhook.url), UNTIL_READY):
        raise RuntimeError("the bot does not say where its updates go")


async def busy(fake: FakeBotApi, asked: dict[str, Any]) -> dict[str, Any]:
    """Many at the same time: `in_flight` of them, for `warm_up` and then `seconds` seconds."""
    await bot_is_there(fake)
    crowd = Crowd(fake, words_of(crowded_jun()))
    end = time.perf_counter() + asked["warm_up"] + asked["seconds"] + 0.2
    window, _ = await asyncio.gather(
        measured(asked["pid"], asked["seconds"], asked["warm_up"]),
        crowd.busy(asked["in_flight"], end),
    )
    took = [one.took for one in crowd.replies if window.began <= one.at < window.ended]
    return told(fake, crowd, took, window)


async def quiet(fake: FakeBotApi, asked: dict[str, Any]) -> dict[str, Any]:
    """One at a time: `messages` of them, in `chats` chats, with `pause` seconds in between."""
    await bot_is_there(fake)
    crowd = Crowd(fake, words_of(crowded_jun()))
    talks = await crowd.scattered(asked["chats"], asked["pause"])
    crowd.replies.clear()
    began, before = time.perf_counter(), cpu_seconds(asked["pid"])
    await crowd.quiet(talks, asked["messages"], asked["pause"])
    window = Window(began, time.perf_counter(), cpu_seconds(asked["pid"]) - before)
    return told(fake, crowd, [one.took for one in crowd.replies], window)


def told(fake: FakeBotApi, crowd: Crowd, took: list[float], window: Window) -> dict[str, Any]:
    """What came of it. What no correct bot does must not have been done."""
    return {
        "seconds": window.ended - window.began,
        "took": sorted(took),
        "cpu": window.cpu,
        "lost": crowd.lost,
        "violations": fake.violations[:3],
    }


def routes(fake: FakeBotApi) -> list[web.RouteDef]:
    async def answer(request: web.Request) -> web.Response:
        doing = {"busy": busy, "quiet": quiet, "webhook": webhook}[request.match_info["how"]]
        return web.json_response(await doing(fake, await request.json()))

    return [web.post("/crowd/{how:busy|quiet|webhook}", answer)]


async def webhook(fake: FakeBotApi, _asked: dict[str, Any]) -> dict[str, Any]:
    """Where the bot wants its updates to be brought, as soon as it has said so."""
    await bot_is_there(fake)
    there = fake.world.delivery.webhook
    return {"url": there.url, "secret": there.secret}


if __name__ == "__main__":
    gc.disable()  # a pause of ours would look like one of the bot
    fake = FakeBotApi(second=1.0)
    uvloop.run(serve(fake, routes(fake)))
