"""The darkroom: photos go in as they came, and come out clean.

What strangers send is never opened here, but in a child process that may break, hang or be
misused without harm: it is ended, and the next photo gets a new one.
"""

import asyncio
import logging
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from core.background import python_path

Reason = Literal["broken", "too-large"]

COMMAND = (sys.executable, "-P", "-m", "core.photo_worker")
LARGEST_ANSWER = 32 * 2**20  # bytes; the wildest photo of 2048 pixels has a third of it

log = logging.getLogger(__name__)


class Unusable(Exception):
    """A picture that we cannot take. `reason` is `broken` or `too-large`."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a photo may cost, and how long a child serves."""

    upload: int = 20 * 2**20  # bytes that a photo may have when it comes in
    memory: int = 512 * 2**20  # bytes that the child may use
    seconds: float = 10.0  # that one photo may take
    photos: int = 100  # after which the child makes room for a fresh one
    idle: float = 60.0  # seconds without a photo, after which the child goes


class Darkroom:
    """Cleans photos, each worker one at a time. Nothing is started before the first photo."""

    def __init__(
        self, bounds: Bounds | None = None, workers: int = 1, command: Sequence[str] = COMMAND
    ) -> None:
        self.bounds = bounds or Bounds()
        self.workers = [Worker(command, self.bounds) for _ in range(workers)]
        self.free: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()
        for worker in self.workers:
            self.free.put_nowait(worker)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.gather(*(worker.close() for worker in self.workers))

    async def clean(self, raw: bytes) -> bytes:
        """The same picture as a JPEG: upright, sides of 2048 at most, and without metadata.

        Takes JPEG, PNG, WebP and GIF, of which the first picture counts. Raises Unusable, and
        nothing else, whatever is sent.
        """
        if len(raw) > self.bounds.upload:
            raise Unusable("too-large")
        worker = await self.free.get()
        try:
            return await worker.clean(raw)
        finally:
            self.free.put_nowait(worker)


class Worker:
    """One child process, and our side of the talk with it. It is there when it is needed."""

    def __init__(self, command: Sequence[str], bounds: Bounds) -> None:
        self.command = (*command, str(bounds.memory), str(bounds.seconds))
        self.bounds = bounds
        self.process: Process | None = None
        self.cleaned = 0
        self.rest: asyncio.TimerHandle | None = None
        self.leaving: set[asyncio.Task[None]] = set()

    async def clean(self, raw: bytes) -> bytes:
        """Have one photo cleaned. A child that fails at it is not asked again."""
        try:
            async with asyncio.timeout(self.bounds.seconds):
                reason, photo = await self.ask(await self.ready(), raw)
        except (OSError, EOFError) as trouble:  # a TimeoutError is an OSError too
            raise Unusable(await self.failed(trouble)) from trouble
        except BaseException:
            self.dismiss()
            raise
        self.done()
        if reason:
            raise Unusable("too-large" if reason == b"too-large" else "broken")
        return photo

    async def ready(self) -> Process:
        """The child: the one that serves, or a new one. It gets no secrets of ours to keep."""
        if self.rest:
            self.rest.cancel()
        if self.process is None or self.process.returncode is not None:
            self.dismiss()
            self.process = await asyncio.create_subprocess_exec(
                *self.command,
                stdin=PIPE,
                stdout=PIPE,
                cwd=Path(__file__).anchor,
                env={"PYTHONPATH": python_path()},
                start_new_session=True,  # Ctrl-C is for us; we tell the child
            )
        return self.process

    async def ask(self, process: Process, raw: bytes) -> tuple[bytes, bytes]:
        """Send a photo; what comes back is a reason why not, and the clean photo."""
        assert process.stdin
        process.stdin.writelines((len(raw).to_bytes(4, "big"), raw))
        await process.stdin.drain()
        return await self.piece(process), await self.piece(process)

    async def piece(self, process: Process) -> bytes:
        assert process.stdout
        length = int.from_bytes(await process.stdout.readexactly(4), "big")
        if length > LARGEST_ANSWER:
            raise EOFError(f"an answer of {length} bytes")
        return await process.stdout.readexactly(length)

    def done(self) -> None:
        """Let the child wait for the next photo, but not for ever."""
        self.cleaned += 1
        if self.cleaned >= self.bounds.photos:
            self.dismiss()
        else:
            loop = asyncio.get_running_loop()
            self.rest = loop.call_later(self.bounds.idle, self.dismiss)

    async def failed(self, trouble: Exception) -> Reason:
        """End a child that did not answer, and say what that tells us of the photo."""
        process = self.process
        self.dismiss()
        await self.close()
        status = process.returncode if process else None
        log.warning("a photo could not be cleaned: %r, exit status %s", trouble, status)
        slow = isinstance(trouble, TimeoutError) or status == -signal.SIGXCPU
        return "too-large" if slow else "broken"

    def dismiss(self) -> None:
        """Send the child away at once; it has nothing to lose. It is seen off in its own time."""
        process, self.process, self.cleaned = self.process, None, 0
        if process is None:
            return
        if process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # process.kill() can lose the exit status
        task = asyncio.create_task(see_off(process))
        self.leaving.add(task)
        task.add_done_callback(self.leaving.discard)

    async def close(self) -> None:
        """Send the child away, and wait until it has gone."""
        if self.rest:
            self.rest.cancel()
        self.dismiss()
        if self.leaving:
            await asyncio.wait(self.leaving, timeout=self.bounds.seconds)


async def see_off(process: Process) -> None:
    """Close the pipes to a child that was sent away, and wait until it has gone."""
    assert process.stdin
    assert process.stdout
    process.stdin.close()
    with suppress(OSError):
        await process.stdout.read()
    await process.wait()
