"""What runs beside us: small things that nobody waits for, and child processes."""

import asyncio
import logging
import os
import sys
from asyncio.subprocess import Process
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

log = logging.getLogger(__name__)


def note(error: BaseException) -> None:
    log.error("something done by the way went wrong", exc_info=error)


class Background:
    """Tasks that run beside the others, until they are done or until we close.

    `on_error` is told of the errors that they did not deal with themselves.
    """

    def __init__(self, on_error: Callable[[BaseException], object] = note) -> None:
        self.on_error = on_error
        self.tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Let it run. It is to deal with its errors itself."""
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.finished)

    def finished(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            self.on_error(error)

    async def close(self, within: float = 0.0) -> None:
        """End what still runs; before that it has so many seconds to end by itself."""
        running = tuple(self.tasks)
        if within and running:
            await asyncio.wait(running, timeout=within)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def python_path() -> str:
    """Where a child finds the modules that we have found, wherever it is started."""
    return os.pathsep.join(map(os.path.abspath, sys.path))


async def ended(child: Process) -> None:
    """See to it that a child has ended, also one that was still at work."""
    if child.returncode is None:
        with suppress(ProcessLookupError):
            child.kill()
        await child.wait()
