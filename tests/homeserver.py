"""People on a real Synapse, for tests: they write, send pictures, come and go like anybody."""

import itertools
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import quote

from aiohttp import ClientSession

from juntos.homeserver import Account, Homeserver

COUNTER = itertools.count(1)
V3 = "/_matrix/client/v3"


class Rude(AssertionError):
    """The server refused what a person in a test wanted to do."""


@dataclass
class Person:
    """Somebody with a Matrix client. Rooms and events are known by their ids."""

    server: Homeserver
    account: Account
    session: ClientSession
    keys: itertools.count = field(default_factory=itertools.count)

    @property
    def id(self):
        return self.account.user_id

    async def ask(self, method, path, body=None):
        """One request; its answer, whatever its status, must be a success."""
        headers = {"Authorization": f"Bearer {self.account.access_token}"}
        url = self.server.url + path
        async with self.session.request(method, url, json=body, headers=headers) as answer:
            content = await answer.json()
            if answer.status != 200:
                raise Rude(f"{method} {path}: {answer.status} {content}")
            return content

    async def room(self, *invited, **wanted):
        """A room of their own, private and not encrypted; returns its id."""
        wish = {"preset": "private_chat", "invite": list(invited), **wanted}
        return (await self.ask("POST", f"{V3}/createRoom", wish))["room_id"]

    async def chat(self, user):
        """A direct chat with somebody; returns its room id."""
        return await self.room(user, preset="trusted_private_chat", is_direct=True)

    async def post(self, room, kind, content):
        """Any event; returns its id."""
        path = f"{V3}/rooms/{quote(room)}/send/{kind}/k{next(self.keys)}"
        return (await self.ask("PUT", path, content))["event_id"]

    async def say(self, room, text, **more):
        """A text message; returns its id."""
        return await self.post(room, "m.room.message", {"msgtype": "m.text", "body": text, **more})

    async def react(self, room, event, key):
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        return await self.post(room, "m.reaction", {"m.relates_to": relation})

    async def redact(self, room, event):
        path = f"{V3}/rooms/{quote(room)}/redact/{quote(event)}/k{next(self.keys)}"
        return (await self.ask("PUT", path, {}))["event_id"]

    async def set(self, room, kind, content, key=""):
        """A state event; returns its id."""
        path = f"{V3}/rooms/{quote(room)}/state/{kind}/{quote(key)}"
        return (await self.ask("PUT", path, content))["event_id"]

    async def state(self, room, kind, key=""):
        return await self.ask("GET", f"{V3}/rooms/{quote(room)}/state/{kind}/{quote(key)}")

    async def change(self, room, how, user=None):
        """One of invite, kick, ban, join, leave; with or without somebody it is done to."""
        await self.ask("POST", f"{V3}/rooms/{quote(room)}/{how}", {"user_id": user} if user else {})

    async def members(self, room):
        """Who has joined, by id."""
        answer = await self.ask("GET", f"{V3}/rooms/{quote(room)}/joined_members")
        return set(answer["joined"])

    async def event(self, room, event):
        return await self.ask("GET", f"{V3}/rooms/{quote(room)}/event/{quote(event)}")

    async def said(self, room, kind="m.room.message"):
        """All events of one type in a room, oldest first."""
        path = f"{V3}/rooms/{quote(room)}/messages?dir=f&limit=1000"
        events = (await self.ask("GET", path))["chunk"]
        return [event for event in events if event["type"] == kind]

    async def upload(self, content, kind="image/jpeg"):
        """Leave a file with the server; returns its mxc address."""
        headers = {"Authorization": f"Bearer {self.account.access_token}", "Content-Type": kind}
        url = f"{self.server.url}/_matrix/media/v3/upload"
        async with self.session.post(url, data=content, headers=headers) as answer:
            return (await answer.json())["content_uri"]

    async def download(self, address):
        """The bytes behind an mxc address."""
        path = address.removeprefix("mxc://")
        url = f"{self.server.url}/_matrix/client/v1/media/download/{path}"
        headers = {"Authorization": f"Bearer {self.account.access_token}"}
        async with self.session.get(url, headers=headers) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.read()


@asynccontextmanager
async def person(server, name="ana", **more):
    """Somebody new, whose name nobody else in this test run has."""
    account = server.register(f"{name}{next(COUNTER)}", **more)
    async with ClientSession() as session:
        yield Person(server, account, session)
