"""What stands before the houses of a town on the web: it hands each request to the next of them."""

from collections import Counter
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

from aiohttp import ClientError, ClientSession, web

from tests.serving import served

HANDED_ON = ("Content-Type", "X-Telegram-Bot-Api-Secret-Token")


@dataclass
class Front:
    """A reverse proxy. `houses` are the addresses behind it; who does not answer is passed over.

    `taken` counts what each has taken in.
    """

    session: ClientSession
    url: str = ""
    houses: list[str] = field(default_factory=list)
    turn: int = 0
    taken: Counter = field(default_factory=Counter)

    async def hand_on(self, request):
        body = await request.read()
        headers = {name: request.headers[name] for name in HANDED_ON if name in request.headers}
        for _ in range(len(self.houses)):
            house = self.next()
            try:
                answer = await self.ask(house + request.path, body, headers)
            except ClientError:
                continue
            self.taken[house] += answer.status == HTTPStatus.OK
            return answer
        raise web.HTTPBadGateway

    def next(self):
        self.turn += 1
        return self.houses[self.turn % len(self.houses)]

    async def ask(self, url, body, headers):
        async with self.session.post(url, data=body, headers=headers) as answer:
            after = {"Retry-After": answer.headers.get("Retry-After", "0")}
            return web.Response(body=await answer.read(), status=answer.status, headers=after)


@asynccontextmanager
async def front():
    """A front on a port that the system chooses, with no houses behind it yet."""
    async with ClientSession() as session:
        gate = Front(session)
        app = web.Application()
        app.router.add_post("/{path:.*}", gate.hand_on)
        async with served(app) as gate.url:
            yield gate
