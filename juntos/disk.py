"""Files that a command reads and writes: what the machine refuses is said in one plain line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from juntos.mistakes import Mistakes

PRIVATE = 0o600


@contextmanager
def refusing(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Mistakes([f"{file}: {error.strerror or error}"]) from error


def read(file: Path) -> bytes:
    """What is in a file. Raises Mistakes."""
    with refusing(file):
        return file.read_bytes()


def write(file: Path, content: bytes) -> None:
    """Write a file, in the place of one that may be there. Raises Mistakes."""
    with refusing(file):
        file.write_bytes(content)


def write_private(file: Path, content: bytes, *, new: bool = False) -> None:
    """Write a file that nobody else may read, whoever could before. Raises Mistakes.

    Where it has to be `new`, one that is there is not touched.
    """
    how = os.O_CREAT | os.O_WRONLY | (os.O_EXCL if new else os.O_TRUNC)
    with refusing(file), os.fdopen(os.open(file, how, PRIVATE), "wb") as opened:
        os.fchmod(opened.fileno(), PRIVATE)
        opened.write(content)
