"""A long answer is made once for many, and never outlives what it tells of."""

import json

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
