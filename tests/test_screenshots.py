"""The pictures of all pages in the docs: none is missing, none is left over, and they are small."""

import asyncio
import re

import pytest

from tests.chromium import chromium  # noqa: F401 - a fixture
from tests.screenshots import DESK, DOCS, FOLDER, Shot, gallery, pages, shots, stands

MOST = 3_500_000  # bytes, altogether


def test_every_page_that_people_read_can_be_taken():
    every = pages()
    assert {"/", "/map", "/stats", "/council", "/chat"} <= set(every.values())
    assert not [one for one in every.values() if "{" in one or "." in one]
    files = [shot.file for shot in shots([])]
    assert len(files) == len(set(files)) == 4 * len(every)


def test_the_page_of_the_docs_shows_all_pictures_that_are_there_and_no_others():
    shown = set(
        re.findall(r"\(screenshots/([\w-]+)\.webp\)", (DOCS / "screenshots.md").read_text())
    )
    there = {file.stem for file in FOLDER.glob("*.webp")}
    assert shown == there
    assert len(there) > 80


def test_they_are_small():
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < MOST


def test_the_gallery_names_each_page_once():
    heads = re.findall(r"^## .*", gallery(), re.MULTILINE)
    assert len(heads) == len(set(heads)) == len(pages())


@pytest.mark.slow
async def test_a_picture_far_down_a_page_is_not_waited_for_in_vain(chromium):  # noqa: F811
    drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    page = await chromium.new_page()
    await page.route(
        "**/*.svg", lambda route: route.fulfill(body=drawing, content_type="image/svg+xml")
    )
    await page.route("**/stats", lambda route: route.fulfill(body=FAR_DOWN, content_type=HTML))
    await page.goto("http://jun.example/stats")
    async with asyncio.timeout(20):
        await stands(page, Shot("stats", "/stats", DESK, "light", "es"))
    assert await page.evaluate("document.images[0].naturalWidth") == 9
    await page.close()


HTML = "text/html"
FAR_DOWN = "<p style='height: 30000px'>Long.</p><img alt='' loading='lazy' src='/far.svg'>"
