"""A small homeserver that keeps a ledger: each event once, however often it is sent.

It knows the client-server API as far as our door uses it. Of transactions it thinks as Synapse
does: the same room, device and transaction id are the same event (client-server API 1.7).
"""

import itertools
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from tests.fakes.botapi.signals import Signal
from tests.serving import served

BOT, ELENA = "@jun:ledger", "@elena:ledger"
STAFF, CHANNEL = "!staff:ledger", "!channel:ledger"
V1, V3 = "/_matrix/client/v1", "/_matrix/client/v3"


@dataclass
class LedgerHomeserver:
    """Two rooms, the bot and a clerk. `sends` counts what was sent, by transaction."""

    events: list[dict] = field(default_factory=list)
    sends: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    numbers: itertools.count = field(default_factory=itertools.count)
    news: Signal = field(default_factory=Signal)
    url: str = ""

    def happens(self, room, sender, kind, content, **more):
        """Something new in a room; its id."""
        number = f"${next(self.numbers)}"
        event = {"event_id": number, "type": kind, "sender": sender, "content": content, **more}
        self.events.append({**event, "room_id": room, "origin_server_ts": 0})
        self.news.give()
        return number

    # What our door asks for

    def routes(self):
        room = V3 + "/rooms/{room}"
        return [
            web.get(V3 + "/sync", self.sync),
            web.put(room + "/send/{kind}/{key}", self.send),
            web.put(room + "/redact/{event}/{key}", self.redact),
            web.post("/_matrix/media/v3/upload", self.upload),
            web.get(V1 + "/media/download/ledger/{name}", self.download),
            web.route("*", "/{rest:.*}", nothing),
        ]

    async def sync(self, request):
        since = request.query.get("since")
        if since is None:
            return web.json_response({"next_batch": str(len(self.events)), **self.at_first()})
        seconds = int(request.query.get("timeout", 0)) / 1000
        await self.news.until(lambda: len(self.events) > int(since), seconds)
        rooms = {}
        for event in self.events[int(since) :]:
            rooms.setdefault(event["room_id"], {"timeline": {"events": []}})
            rooms[event["room_id"]]["timeline"]["events"].append(event)
        return web.json_response({"next_batch": str(len(self.events)), "rooms": {"join": rooms}})

    def at_first(self):
        """Who is in the staff room."""
        members = [member(BOT, "Jun"), member(ELENA, "Elena")]
        return {"rooms": {"join": {STAFF: {"state": {"events": members}}}}}

    async def send(self, request):
        about = request.match_info
        content = await request.json()
        return self.once(request, lambda: self.happens(about["room"], BOT, about["kind"], content))

    async def redact(self, request):
        about = request.match_info
        content = {"redacts": about["event"]}

        def redact():
            return self.happens(about["room"], BOT, "m.room.redaction", content)

        return self.once(request, redact)

    def once(self, request, act):
        """The same transaction is the same event."""
        known = self.sends.setdefault(request.path, [])
        known.append(known[0] if known else act())
        return web.json_response({"event_id": known[0]})

    async def upload(self, request):
        name = str(next(self.numbers))
        self.files[name] = await request.read()
        return web.json_response({"content_uri": f"mxc://ledger/{name}"})

    async def download(self, request):
        return web.Response(body=self.files[request.match_info["name"]])

    # What the clerk does and sees

    def says(self, text, thread):
        relation = {"rel_type": "m.thread", "event_id": thread}
        content = {"msgtype": "m.text", "body": text, "m.relates_to": relation}
        return self.happens(STAFF, ELENA, "m.room.message", content)

    def reacts(self, event, key):
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        return self.happens(STAFF, ELENA, "m.reaction", {"m.relates_to": relation})

    def shown(self, room):
        """What the town has said in a room, in its order: new messages, not their edits."""
        said = [one for one in self.events if (one["room_id"], one["sender"]) == (room, BOT)]
        messages = [one for one in said if one["type"] == "m.room.message"]
        return [one for one in messages if "m.new_content" not in one["content"]]

    def marks(self, event):
        """The marks that the town has set on a message and not taken away."""
        gone = {
            one["content"]["redacts"] for one in self.events if one["type"] == "m.room.redaction"
        }
        reactions = [one for one in self.events if one["type"] == "m.reaction"]
        return [
            one["content"]["m.relates_to"]["key"]
            for one in reactions
            if one["event_id"] not in gone and one["sender"] == BOT
            if one["content"]["m.relates_to"]["event_id"] == event
        ]

    async def reads(self, room, words, seconds=60.0):
        """The first message of the town that holds these words."""

        def found():
            return [one for one in self.shown(room) if words in one["content"]["body"]]

        if not await self.news.until(lambda: bool(found()), seconds):
            shown = json.dumps([one["content"]["body"] for one in self.shown(room)], indent=1)
            raise AssertionError(f"{words!r} did not come, only {shown}")
        return found()[0]["event_id"]


async def nothing(_request):
    """Read marks, typing: nobody looks at them here."""
    return web.json_response({})


def member(user, name):
    content = {"membership": "join", "displayname": name}
    event = {"type": "m.room.member", "state_key": user, "sender": user, "content": content}
    return {**event, "event_id": f"$member-{name}", "origin_server_ts": 0}


@asynccontextmanager
async def ledger_homeserver(server=None):
    """The given one, or a new one, on a port that the system chooses."""
    server = server or LedgerHomeserver()
    app = web.Application(client_max_size=2**25)
    app.add_routes(server.routes())
    async with served(app) as server.url:
        try:
            yield server
        finally:
            server.news.give()
