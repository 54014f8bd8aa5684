"""Somebody with a browser at the page /chat, doing what the page does."""

import asyncio
import secrets
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import ClientSession, CookieJar, FormData

from tests.fakes.botapi.signals import Signal

PATIENCE = 30.0  # seconds


@dataclass
class Visitor:
    """What stands on the page, by the key of each line, as it looks now."""

    session: ClientSession
    origin: str
    lines: dict[str, dict] = field(default_factory=dict)
    news: Signal = field(default_factory=Signal)

    async def look(self):
        """Hear on the lasting connection what is new."""
        headers = {"Origin": self.origin}
        async with self.session.ws_connect("/chat/live", headers=headers) as socket:
            async for message in socket:
                told = message.json()["lines"]
                self.lines.update({line["key"]: line for line in told})
                self.news.give()

    async def reads(self, words):
        """The newest line of the town that holds these words."""
        if not await self.news.until(lambda: self.found(words), PATIENCE):
            raise AssertionError(f"{words!r} did not come, only {list(self.lines.values())}")
        return self.found(words)[-1]

    def found(self, words):
        return [one for one in self.lines.values() if one["town"] and words in one.get("text", "")]

    async def says(self, text="", **parts):
        said = {"id": secrets.token_hex(16), "text": text, "language": "es", **parts}
        await self.posts("/chat/say", json=said)

    async def shows(self, photo):
        form = FormData()
        form.add_field("photo", photo, filename="photo", content_type="image/jpeg")
        handle = (await self.posts("/chat/photo", data=form))["handle"]
        await self.says(photos=[handle])

    async def posts(self, path, **what):
        headers = {"Origin": self.origin}
        async with self.session.post(path, headers=headers, **what) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def presses(self, label):
        """Press the newest button with this label."""
        with_it = [one for one in self.lines.values() if label in one.get("choices", ())]
        line = max(with_it, key=lambda one: one["order"])
        choice = f"{line['token']}:{line['choices'].index(label)}"
        await self.says(kind="press", choice=choice, target=line["key"])


@asynccontextmanager
async def visiting(address):
    """Somebody new, whose page is open."""
    async with ClientSession(address, cookie_jar=CookieJar(unsafe=True)) as session:
        async with session.get("/chat") as answer:
            assert answer.status == 200
        visitor = Visitor(session, address)
        task = asyncio.create_task(visitor.look())
        try:
            yield visitor
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
