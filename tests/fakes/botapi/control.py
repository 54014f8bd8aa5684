"""The fake by remote control, for whoever drives it from another process.

`POST /control/ACTION` with a JSON object does what the method of that name does. For people's
actions it also names the `person`, by number; who is not there yet is made.
"""

import inspect
from dataclasses import asdict
from typing import Any

from aiohttp import web

from tests.fakes.botapi.fake import FakeBotApi

ACTIONS = {
    "writes",
    "starts",
    "presses",
    "presses_data",
    "shares_place",
    "shares_venue",
    "sends",
    "edits",
    "blocks",
    "unblocks",
    "texts",
    "buttons",
}
LONGEST = 30.0  # seconds that somebody may wait for news


def routes(fake: FakeBotApi) -> list[web.RouteDef]:
    """What `/control` answers to."""

    async def act(request: web.Request) -> web.Response:
        name = request.match_info["action"]
        if name not in ACTIONS:
            raise web.HTTPNotFound
        asked: dict[str, Any] = await request.json()
        person = fake.somebody(int(asked.pop("person")))
        result = getattr(person, name)(**asked)
        return web.json_response(await result if inspect.isawaitable(result) else result)

    async def ledger(request: web.Request) -> web.Response:
        """What was shown from number `since` on; waits until there is something."""
        since = int(request.query.get("since", 0))
        book = fake.world.ledger
        await book.changed.until(lambda: len(book.shown) > since, LONGEST)
        return web.json_response([asdict(shown) for shown in book.shown[since:]])

    async def violations(_: web.Request) -> web.Response:
        return web.json_response(fake.violations)

    return [
        web.post("/control/{action}", act),
        web.get("/control/ledger", ledger),
        web.get("/control/violations", violations),
    ]
