"""`juntos demo --matrix`: the example town on a real homeserver, which anybody may look into."""

import re
from contextlib import AsyncExitStack
from types import SimpleNamespace

import pytest
from aiohttp import ClientSession, CookieJar

from juntos.demo import shown
from juntos.homeserver import Account
from tests.bots.browser.house import Visitor, lines, said, say
from tests.homeserver import V3, Person
from tests.waiting import until

DEPARTMENTS = ("works", "police", "townhall", "school", "health")
# What stands in the terminal, for whoever has a client at hand.
SERVER = re.compile(r"runs at http://127\.0\.0\.1:(\d+) \(([\w.]+)\)")
ACCOUNT = re.compile(r"(staff|resident)\s+(@\S+)\s+password (\S+)")
PAGE = re.compile(r"example town of Jun: (http://\S+)")
PATIENCE = 20.0  # seconds

pytestmark = pytest.mark.slow


async def logged_in(server, session, user, password):
    """Somebody who has only read what stands in the terminal."""
    somebody = Person(server, SimpleNamespace(access_token=""), session)
    identifier = {"type": "m.id.user", "user": user}
    wanted = {"type": "m.login.password", "identifier": identifier, "password": password}
    answer = await somebody.ask("POST", f"{V3}/login", wanted)
    account = Account(user, password, answer["access_token"], answer["device_id"])
    return Person(server, account, session)


@pytest.fixture
async def session():
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as session:
        yield session


@pytest.fixture
async def demo(tmp_path, session):
    """The demonstration with Matrix: its page, and those whose passwords it has told."""
    async with AsyncExitStack() as stack:
        told = await stack.enter_async_context(shown(tmp_path, 0, matrix=True))
        port, name = SERVER.search(told).groups()
        server = SimpleNamespace(url=f"http://127.0.0.1:{port}", name=name)
        people = {
            who: await logged_in(server, session, user, password)
            for who, user, password in ACCOUNT.findall(told)
        }
        yield SimpleNamespace(page=PAGE.search(told)[1], server=server, **people)


async def room_called(somebody, alias):
    path = f"{V3}/directory/room/%23{alias}:{somebody.server.name}"
    return (await somebody.ask("GET", path))["room_id"]


async def answers(client, text):
    """Write something in the chat of the page, and wait for what the town says to it."""
    before = len((await lines(client))["lines"])
    response = await say(client, said(text))
    assert response.status == 200, await response.text()

    async def is_answered():
        return any(line["town"] for line in (await lines(client))["lines"][before:])

    await until(is_answered, PATIENCE)


async def test_staff_sit_in_their_rooms_and_a_report_from_the_page_comes_to_them(demo, session):
    joined = (await demo.staff.ask("GET", f"{V3}/joined_rooms"))["joined_rooms"]
    rooms = {key: await room_called(demo.staff, f"{key}-staff") for key in DEPARTMENTS}
    assert set(rooms.values()) <= set(joined)

    for key in DEPARTMENTS:  # the channels are open to everybody
        channel = await room_called(demo.resident, key)
        await demo.resident.ask("POST", f"{V3}/join/{channel}")

    client = Visitor(demo.page, session)
    assert (await client.get("/chat")).status == 200
    for words in ("/report light", "It is dark here.", "Calle Real", "skip", "send"):
        await answers(client, words)

    async def has_come(room, words):
        return any(words in one["content"].get("body", "") for one in await demo.staff.said(room))

    await until(lambda: has_come(rooms["works"], "J-00001"), PATIENCE)
    await until(lambda: has_come(rooms["works"], "It is dark here."), PATIENCE)
    assert not await has_come(rooms["police"], "J-00001")
