"""The map: where something is, as exactly as all may know it, also without a script."""

import re

import pytest
from playwright.async_api import expect
from pydantic import ValidationError

from core.messages import Place
from core.town.map import MapTable
from storage.cases import State
from tests.feed.life import SQUARE
from tests.feed.markup import Markup
from tests.feed.window import jun, opened

HOUSE = (37.2213123, -3.5941456)


def something(life):
    life.report("light", at=HOUSE)
    life.report("water", at=SQUARE)
    far = life.report("light", at=(37.2158, -3.5958))
    life.moves(far, State.IN_WORK)
    life.repairs(life.report("light", at=(37.2158, -3.5958)))
    life.report("light", at=(None, None))
    life.report("noise", department="police", at=SQUARE)


async def test_what_is_open_is_listed_street_by_street(window):
    await window.happens(something)
    page = await window.reads("/map?lang=en")
    assert Markup(page).problems == []
    assert re.findall(r"/case/(J-\d+)", page) == ["J-00003", "J-00002", "J-00001"]
    street = window.town.nearest_street(Place(*SQUARE))
    assert f">{street}</h3>" in page
    assert f'aria-label="{street}: 2 matters"' in page
    closed = await window.reads("/map?state=closed&lang=en")
    assert re.findall(r"/case/(J-\d+)", closed) == ["J-00004"]


async def test_no_place_is_told_more_exactly_than_its_street(window):
    await window.happens(something)
    page = await window.reads("/map")
    middle = window.town.streets.middle(window.town.nearest_street(Place(*HOUSE)))
    assert f'data-at="{middle.latitude:.5f}'.rstrip("0") in page
    for secret in ("37.22131", "3.59414", "37.2158", "3.5958"):
        assert secret not in page


async def test_the_map_can_be_narrowed_and_a_wrong_filter_gets_a_kind_page(window):
    await window.happens(something)
    page = await window.reads("/map?category=water&lang=en")
    assert re.findall(r"/case/(J-\d+)", page) == ["J-00002"]
    assert 'action="/map"' in page
    assert "Nothing stands on the map" in await window.reads("/map?category=green&lang=en")
    for query, status in (("state=x", 400), ("before=x", 404), ("district=x", 400)):
        assert await window.status(f"/map?{query}") == status, query


async def test_the_town_is_drawn_where_there_are_no_tiles(window):
    seen = await window.sees("/map.svg")
    assert seen.headers["Content-Type"].startswith("image/svg+xml")
    assert seen.text.count("<path") == 1 + len([one for one in window.town.streets.lines if one])
    assert "https:" not in (await window.sees("/map")).headers["Content-Security-Policy"]


async def test_a_town_that_drew_nothing_has_no_map(one_database, tmp_path):
    bare = jun().model_copy(update={"boundary": None, "streets": type(jun().streets)()})
    async with opened(one_database, tmp_path, bare) as window:
        assert await window.status("/map") == 404
        assert await window.status("/map.svg") == 404
        assert "/map" not in await window.reads("/")


def with_tiles():
    tiles = MapTable(tiles="https://{s}.tiles.example/{z}/{x}/{y}.png", attribution="© <all>")
    return jun().model_copy(update={"extras": {**jun().extras, "map": tiles}})


async def test_tiles_come_from_where_the_town_file_says_and_only_on_the_map(one_database, tmp_path):
    async with opened(one_database, tmp_path, with_tiles()) as window:
        seen = await window.sees("/map")
        assert "img-src 'self' https://*.tiles.example;" in seen.headers["Content-Security-Policy"]
        assert seen.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
        assert 'data-tiles="https://{s}.tiles.example/{z}/{x}/{y}.png"' in seen.text
        assert "© &lt;all&gt;" in seen.text
        other = await window.sees("/")
        assert "tiles.example" not in other.headers["Content-Security-Policy"]
        assert "leaflet" not in other.text


@pytest.mark.parametrize(
    "values",
    [
        {"tiles": "http://tiles.example/{z}/{x}/{y}.png", "attribution": "x"},
        {"tiles": "https://tiles.example/{z}.png", "attribution": "x"},
        {"tiles": "https://a;script-src *{z}{x}{y}", "attribution": "x"},
        {"tiles": "https://tiles.example/{z}/{x}/{y}.png"},
        {"tiles": "//tiles.example/{z}/{x}/{y}.png", "attribution": "x"},
    ],
    ids=str,
)
def test_tiles_that_cannot_be_are_a_mistake_in_the_town_file(values):
    with pytest.raises(ValidationError):
        MapTable(**values)


def test_a_town_can_serve_its_tiles_itself():
    assert MapTable(tiles="/tiles/{z}/{x}/{y}.png", attribution="x").origin == "'self'"


async def test_with_a_script_the_map_shows_signs_that_tell_what_is_there(window, chromium):
    await window.happens(something)
    page = await chromium.new_page(viewport={"width": 390, "height": 800}, reduced_motion="reduce")
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    await page.goto(str(window.client.make_url("/map?lang=en")), wait_until="load")
    pins = page.locator("#map .pin")
    await expect(pins).to_have_count(2)
    street = window.town.nearest_street(Place(*SQUARE))
    await page.locator(f'.pin[title="{street}"]').press("Enter")
    await expect(page.locator(".leaflet-popup-content a")).to_have_count(2)
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    assert said == []
    await page.close()
