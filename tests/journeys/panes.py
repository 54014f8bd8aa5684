"""The demonstration in a real browser, as one person drives it: a chat, a staff room, the feed."""

import re
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from aiohttp.test_utils import unused_port
from playwright.async_api import Browser, FrameLocator, Locator, Page, expect

from juntos.demo import shown

WIDE = {"width": 1500, "height": 900}
ROOMS = ("works", "police", "townhall", "school", "health")  # in the order of the page
Words = str | re.Pattern[str]
NUMBER = re.compile(r"J-\d{5}")


@pytest.fixture(scope="module")
async def jun() -> AsyncIterator[str]:
    """Where the demonstration can be seen, one for all tests of a file."""
    with TemporaryDirectory() as folder:
        port = unused_port()
        async with shown(Path(folder), port):
            yield f"http://127.0.0.1:{port}"


@dataclass
class Chat:
    """One pane in which something is said and pressed."""

    frame: FrameLocator | Page

    @property
    def log(self) -> Locator:
        return self.frame.locator("#log")

    def bubbles(self, words: Words) -> Locator:
        return self.log.locator(".bubble", has_text=words)

    async def says(self, words: str, *answers: Words) -> None:
        """Write something, and wait for each of the answers to come anew."""
        async with self.hearing(answers):
            await self.frame.locator("#text").fill(words)
            await self.frame.locator("#text").press("Enter")

    async def presses(self, label: str, *answers: Words) -> None:
        async with self.hearing(answers):
            await self.log.get_by_role("button", name=label, exact=False).last.click()

    @asynccontextmanager
    async def hearing(self, answers: Iterable[Words]) -> AsyncIterator[None]:
        before = [(words, await self.bubbles(words).count()) for words in answers]
        yield
        for words, count in before:
            await expect(self.bubbles(words).nth(count)).to_be_visible()

    async def reads(self, *answers: Words) -> None:
        for words in answers:
            await expect(self.bubbles(words).last).to_be_visible()

    async def number(self) -> str:
        """The number of the case that was spoken of last."""
        found = NUMBER.findall(await self.log.locator(".line.town").last.inner_text())
        return found[-1]


@dataclass
class Panes:
    """The three panes of the page; `chat` is somebody new each time."""

    page: Page
    address: str

    @property
    def chat(self) -> Chat:
        return Chat(self.page.frame_locator("#pane-resident iframe"))

    @property
    def room(self) -> Chat:
        return Chat(self.page.frame_locator("#staff"))

    @property
    def feed(self) -> FrameLocator:
        return self.page.frame_locator("#feed")

    async def enters(self, department: str) -> Chat:
        """Look into the room of a department."""
        await self.page.locator("#room").select_option(index=ROOMS.index(department))
        await expect(self.room.log.locator("[data-line]").first).to_be_visible()
        return self.room

    def card(self, number: str) -> Locator:
        return self.room.log.locator("> .card", has_text=number).last

    async def answers(self, number: str, words: str) -> None:
        """Write into the thread of a case."""
        card = self.card(number)
        await expect(card).to_be_visible()
        if not await card.locator("details[open]").count():
            await card.locator("summary").click()
        box = card.get_by_role("textbox")
        await box.fill(words)
        await box.press("Enter")

    async def marks(self, number: str, sign: str) -> None:
        await self.card(number).get_by_role("button", name=sign).click()

    async def sees(self, number: str, *words: str) -> Locator:
        """What the feed shows of a case, as it changes by itself."""
        story = self.feed.locator("article", has_text=number).first
        for one in words:
            await expect(story).to_contain_text(one)
        return story


@asynccontextmanager
async def panes(chromium: Browser, address: str, language: str) -> AsyncIterator[Panes]:
    """Somebody opens the page; nothing may go wrong on it."""
    context = await chromium.new_context(locale=language, viewport=WIDE)
    page = await context.new_page()
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    await page.goto(address)
    yield Panes(page, address)
    await context.close()
    assert troubles == []
