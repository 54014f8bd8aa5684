"""A homeserver of our own making, for what no real one does on demand: it fails as it is told.

It knows the client-server API as far as we use it, notes what it is asked, and has a mood for
every kind of request. How Matrix really behaves is asked of Synapse, in other tests.
"""

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from tests.serving import served

ME = "@town:fake"
ROOM = "!room:fake"


@dataclass(frozen=True)
class Asked:
    """One request that came in."""

    kind: str
    path: str
    query: dict
    body: object
    token: str


def text(body, number=1):
    """A message of ana's."""
    content = {"msgtype": "m.text", "body": body}
    event = {"type": "m.room.message", "sender": "@ana:fake", "event_id": f"${number}"}
    return {**event, "content": content, "origin_server_ts": 0}


def json_answer(status, content, headers=None):
    """A mood that always says the same."""

    async def mood(_fake, _request):
        return web.json_response(content, status=status, headers=headers)

    return mood


def refusing(status, code, **more):
    return json_answer(status, {"errcode": code, "error": "no", **more})


async def speechless(_fake, request):
    """Closes the connection without a word."""
    request.transport.abort()
    return web.Response()


async def silent(fake, _request):
    """Takes the request, and never answers it."""
    fake.silences += 1
    await fake.closing.wait()
    return web.Response()


async def garbled(_fake, _request):
    """A proxy's page, with a success as its status."""
    return web.Response(text="<html>Welcome!</html>", content_type="text/html")


async def half_an_answer(_fake, request):
    """Begins to answer, and breaks off."""
    answer = web.StreamResponse(headers={"Content-Length": "1000"})
    await answer.prepare(request)
    await answer.write(b'{"next_batch": "')
    request.transport.abort()
    return answer


FRIENDLY = None
BROKEN = json_answer(502, {})
SLOWER = json_answer(
    429, {"errcode": "M_LIMIT_EXCEEDED", "error": "slower", "retry_after_ms": 3000}
)


@dataclass
class FakeMatrix:
    """`moods` are by kind of request: login, sync, messages, send, redact, upload, download."""

    url: str = ""
    asked: list = field(default_factory=list)
    moods: dict = field(default_factory=dict)
    syncs: list = field(default_factory=list)
    pages: dict = field(default_factory=dict)
    tokens: list = field(default_factory=lambda: ["first"])
    file: bytes = b""
    silences: int = 0
    closing: asyncio.Event = field(default_factory=asyncio.Event)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def times(self, kind):
        return sum(asked.kind == kind for asked in self.asked)

    def last(self, kind):
        return [asked for asked in self.asked if asked.kind == kind][-1]

    def brings(self, *events, room=ROOM, **timeline):
        """The next sync brings these events of one room."""
        about = {"timeline": {"events": list(events), "limited": False, **timeline}}
        self.answers({"rooms": {"join": {room: about}}})

    def answers(self, content):
        """The next sync brings this; its token is its number."""
        self.syncs.append({"next_batch": str(len(self.syncs) + 1), **content})
        self.changed.set()

    async def handle(self, request):
        kind = kind_of(request.path)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        body = await request.read()
        said = json.loads(body) if body and kind != "upload" else body
        self.asked.append(Asked(kind, request.path, dict(request.query), said, token))
        mood = self.moods.get(kind)
        if mood is not FRIENDLY:
            return await mood(self, request)
        if kind != "login" and token != self.tokens[-1]:
            return await refusing(401, "M_UNKNOWN_TOKEN")(self, request)
        return await getattr(self, kind, self.something)(request)

    async def login(self, _request):
        login = {"user_id": ME, "device_id": "JUNTOS", "access_token": self.tokens[-1]}
        return web.json_response(login)

    async def sync(self, request):
        """The answer after `since`; if there is none yet, some time goes by."""
        number = int(request.query.get("since", 0))
        if number >= len(self.syncs):
            self.changed.clear()
            waits = int(request.query.get("timeout", 0)) / 1000
            closing = asyncio.create_task(self.closing.wait())
            changed = asyncio.create_task(self.changed.wait())
            await asyncio.wait((closing, changed), timeout=waits, return_when="FIRST_COMPLETED")
            closing.cancel()
            changed.cancel()
        if number >= len(self.syncs):
            return web.json_response({"next_batch": str(number)})
        answer = self.syncs[number]
        if isinstance(answer, bytes):
            return web.Response(body=answer, content_type="application/json")
        return web.json_response(answer)

    async def messages(self, request):
        return web.json_response(self.pages[request.query["from"]])

    async def download(self, _request):
        return web.Response(body=self.file, content_type="image/jpeg")

    async def upload(self, _request):
        return web.json_response({"content_uri": f"mxc://fake/{self.times('upload')}"})

    async def something(self, request):
        return web.json_response({"event_id": f"${request.path}", "room_id": ROOM})


KINDS = ("login", "sync", "messages", "send", "redact", "upload", "download", "join", "leave")


def kind_of(path):
    parts = path.split("/")
    return next((kind for kind in KINDS if kind in parts), "other")


@asynccontextmanager
async def fake_matrix():
    """A fake homeserver on a free port, as long as the block lasts."""
    fake = FakeMatrix()
    app = web.Application(client_max_size=100 * 1024 * 1024)
    app.router.add_route("*", "/{path:.*}", fake.handle)
    async with served(app) as fake.url:
        try:
            yield fake
        finally:
            fake.closing.set()
