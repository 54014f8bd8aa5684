"""The chain in the open: everybody can read and check it, and nobody reads there what is gone."""

import asyncio
import json
import sys
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from core.handlers.chain import bind, seal
from feed.assets import FOLDER
from storage.cases import State
from storage.chain import canonical, digest
from tests.feed.life import Life


async def told(window):
    """All links as they are read, one to a line."""
    return [json.loads(line) for line in (await window.reads("/chain.jsonl")).splitlines()]


async def bound(window):
    await window.happens(lambda life: bind(life.hall()) and None)


def lamp(life: Life):
    case = life.report(shown=True)
    life.moves(case, State.DONE)
    return case


async def test_the_links_are_read_one_to_a_line_and_in_pages(window):
    await window.happens(lamp)
    await bound(window)
    first, *others = await told(window)
    assert (first["position"], first["act"], first["post"]) == (1, "published", 1)
    after = await window.reads("/chain.jsonl?after=1")
    assert [json.loads(line) for line in after.splitlines()] == others
    assert await window.reads(f"/chain.jsonl?after={len(others) + 1}") == ""


@pytest.mark.parametrize("after", ["-1", "x", "1.5", "9" * 30])
async def test_a_position_that_is_none_is_not_found(window, after):
    assert await window.status(f"/chain.jsonl?after={after}") == 404


async def test_of_a_post_that_was_taken_back_only_the_hashes_are_read(window):
    post = await window.happens(lambda life: life.news("The market is on Friday."))
    await bound(window)
    assert "facts_are" in (await told(window))[0]
    await window.happens(lambda life: life.withdraws(life.store.posts.get(post.id)))
    await bound(window)
    first, second = await told(window)
    assert "facts_are" not in first
    assert second["act"] == "withdrawn"
    assert await window.status(f"/chain/{post.id}.json") == 404


async def test_anybody_can_work_out_what_a_post_comes_to(window):
    await window.happens(lamp)
    await bound(window)
    made = json.loads(await window.reads("/chain/1.json"))
    link = (await told(window))[made["position"] - 1]
    for part in ("facts", "words"):
        assert digest(made[f"{part}_salt"], canonical(made[part])) == made[f"{part}_hash"]
        assert made[f"{part}_hash"] == link[part]
    assert made["facts"]["state"] == "done"
    assert made["words"]["text"] == "It is dark here."


@pytest.mark.parametrize("unknown", ["/chain/7.json", "/chain/x.json", "/chain/0.json"])
async def test_an_unknown_post_is_in_no_chain(window, unknown):
    assert await window.status(unknown) == 404


async def checked(window, *noted):
    """What the program says that everybody can download."""
    command = (sys.executable, str(FOLDER / "check_chain.py"), str(window.client.make_url("/")))
    run = partial(asyncio.create_subprocess_exec, stdout=-1, stderr=-1)
    process = await run(*command, *noted)
    out, err = await process.communicate()
    return process.returncode, (out + err).decode().strip()


async def test_the_program_for_everybody_finds_the_chain_in_order(window):
    await window.happens(lamp)
    await bound(window)
    links = await told(window)
    good = 0, f"{len(links)} links, all in order. The last: {links[-1]['hash']}"
    assert await checked(window) == good
    assert await checked(window, links[0]["hash"]) == good
    assert await checked(window, "f" * 64) == (1, f"Not in the chain: {'f' * 64}")


async def test_the_program_notices_what_was_changed(window):
    await window.happens(lamp)
    await bound(window)

    def tamper(life):
        life.store.chain.after(0)[0].at = datetime(2020, 1, 1, tzinfo=UTC)

    await window.happens(tamper)
    assert await checked(window) == (1, "Link 1 does not fit: something was changed.")


@pytest.mark.parametrize(
    ("language", "title", "none"),
    [
        ("es", "Nada se cambia a escondidas", "El primer número se publica la mañana"),
        ("de", "Nichts wird heimlich geändert", "Die erste Zahl wird am Morgen"),
        ("en", "Nothing is changed in secret", "The first number is made known"),
    ],
)
async def test_the_page_tells_how_it_is_checked(window, language, title, none):
    page = await window.reads("/chain", Accept_Language=language)
    assert title in page
    assert none in page
    assert "check_chain.py https://jun.example" in page
    assert "/chain" in await window.reads("/", Accept_Language=language)


async def test_the_seals_stand_on_the_page_and_in_the_feeds_and_not_among_the_news(window):
    await window.happens(lamp)
    await bound(window)
    window.life.now += timedelta(days=1)
    await window.happens(lambda life: seal(life.hall()))
    [end] = await window.database.read(lambda store: store.chain.seals())
    assert end.hash in await window.reads("/chain")
    assert end.hash in await window.reads("/feed.json")
    assert end.hash not in await window.reads("/")
