import os
import stat

import pytest

from bots.browser.spool import KEPT, Full, Spool
from core.transport import TooLarge


async def pieces(*contents):
    for content in contents:
        yield content


async def broken_off(*contents):
    for content in contents:
        yield content
    raise ConnectionResetError


@pytest.fixture
def spool(tmp_path):
    return Spool(tmp_path / "data" / "browser")


async def test_what_is_kept_can_be_read_as_often_as_wanted(spool):
    handle = await spool.keep(pieces(b"a dark ", b"lamp"), 100)
    assert [spool.read(handle), spool.read(handle)] == [b"a dark lamp"] * 2
    assert spool.size(handle) == 11


async def test_nobody_else_may_look(spool):
    handle = await spool.keep(pieces(b"lamp"), 100)
    assert stat.S_IMODE((spool.folder / handle).stat().st_mode) == 0o600
    assert stat.S_IMODE(spool.folder.stat().st_mode) == 0o700


async def test_what_is_too_large_is_refused_as_soon_as_that_is_known(spool):
    async def endless():
        while True:
            yield b"x" * 10

    with pytest.raises(TooLarge):
        await spool.keep(endless(), 100)
    assert list(spool.folder.iterdir()) == []


async def test_what_breaks_off_leaves_nothing_behind(spool):
    with pytest.raises(ConnectionResetError):
        await spool.keep(broken_off(b"half a la"), 100)
    assert list(spool.folder.iterdir()) == []


async def test_a_full_spool_takes_no_more(tmp_path):
    spool = Spool(tmp_path, room=100)
    await spool.keep(pieces(b"x" * 101), 1000)
    with pytest.raises(Full):
        await spool.keep(pieces(b"x"), 1000)


@pytest.mark.parametrize("handle", ["", "..", "../secret", "0" * 31, "0" * 33, "A" * 32, "0" * 32])
async def test_what_is_no_handle_leads_nowhere(spool, handle):
    await spool.keep(pieces(b"lamp"), 100)
    (spool.folder.parent / "secret").write_bytes(b"secret")
    with pytest.raises(FileNotFoundError):
        spool.read(handle)
    with pytest.raises(FileNotFoundError):
        spool.size(handle)


async def test_what_has_lain_here_for_a_day_is_swept_out(spool):
    old, new = [await spool.keep(pieces(b"lamp"), 100) for _ in range(2)]
    now = (spool.folder / new).stat().st_mtime
    os.utime(spool.folder / old, (now - KEPT - 1, now - KEPT - 1))
    spool.sweep(now)
    assert [path.name for path in spool.folder.iterdir()] == [new]
