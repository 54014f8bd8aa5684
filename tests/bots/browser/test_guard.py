"""Who is let in: from our own pages, with a cookie of ours, at a human pace."""

import logging

import pytest

from bots.browser.guard import Paces
from bots.browser.limits import Pace
from core.messages import Act, Kind
from tests.bots.browser.house import AT_EASE, lines, opened, said, say, shown, texts_of, upload
from tests.pictures import jpeg

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
    " connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'self';"
    " base-uri 'none'"
)
PAGES = (
    "/chat",
    "/chat/plain",
    "/chat/lines",
    "/chat/photo/x",
    "/chat/static/chat.css",
    "/chat/no",
)


async def test_to_open_the_chat_is_to_get_a_session_and_to_keep_it(house):
    async with house.visitor() as client:
        before = client.chat
        assert (await client.get("/chat")).status == 200
        assert client.chat == before


async def test_two_visitors_have_two_chats(house, client):
    async with house.visitor() as other:
        assert other.chat != client.chat
        await say(client, said("from ana"))
        assert (await lines(other))["lines"] == []


@pytest.mark.parametrize("path", ["/chat/lines", "/chat/photo/x", "/chat/live"])
async def test_without_a_session_nothing_is_told(house, path):
    async with house.visitor(begun=False) as client:
        answer = await client.get(path, headers={"Origin": house.url})
        assert (answer.status, (await answer.json())["error"]) == (401, "no-session")


async def test_without_a_session_nothing_is_taken(house):
    async with house.visitor(begun=False) as client:
        assert (await say(client, said())).status == 401
        assert (await upload(client, jpeg())).status == 401
        assert house.town.heard == []


async def test_a_cookie_that_was_made_up_opens_no_chat(house, client):
    mine = client.chat
    async with house.visitor(begun=False) as thief:
        thief.cookie = f"{mine}.{1_700_000_000}.{'0' * 64}"
        assert (await thief.get("/chat/lines")).status == 401
        assert (await thief.get("/chat")).status == 200
        assert thief.chat != mine


FOREIGN = {
    "another site": {"Origin": "https://evil.example"},
    "a file": {"Origin": "null"},
    "nobody": {"Origin": ""},
    "one that is named like us": {"Origin": "http://127.0.0.1.evil.example"},
}


@pytest.mark.parametrize("headers", FOREIGN.values(), ids=FOREIGN)
async def test_no_other_page_can_speak_for_somebody(house, client, headers):
    answer = await say(client, said("give me all"), **headers)
    assert (answer.status, (await answer.json())["error"]) == (403, "not-ours")
    assert (await lines(client))["lines"] == []


async def test_no_other_page_can_listen(house, client):
    answer = await client.get("/chat/live", headers={"Origin": "https://evil.example"})
    assert answer.status == 403


async def test_the_public_address_is_ours_too(sqlite_url, tmp_path):
    async with (
        opened(sqlite_url, tmp_path, public_url="http://jun.example") as house,
        house.visitor() as client,
    ):
        assert (await say(client, said(), Origin="http://jun.example")).status == 200


async def test_behind_https_the_cookie_never_travels_without_it(sqlite_url, tmp_path):
    async with (
        opened(sqlite_url, tmp_path, public_url="https://jun.example") as house,
        house.visitor(begun=False) as client,
    ):
        cookie = (await client.get("/chat")).headers["Set-Cookie"]
        assert cookie.startswith("__Host-juntos-chat=")
        for part in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=7776000"):
            assert part in cookie.split("; ")


@pytest.mark.parametrize("path", PAGES)
async def test_every_answer_keeps_itself_to_itself(client, path):
    headers = (await client.get(path)).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "SAMEORIGIN"
    assert headers["Cache-Control"] == ("no-cache" if "static" in path else "no-store")


async def test_who_is_too_quick_is_told_when_to_go_on(sqlite_url, tmp_path):
    paces = Paces(**{**vars(AT_EASE), "say": Pace(0.5, 2)})
    async with opened(sqlite_url, tmp_path, paces=paces) as house, house.visitor() as client:
        answers = [await say(client, said(str(number))) for number in range(3)]
        assert [answer.status for answer in answers] == [200, 200, 429]
        assert (await answers[2].json())["error"] == "too-fast"
        assert 1 <= int(answers[2].headers["Retry-After"]) <= 2
        async with house.visitor() as other:
            assert (await say(other, said())).status == 200


ONE_IN_A_HOUSE = {
    "say_from_house": lambda client: say(client, said()),
    "upload": lambda client: upload(client, jpeg(9, 9)),
    "upload_from_house": lambda client: upload(client, jpeg(9, 9)),
    "look": lambda client: client.get("/chat/lines"),
    "look_from_house": lambda client: client.get("/chat/lines"),
}


@pytest.mark.parametrize("pace", ONE_IN_A_HOUSE)
async def test_all_that_costs_us_something_has_its_pace(sqlite_url, tmp_path, pace):
    paces, do = Paces(**vars(AT_EASE)), ONE_IN_A_HOUSE[pace]
    async with (
        opened(sqlite_url, tmp_path, paces=paces) as house,
        house.visitor() as client,
        house.visitor() as other,
    ):
        setattr(paces, pace, Pace(0.01, 1))
        assert [(await do(client)).status for _ in range(2)] == [200, 429]
        assert (await do(other)).status == (429 if pace.endswith("from_house") else 200)


async def test_new_chats_are_not_given_out_without_end(sqlite_url, tmp_path):
    paces = Paces(**{**vars(AT_EASE), "begin_from_house": Pace(0.01, 1)})
    async with (
        opened(sqlite_url, tmp_path, paces=paces) as house,
        house.visitor() as client,
        house.visitor(begun=False) as other,
    ):
        headers = {"Accept": "text/html", "Accept-Language": "de"}
        answer = await other.get("/chat", headers=headers)
        assert (answer.status, answer.content_type) == (429, "text/html")
        assert "Das war viel auf einmal" in await answer.text()
        assert (await client.get("/chat")).status == 200


async def test_nobodys_address_is_logged_not_even_when_something_breaks(house, client, caplog):
    caplog.set_level(logging.DEBUG)
    house.town.trouble = ZeroDivisionError("this was not foreseen")
    answer = await say(client, said())
    assert (answer.status, (await answer.json())["error"]) == (500, "later")
    assert "a page cannot be served" in caplog.text
    ours = [one for one in caplog.records if one.name.startswith(("bots", "core", "storage"))]
    told = [f"{one.getMessage()} {one.exc_text}" for one in [*ours, *of_the_server(caplog)]]
    assert not [words for words in told if "127.0.0.1" in words]


def of_the_server(caplog):
    """What the web server logs; the log of who asked for what is for the roof to leave off."""
    return [one for one in caplog.records if one.name == "aiohttp.server"]


# Staff rooms and channels

ROOM = "?room=works-staff&key=k3y"


@pytest.mark.parametrize(
    "query",
    [
        "?room=works-staff",
        "?room=works-staff&key=",
        "?room=works-staff&key=K3Y",
        "?room=mayor&key=k3y",
        "?channel=works-staff",
        "?channel=mayor",
    ],
)
async def test_a_room_is_closed_to_whoever_has_no_key(house, client, query):
    for path in ("/chat", "/chat/lines", "/chat/photo/x", "/chat/live"):
        answer = await client.get(path + query, headers={"Origin": house.url})
        assert (answer.status, (await answer.json())["error"]) == (403, "closed")
    assert (await say(client, said(), query)).status == 403
    assert (await upload(client, jpeg(), query=query)).status == 403
    assert house.town.heard == []


async def test_nobody_reads_the_chat_of_another_as_a_channel(house, client):
    await say(client, said("my tooth hurts"))
    async with house.visitor() as other:
        for query in (f"?channel={client.chat}", f"?room={client.chat}&key=k3y"):
            assert (await other.get(f"/chat/lines{query}")).status == 403


async def test_whoever_opens_a_room_is_a_member_from_then_on(house, client):
    assert (await client.get(f"/chat{ROOM}")).status == 200
    joined = await house.town.hears(Kind.JOIN)
    assert (joined.author, joined.name) == ("elena", "Elena")
    assert str(joined.sender) == "browser:works-staff"


async def test_what_is_said_in_a_room_is_said_by_its_member(house, client):
    card = await house.town.tell("works-staff", "a dark lamp", heading="J-00041")
    assert (await say(client, said("on it", thread=card), ROOM)).status == 200
    heard = await house.town.hears()
    assert (heard.author, heard.name, heard.thread) == ("elena", "Elena", card)
    assert house.town.lines == [f"works-staff/{card}"]
    found = await shown(client, lambda found: len(found) == 3, ROOM)
    assert [line["thread"] for line in found] == ["", card, card]


async def test_a_mark_on_a_card_is_set_and_taken_away(house, client):
    card = await house.town.tell("works-staff", "a dark lamp", heading="J-00041")
    await say(client, said("👀", kind="reaction", target=card), ROOM)
    heard = await house.town.hears(Kind.REACTION)
    assert (heard.text, heard.target) == ("👀", card)
    [line] = (await lines(client, ROOM))["lines"]
    [mark] = line["reactions"]
    assert (mark["emoji"], mark["id"], mark["mine"]) == ("👀", heard.id, True)
    await say(client, said("", kind="delete", target=mark["id"]), ROOM)
    assert (await house.town.hears(Kind.DELETE)).target == heard.id
    assert (await lines(client, ROOM))["lines"][0]["reactions"] == []
    assert set(house.town.lines) == {f"works-staff/{card}"}


async def test_a_mark_of_the_town_cannot_be_taken_away(house, client):
    card = await house.town.tell("works-staff", "a dark lamp")
    mark = await house.town.tell("works-staff", "✅", act=Act.REACT, target=card)
    answer = await say(client, said("", kind="delete", target=mark), ROOM)
    assert answer.status == 404


async def test_a_thread_that_is_not_there_takes_nothing(house, client):
    assert (await say(client, said("on it", thread="nowhere"), ROOM)).status == 404
    assert house.town.heard == []


async def test_the_card_comes_with_its_thread_however_old_it_is(house, client):
    card = await house.town.tell("works-staff", "a dark lamp", heading="J-00041")
    for number in range(250):
        await house.town.tell("works-staff", str(number), thread=card)
    found = (await lines(client, ROOM))["lines"]
    assert found[0]["key"] == card
    assert len(found) == 201


async def test_a_channel_is_read_by_anybody_and_written_by_nobody(house):
    await house.town.tell("works", "The street is closed on Monday.")
    async with house.visitor(begun=False) as reader:
        page = await reader.get("/chat?channel=works")
        assert page.status == 200
        assert "Set-Cookie" not in page.headers
        assert texts_of((await lines(reader, "?channel=works"))["lines"]) == [
            "The street is closed on Monday."
        ]
        assert (await say(reader, said("!"), "?channel=works")).status == 403
