"""The Atom index of alerts: it leads to each CAP file, page by page."""

import feedparser

from feed.items import ITEMS
from tests.feed.alerts.warning import ends, warns, writes
from tests.feed.window import HOME


async def index(window, path="/alerts.atom?lang=es"):
    read = feedparser.parse((await window.reads(path)).encode())
    assert not read.bozo, read.bozo_exception
    return read


async def test_an_index_in_which_nothing_stands_is_valid_too(window):
    read = await index(window)
    assert (read.entries, read.feed.title) == ([], "Alertas de Jun")


async def test_each_entry_leads_to_a_cap_file(window):
    def told(life):
        writes(life)
        ends(life, warns(life))

    await window.happens(told)
    read = await index(window)
    assert [one.id for one in read.entries] == [
        "tag:jun.example,2026-11-17:alert/3",
        "tag:jun.example,2026-11-17:alert/2",
    ]
    assert read.entries[1].title == "⚠️ Humo en la vega"
    assert read.feed.updated == read.entries[0].updated
    for entry in read.entries:
        [file] = [one.href for one in entry.links if one.type == "application/cap+xml"]
        assert await window.status(file.removeprefix(HOME)) == 200


async def test_a_long_index_is_read_page_by_page(window):
    def told(life):
        for _ in range(ITEMS + 2):
            warns(life)

    await window.happens(told)
    first = await index(window)
    [further] = [one.href for one in first.feed.links if one.rel == "next"]
    second = await index(window, further.removeprefix(HOME))
    ids = [one.id for one in (*first.entries, *second.entries)]
    assert len(ids) == len(set(ids)) == ITEMS + 2
