"""A long answer is made once for many, and never outlives what it tells of."""

import gzip
import json
from datetime import timedelta

from feed.open311.keeping import MOST, Larder
from tests.feed.life import MORNING
from tests.feed.open311.spark import ENDPOINT, ids, told

LIST = f"{ENDPOINT}/requests.json"


async def test_every_change_of_the_feed_is_told_at_once(window):
    case = await window.happens(lambda life: life.report("light", "Dark."))
    assert await ids(window) == ["J-00001"]
    await window.happens(lambda life: life.publishes(life.store.cases.get(case.id)))
    assert (await told(window, "/requests", ""))[0]["description"] == "Dark."
    await window.happens(lambda life: life.withdraws(life.store.posts.about(case.id)[0]))
    assert await ids(window) == []


async def test_languages_and_hosts_have_answers_of_their_own(window):
    await window.happens(lambda life: life.report("light"))
    names = [
        json.loads((await window.sees(LIST, Accept_Language=one)).text)[0]["service_name"]
        for one in ("es", "de", "en", "es")
    ]
    assert names[0] == names[3]
    assert len(set(names)) == 3


async def test_whoever_cannot_open_what_is_packed_gets_it_as_it_is(window):
    await window.happens(lambda life: life.report("light"))
    async with (
        window.client.get(
            LIST, headers={"Accept-Encoding": "identity"}, auto_decompress=False
        ) as plain,
        window.client.get(
            LIST, headers={"Accept-Encoding": "gzip"}, auto_decompress=False
        ) as packed,
    ):
        assert "Content-Encoding" not in plain.headers
        assert packed.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(await packed.read()) == await plain.read()
        assert plain.headers["ETag"] == packed.headers["ETag"]


def test_an_answer_is_made_once_as_long_as_it_is_good():
    larder, asked = Larder(), []

    def make():
        asked.append(1)
        return f"answer {len(asked)}", "text/xml"

    def given(mark, seconds):
        now = MORNING + timedelta(seconds=seconds)
        return gzip.decompress(larder.answer(("a",), mark, now, make).content).decode()

    assert [given("1", 0), given("1", 9)] == ["answer 1", "answer 1"]
    assert [given("1", 10), given("2", 11), given("2", 12)] == ["answer 2", "answer 3", "answer 3"]


def test_only_so_many_answers_are_kept():
    larder = Larder()
    for number in range(MOST + 5):
        larder.answer((str(number),), "1", MORNING, lambda: ("a", "text/xml"))
    assert len(larder.kept) == MOST
    assert ("0",) not in larder.kept
