"""The draughtsman: charts go in, and drawings come out; what was drawn once is kept for a while.

The plotting library is large, so it is never here, but in a child process that draws all that is
wanted and ends. The drawings lie in a folder of their own, each under the key of its chart: it can
be emptied at any time.
"""

import asyncio
import logging
import os
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from core.background import ended, python_path
from core.charts import Chart, written

COMMAND = (sys.executable, "-P", "-m", "core.chart_worker")
SECONDS = 60  # that a child may take, of the processor and by the clock
KINDS = ("svg", "png")
MOST_WAITING = 20  # who want something drawn; whoever comes then has to come again
OLD = 2 * 86400.0  # seconds after which a drawing goes that nobody has looked at
SHELTER = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}  # one core is enough

log = logging.getLogger(__name__)


class NotDrawn(Exception):
    """A chart could not be drawn, or not now."""


class Draughtsman:
    """Draws charts, and keeps the drawings in `folder`."""

    def __init__(self, folder: Path, command: Sequence[str] = COMMAND) -> None:
        self.folder = folder
        self.command = (*command, str(SECONDS))
        self.busy = asyncio.Lock()
        self.waiting = 0

    async def drawing(self, chart: Chart, kind: str, others: Sequence[Chart] = ()) -> bytes:
        """A chart as `svg` or `png`. `others` are drawn with it, if it has to be drawn at all.

        Raises NotDrawn.
        """
        if found := await asyncio.to_thread(self.look, chart, kind):
            return found
        await self.draw((chart, *others))
        found = await asyncio.to_thread(self.look, chart, kind)
        if found is None:
            raise NotDrawn(chart.title)
        return found

    async def draw(self, charts: Sequence[Chart]) -> None:
        """Draw those that are not there yet, in one child."""
        if self.waiting >= MOST_WAITING:
            raise NotDrawn("too many are waiting")
        self.waiting += 1
        try:
            async with self.busy:
                await self.draw_missing(charts)
        finally:
            self.waiting -= 1

    async def draw_missing(self, charts: Sequence[Chart]) -> None:
        wanted = {one.key: one for one in charts}
        missing = [one for key, one in wanted.items() if not self.has(key)]
        if not missing:
            return
        answer = await self.ask(missing)
        await asyncio.to_thread(self.keep, missing, answer)

    async def ask(self, charts: list[Chart]) -> bytes:
        """Start a child, and have it draw; what it answers. It gets no secrets of ours."""
        await asyncio.to_thread(self.folder.mkdir, mode=0o700, parents=True, exist_ok=True)
        child = await asyncio.create_subprocess_exec(
            *self.command,
            stdin=PIPE,
            stdout=PIPE,
            cwd=Path(__file__).anchor,
            env={
                **SHELTER,
                "PYTHONPATH": python_path(),
                "MPLCONFIGDIR": str(self.folder.absolute()),
            },
            start_new_session=True,  # Ctrl-C is for us
        )
        try:
            async with asyncio.timeout(SECONDS):
                answer, _ = await child.communicate(written(charts))
        except TimeoutError:
            raise NotDrawn("it takes too long") from None
        finally:
            await ended(child)
        if child.returncode:
            raise NotDrawn(f"exit status {child.returncode}")
        return answer

    def keep(self, charts: Sequence[Chart], answer: bytes) -> None:
        """Lay the drawings down, and throw old ones away."""
        pieces = pieces_of(answer)
        for chart in charts:
            for kind in KINDS:
                self.lay(self.path(chart.key, kind), next(pieces))
        for path in self.folder.glob("*.*g"):
            with suppress(FileNotFoundError):
                if time.time() - path.stat().st_mtime > OLD:
                    path.unlink()

    def lay(self, path: Path, content: bytes) -> None:
        """Whoever looks at the same time sees all of a drawing, or nothing."""
        unfinished = path.with_suffix(".new")
        unfinished.write_bytes(content)
        unfinished.replace(path)

    def has(self, key: str) -> bool:
        return all(self.path(key, kind).is_file() for kind in KINDS)

    def look(self, chart: Chart, kind: str) -> bytes | None:
        """A drawing that is there; it stays for longer then."""
        path = self.path(chart.key, kind)
        try:
            content = path.read_bytes()
            os.utime(path)
        except FileNotFoundError:
            return None
        return content

    def path(self, key: str, kind: str) -> Path:
        return self.folder / f"{key}.{kind}"


def pieces_of(answer: bytes) -> Iterator[bytes]:
    """The pieces, each with its length before it. Raises NotDrawn where some are missing."""
    at = 0
    while at < len(answer):
        length = int.from_bytes(answer[at : at + 4], "big")
        yield answer[at + 4 : at + 4 + length]
        at += 4 + length
    raise NotDrawn("not all were drawn")
