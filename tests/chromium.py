"""A real browser for tests: headless Chromium, driven by Playwright.

It is Debian's package, or any that stands in the path; Playwright's own is not asked for. It
speaks to nobody but the pages it is sent to.
"""

import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, async_playwright, expect

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

PATIENCE = 30_000  # milliseconds that something may take on a busy machine


def executable() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@pytest.fixture(scope="module")
async def chromium() -> AsyncIterator[Browser]:
    """A browser that stays open for all tests of a file; whoever makes a page in it closes it."""
    path = executable()
    if path is None:
        pytest.skip("there is no Chromium on this machine; Debian calls the package `chromium`")
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS])
        yield browser
        await browser.close()
