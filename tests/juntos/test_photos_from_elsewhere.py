"""Whoever names the address of a photo leads us there alone, and never into our own network."""

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from pydantic import ValidationError

from core.town.open311 import Open311
from feed.open311.photos import NotThere
from juntos.elsewhere import download, fetched


async def test_a_name_that_leads_into_our_own_network_is_not_followed():
    with pytest.raises(NotThere, match="open net"):
        await fetched("https://localhost/lamp.jpg")


async def elsewhere():
    async def small(_):
        return web.Response(body=b"small")

    async def large(_):
        return web.Response(body=b"x" * 5000)

    async def away(_):
        raise web.HTTPFound("/small")

    app = web.Application()
    app.add_routes([web.get("/small", small), web.get("/large", large), web.get("/away", away)])
    return TestServer(app)


async def test_what_lies_there_is_taken_and_no_more():
    async with await elsewhere() as server, ClientSession() as session:
        assert await download(session, str(server.make_url("/small")), 1000) == b"small"
        for path in ("/large", "/away", "/nothing"):
            with pytest.raises(NotThere):
                await download(session, str(server.make_url(path)), 1000)


@pytest.mark.parametrize("host", ["10.0.0.1", "localhost", "https://a.example", "a.example:80", ""])
def test_the_town_names_hosts_and_neither_addresses_nor_numbers(host):
    with pytest.raises(ValidationError):
        Open311(photos_from=(host,))
