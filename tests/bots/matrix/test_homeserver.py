"""The Synapse that we start ourselves."""

import asyncio
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

import juntos.homeserver
from bots.matrix.rooms import TownRooms
from core.messages import Address, Kind, Outgoing
from core.transport import Throttled, TransportError
from juntos.homeserver import homeserver
from juntos.synapse import HomeserverError
from tests.bots.matrix.ear import listening, opened
from tests.homeserver import person

ROOT = Path(juntos.homeserver.__file__).parent.parent


async def sends(door, room, number):
    """How many of so many messages the server takes."""
    for sent in range(number):
        try:
            await door.send(Outgoing(Address("matrix", room), "hello"), f"k{sent}")
        except Throttled:
            return sent
    return number


@pytest.mark.slow
async def test_a_strict_server_slows_down_everybody_but_an_exempted_bot(tmp_path):
    folder = tmp_path / "server"
    with homeserver(folder, generous=False, quick=True) as server:
        admin = server.register("admin", admin=True)
        async with person(server, "town") as town:
            room = await town.room()
            async with opened(town, tmp_path, TownRooms()) as door:
                assert await sends(door, room, 40) < 40
                server.exempt(town.id, admin)
                assert await sends(door, room, 40) == 40
    assert oct(folder.joinpath("homeserver.config").stat().st_mode) == "0o100600"


async def briefly(_seconds):
    passed = asyncio.Event()
    asyncio.get_running_loop().call_later(0.05, passed.set)
    await passed.wait()


@pytest.mark.slow
async def test_a_restart_of_the_server_is_waited_out(tmp_path):
    folder = tmp_path / "server"
    with ExitStack() as before:
        server = before.enter_context(homeserver(folder, quick=True))
        async with (
            person(server, "ana") as ana,
            person(server, "town") as town,
            opened(town, tmp_path, TownRooms(), sleep=briefly) as door,
            listening(door) as ear,
        ):
            room = await ana.chat(town.id)
            await ear.hears(Kind.JOIN)
            before.close()
            with pytest.raises(TransportError):
                await door.send(Outgoing(Address("matrix", room), "hello"), "k1")
            with homeserver(folder, port=server.port, quick=True):
                await ana.say(room, "Are you still there?")
                await ear.hears(Kind.MESSAGE, text="Are you still there?")
                await door.send(Outgoing(Address("matrix", room), "hello"), "k1")
    assert "hello" not in ear.words


def test_people_keep_their_passwords_and_the_server_goes_when_the_block_ends(tmp_path):
    with homeserver(tmp_path, quick=True) as server:
        first = server.register("ana", "a good password", display="Ana")
        assert server.register("ana", "a good password").user_id == first.user_id
        with pytest.raises(HomeserverError, match="Invalid username or password"):
            server.register("ana", "a wrong one")
    with pytest.raises(ConnectionRefusedError):
        server.call("GET", "/_matrix/client/versions")


def test_a_port_that_is_taken_is_named(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with (
            pytest.raises(HomeserverError, match=f"Port {port} is in use"),
            homeserver(tmp_path, port=port),
        ):
            pass


@pytest.mark.slow
def test_a_server_that_cannot_start_tells_why(tmp_path):
    tmp_path.joinpath("signing.key").write_text("not a key")
    with pytest.raises(HomeserverError, match="signing"), homeserver(tmp_path):
        pass


def test_a_missing_package_is_named(tmp_path):
    """A Python without our packages has no Synapse."""
    script = (
        f"import sys, pathlib; sys.path.insert(0, {str(ROOT)!r})\n"
        "from juntos.homeserver import homeserver\n"
        f"with homeserver(pathlib.Path({str(tmp_path)!r})): pass\n"
    )
    done = subprocess.run([sys.executable, "-S", "-c", script], capture_output=True, text=True)
    assert 'pip install "juntos[demo]"' in done.stderr
