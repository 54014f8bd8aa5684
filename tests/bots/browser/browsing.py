"""Somebody at the page in a real browser, with whom nothing may go wrong."""

import asyncio
from contextlib import asynccontextmanager

from playwright.async_api import Page

from tests.pictures import jpeg

ROOM = "/chat?room=works-staff&key=k3y"
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


@asynccontextmanager
async def at(chromium, address: str, **options):
    """Somebody at a page; nothing may go wrong on it, and nothing may be asked of others."""
    context = await chromium.new_context(locale="en", **options)
    page = await context.new_page()
    troubles, asked = [], set()
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("request", lambda request: asked.add(request.url.partition("/chat")[0]))
    await page.goto(address)
    yield page
    await context.close()
    assert troubles == []
    assert {one for one in asked if not one.startswith(("http://127.0.0.1:", "blob:"))} == set()


def photo(name="lamp.jpg", content=None):
    return {"name": name, "mimeType": "image/jpeg", "buffer": content or jpeg()}


async def becomes(page: Page, what: str) -> None:
    """Wait until something is so; Playwright's own way is forbidden by the policy of the page."""
    async with asyncio.timeout(30):
        while not await page.evaluate(what):
            await page.title()
