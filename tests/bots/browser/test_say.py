"""What a page says: kept before it is confirmed, once however often it is sent."""

import asyncio

import pytest

from core.messages import Kind
from storage.writer import Unavailable
from tests.bots.browser.house import (
    lines,
    opened,
    said,
    say,
    shown,
    texts_of,
)

ROOM = "?room=works-staff&key=k3y"


async def test_what_is_said_is_heard_and_answered(house, client):
    hello = said("hello")
    assert (await say(client, hello)).status == 200
    heard = await house.town.hears()
    assert (heard.id, heard.text, heard.language) == (hello["id"], "hello", "en")
    assert heard.sender.chat == heard.author == client.chat
    assert texts_of(await shown(client, lambda found: len(found) == 2)) == [
        "hello",
        "You said: hello",
    ]


async def test_what_is_confirmed_is_marked_as_heard(client):
    await say(client, said())
    assert (await lines(client))["lines"][0]["heard"]


async def test_a_message_sent_again_is_one_message(house, client):
    hello = said("hello")
    answers = await asyncio.gather(*(say(client, hello) for _ in range(5)))
    assert {answer.status for answer in answers} == {200}
    await say(client, said("and"))
    await house.town.hears(text="and")
    found = await shown(client, lambda found: len(found) == 4)
    assert texts_of(found).count("hello") == 1
    assert [one.text for one in house.town.heard] == ["hello", "and"]


async def test_the_order_is_that_in_which_it_was_said(client):
    for number in range(10):
        await say(client, said(str(number)))
    found = await shown(client, lambda found: len(found) == 20)
    assert [line["text"] for line in found if line["mine"]] == [str(one) for one in range(10)]


@pytest.mark.parametrize("trouble", [Unavailable("the database is away")])
async def test_nothing_is_confirmed_that_is_not_kept(house, client, trouble):
    house.town.trouble = trouble
    hello = said("hello")
    answer = await say(client, hello)
    assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
    assert [line["heard"] for line in (await lines(client))["lines"]] == [False]
    house.town.trouble = None
    assert (await say(client, hello)).status == 200
    found = await shown(client, lambda found: len(found) == 2)
    assert [line["heard"] for line in found] == [True, True]


async def test_what_was_said_is_still_there_after_a_restart(sqlite_url, tmp_path):
    async with opened(sqlite_url, tmp_path) as house, house.visitor() as client:
        await say(client, said("hello"))
        await shown(client, lambda found: len(found) == 2)
        cookie = client.cookie
    async with opened(sqlite_url, tmp_path) as house, house.visitor(begun=False) as client:
        client.cookie = cookie
        assert texts_of((await lines(client))["lines"]) == ["hello", "You said: hello"]


async def test_what_we_never_took_in_is_taken_in_after_a_restart(sqlite_url, tmp_path):
    async with opened(sqlite_url, tmp_path) as house, house.visitor() as client:
        house.town.trouble = Unavailable("and now we fall")
        assert (await say(client, said("the lamp is dark"))).status == 503
    async with opened(sqlite_url, tmp_path) as house:
        assert (await house.town.hears()).text == "the lamp is dark"


async def test_a_page_resumes_where_it_was(client):
    await say(client, said("one"))
    await shown(client, lambda found: len(found) == 2)
    version = (await lines(client))["version"]
    assert (await lines(client, since=version))["lines"] == []
    await say(client, said("two"))
    await shown(client, lambda found: len(found) == 4)
    assert texts_of((await lines(client, since=version))["lines"]) == ["two", "You said: two"]


async def test_what_stands_above_can_be_asked_for(house, client):
    chat = client.chat
    for number in range(205):
        await house.town.tell(chat, str(number))
    newest = await lines(client)
    assert newest["more"]
    assert texts_of(newest["lines"]) == [str(one) for one in range(5, 205)]
    above = await lines(client, before=newest["lines"][0]["order"])
    assert texts_of(above["lines"]) == [str(one) for one in range(5)]


async def asked(client):
    """The question that the town asks when somebody starts."""
    await say(client, said("/start"))
    found = await shown(client, lambda found: len(found) == 2)
    return found[1]


async def test_a_button_that_is_pressed_shows_it(house, client):
    question = await asked(client)
    assert question["choices"] == ["A lamp", "The road"]
    press = said("", kind="press", target=question["key"], choice=f"{question['token']}:1")
    assert (await say(client, press)).status == 200
    heard = await house.town.hears(Kind.PRESS)
    assert (heard.choice, heard.target) == ("tok3n:1", question["key"])
    found = await shown(client, lambda found: len(found) == 3)
    assert found[1]["pressed"] == 1


async def test_in_a_staff_room_a_button_stays_for_whom_it_is(house, client):
    await say(client, said("/start"), ROOM)
    question = (await shown(client, lambda found: len(found) == 2, ROOM))[1]
    press = said("", kind="press", target=question["key"], choice=f"{question['token']}:1")
    assert (await say(client, press, ROOM)).status == 200
    heard = await house.town.hears(Kind.PRESS)
    assert (heard.author, heard.choice) == ("elena", "tok3n:1")
    found = await shown(client, lambda found: len(found) == 3, ROOM)
    assert "pressed" not in found[1]


@pytest.mark.parametrize("choice", ["tok3n:2", "tok3n:-1", "tok3n:x", "other:0", "", "tok3n:²"])
async def test_a_button_that_is_not_there_is_for_the_core_to_judge(house, client, choice):
    question = await asked(client)
    press = said("", kind="press", target=question["key"], choice=choice)
    assert (await say(client, press)).status == 200
    assert (await house.town.hears(Kind.PRESS)).choice == choice
    assert "pressed" not in (await lines(client))["lines"][1]


async def test_ones_own_message_can_be_changed_and_deleted(house, client):
    hello = said("hello")
    await say(client, hello)
    await say(client, said("good day", kind="edit", target=hello["id"]))
    assert (await house.town.hears(Kind.EDIT)).target == hello["id"]
    mine = (await lines(client))["lines"][0]
    assert (mine["text"], mine["edited"]) == ("good day", True)
    await say(client, said("", kind="delete", target=hello["id"]))
    assert (await house.town.hears(Kind.DELETE)).target == hello["id"]
    mine = (await lines(client))["lines"][0]
    assert mine["deleted"]
    assert "text" not in mine


@pytest.mark.parametrize("kind", ["edit", "delete"])
async def test_what_the_town_has_said_cannot_be_changed(house, client, kind):
    key = await house.town.tell(client.chat, "your case is closed")
    answer = await say(client, said("it is open", kind=kind, target=key))
    assert (answer.status, await answer.json()) == (404, {"error": "gone", "after": 0})
    assert texts_of((await lines(client))["lines"]) == ["your case is closed"]


@pytest.mark.parametrize("kind", ["edit", "delete", "press", "reaction"])
async def test_nobody_reaches_into_the_chat_of_another(house, client, kind):
    hello = said("hello")
    await say(client, hello)
    async with house.visitor() as other:
        assert (await say(other, said("!", kind=kind, target=hello["id"]))).status == 404
        assert (await lines(other))["lines"] == []
    assert texts_of((await lines(client))["lines"])[0] == "hello"


async def test_two_may_draw_the_same_id_and_both_are_heard(house, client):
    hello = said("from ana")
    async with house.visitor() as other:
        await say(other, {**hello, "text": "from bea"})
        await say(client, hello)
        await house.town.hears(text="from ana")
        await house.town.hears(text="from bea")


async def test_a_resident_has_no_threads(house, client):
    await say(client, said("hello", thread="1" * 32))
    assert (await house.town.hears()).thread is None


@pytest.mark.parametrize(
    ("body", "status", "word"),
    [
        (b"", 400, "nonsense"),
        (b"{", 400, "nonsense"),
        (b"[]", 400, "nonsense"),
        (b'{"id": "' + b"1" * 32 + b'"}', 400, "empty"),
        (b'{"id": "' + b"1" * 32 + b'", "text": "' + b"x" * 20_001 + b'"}', 400, "nonsense"),
        (b'{"id": "' + b"1" * 32 + b'", "text": "' + b"x" * 200_000 + b'"}', 413, "too-long"),
        (b'{"id": "' + b"1" * 32 + b'", "text": "\xff"}', 400, "nonsense"),
        (b'{"id": "' + b"1" * 32 + b'", "text": "\\ud800"}', 400, "nonsense"),
        (b'{"id": "' + b"1" * 32 + b'", "text": "\\u0000"}', 400, "empty"),
    ],
)
async def test_nonsense_is_told_apart_and_loses_nothing(house, client, body, status, word):
    origin = {"Origin": house.url}
    answer = await client.post("/chat/say", data=body, headers=origin)
    assert (answer.status, (await answer.json())["error"]) == (status, word)
    assert (await lines(client))["lines"] == []


async def test_a_sign_that_no_database_keeps_is_left_out(house, client):
    assert (await say(client, said("he\0llo"))).status == 200
    assert (await house.town.hears()).text == "hello"


async def test_a_text_of_ten_thousand_signs_is_taken(house, client):
    assert (await say(client, said("ä🙏" * 5000))).status == 200
    assert len((await house.town.hears()).text) == 10_000


async def test_words_are_kept_as_they_are_and_never_become_html(client):
    attack = "<script>alert(1)</script><img src=x onerror=alert(1)> \u202e javascript:alert(1)"
    await say(client, said(attack))
    assert texts_of((await lines(client))["lines"])[0] == attack
    plain = await (await client.get("/chat/plain")).text()
    assert "<script>alert" not in plain
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img" in plain
