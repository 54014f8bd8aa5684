"""Photos between their upload and their cleaning."""

import asyncio
import os
import re
import secrets
import time
from collections.abc import AsyncIterable
from pathlib import Path

from core.transport import TooLarge

HANDLE = re.compile(r"[0-9a-f]{32}")
ROOM = 2 * 2**30  # bytes that all of them together may take
KEPT = 24 * 3600.0  # seconds; long before that they are cleaned, or nobody wanted them


class Full(Exception):
    """There lies more than we have room for: later."""


class Spool:
    """A folder of uploads, each under a handle of 128 random bits. Nobody else may read them."""

    def __init__(self, folder: Path, room: int = ROOM) -> None:
        self.folder = folder
        self.room = room

    async def keep(self, pieces: AsyncIterable[bytes], limit: int) -> str:
        """Lay an upload down safely, and give its handle; raise TooLarge, Full or OSError."""
        handle = secrets.token_hex(16)
        path = await asyncio.to_thread(self._begin, handle)
        try:
            await self._fill(path, pieces, limit)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return handle

    def read(self, handle: str) -> bytes:
        """What lies there, or FileNotFoundError."""
        return self._path(handle).read_bytes()

    def size(self, handle: str) -> int:
        """How large it is in bytes, or FileNotFoundError."""
        return self._path(handle).stat().st_size

    def sweep(self, now: float | None = None) -> None:
        """Remove what has lain here for a day."""
        last = (now or time.time()) - KEPT
        for path in self.folder.glob("*"):
            if path.stat().st_mtime < last:
                path.unlink(missing_ok=True)

    def _path(self, handle: str) -> Path:
        if not HANDLE.fullmatch(handle):
            raise FileNotFoundError(f"not a handle: {handle[:40]!r}")
        return self.folder / handle

    def _begin(self, handle: str) -> Path:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sum(path.stat().st_size for path in self.folder.glob("*")) > self.room:
            raise Full
        path = self.folder / handle
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        return path

    async def _fill(self, path: Path, pieces: AsyncIterable[bytes], limit: int) -> None:
        size = 0
        async for piece in pieces:
            size += len(piece)
            if size > limit:
                raise TooLarge(f"more than {limit} bytes")
            await asyncio.to_thread(append, path, piece)
        await asyncio.to_thread(settle, path)


def append(path: Path, piece: bytes) -> None:
    with path.open("ab") as file:
        file.write(piece)


def settle(path: Path) -> None:
    """Make a file and its name survive a power cut."""
    for one, flags in ((path, os.O_RDONLY), (path.parent, os.O_RDONLY | os.O_DIRECTORY)):
        descriptor = os.open(one, flags)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
