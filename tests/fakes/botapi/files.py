"""The files that lie at Telegram."""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, UnidentifiedImageError

from tests.fakes.botapi.declined import bad_request, violation

LARGEST_DOWNLOAD = 20 * 2**20  # bytes
LARGEST_PHOTO = 10 * 2**20
SIZES = (90, 320, 800)  # pixels of the longer side of a photo's smaller copies
UNREADABLE = (1280, 960)  # what is said of a photo that nobody can open


@dataclass(frozen=True)
class File:
    """A file. Its `size` is what Telegram says; what really comes may be more or less."""

    handle: str
    unique: str
    path: str
    size: int
    read: Callable[[], bytes]

    def json(self) -> dict[str, Any]:
        return {
            "file_id": self.handle,
            "file_unique_id": self.unique,
            "file_size": self.size,
        }


class Shelf:
    """All files, by their handle and by their path."""

    def __init__(self) -> None:
        self.by_handle: dict[str, File] = {}
        self.by_path: dict[str, File] = {}

    def keep(self, folder: str, content: bytes, size: int | None = None) -> File:
        return self.lay(folder, len(content) if size is None else size, lambda: content)

    def lay(self, folder: str, size: int, read: Callable[[], bytes]) -> File:
        number = len(self.by_path)
        handle = f"AgACAgIAAxk{secrets.token_urlsafe(24)}"
        path = f"{folder}/file_{number}.jpg"
        file = File(handle, f"AQAD{number:08x}", path, size, read)
        self.by_handle[handle] = self.by_path[path] = file
        return file

    def get(self, handle: str) -> File:
        """A file that can be downloaded."""
        if handle not in self.by_handle:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        file = self.by_handle[handle]
        if file.size > LARGEST_DOWNLOAD:
            raise bad_request("file is too big")
        return file

    def photo(self, content: bytes, size: int | None = None) -> list[dict[str, Any]]:
        """A photo as a message has it: in several sizes, the largest last."""
        width, height = dimensions(content) or UNREADABLE
        smaller = [self.copy(content, side) for side in SIZES if side < max(width, height)]
        largest = self.keep("photos", content, size).json()
        return [*smaller, largest | {"width": width, "height": height}]

    def copy(self, content: bytes, side: int) -> dict[str, Any]:
        """A smaller copy, which is only made when somebody wants it."""
        width, height = dimensions(content) or UNREADABLE
        scale = side / max(width, height)
        file = self.lay("thumbnails", side * 8, lambda: thumbnail(content, side))
        seen = {"width": round(width * scale) or 1, "height": round(height * scale) or 1}
        return file.json() | seen


def dimensions(content: bytes) -> tuple[int, int] | None:
    try:
        with Image.open(BytesIO(content)) as image:
            return image.size
    except (UnidentifiedImageError, OSError):
        return None


def thumbnail(content: bytes, side: int) -> bytes:
    made = BytesIO()
    with Image.open(BytesIO(content)) as image:
        image.thumbnail((side, side))
        image.convert("RGB").save(made, "JPEG")
    return made.getvalue()


def check_photo(content: bytes) -> None:
    """What Telegram takes as a photo."""
    for problem in problems_of(content):
        raise violation(problem)


def problems_of(content: bytes) -> Iterator[str]:
    seen = dimensions(content)
    if not content:
        yield "file must be non-empty"
    elif seen is None:
        yield "IMAGE_PROCESS_FAILED"
    elif sum(seen) > 10_000 or max(seen) > 20 * min(seen):
        yield "PHOTO_INVALID_DIMENSIONS"
    elif len(content) > LARGEST_PHOTO:
        yield "PHOTO_SAVE_FILE_INVALID"
