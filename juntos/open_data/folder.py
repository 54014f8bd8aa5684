"""Where an export lies: all of it is there at once, and never half of it.

In the house's own folder each export has a folder of its own, and `current` names the one that
counts; the others are removed. Elsewhere, one folder takes the place of the one before.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOTDIR
from pathlib import Path
from tempfile import mkdtemp

from core.open_data.package import NAME
from core.open_data.shelf import CURRENT
from juntos.mistakes import Mistakes

NEW, OLD = ".new-", ".old-"
READABLE = 0o755
BUSY = "an export is being made there right now"


@contextmanager
def own(shelf: Path) -> Iterator[Path]:
    """A new folder for an export of the house. At the end it counts, and all others go.

    If something goes wrong, the one before stays as it was. Raises Mistakes where another process
    is at it already.
    """
    shelf.mkdir(parents=True, exist_ok=True)
    with alone(shelf):
        new = Path(mkdtemp(prefix=NEW, dir=shelf))
        try:
            yield new
            keep(new)
            made = new.rename(shelf / new.name.removeprefix(NEW))
            point(shelf, made.name)
        finally:
            tidy(shelf)


@contextmanager
def alone(shelf: Path) -> Iterator[None]:
    with (shelf / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Mistakes([f"{shelf}: {BUSY}"]) from None
        yield


def point(shelf: Path, name: str) -> None:
    """From now on this one counts."""
    pointer = shelf / f"{NEW}{CURRENT}"
    pointer.write_text(name, "utf-8")
    keep_file(pointer)
    pointer.replace(shelf / CURRENT)


def tidy(shelf: Path) -> None:
    """Remove every export but the one that counts, and what a crash has left."""
    current = shelf / CURRENT
    name = current.read_text("utf-8") if current.exists() else ""
    for one in shelf.iterdir():
        if one.is_dir() and one.name != name:
            shutil.rmtree(one, ignore_errors=True)


@contextmanager
def elsewhere(folder: Path) -> Iterator[Path]:
    """A new folder for an export; at the end it takes the place of one that is empty or older.

    Raises Mistakes where something else lies there.
    """
    if folder.exists() and not may_go(folder):
        raise Mistakes([f"{folder}: something else lies there; name a folder that is new or empty"])
    if folder.parent.exists() and not folder.parent.is_dir():
        raise NotADirectoryError(ENOTDIR, os.strerror(ENOTDIR))
    folder.parent.mkdir(parents=True, exist_ok=True)
    new = Path(mkdtemp(prefix=f"{NEW}{folder.name}-", dir=folder.parent))
    try:
        yield new
        keep(new)
        swap(new, folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def may_go(folder: Path) -> bool:
    """Whether nothing but an export lies in a folder."""
    if not folder.is_dir():
        return False
    names = {one.name for one in folder.iterdir()}
    ours = all(name.endswith((".csv", ".parquet")) for name in names - {NAME})
    return not names or (NAME in names and ours)


def swap(new: Path, folder: Path) -> None:
    """Put a folder in the place of another; if that fails, the other is put back."""
    old = folder.with_name(f"{OLD}{folder.name}")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def keep(folder: Path) -> None:
    """Have all of a folder on the disk, so that it is there after a power cut, and for all."""
    for one in folder.iterdir():
        keep_file(one)
    folder.chmod(READABLE)


def keep_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
