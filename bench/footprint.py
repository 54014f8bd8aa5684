"""`python -m bench.footprint`: how much memory Juntos takes, and how soon it is there.

The demonstration is started as anybody would start it; then somebody reports a lamp in its chat,
with a photo, and somebody else reads all of its pages, again and again; each time the memory is
looked at. `juntos run` is ready when /livez says so.
"""

import argparse
import asyncio
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast
from urllib.request import urlopen

from bench.dialogue import JUN, WHAT, crowded_jun, places, words_of
from bench.figures import middle, show
from bench.machine import scratch
from bench.ports import free_port
from bench.processes import child, processes_below, resident_bytes
from bench.stroll import Stroll
from tests.journeys import visitor
from tests.pictures import jpeg

COLUMNS = ("", "measured", "aim")
ADDRESS = re.compile(rb"http://[\w.:]+")
LONGEST = 60.0  # seconds
MEGABYTE = 10**6
JUNTOS = str(Path(sys.executable).with_name("juntos"))


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def python(code: str) -> Callable[[], object]:
    """Run a few words of Python in a process of its own."""
    return lambda: subprocess.run([sys.executable, "-c", code], check=True, timeout=LONGEST)


def import_seconds(times: int) -> float:
    """How long it takes to read all that `juntos run` needs, Python itself not counted."""
    empty = middle(seconds(python("")) for _ in range(times))
    return middle(seconds(python("import juntos.run")) for _ in range(times)) - empty


def start_seconds(data: Path) -> float:
    """How long `juntos run` takes until it says that it is alive; Telegram is not there."""
    site, nowhere = (f"127.0.0.1:{free_port()}" for _ in range(2))
    environment = {
        "JUNTOS_TOWN": str(JUN),
        "JUNTOS_DATA": str(data),
        "JUNTOS_LISTEN": site,
        "JUNTOS_SECRET_KEY": "x" * 32,
        "JUNTOS_TELEGRAM_TOKEN": "7000000001:a-token-of-the-bench",
        "JUNTOS_TELEGRAM_API_URL": f"http://{nowhere}",
    }
    began = time.perf_counter()
    with child(JUNTOS, "run", quiet=True, **environment):
        wait_for(f"http://{site}/livez")
        return time.perf_counter() - began


def wait_for(url: str) -> None:
    """Ask again and again; RuntimeError if nobody answers in time."""
    end = time.perf_counter() + LONGEST
    while time.perf_counter() < end:
        try:
            with urlopen(url, timeout=1):
                return
        except OSError:
            time.sleep(0.01)
    raise RuntimeError(f"nobody answers at {url}")


def demo_bytes(answers: int) -> Iterator[tuple[str, int]]:
    """How much memory the demonstration takes, when it stands and after all that happens.

    Somebody reads so many `answers`, and then as many again.
    """
    with child(JUNTOS, "demo", "--port", "0", PYTHONUNBUFFERED="1") as process:
        address = address_of(process)
        yield "memory of `juntos demo`, standing", resident_bytes(process.pid)
        asyncio.run(story(address))
        yield "the same after a story", resident_bytes(process.pid)
        below = sum(map(resident_bytes, processes_below(process.pid)))
        yield "beside it, for a minute after a photo", below
        stroll = Stroll(address)
        for times in (1, 2):
            asyncio.run(stroll.read(answers))
            yield (
                f"memory after {times * answers:,} answers to a reader",
                resident_bytes(process.pid),
            )


def address_of(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout
    for line in process.stdout:
        if found := ADDRESS.search(line):
            return found[0].decode()
    raise RuntimeError("the demonstration ended before it was ready")


async def story(address: str) -> None:
    """Report a lamp in the chat, with a place and a photo, as the page would do it."""
    words, place = words_of(crowded_jun()), next(places())
    async with cast("Any", visitor).visiting(address) as ana:
        await ana.says("/report")
        await ana.reads(words.begins("report-category"))
        await ana.presses(words.categories["light"])
        await ana.reads(words.begins("report-what"))
        await ana.says(WHAT)
        await ana.reads(words.begins("report-where"))
        await ana.says(place={"latitude": place.latitude, "longitude": place.longitude})
        await ana.reads(words.begins("report-photo"))
        await ana.shows(cast("Any", jpeg)(2000, 1500))
        await ana.reads(words.say("report-photo-more", count=1))
        await ana.presses(words.label("report-photo-more", "enough"))
        await ana.reads(words.begins("report-check"))
        await ana.presses(words.label("report-check", "send"))
        await ana.reads(words.begins("report-thanks"))


def rows(times: int, answers: int) -> Iterator[tuple[str, str, str]]:
    with scratch() as data:
        first = start_seconds(data)
        again = middle(start_seconds(data) for _ in range(times))
    for when, taken in demo_bytes(answers):
        yield when, f"{taken / MEGABYTE:.0f} MB", "under 150 MB"
    yield "`juntos run` ready, new database", f"{first:.2f} s", "under 2 s"
    yield "`juntos run` ready, from then on", f"{again:.2f} s", "under 2 s"
    yield "of which imports", f"{import_seconds(times):.2f} s", ""


def main() -> None:
    parser = argparse.ArgumentParser(description="Memory, and time to start")
    parser.add_argument("--quick", action="store_true", help="each only once")
    asked = parser.parse_args()
    times, answers = (1, 300) if asked.quick else (5, 1500)
    show("What Juntos takes", COLUMNS, rows(times, answers))


if __name__ == "__main__":
    main()
