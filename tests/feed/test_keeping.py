"""Answers are kept for whoever asks next; nobody ever reads what is not so any more."""

import asyncio
import gzip
from datetime import timedelta

import pytest
from aiohttp import web
from sqlalchemy import event

from core import posts
from core.hall import Hall
from feed.app import PAGES
from feed.keeping import BESIDE, GOOD_FOR, Good, Larder, good, pressed
from feed.open311.app import READS
from storage.changes import UNTOLD
from storage.posts import Post, PostKind
from storage.visits import beside
from tests.feed.life import MORNING
from tests.feed.test_axe import all_of_it
from tests.feed.window import opened

EVERYWHERE = (
    "/",
    "/?q=dark",
    "/department/works",
    "/feed.json",
    "/feed.atom",
    "/department/works/feed.json",
    "/open311/v2/requests.json",
)
CASES = ("/case/J-00001", "/open311/v2/requests/J-00001.json")


@pytest.fixture
async def any_window(database, tmp_path):
    """A window over either kind of database."""
    async with opened(database, tmp_path) as window:
        yield window


async def all_say(window, words, addresses=(*EVERYWHERE, *CASES)):
    """Which of the addresses have these words, each asked twice."""
    found = [{one for one in addresses if words in (await window.sees(one)).text} for _ in "12"]
    assert found[0] == found[1]
    return found[0]


async def test_whoever_reads_next_after_a_change_reads_what_is_so_now(any_window):
    window = any_window
    case = await window.happens(lambda life: life.report("light", "Dark here."))
    assert await all_say(window, "Dark here.") == set()
    await window.happens(lambda life: life.publishes(life.store.cases.get(case.id)))
    assert await all_say(window, "Dark here.") == {*EVERYWHERE, *CASES}
    await window.happens(lambda life: life.publishes(life.store.cases.get(case.id), shown=False))
    assert await all_say(window, "Dark here.") == set()


async def test_a_page_that_was_not_there_is_there_at_once_and_gone_at_once(any_window):
    window = any_window
    assert await window.status("/post/1") == 404
    await window.happens(lambda life: life.news("Words."))
    assert await window.status("/post/1") == 200
    await window.happens(lambda life: life.withdraws(life.store.posts.get(1)))
    assert await window.status("/post/1") == 410


def news_of(window, title):
    def work(store):
        hall = Hall(store, window.town, window.texts, MORNING)
        post = Post(kind=PostKind.NEWS, department="works", title=title, published_at=MORNING)
        posts.news(hall, post)

    return work


async def test_what_another_process_has_done_is_read_by_the_very_next(any_window):
    window = any_window
    url = window.database.url.render_as_string(hide_password=False)
    for number in range(3):
        assert f"News {number}" not in await window.reads("/")
        await asyncio.to_thread(beside, url, news_of(window, f"News {number}"))
        assert f"News {number}" in await window.reads("/")
        assert f"News {number}" in await window.reads("/feed.json")


async def test_what_is_known_already_is_not_looked_for_in_the_books_again(window):
    await window.happens(lambda life: life.news("Words."))
    first = await window.sees("/")
    looked = []
    event.listen(window.database.readers, "before_cursor_execute", lambda *of: looked.append(of[2]))
    for _ in range(3):
        assert (await window.sees("/", If_None_Match=first.headers["ETag"])).status == 304
        assert (await window.sees("/")).text == first.text
    assert looked == []
    await window.sees("/feed.json")
    assert looked


async def test_what_only_time_changes_is_told_in_time(window):
    townhall = window.town.department("townhall")
    _, closes = window.town.spans(townhall, window.town.local(MORNING).date())[0]
    window.clock.time = closes - timedelta(seconds=9)
    closing = await window.reads("/department/townhall?lang=en")
    window.clock.passes(seconds=8)
    assert await window.reads("/department/townhall?lang=en") == closing
    window.clock.passes(seconds=1)
    assert await window.reads("/department/townhall?lang=en") != closing


async def test_every_language_and_every_address_of_ours_has_answers_of_its_own(
    one_database, tmp_path
):
    async with opened(one_database, tmp_path, public_url="") as window:
        await window.happens(lambda life: life.news("Words."))
        for _ in range(2):
            for language in ("es", "de", "en"):
                page = await window.reads("/", Accept_Language=language)
                assert f'<html lang="{language}"' in page
            for host in ("one.example", "two.example"):
                assert f"http://{host}/" in await window.reads("/feed.json", Host=host)


async def test_no_page_tells_of_what_is_held_to_change_none(window):
    """What is named there is written with each message, and would make every page anew."""
    await window.happens(all_of_it(window))
    asked = []
    event.listen(window.database.readers, "before_cursor_execute", lambda *of: asked.append(of[2]))
    named = {"key": "works", "kind": "district", "about": "centre", "id": "1", "part": "1"}
    named |= {"number": "J-00001", "school": "ceip", "day": "2026-11-16", "format": "json"}
    named |= {"code": "light", "token": "nothing"}
    for path in (*PAGES, *(f"/open311{path}" for path in READS)):
        await window.status(path.format(**named))
    tables = {word.strip('",()').lower() for statement in asked for word in statement.split()}
    assert {"post", "case", "poll", "alert", "job"} <= tables
    assert tables & UNTOLD <= {"cursor"}  # of which one mark is told: `make_known`


NOW = Good(1, 0)


def an_answer(text, size=0):
    return pressed(text.ljust(size).encode(), "text/plain", "en")


async def test_an_answer_that_many_wait_for_is_made_once():
    larder, go_on, made = Larder(), asyncio.Event(), []

    async def make():
        made.append(1)
        await go_on.wait()
        return an_answer(f"answer {len(made)}")

    waiting = [asyncio.create_task(larder.answer(("a",), NOW, make)) for _ in range(64)]
    newer = asyncio.create_task(larder.answer(("a",), Good(2, 0), make))
    await asyncio.sleep(0)
    waiting[0].cancel()  # whoever asked first need not stay
    go_on.set()
    answers = {answer.content for answer in await asyncio.gather(*waiting[1:])}
    assert len(answers) == 1
    await newer
    assert len(made) == 2
    assert larder.made == {}


async def test_what_goes_wrong_is_told_to_each_who_waits_and_not_kept():
    larder, go_on, made = Larder(), asyncio.Event(), []

    async def make():
        made.append(1)
        await go_on.wait()
        raise web.HTTPFound("/elsewhere")

    waiting = [asyncio.create_task(larder.answer(("a",), NOW, make)) for _ in range(3)]
    await asyncio.sleep(0)
    go_on.set()
    told = await asyncio.gather(*waiting, return_exceptions=True)
    assert len({id(one) for one in told}) == 3  # an answer goes out once
    assert all(isinstance(one, web.HTTPFound) for one in told)
    assert larder.kept == {}


async def test_answers_have_only_so_much_room_and_those_most_asked_for_stay():
    larder = Larder(room=10 * (BESIDE + 502))

    async def make():
        return an_answer("", 500)

    for number in range(30):
        await larder.answer((str(number),), NOW, make)
        await larder.answer(("0",), NOW, make)
    assert len(larder.kept) == 10
    assert ("0",) in larder.kept
    assert larder.filled <= larder.room
    await larder.answer(("a" * 5000,), NOW, make)
    assert larder.filled == sum(len(key) + 500 + BESIDE for [key] in larder.kept)
    assert len(larder.kept) == 6  # a long address needs room, too


async def test_what_is_good_no_more_takes_no_room():
    larder = Larder()

    async def make():
        return an_answer("", 500)

    for later in (Good(1, 1), Good(2, 1)):
        await larder.answer(("a",), NOW, make)
        await larder.answer(("b",), later, make)
        assert list(larder.kept) == [("b",)]
        assert larder.filled == 1 + 500 + BESIDE


async def test_an_answer_as_large_as_all_the_others_together_is_not_kept():
    larder = Larder()

    async def make():
        return an_answer("", 2 * 2**20)

    await larder.answer(("a",), NOW, make)
    assert (larder.kept, larder.filled) == ({}, 0)


def test_each_minute_begins_with_answers_that_are_new():
    minute = MORNING.replace(second=0)
    moments = [good(1, minute + timedelta(seconds=second)) for second in range(-1, GOOD_FOR + 1)]
    assert len({moments[0], moments[1], moments[-1]}) == 3
    assert set(moments[1:-1]) == {moments[1]}


@pytest.mark.parametrize("path", ["/", "/feed.json", "/open311/v2/requests.json"])
async def test_whoever_cannot_open_what_is_pressed_gets_it_as_it_is(window, path):
    await window.happens(lambda life: [life.report("light") for _ in range(5)])
    packed, plain = [
        await window.client.get(path, headers={"Accept-Encoding": how}, auto_decompress=False)
        for how in ("gzip", "identity")
    ]
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(await packed.read()) == await plain.read()
    assert plain.headers["ETag"] == packed.headers["ETag"]
    assert "Accept-Encoding" in plain.headers["Vary"]
