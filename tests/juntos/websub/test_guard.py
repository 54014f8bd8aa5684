"""Nobody can make the house call into a private network."""

import pytest
from aiohttp import ClientError
from aiohttp.abc import AbstractResolver
from yarl import URL

from juntos.websub.guard import Guard, Private, is_public, outward

PRIVATE = [
    "127.0.0.1", "10.0.0.1", "172.16.5.4", "192.168.1.1", "169.254.169.254", "0.0.0.0",  # noqa: S104
    "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1",
    "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "ff02::1",
]  # fmt: skip
PUBLIC = ["93.184.215.14", "2606:2800:220:1::1", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"]


class Names(AbstractResolver):
    """A book of names that says what it is told to."""

    def __init__(self, *addresses):
        self.addresses = addresses

    async def resolve(self, host, port=0, family=0):
        return [
            {"hostname": host, "host": one, "port": port, "family": family, "proto": 0, "flags": 0}
            for one in self.addresses
        ]

    async def close(self):
        pass


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_known_in_all_their_forms(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_the_open_net_is_open(address):
    assert is_public(address)


@pytest.mark.parametrize("address", PRIVATE)
async def test_a_name_for_a_private_address_is_refused(address):
    with pytest.raises(Private):
        await Guard(is_public, Names(address)).resolve("innocent.example", 80)


async def test_one_private_address_among_others_is_enough():
    with pytest.raises(Private):
        await Guard(is_public, Names(PUBLIC[0], "10.0.0.1")).resolve("innocent.example", 80)
    [found] = await Guard(is_public, Names(PUBLIC[0])).resolve("there.example", 80)
    assert found["host"] == PUBLIC[0]


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]:8080", "10.1.2.3", "2130706433", "127.1"])
async def test_an_address_in_figures_is_looked_at_too(host):
    with pytest.raises(Private):
        Guard(is_public).look_at(URL(f"http://{host}/"))


@pytest.mark.parametrize("host", ["93.184.215.14", "[2606:2800:220:1::1]", "name.example", "1a.de"])
async def test_an_address_in_the_open_net_and_any_name_pass(host):
    Guard(is_public).look_at(URL(f"http://{host}/"))


@pytest.mark.parametrize("host", ["2130706433", "0x7f000001", "127.1", "localhost"])
async def test_no_other_way_to_write_loopback_leads_there(host, unused_tcp_port_factory):
    async with outward(Guard(is_public)) as client:
        with pytest.raises((OSError, ClientError)):
            await client.get(f"http://{host}:{unused_tcp_port_factory()}/")
