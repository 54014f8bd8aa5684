"""`juntos demo --matrix`: the example town on a real homeserver, which anybody may look into."""

import re
from contextlib import asynccontextmanager
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
PATIENCE = 60.0  # seconds

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


@asynccontextmanager
async def visited(folder, session):
    """The demonstration with Matrix: its page, and those whose passwords it has told."""
    async with shown(folder, 0, matrix=True) as told:
        port, name = SERVER.search(told).groups()
        server = SimpleNamespace(url=f"http://127.0.0.1:{port}", name=name)
        people = {
            who: await logged_in(server, session, user, password)
            for who, user, password in ACCOUNT.findall(told)
        }
        yield SimpleNamespace(page=PAGE.search(told)[1], server=server, **people)


@pytest.fixture
async def demo(tmp_path, session):
    async with visited(tmp_path, session) as demo:
        yield demo


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

    topic = await demo.staff.state(rooms["works"], "m.room.topic")
    assert "!ayuda" in topic["topic"]

    client = Visitor(demo.page, session)
    assert (await client.get("/chat")).status == 200
    for words in ("/report light", "It is dark here.", "Calle Real", "skip", "send"):
        await answers(client, words)

    async def has_come(room, words):
        return any(words in one["content"].get("body", "") for one in await demo.staff.said(room))

    await until(lambda: has_come(rooms["works"], "J-00001"), PATIENCE)
    await until(lambda: has_come(rooms["works"], "It is dark here."), PATIENCE)
    assert not await has_come(rooms["police"], "J-00001")


async def test_the_resident_reads_the_channels_and_has_a_chat_with_the_town(demo):
    joined = (await demo.resident.ask("GET", f"{V3}/joined_rooms"))["joined_rooms"]
    channels = {await room_called(demo.resident, key) for key in DEPARTMENTS}
    [chat] = set(joined) - channels
    assert len(joined) == len(channels) + 1

    async def is_greeted():
        return any(one["sender"] != demo.resident.id for one in await demo.resident.said(chat))

    await until(is_greeted, PATIENCE)


async def test_who_comes_again_finds_the_same_chat(tmp_path, session):
    rooms = []
    for _ in range(2):
        async with visited(tmp_path, session) as demo:
            rooms.append((await demo.resident.ask("GET", f"{V3}/joined_rooms"))["joined_rooms"])
    assert set(rooms[0]) == set(rooms[1])
