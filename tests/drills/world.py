"""The world around a town that dies and lives again: two platforms with ledgers, and people."""

import asyncio
import json
import re
from collections import Counter
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

from core.texts import Texts
from tests.drills.books import looked_up
from tests.drills.fate import PLUG_PULLED
from tests.drills.ledger_homeserver import (
    BOT,
    CHANNEL,
    STAFF,
    LedgerHomeserver,
    ledger_homeserver,
)
from tests.drills.life import Life, Plan
from tests.fakes.botapi import FakeBotApi, Person
from tests.fakes.botapi.places import Channel
from tests.journeys.jun import CHANNEL as TELEGRAM_CHANNEL
from tests.journeys.jun import PLACE, Jun, Staff
from tests.pictures import jpeg
from tests.waiting import until

SAID = "La farola está rota y la calle está a oscuras"
SPANISH = Texts(["es"])
PHOTO = jpeg(64, 48)
PATIENCE = 30.0  # seconds
NUMBER = "J-0000"  # as the number of its one case begins
LEASE = timedelta(seconds=1.5)  # for so long the dead hold on to what only one may do

UNFINISHED = """
    SELECT (SELECT count(*) FROM arrival WHERE state = 'ready')
         + (SELECT count(*) FROM delivery WHERE state IN ('ready', 'sending'))
"""
IN_HAND = "SELECT address, message FROM delivery WHERE state = 'sending' AND act = 'send'"


class LedgerJun(Jun):
    """The town with its rooms on the homeserver that keeps a ledger."""

    @property
    def matrix(self):
        return {
            "JUNTOS_MATRIX_HOMESERVER": self.homeserver,
            "JUNTOS_MATRIX_USER_ID": BOT,
            "JUNTOS_MATRIX_ACCESS_TOKEN": "token",
            "JUNTOS_MATRIX_DEVICE_ID": "JUNTOS",
        }


@dataclass
class World:
    """Ana on Telegram, Elena in the staff room, and what each platform has shown.

    `in_hand` is what was being sent when the town died: the addresses and messages.
    """

    plan: Plan
    url: str
    fake: FakeBotApi
    server: LedgerHomeserver
    ana: Person
    channel: Channel
    died: str = ""
    in_hand: list[tuple[str, str]] = field(default_factory=list)

    # What happens

    async def story(self):
        """One lamp, from photo to thanks; whoever waits for the town waits until it lives."""
        ana, server = self.ana, self.server
        ana.sends_photo(PHOTO, SAID)
        await ana.hears(SPANISH.say("es", "report-where"), PATIENCE)
        ana.shares_place(*PLACE)
        await ana.hears(SAID, PATIENCE)
        ana.presses(SPANISH.label("es", "report-check", "send"))
        await ana.hears(NUMBER, PATIENCE)
        card = await server.reads(STAFF, SAID)
        server.reacts(card, "👀")
        await ana.hears("Elena", PATIENCE)
        words = server.says("Voy ahora mismo.", card)
        await ana.hears("Voy ahora mismo.", PATIENCE)
        await server.news.until(lambda: server.marks(words) == ["✅"], PATIENCE)
        assert server.marks(words) == ["✅"]
        server.says("!done Bombilla nueva", card)
        await ana.hears("Bombilla nueva", PATIENCE)
        ana.presses(SPANISH.label("es", "case-done", "yes"))
        await server.reads(STAFF, "💚")
        server.reacts(card, "📢")
        await server.reads(CHANNEL, "post-1.jpg")
        await self.quiet()

    async def quiet(self):
        """Until nothing waits in the books."""
        await until(lambda: self.looks_up(UNFINISHED) == [(0,)], PATIENCE)

    def looks_up(self, question):
        return looked_up(self.url, question)

    async def goes_by(self):
        """The story, told to its end over one life of the town, or two if it dies."""
        story = asyncio.create_task(self.story())
        await self.lives(self.plan, story)
        if self.died:
            await self.lives(replace(self.plan, dies_at=0), story)

    async def lives(self, plan, story):
        """One life: until the story is told and the books are quiet, or until death."""
        life = Life(plan)
        over = asyncio.create_task(life.over())
        await asyncio.wait((story, over), return_when=asyncio.FIRST_COMPLETED)
        if not over.done() and await life.address():
            story.result()
            await self.quiet()
            life.process.terminate()
        if await over == PLUG_PULLED and plan.dies_at:
            self.died = plan.end.read_text()
            self.in_hand = [(to, told(message)) for to, message in self.looks_up(IN_HAND)]
        else:
            assert over.result() == 0, plan.diary.read_text()

    # What there is to see afterwards

    def conversations(self):
        """What the town has said in each chat, in its order; of the staff room, in each thread."""
        said = {
            "telegram:4711": self.telegram(self.ana.id),
            f"telegram:{TELEGRAM_CHANNEL}": self.telegram(self.channel.id),
            f"matrix:{CHANNEL}": self.matrix(CHANNEL),
            f"matrix:{STAFF}": self.matrix(STAFF),
        }
        return {chat: [plain(text) for text in texts] for chat, texts in said.items()}

    def telegram(self, chat):
        return [one.text for one in self.fake.world.ledger.of(chat, "sent")]

    def matrix(self, room):
        return [event["content"]["body"] for event in self.server.shown(room)]

    def states(self, table):
        """How many rows of a table have come how far."""
        return Counter(dict(self.looks_up(f"SELECT state, count(*) FROM {table} GROUP BY 1")))  # noqa: S608


def told(message):
    """What an Outgoing says, as the ledgers have it."""
    said = json.loads(message)
    return plain("\n".join(filter(None, (said.get("heading"), said.get("text")))))


def plain(text):
    """A text without what differs from one life to the next: its deadline, and its number.

    PostgreSQL gives no number a second time, though what it was for was never kept.
    """
    return re.sub(rf"{NUMBER}\d", NUMBER, re.sub(r"\n⏱[^\n]*", "", text))


def simplified(file):
    """Have a town in which less happens, and all of it in a certain order.

    A warning of a deadline comes when a round is walked, and so in no certain place; the office
    may close between two lives; and what happens at the browser door is no call of a platform.
    """
    text = file.read_text("utf-8")
    for old, new in (
        ('{ first_answer = "1h", done = "2d" }', '{ first_answer = "40h", done = "20d" }'),
        ('hours = "Mo-Fr 08:00-15:00; PH off"\nroom = "matrix:', 'room = "matrix:'),
        (', "browser:works"]', "]"),
    ):
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, "utf-8")


@asynccontextmanager
async def world(folder, database_url, dies_at=0):
    """A world of its own, in which the town is to die at a point."""
    async with FakeBotApi() as fake, ledger_homeserver() as server:
        channel = fake.channel(TELEGRAM_CHANNEL)
        staff = Staff(STAFF, CHANNEL, None, None)
        town = LedgerJun(folder, fake, staff, database_url, homeserver=server.url)
        simplified(town.file)
        plan = Plan(folder, town.environment, dies_at, lease_lasts=LEASE)
        yield World(plan, database_url, fake, server, fake.person("Ana", 4711), channel)
        assert fake.violations == []
