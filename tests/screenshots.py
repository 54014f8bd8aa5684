"""Pictures of all pages, as they look on a phone and on a desk, by day and by night.

`python -m tests.screenshots` takes them into `docs/screenshots/`, and writes the page that shows
them, `docs/screenshots.md`. The example town is played at a moment that stays, so that a picture
changes only where a page does. Names behind it take only those pages; `--whole DIR` takes whole
pages, in each language, for somebody who wants to look at them closely.
"""

import argparse
import asyncio
import re
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import product
from pathlib import Path

import time_machine
from aiohttp.test_utils import unused_port
from PIL import Image
from playwright.async_api import Browser, Page, async_playwright
from pydantic import HttpUrl

from core.rounds import Rounds
from feed.app import PAGES
from juntos.demo import prepared, settings_for
from juntos.doors import open_doors
from juntos.house import House, all_rounds, house
from juntos.sample import play
from juntos.web_server import served
from storage.alerts import Alert, AlertState
from tests.chromium import ARGUMENTS, executable

DOCS = Path(__file__).parents[1] / "docs"
FOLDER = DOCS / "screenshots"
WHEN = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)  # a Friday; noon in Jun
SITE = "https://jun.example"
PHONE, DESK = (390, 1200), (1280, 1000)  # width and height of what is seen
LANGUAGES = ("es", "de", "en")
CALM = 800  # milliseconds
QUALITY = 36  # of the pictures; what people are to read in them can be read

BY_CHANCE = "for (const one of document.querySelectorAll('.seals code')) one.textContent = 0"
AT_ONCE = "for (const one of document.images) one.loading = 'eager'"
NO_PAGES = re.compile(r"\.(atom|json|jsonl|jsonld|xml|ics|cap|png|svg|csv|parquet)$|^/search$")
EXAMPLES = {  # what stands for the braces in addresses
    "/department/{key}": "/department/works",
    "/post/{id}": "/post/10",
    "/case/{number}": "/case/J-00002",
    "/jobs/{id}": "/jobs/2",
}
NAMES = {"/": "home", "/jobs/2": "job"}  # of those that are not called by their first part
MORE = {  # by name
    "done": "/case/J-00001",
    "found": "/?q=farola",
    "not-found": "/nothing",
    "chat": "/chat",
    "tip": "/tip",
    "alarm": "/polls",  # the last: an alert is sent out before it
}


@dataclass(frozen=True)
class Shot:
    """One picture of a page; `scheme` is `light` or `dark`."""

    name: str
    path: str
    size: tuple[int, int]
    scheme: str
    language: str

    @property
    def file(self) -> str:
        return f"{self.name}-{'phone' if self.size == PHONE else 'desk'}-{self.scheme}"

    @property
    def address(self) -> str:
        key = "language" if self.path == "/chat" else "lang"
        return f"{self.path}{'&' if '?' in self.path else '?'}{key}={self.language}"


def pages() -> dict[str, str]:
    """All pages that people read, by name: as they stand in the table of addresses, and more."""
    paths = [EXAMPLES.get(one, one) for one in PAGES if not NO_PAGES.search(one)]
    unknown = [one for one in paths if "{" in one]
    assert not unknown, f"write an example of {unknown} into EXAMPLES"
    return {NAMES.get(one, one.strip("/").partition("/")[0]): one for one in paths} | MORE


def shots(names: list[str]) -> Iterator[Shot]:
    """Each page four times, the languages in turn."""
    every = pages()
    for number, name in enumerate(every):
        if names and name not in names:
            continue
        for at, (size, scheme) in enumerate(product((PHONE, DESK), ("light", "dark"))):
            yield Shot(name, every[name], size, scheme, LANGUAGES[(number + at) % len(LANGUAGES)])


@asynccontextmanager
async def town(folder: Path) -> AsyncIterator[tuple[House, str]]:
    """The example town at that moment, with its doors open; where it can be seen."""
    settings = settings_for(folder, 0).model_copy(update={"public_url": HttpUrl(SITE)})
    async with AsyncExitStack() as stack:
        keys, jun, _ = await prepared(folder, stack, matrix=False, anywhere=True)
        built = await stack.enter_async_context(house(settings, jun))
        app = await open_doors(built, keys, stack)
        await play(built)
        await go_round(built)
        for door in built.doors.values():
            door.open(built.database, built.lease_lasts)
            stack.push_async_callback(door.close)
        [address] = await stack.enter_async_context(served(app, "127.0.0.1", unused_port()))
        yield built, address


async def go_round(built: House) -> None:
    """What the watchman does once, so that nothing is left that he would do meanwhile."""
    for work in Rounds(built.hall, all_rounds()).works:
        await built.go_round(work)


def warn(store) -> None:
    """An alert holds."""
    texts = {
        "es": ["Viento fuerte esta tarde", "Aléjese de árboles y andamios."],
        "de": ["Starker Wind heute Nachmittag", "Halten Sie Abstand von Bäumen und Gerüsten."],
        "en": ["Strong wind this afternoon", "Keep away from trees and scaffolding."],
    }
    about = {"department": "townhall", "category": "Met", "severity": "Severe", "texts": texts}
    times = {"written_at": WHEN, "sent_at": WHEN, "expires_at": WHEN + timedelta(hours=7)}
    store.alerts.write(Alert(state=AlertState.SENT, identifier="x", **about, **times))


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    path = executable()
    assert path, "there is no Chromium on this machine; Debian calls the package `chromium`"
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS])
        yield opened
        await opened.close()


async def take(chromium: Browser, address: str, shot: Shot, *, whole: bool) -> bytes:
    """A picture as PNG."""
    width, height = shot.size
    about = {"color_scheme": shot.scheme, "reduced_motion": "reduce", "locale": shot.language}
    page = await chromium.new_page(viewport={"width": width, "height": height}, **about)
    await page.clock.set_fixed_time(WHEN)
    await page.goto(address + shot.address, wait_until="load")
    await stands(page, shot)
    picture = await page.screenshot(full_page=whole, animations="disabled")
    await page.close()
    return picture


async def stands(page: Page, shot: Shot) -> None:
    """Wait for what comes by itself: the greeting in the chat, the photos, the signs on the map.

    A picture far down a page would come only when somebody gets there; here they all come at once.
    The numbers of the chain are made by chance, and not shown.
    """
    if shot.path == "/chat":
        await page.locator("#start").click()
        await page.locator(".bubble").nth(2).wait_for()
    await page.evaluate(AT_ONCE)
    await page.evaluate("Promise.all([...document.images].map((one) => one.decode()))")
    await page.evaluate(BY_CHANCE)
    await page.evaluate("document.fonts.ready")
    await page.wait_for_timeout(CALM)


async def all_of(names: list[str], whole: Path | None) -> None:
    """Take them; the alert comes last, for it stands above every page."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        built, address = await stack.enter_async_context(town(folder))
        chromium = await stack.enter_async_context(browser())
        for shot in sorted(wanted(names, whole), key=lambda one: one.name == "alarm"):
            if shot.name == "alarm":
                await built.database.run(lambda store: store.alerts.current(WHEN) or warn(store))
            picture = await take(chromium, address, shot, whole=bool(whole))
            keep(shot, picture, whole)


def wanted(names: list[str], whole: Path | None) -> Iterator[Shot]:
    if whole is None:
        return shots(names)
    every = pages()
    each = product(names or every, (PHONE, DESK), ("light", "dark"), LANGUAGES)
    return (Shot(name, every[name], *about) for name, *about in each)


def keep(shot: Shot, picture: bytes, whole: Path | None) -> None:
    if whole:
        (whole / f"{shot.file}-{shot.language}.png").write_bytes(picture)
        return
    with Image.open(BytesIO(picture)) as image:
        image.convert("RGB").save(FOLDER / f"{shot.file}.webp", quality=QUALITY, method=6)


HEAD = """# How the pages look

Every page of the example town, on a phone and on a desk, by day and by night; the languages take
turns. `python -m tests.screenshots` takes them anew.
"""


def gallery() -> str:
    """The page of the docs that shows them."""
    parts = [HEAD]
    for name, path in pages().items():
        files = [shot.file for shot in shots([name])]
        cells = " | ".join(f"![{path}: {one}](screenshots/{one}.webp)" for one in files)
        heads = " | ".join(one.removeprefix(f"{name}-").replace("-", ", ") for one in files)
        parts.append(
            f"## `{path}`: {name}\n\n| {heads} |\n| --- | --- | --- | --- |\n| {cells} |\n"
        )
    return "\n".join(parts)


def main() -> None:
    """Take them all, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", choices=[[], *pages()])
    parser.add_argument("--whole", type=Path, metavar="DIR")
    asked = parser.parse_args()
    (asked.whole or FOLDER).mkdir(parents=True, exist_ok=True)
    with time_machine.travel(WHEN, tick=False):
        asyncio.run(all_of(asked.names, asked.whole))
    if not asked.whole and not asked.names:
        (DOCS / "screenshots.md").write_text(gallery(), "utf-8")


if __name__ == "__main__":
    main()
