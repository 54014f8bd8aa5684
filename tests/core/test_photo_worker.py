"""The child process of the darkroom, alone: what it cannot do, whatever a picture makes of it."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
import uvloop

from core.photos import COMMAND, Bounds, Darkroom, Unusable
from tests import pictures

ALONE = {"capture_output": True, "env": {"PYTHONPATH": str(Path(__file__).parents[2])}}


def test_the_system_ends_a_picture_that_takes_too_long_even_if_we_are_gone():
    raw = pictures.scan_bomb()
    command = [*COMMAND, str(512 * 2**20), "1"]
    done = subprocess.run(command, input=len(raw).to_bytes(4, "big") + raw, **ALONE)
    assert done.returncode == -signal.SIGXCPU


def test_a_worker_can_open_no_file_and_no_socket():
    script = """if True:
        import socket
        from core.photo_worker import confine
        confine(512 * 2**20)
        for attempt in (lambda: open("/dev/null"), lambda: open("new", "w"), socket.socket):
            try:
                attempt()
            except OSError:
                print("no")
    """
    done = subprocess.run([sys.executable, "-c", script], check=True, **ALONE)
    assert done.stdout.split() == [b"no"] * 3


def test_the_darkroom_works_on_uvloop_too(caplog):
    async def visit():
        async with Darkroom(Bounds(photos=1)) as darkroom:
            for _ in range(2):
                assert await darkroom.clean(pictures.jpeg())
            with pytest.raises(Unusable):
                await darkroom.clean(pictures.truncated())

    uvloop.run(visit())
    assert caplog.messages == []
