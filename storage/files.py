"""Photos and other files, each under the fingerprint of what is in it."""

import os
import re
import time
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from PIL import Image

REF = re.compile(r"[0-9a-f]{64}")
FORGOTTEN = 3600.0  # seconds after which a half-written file is what a crash left behind


class Files:
    """A folder of files. A ref is the SHA-256 of the content, in 64 hex digits.

    Nobody but the owner of the process may read them. A ref under which nothing lies, and a text
    that is no ref at all, are the same thing: FileNotFoundError.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unfinished = folder / "unfinished"
        self._clear_up()

    def keep(self, content: bytes) -> str:
        """Lay content down so that it survives a power cut, and give its ref.

        Raises OSError when the disk is full or will not write; then nothing is left behind.
        """
        ref = sha256(content).hexdigest()
        home = self.path(ref).parent
        for folder in (self.folder, self.unfinished, home):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self.exists(ref):
            self._write(content).replace(self.path(ref))
        sync(home)
        sync(self.folder)
        return ref

    def read(self, ref: str) -> bytes:
        return self.path(ref).read_bytes()

    def path(self, ref: str) -> Path:
        """Where the content lies, or would lie."""
        if not REF.fullmatch(ref):
            raise FileNotFoundError(f"not a ref: {ref[:80]!r}")
        return self.folder / ref[:2] / ref

    def exists(self, ref: str) -> bool:
        return bool(REF.fullmatch(ref)) and self.path(ref).is_file()

    def size(self, ref: str) -> tuple[int, int]:
        """Width and height of a cleaned photo in pixels, read from its first bytes."""
        with Image.open(self.path(ref), formats=("JPEG",)) as photo:
            return photo.size

    def _write(self, content: bytes) -> Path:
        """Content in a file that has no place yet, safe on the disk."""
        with NamedTemporaryFile(dir=self.unfinished, delete=False) as file:
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                Path(file.name).unlink()
                raise
        return Path(file.name)

    def _clear_up(self) -> None:
        """Remove what a crash left half written: it may be a photo that was to be forgotten."""
        for file in self.unfinished.glob("*"):
            if time.time() - file.stat().st_mtime > FORGOTTEN:
                file.unlink(missing_ok=True)


def sync(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
