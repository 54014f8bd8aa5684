"""A town to which two programs bring reports."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from core.photos import Unusable
from core.town import Town
from core.town.open311 import App, Open311
from feed.open311.photos import NotThere
from storage.database import Database
from tests.feed.open311.spark import ENDPOINT, as_words, read, spark
from tests.feed.window import Seen, Window, jun, opened
from tests.pictures import jpeg

KEY, OTHER_KEY = "the key of fix-it", "the key of another"
LAMP = {
    "api_key": KEY,
    "service_code": "light",
    "lat": "37.2213",
    "long": "-3.5941",
    "description": "It is dark.",
}


def fingerprint(key: str) -> str:
    return sha256(key.encode()).hexdigest()


def with_programs(town: Town | None = None, **rules: Any) -> Town:
    town = town or jun()
    apps = (
        App(name="fix-it", key=fingerprint(KEY), most_a_minute=rules.pop("most_a_minute", 60)),
        App(name="another", key=fingerprint(OTHER_KEY), most_a_day=2),
    )
    photos = ("photos.example.org",)
    extras = {**town.extras, "open311": Open311(apps=apps, photos_from=photos, **rules)}
    return town.model_copy(update={"extras": extras})


class PaperRoom:
    """A darkroom in which a picture is one if it looks like one."""

    async def clean(self, raw: bytes) -> bytes:
        if not raw.startswith(b"\xff\xd8"):
            raise Unusable("broken")
        return raw


async def paper_fetch(url: str) -> bytes:
    """What lies elsewhere, as long as no network is needed for it."""
    if "lamp" in url:
        return jpeg(64, 48)
    if "script" in url:
        return b"<script>"
    raise NotThere(url)


@asynccontextmanager
async def town_with_programs(
    database: Database, folder: Path, town: Town | None = None, **rules: Any
) -> AsyncIterator[Window]:
    options = {"darkroom": PaperRoom(), "fetch": paper_fetch}
    async with opened(database, folder, with_programs(town, **rules), **options) as window:
        yield window


async def posts(window: Window, form: Any, path: str = "/requests.json?lang=en") -> Seen:
    """Send a form as a program does."""
    async with window.client.post(f"{ENDPOINT}{path}", data=form) as answer:
        return Seen(answer.status, await answer.text(), answer.headers)


async def brings(window: Window, **changed: Any) -> dict[str, Any]:
    """Bring the report of a lamp, with some fields that are different; what is told to it."""
    seen = await posts(window, form(**changed))
    assert seen.status == 200, seen.text
    [told] = json.loads(seen.text)
    return told


def form(**changed: Any) -> dict[str, str]:
    whole = {**LAMP, **{name.replace("__", "[", 1): value for name, value in changed.items()}}
    return {
        (f"{name}]" if "[" in name else name): value
        for name, value in whole.items()
        if value is not None
    }


async def refused(window: Window, **changed: Any) -> tuple[int, str]:
    """With which status a report is not taken, and why; in both forms it is the same."""
    json_seen = await posts(window, form(**changed))
    xml_seen = await posts(window, form(**changed), "/requests.xml?lang=en")
    [error] = json.loads(json_seen.text)
    assert error["code"] == json_seen.status == xml_seen.status
    assert spark(read(xml_seen.text)) == as_words([error])
    return json_seen.status, error["description"]


async def case_of(window: Window, told: dict[str, Any]) -> Any:
    """The case that a report has become."""

    def look(store: Any) -> Any:
        case = store.cases.numbered(told["service_request_id"])
        store.page.session.expunge(case)
        return case

    return await window.database.run(look)


async def written(window: Window) -> list[str]:
    """All that goes out to staff and channels, as it lies in the outbox."""

    def look(store: Any) -> list[str]:
        found = [store.outbox.get(number) for number in range(1, 30)]
        return [f"{one.address} {one.message}" for one in found if one]

    return await window.database.run(look)
