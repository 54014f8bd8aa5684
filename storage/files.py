"""Photos and other files, each under the fingerprint of what is in it."""

import os
import re
import time
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from PIL import Image

REF = re.compile(r"[0-9a-f]{64}")
PNG = b"\x89PNG\r\n\x1a\n"  # how such a file begins
FORGOTTEN = 3600.0  # seconds after which a half-written file is what a crash left behind


class Files:
    """A folder of files. A ref is the SHA-256 of the content, in 64 hex digits.

    Nobody but the owner of the process may read them. A ref under which nothing lies, and a text
    that is no ref at all, are the same thing: FileNotFoundError. What is only passed on lies apart
    in `passing`, from where it is swept.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unfinished = folder / "unfinished"
        self.passing = folder / "passing"
        self._clear_up()

    def keep(self, content: bytes) -> str:
        """Lay content down so that it survives a power cut, and give its ref.

        Raises OSError when the disk is full or will not write; then nothing is left behind.
        """
        ref = sha256(content).hexdigest()
        self._lay(content, self._home(ref))
        return ref

    def keep_until(self, content: bytes, until: datetime) -> str:
        """The same for what is only passed on: it stays until then at least."""
        ref = sha256(content).hexdigest()
        self.stays_until(ref, until)  # so that no sweep takes it meanwhile
        self._lay(content, self.passing / ref, until)
        return ref

    def stays_until(self, ref: str, until: datetime) -> None:
        """Let what is passed on stay longer, if it is still there; its time is that of its file."""
        path, moment = self.passing / ref, until.timestamp()
        with suppress(FileNotFoundError):
            if path.stat().st_mtime < moment:
                os.utime(path, (moment, moment))

    def sweep(self, now: datetime) -> int:
        """Remove what was passed on and has outlived its time; how many it was."""
        old = [one for one in self.passing.glob("*") if one.stat().st_mtime < now.timestamp()]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def erase_passing(self, ref: str) -> None:
        """Remove at once what was passed on, if it is there."""
        if REF.fullmatch(ref):
            (self.passing / ref).unlink(missing_ok=True)

    def passing_bytes(self) -> int:
        """How much of the disk is taken by what is only passed on."""
        return sum(path.stat().st_size for path in self.passing.glob("*"))

    def _lay(self, content: bytes, path: Path, until: datetime | None = None) -> None:
        for folder in (self.folder, self.unfinished, path.parent):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.is_file():
            written = self._write(content)
            if until:
                os.utime(written, (until.timestamp(), until.timestamp()))
            written.replace(path)
        sync(path.parent)
        sync(self.folder)

    def read(self, ref: str) -> bytes:
        return self.path(ref).read_bytes()

    def path(self, ref: str) -> Path:
        """Where the content lies, or would lie."""
        if not REF.fullmatch(ref):
            raise FileNotFoundError(f"not a ref: {ref[:80]!r}")
        home, passing = self._home(ref), self.passing / ref
        return passing if not home.is_file() and passing.is_file() else home

    def _home(self, ref: str) -> Path:
        return self.folder / ref[:2] / ref

    def remove(self, ref: str) -> None:
        """Take away what lies under a ref, if anything does."""
        with suppress(FileNotFoundError):
            self.path(ref).unlink()

    def is_kept(self, ref: str) -> bool:
        """Whether something lies under a ref that is not only passed on."""
        return bool(REF.fullmatch(ref)) and self._home(ref).is_file()

    def exists(self, ref: str) -> bool:
        return bool(REF.fullmatch(ref)) and self.path(ref).is_file()

    def size(self, ref: str) -> tuple[int, int]:
        """Width and height of a picture in pixels, read from its first bytes."""
        with Image.open(self.path(ref), formats=("JPEG", "PNG")) as photo:
            return photo.size

    def kind(self, ref: str) -> str:
        """The MIME type of a picture."""
        with self.path(ref).open("rb") as file:
            return kind_of_picture(file.read(len(PNG)))

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


def kind_of_picture(content: bytes) -> str:
    """The MIME type: photos that come in are made JPEG, what we draw ourselves may be PNG."""
    return "image/png" if content.startswith(PNG) else "image/jpeg"


def sync(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
