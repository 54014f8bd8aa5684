"""A running house stays small: what is needed no more goes back."""

import platform
import subprocess
import sys
from contextlib import ExitStack

import pytest

from storage.database import Database
from storage.engine import READERS

THRIFT = """
import resource, sys, threading
from juntos.memory import be_thrifty

def mine():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()

def draw():  # large and small by turns, as a picture takes it
    for size in range(1, 25):
        some = [bytearray(size * 2**20), *(bytearray(1000) for _ in range(100))]

assert be_thrifty() == (sys.argv[1] == "glibc")
before = mine()
for _ in range(4):
    threads = [threading.Thread(target=draw) for _ in range(4)]
    [one.start() for one in threads]
    [one.join() for one in threads]
print(mine() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the allocator of Linux is meant")
def test_what_is_drawn_in_threads_leaves_no_memory_behind():
    made_by = platform.libc_ver()[0]
    left = subprocess.check_output([sys.executable, "-c", THRIFT, made_by], timeout=60)
    if made_by == "glibc":
        assert int(left) < 4 * 2**20


async def test_whoever_reads_takes_what_was_read_with_last(sqlite_url):
    """Each connection keeps 2 MB of what it has read, so few of them stay open."""
    async with Database(sqlite_url) as database:
        readers = database.readers
        with ExitStack() as stack:
            many = [stack.enter_context(readers.connect()) for _ in range(READERS + 3)]
            assert len(many) > READERS
        assert readers.pool.checkedin() == READERS
        with readers.connect() as connection:
            last = connection.connection.dbapi_connection
        with readers.connect() as connection:
            assert connection.connection.dbapi_connection is last


def test_the_child_that_cleans_photos_knows_no_kind_of_picture_but_those_we_take():
    code = "import sys; from core import photo_worker as one; one.prepare(); one.rehearse(); "
    code += "print(*sorted(name for name in sys.modules if name.endswith('ImagePlugin')))"
    loaded = subprocess.check_output([sys.executable, "-c", code], text=True, timeout=60).split()
    assert {name.removeprefix("PIL.").removesuffix("ImagePlugin") for name in loaded} == {
        *("Bmp", "Gif", "Jpeg", "Mpo", "Png", "Ppm", "Tiff", "WebP")
    }
