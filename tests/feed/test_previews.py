"""What others see of a link, and what search engines find."""

from datetime import date
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from core.handlers.menu.lettering import width
from feed.pictures.drawing import LINES, MARGIN, TITLE, WIDE, Said, lines, picture
from storage.cases import State
from tests.feed.life import question
from tests.feed.markup import Markup
from tests.feed.window import HOME, opened

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


async def preview(window, path):
    """What a chat reads in the head of a page, by name."""
    page = Markup(await window.reads(path))
    assert page.problems == []
    named = [(one.attributes.get("property", ""), one) for one in page.all("meta")]
    told = [(name, one.attributes["content"]) for name, one in named if name.startswith("og:")]
    assert len(dict(told)) == len(told)
    assert {"og:title", "og:type", "og:url", "og:image", "og:site_name"} <= dict(told).keys()
    return dict(told)


async def image_of(window, address):
    async with window.client.get(address.removeprefix(HOME)) as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "image/png"
        content = await answer.read()
    assert len(content) < 40_000
    image = Image.open(BytesIO(content))
    assert (image.format, image.size) == ("PNG", (1200, 630))
    return content


@pytest.mark.parametrize("path", ["/?lang=en", "/alerts?lang=en", "/department/works?lang=en"])
async def test_every_page_has_a_picture(window, path):
    await image_of(window, (await preview(window, path))["og:image"])


async def test_a_case_has_a_picture_that_changes_with_it(window):
    case = await window.happens(lambda life: life.report("light"))
    told = await preview(window, "/case/J-00001?lang=en")
    assert told["og:title"] == "Street light, Callejón del Aire: Received"
    assert told["og:image"] == f"{HOME}/case/J-00001/card.png?lang=en"
    before = await image_of(window, told["og:image"])

    def goes_on(life):
        found = life.store.cases.get(case.id)
        life.promises(found, date(2026, 11, 25))
        life.moves(found, State.DONE)

    await window.happens(goes_on)
    assert await image_of(window, told["og:image"]) != before


async def test_a_photo_that_all_may_see_goes_before_a_drawn_picture(window):
    photo = window.photo()
    await window.happens(lambda life: life.news("Look!", photos=[photo]))
    assert (await preview(window, "/post/1"))["og:image"] == f"{HOME}/photo/{photo}"
    await window.happens(lambda life: life.news("Without."))
    await image_of(window, (await preview(window, "/post/2"))["og:image"])


async def test_what_nobody_may_read_has_no_picture(window):
    def written(life):
        question(life, "Between us.")
        life.report("noise", "The neighbour sings.", department="police", shown=True)
        life.withdraws(life.news("Oh."))

    await window.happens(written)
    for path in (
        "/case/J-00001",
        "/case/J-00002",
        "/case/J-00009",
        "/post/3",
        "/post/1",
        "/post/x",
    ):
        assert await window.status(f"{path}/card.png") == 404


async def test_who_has_the_picture_already_is_told_so(window):
    async with window.client.get("/card.png") as first:
        tag = first.headers["ETag"]
    async with window.client.get("/card.png", headers={"If-None-Match": tag}) as again:
        assert again.status == 304


@pytest.mark.parametrize(
    "title", ["", "x" * 300, "palabra " * 60, "ñ é ü ß ¿? 🎉 مرحبا", "a\u202eb\nc", "W" * 40 + " i"]
)
def test_every_title_fits(title):
    assert len(lines(title)) <= LINES
    assert all(width(line, TITLE) <= WIDE - 2 * MARGIN for line in lines(title))
    assert picture(Said("Jun", title, title, title))


async def sitemap(window):
    index = ET.fromstring((await window.reads("/sitemap.xml")).encode())  # noqa: S314 - our own
    found = []
    for part in index.iter(f"{MAP}loc"):
        text = await window.reads(part.text.removeprefix(HOME))
        found += [one.text for one in ET.fromstring(text.encode()).iter(f"{MAP}loc")]  # noqa: S314
    return found


async def test_the_sitemap_leads_to_all_that_is_public_and_to_nothing_else(window):
    def written(life):
        life.answers(life.report("light"), "We come.")
        question(life, "Between us.")
        life.report("noise", "The neighbour sings.", department="police", shown=True)
        life.news("News.")
        life.withdraws(life.news("Oh."))

    await window.happens(written)
    found = await sitemap(window)
    assert len(found) == len(set(found))
    assert [one for one in found if "/case/" in one] == [f"{HOME}/case/J-00001"]
    posts = [one for one in found if "/post/" in one]
    assert len(posts) == 1
    for one in found:
        assert await window.status(one.removeprefix(HOME)) == 200, one
    assert {f"{HOME}/map", f"{HOME}/menu", f"{HOME}/polls"} <= set(found)
    assert f"Sitemap: {HOME}/sitemap.xml" in await window.reads("/robots.txt")
    for wrong in ("1", "x", "99999999"):
        assert await window.status(f"/sitemap-{wrong}.xml") == 404


async def test_the_sitemap_is_the_same_on_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        await window.happens(lambda life: (life.report("light"), life.news("News.")))
        assert {f"{HOME}/case/J-00001", f"{HOME}/post/2"} <= set(await sitemap(window))
