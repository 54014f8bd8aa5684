"""Whether the house stands, for whoever looks after it: a supervisor, a load balancer."""

import asyncio
from collections.abc import Callable, Mapping

from aiohttp import web

from feed.site import SITE
from storage.inbox import ArrivalState
from storage.writer import Unavailable

Platforms = Callable[[], Mapping[str, str]]  # how each platform is; `ok`, or what is wrong

PLATFORMS: web.AppKey[Platforms] = web.AppKey("platforms")
PATIENCE = 3.0  # seconds


async def livez(_: web.Request) -> web.Response:
    """The process answers, so it lives."""
    return web.Response(text="ok\n", headers={"Cache-Control": "no-store"})


async def readyz(request: web.Request) -> web.Response:
    """Ready as long as the database can be read. A platform may be down: it will come back."""
    problem = await database_problem(request)
    told = {"database": problem or "ok", "platforms": dict(request.app[PLATFORMS]())}
    status = web.HTTPServiceUnavailable.status_code if problem else web.HTTPOk.status_code
    return web.json_response(told, status=status, headers={"Cache-Control": "no-store"})


async def database_problem(request: web.Request) -> str:
    """What is wrong with the database, in a word; nothing if it can be read."""
    try:
        async with asyncio.timeout(PATIENCE):
            await request.app[SITE].database.read(
                lambda store: store.inbox.count(ArrivalState.DEAD)
            )
    except TimeoutError:
        return "slow"
    except Unavailable:
        return "unavailable"
    return ""
