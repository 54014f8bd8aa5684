"""A town leaves a platform from one day to the next, and nothing of what was public is lost."""

import json
from datetime import UTC, datetime

import pytest

from core import posts as feed
from core.hall import Hall
from core.messages import Address
from juntos import feeds
from storage.posts import Post, PostKind
from tests.journeys.jun import CHANNEL, Jun

NEWS = ("Mañana se corta la luz", "El mercado abre a las nueve", "Se busca un gato")
TELEGRAM = f'"telegram:{CHANNEL}", '


async def posts(house):
    """The works post their news, as staff do."""

    def work(store):
        hall = Hall(store, house.town, house.texts, datetime.now(UTC), house.settings.site)
        for text in NEWS:
            post = Post(kind=PostKind.NEWS, department="works", text=text, published_at=hall.now)
            feed.news(hall, post)

    await house.database.run(work)


async def shows_all(opened, channel):
    """Wait until the channel shows all news."""
    await opened.is_told(lambda _: all(any(text in one for one in channel.sees()) for text in NEWS))


async def read(pages):
    """All that the feed says, for people and for machines."""
    page, feed = await pages.get("/department/works"), json.loads(await pages.get("/feed.json"))
    return [text in page for text in NEWS], [one["id"] for one in feed["items"]]


@pytest.fixture
def jun(fake, channel, tmp_path):
    return Jun(tmp_path, fake)


async def test_without_telegram_the_town_goes_on_and_all_that_was_posted_stands(jun, channel):
    async with jun.open() as opened:
        await posts(opened.house)
        await shows_all(opened, channel)
        before = await read(opened.pages)
    jun.fake = None
    jun.file.write_text(jun.file.read_text("utf-8").replace(TELEGRAM, ""), "utf-8")
    async with jun.open() as opened:
        assert await read(opened.pages) == before == ([True] * 3, before[1])
        assert set((await opened.pages.json("/readyz"))["platforms"]) == {"browser"}
        await opened.pages.get("/chat")
        channels = opened.house.town.department("works").channels
        assert channels == (Address("browser", "works"),)


async def test_a_town_that_comes_to_a_platform_later_brings_its_feed_along(
    jun, fake, channel, monkeypatch
):
    jun.fake = None
    file = jun.file
    async with jun.open() as opened:
        await posts(opened.house)
    jun.fake = fake
    text = file.read_text("utf-8").replace('"browser:works"]', f'{TELEGRAM}"browser:works"]')
    file.write_text(text, "utf-8")
    for name, value in jun.environment.items():
        monkeypatch.setenv(name, value)
    async with jun.open() as opened:
        told = await feeds.filled(f"telegram:{CHANNEL}", 200, lost=False)
        assert told == f"3 posts will be copied to telegram:{CHANNEL}"
        await shows_all(opened, channel)
    assert [next(text for text in NEWS if text in one) for one in channel.sees()] == list(NEWS)
