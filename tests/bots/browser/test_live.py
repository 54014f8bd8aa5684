"""What a page hears at once, over a connection that lasts."""

import asyncio
from contextlib import AsyncExitStack

from aiohttp import WSMsgType

from bots.browser.live import MOST_PAGES
from core.messages import Address, Incoming
from tests.bots.browser.house import lines, opened, said, say, texts_of

SOON = 15  # seconds; without a call a page looks only after 20


async def news(socket):
    """What is told next."""
    return await socket.receive_json(timeout=SOON)


async def hears(socket, text):
    """What the page is told together with this."""
    async with asyncio.timeout(SOON):
        while text not in texts_of((told := await news(socket))["lines"]):
            pass
    return told


async def test_a_page_is_told_at_once(house, client):
    async with client.live() as socket:
        await house.town.tell(client.chat, "your lamp is repaired")
        assert texts_of((await news(socket))["lines"]) == ["your lamp is repaired"]


async def test_every_page_of_a_chat_is_told_and_no_other(house, client):
    async with (
        house.visitor() as other,
        client.live() as one,
        client.live() as two,
        other.live() as foreign,
    ):
        await house.town.tell(client.chat, "for ana")
        await hears(one, "for ana")
        await hears(two, "for ana")
        await house.town.tell(other.chat, "for bea")
        assert texts_of((await news(foreign))["lines"]) == ["for bea"]


async def test_a_page_that_comes_back_is_told_what_it_missed_and_no_more(house, client):
    await house.town.tell(client.chat, "one")
    version = (await lines(client))["version"]
    await house.town.tell(client.chat, "two")
    async with client.live(f"?since={version}") as socket:
        assert texts_of((await news(socket))["lines"]) == ["two"]


async def test_a_page_sees_when_the_town_writes(house, client):
    async with client.live() as socket:
        said_now = Incoming(Address("browser", client.chat), client.chat, "x")
        await house.browser.notice(said_now)
        assert (await news(socket))["typing"]
        await house.town.tell(client.chat, "done")
        assert not (await hears(socket, "done"))["typing"]


async def test_a_change_in_another_process_is_heard_too(postgresql_url, tmp_path):
    async with (
        opened(postgresql_url, tmp_path) as one,
        opened(postgresql_url, tmp_path) as two,
        one.visitor() as client,
        client.live() as socket,
    ):
        await say(client, said("hello"))
        await hears(socket, "You said: hello")
        await two.town.tell(client.chat, "from the other process")
        await hears(socket, "from the other process")


async def test_pages_are_sent_away_when_the_house_closes(sqlite_url, tmp_path):
    async with opened(sqlite_url, tmp_path) as house, house.visitor() as client:
        async with client.live() as socket:
            closing = asyncio.create_task(house.server.close())
            assert (await socket.receive(timeout=SOON)).type is WSMsgType.CLOSE
        await closing


async def test_a_house_has_only_so_many_places(house, client):
    async with AsyncExitStack() as pages:
        for _ in range(MOST_PAGES):
            await pages.enter_async_context(client.live())
        answer = await client.get("/chat/live", headers={"Origin": house.url})
        assert (answer.status, answer.headers["Retry-After"]) == (429, "60")
        assert (await lines(client))["lines"] == []
    async with asyncio.timeout(SOON):
        while (await client.get("/chat/live", headers={"Origin": house.url})).status == 429:
            pass


async def test_when_a_page_goes_nobody_waits_for_it_any_more(house, client):
    async with client.live() as socket:
        await house.town.tell(client.chat, "hello")
        await news(socket)
        assert f"chat:{client.chat}" in house.database.woken
    async with asyncio.timeout(SOON):
        while house.database.woken:
            await client.get("/chat/lines")
