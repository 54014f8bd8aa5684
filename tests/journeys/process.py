"""`juntos run` as a process of its own: started, spoken to by signals, and listened to."""

import asyncio
import json
import os
import re
import signal
import sys
import time
from contextlib import asynccontextmanager
from pathlib import Path

HOUSE = Path(__file__).parents[2]
JUNTOS = Path(sys.executable).with_name("juntos")
OPEN = re.compile(r"is open: (http://\S+);")
PATIENCE = 30.0  # seconds


def clean(environment):
    """The environment of a command, with these settings of ours and no others."""
    other = {name: value for name, value in os.environ.items() if not name.startswith("JUNTOS_")}
    return other | {"PYTHONPATH": str(HOUSE)} | environment


class Process:
    """A house at work in a process. `said` is its log, line by line."""

    def __init__(self, process):
        self.process = process
        self.said = []
        self.opened = asyncio.get_running_loop().create_future()
        self.hearing = asyncio.create_task(self.hear())

    async def hear(self):
        async for line in self.process.stderr:
            self.said.append(line.decode().rstrip())
            if (found := OPEN.search(self.said[-1])) and not self.opened.done():
                self.opened.set_result(found[1])
        if not self.opened.done():
            self.opened.set_exception(AssertionError("\n".join(self.said)))

    async def address(self):
        """Where its pages are, as soon as it is open."""
        async with asyncio.timeout(PATIENCE):
            return await self.opened

    async def stops(self):
        """Ask it to stop; its exit code, and how many seconds it took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            code = await self.process.wait()
            await self.hearing
        return code, time.monotonic() - began

    @property
    def complaints(self):
        """What it has written down as an error."""
        records = [json.loads(line) for line in self.said if line.startswith("{")]
        traces = [line for line in self.said if not line.startswith("{")]
        return traces + [one for one in records if one["level"] in ("error", "critical")]


@asynccontextmanager
async def running(jun):
    """`juntos run` with the settings of a town; it is gone when the block ends."""
    process = await asyncio.create_subprocess_exec(
        JUNTOS,
        "run",
        cwd=jun.folder,
        env=clean(jun.environment),
        stderr=asyncio.subprocess.PIPE,
    )
    house = Process(process)
    try:
        await house.address()
        yield house
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await asyncio.gather(house.hearing, return_exceptions=True)
