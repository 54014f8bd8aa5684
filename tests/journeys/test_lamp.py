"""One lamp, from photo to thanks: Telegram, the staff room in Matrix, the feed and its copies.

Everything is real but Telegram, which is the strict fake: the house as `juntos run` puts it
together, a Synapse, a database, photos that go through the darkroom.
"""

from dataclasses import dataclass
from io import BytesIO

import feedparser
import pytest
from PIL import Image

from tests.journeys.jun import PLACE, Jun
from tests.pictures import RED, jpeg, saved

PATIENCE = 30.0  # seconds
SAID = "La farola está rota y la calle está a oscuras"
ALBUM, RESULT = [(640, 480), (600, 400)], (320, 200)


def red(width, height):
    return saved(Image.new("RGB", (width, height), RED))


def size(content):
    return Image.open(BytesIO(content)).size


@dataclass
class Lamp:
    """The story, act by act, told from all sides. `card` is that in the staff room."""

    town: object
    ana: object
    staff: object
    fake: object
    channel: object
    number: str = "J-00001"
    card: object = None

    @property
    def elena(self):
        return self.staff.elena

    async def ana_tells(self):
        """Ana reports a dark lamp, with an album of two."""
        ana, town = self.ana, self.town
        ana.sends_album([jpeg(*one) for one in ALBUM], SAID)
        await ana.hears(town.say("report-where"))
        ana.shares_place(*PLACE)
        await ana.hears(SAID)
        ana.presses(town.label("report-check", "send"))
        await ana.hears(self.number)

    async def it_is_laid_before_staff(self):
        """The card stands in the room with the photos in its thread; in public, what it is."""
        self.card = await self.elena.reads(self.staff.room, SAID)
        assert self.number in self.card.text
        assert await self.photos(self.staff.room, 2, thread=self.card.id) == ALBUM
        await self.elena.reads(self.staff.channel, self.number)
        await self.channel_shows(self.number)
        assert SAID not in await self.town.pages.get(f"/case/{self.number}")

    async def elena_takes_it(self):
        await self.elena.person.react(self.staff.room, self.card.id, "👀")
        await self.ana.hears(self.town.say("case-taken", name="Elena", number=self.number))

    async def elena_writes_and_changes_what_she_wrote(self):
        words = await self.in_the_thread("Mañana voy con la escalera.")
        answer = await self.ana.hears("Mañana voy con la escalera.")
        await self.elena.until(lambda: "✅" in self.elena.marks(self.staff.room, words), "the mark")
        await self.elena.edits(self.staff.room, words, "Esta tarde voy con la escalera.")
        await self.ana.waits_for(lambda: any("Esta tarde" in one for one in self.ana.texts()))
        assert "Esta tarde" in self.ana.chat.messages[answer["message_id"]]["text"]

    async def elena_promises_a_day_and_shows_her_work(self):
        await self.in_the_thread("!promise mañana")
        await self.ana.hears(self.number)
        await self.elena.shows(self.staff.room, red(*RESULT), self.card.id)
        shown = await self.ana.hears("📷")
        assert [(one["width"], one["height"]) for one in shown["photo"]][-1] == RESULT

    async def it_is_done_and_ana_says_thanks(self):
        await self.in_the_thread("!done Bombilla nueva")
        await self.ana.hears("Bombilla nueva")
        self.ana.presses(self.town.label("case-done", "yes"))
        await self.ana.hears(self.town.say("verdict-thanked", who="Elena"))
        await self.elena.reads(self.staff.room, "💚", thread=self.card.id)
        await self.elena.reads(self.staff.channel, self.town.say("post-thanked", who="Elena"))

    async def elena_publishes_it(self):
        mark = await self.elena.person.react(self.staff.room, self.card.id, "📢")
        words = self.town.say("desk-published", number=self.number)
        await self.elena.reads(self.staff.room, words, thread=self.card.id)
        return mark

    async def all_may_see_it(self):
        """The feed and both channels have words and photos."""
        every = sorted([*ALBUM, RESULT])
        await the_feed_tells_all(self.town, self.number)
        await self.elena.reads(self.staff.channel, SAID)
        await self.elena.reads(self.staff.channel, "Bombilla nueva")
        assert sorted(await self.photos(self.staff.channel, 3)) == every
        await self.channel_shows(SAID)
        await self.channel_has(lambda: sorted(self.pictures()) == every)

    async def in_the_thread(self, text):
        return await self.elena.says(self.staff.room, text, self.card.id)

    # What stands where

    async def photos(self, room, number, **facts):
        """The sizes of the photos of others in a room, as soon as there are so many."""

        def shown():
            return [one.photo for one in self.elena.found(room, "", facts) if one.photo]

        await self.elena.until(lambda: len(shown()) == number, f"{number} photos")
        return [size(await self.elena.person.download(photo)) for photo in shown()]

    def pictures(self):
        """The sizes of the photos in the Telegram channel."""
        every = [one["photo"][-1] for one in self.channel.chat.messages.values() if "photo" in one]
        return [(one["width"], one["height"]) for one in every]

    async def channel_shows(self, words):
        await self.channel_has(lambda: any(words in text for text in self.channel.sees()))

    async def channel_has(self, condition):
        """Wait until something is true of the Telegram channel."""
        holds = await self.fake.world.ledger.changed.until(condition, PATIENCE)
        assert holds, (self.channel.sees(), self.pictures())


async def the_feed_tells_all(town, number):
    """The page of the case, the feed, Atom and JSON have its words and its photos."""
    page = await town.pages.get(f"/case/{number}")
    for words in (SAID, "Bombilla nueva", "Elena"):
        assert words in page
    assert page.count("<img") >= 3
    assert SAID in await town.pages.get("/")
    atom = feedparser.parse(await town.pages.get("/feed.atom"))
    assert not atom.bozo
    assert any(SAID in entry.content[0].value for entry in atom.entries)
    items = (await town.pages.json("/feed.json"))["items"]
    assert any("Bombilla nueva" in item["content_html"] for item in items)
    assert sum(len(item.get("attachments", ())) for item in items) == 3


@pytest.fixture
async def lamp(tmp_path, ana, staff, fake, channel):
    async with Jun(tmp_path, fake, staff).open() as town:
        yield Lamp(town, ana, staff, fake, channel)


async def test_a_lamp_from_photo_to_thanks(lamp):
    lamp.ana.starts()
    await lamp.ana.hears(lamp.town.say("welcome"))
    await lamp.ana_tells()
    await lamp.it_is_laid_before_staff()
    await lamp.elena_takes_it()
    await lamp.elena_writes_and_changes_what_she_wrote()
    await lamp.elena_promises_a_day_and_shows_her_work()
    await lamp.it_is_done_and_ana_says_thanks()
    await lamp.elena_publishes_it()
    await lamp.all_may_see_it()


@pytest.mark.slow
async def test_what_was_published_can_be_hidden_again(lamp):
    await lamp.ana_tells()
    await lamp.it_is_laid_before_staff()
    mark = await lamp.elena_publishes_it()
    await lamp.channel_has(lambda: lamp.pictures() == ALBUM)
    await lamp.channel_shows(SAID)
    await lamp.elena.person.redact(lamp.staff.room, mark)
    await lamp.channel_has(lambda: not any(SAID in text for text in lamp.channel.sees()))
    words = lamp.town.say("desk-unpublished", number=lamp.number)
    await lamp.elena.reads(lamp.staff.room, words, thread=lamp.card.id)
    assert await lamp.photos(lamp.staff.channel, 0) == []
    await lamp.channel_has(lambda: lamp.pictures() == [])
    assert SAID not in await lamp.town.pages.get(f"/case/{lamp.number}")


@pytest.mark.slow
async def test_news_of_the_works_stand_everywhere_and_so_do_changes(lamp):
    elena, room, pages = lamp.elena, lamp.staff.room, lamp.town.pages
    said = await elena.says(room, "!post Mañana se corta la luz en la Calle Real.")
    await elena.reads(room, lamp.town.say("desk-posted", number="1", link="–"))
    copy = await elena.reads(lamp.staff.channel, "Mañana se corta la luz")
    await lamp.channel_shows("Mañana se corta la luz")
    assert "Mañana se corta la luz" in await pages.get("/")

    await elena.edits(room, said, "!post Pasado mañana se corta la luz en la Calle Real.")
    await elena.reads(lamp.staff.channel, "Pasado mañana", id=copy.id, edited=True)
    await lamp.channel_shows("Pasado mañana")
    assert "Pasado mañana" in await pages.get("/post/1")

    await elena.says(room, "!withdraw 1")
    await elena.reads(room, lamp.town.say("desk-withdrawn", number="1"))
    await elena.until(lambda: not elena.found(lamp.staff.channel, "se corta la luz", {}))
    await lamp.channel_has(lambda: lamp.channel.sees() == [])
    for path in ("/", "/feed.atom", "/feed.json"):
        assert "se corta la luz" not in await pages.get(path)
    await pages.get("/post/1", status=410)
