"""The commands, as somebody types them: each in a process of its own."""

import asyncio
import json
import re
import signal
import subprocess
import time
from contextlib import suppress

import pytest
from aiohttp import ClientSession

from tests.journeys.jun import JUN, Jun
from tests.journeys.process import JUNTOS, clean, running

pytestmark = pytest.mark.slow  # each starts the program, most of them more than once

SOON = 60.0  # seconds; it takes less than two where nobody else is at work
SHOWN = re.compile(r"example town of Jun: (http://\S+)")


@pytest.fixture
def types(tmp_path):
    """Runs a command to its end, with these settings and no others."""

    def run(*command, **settings):
        told = {f"JUNTOS_{name}": str(value) for name, value in settings.items()}
        return subprocess.run(
            [JUNTOS, *command], cwd=tmp_path, env=clean(told), capture_output=True, text=True
        )

    return run


def refused(done, *lines):
    """It ended at once, with plain lines and no trace."""
    said = done.stderr.splitlines()
    assert done.returncode == 1
    assert len(said) == len(lines), done.stderr
    for line, words in zip(said, lines, strict=True):
        assert line.startswith("✗ ")
        assert words in line


def test_a_check_that_finds_something_ends_with_1(types):
    done = types("check")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert lines[0] == "✗ town.toml: there is no town file here; set JUNTOS_TOWN to where it lies"
    assert lines[-1].startswith("✗ JUNTOS_SECRET_KEY is missing")
    assert done.stderr == ""


def test_nothing_starts_half_configured(types):
    done = types("run", TOWN=JUN / "town.toml", TELEGRAM_MODE="webhook")
    refused(done, "JUNTOS_SECRET_KEY is missing", "JUNTOS_TELEGRAM_TOKEN is missing")


def test_the_tables_are_made_and_made_only_once(types, tmp_path):
    first, second = types("migrate"), types("migrate")
    assert (first.returncode, second.returncode) == (0, 0)
    assert first.stdout == second.stdout
    assert re.fullmatch(r"The database has the form \d{4}\.\n", first.stdout)
    assert (tmp_path / "juntos-data" / "juntos.db").exists()


async def test_a_town_opens_soon_and_tells_how_it_is(tmp_path):
    began = time.monotonic()
    async with running(Jun(tmp_path)) as house:
        assert time.monotonic() - began < SOON
        async with ClientSession(await house.address()) as web:
            assert await get(web, "/livez") == "ok\n"
            told = json.loads(await get(web, "/readyz"))
            assert told == {"database": "ok", "platforms": {"browser": "ok"}}
            figures = await get(web, "/metrics")
            for name in ("juntos_inbox_oldest_seconds", "juntos_sent_total", "juntos_arrivals"):
                assert name in figures
            async with web.get("/metrics", headers={"X-Forwarded-For": "1.2.3.4"}) as answer:
                assert answer.status == 404
        assert await house.stops() == (0, pytest.approx(0, abs=SOON))
        assert house.complaints == []


async def test_of_two_processes_on_one_file_the_second_is_refused(tmp_path, types):
    jun = Jun(tmp_path)
    settings = {name.removeprefix("JUNTOS_"): value for name, value in jun.environment.items()}
    async with running(jun) as house:
        done = await asyncio.to_thread(types, "run", **settings)
        refused(done, "is in use by another process")
        done = await asyncio.to_thread(types, "migrate", **settings)
        refused(done, "is in use by another process")
        taken = (await house.address()).removeprefix("http://")
        other = {**settings, "DATA": tmp_path / "other", "LISTEN": taken}
        done = await asyncio.to_thread(types, "run", **other)
        refused(done, f"JUNTOS_LISTEN: {taken}: ")


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
async def test_a_demonstration_leaves_nothing_behind(tmp_path, sign):
    scratch, here = tmp_path / "scratch", tmp_path / "here"
    scratch.mkdir()
    here.mkdir()
    process = await asyncio.create_subprocess_exec(
        JUNTOS,
        "demo",
        "--port",
        "0",
        cwd=here,
        env=clean({"TMPDIR": str(scratch)}) | {"PYTHONUNBUFFERED": "1"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        address = await shown_at(process)
        async with ClientSession(address) as web:
            assert "<iframe" in await get(web, "/")
        process.send_signal(sign)
        _, complaints = await process.communicate()
        assert (process.returncode, complaints) == (0, b"")
    finally:
        with suppress(ProcessLookupError):
            process.kill()
    assert [*scratch.iterdir(), *here.iterdir()] == []


async def shown_at(process):
    """The address that stands in the terminal."""
    async with asyncio.timeout(30):
        async for line in process.stdout:
            if found := SHOWN.search(line.decode()):
                return found[1]
    raise AssertionError((await process.stderr.read()).decode())


async def get(web, path):
    async with web.get(path) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.text()
