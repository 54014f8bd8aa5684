"""Whoever names the address of a photo leads us there alone, and never into our own network."""

import socket

import pytest
from aiohttp import ClientSession, web
from aiohttp.abc import AbstractResolver
from aiohttp.test_utils import TestServer
from pydantic import ValidationError

from core.town.open311 import Open311
from feed.open311.photos import NotThere, OnlyPublic, download


class Says(AbstractResolver):
    """Says where a host is, as it was told to."""

    def __init__(self, *addresses):
        self.addresses = addresses

    async def resolve(self, host, port=0, family=socket.AF_INET):
        about = {"hostname": host, "port": port, "family": family, "proto": 0, "flags": 0}
        return [{"host": address, **about} for address in self.addresses]

    async def close(self):
        pass


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.1.1", "169.254.169.254", "::1", "fe80::1%eth0",
     "fd00::1", "100.64.0.1"],
)  # fmt: skip
async def test_a_name_that_leads_into_a_private_network_is_not_followed(address):
    for known in ((address,), ("93.184.215.14", address)):
        with pytest.raises(OSError, match="not public"):
            await OnlyPublic(Says(*known)).resolve("photos.example.org", 443)


async def test_a_name_that_leads_out_is_followed():
    [found] = await OnlyPublic(Says("93.184.215.14")).resolve("photos.example.org", 443)
    assert found["host"] == "93.184.215.14"


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
