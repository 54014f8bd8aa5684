"""All that is kept of a person, as one file: JSON, and beside it the photos."""

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from storage.files import Files
from storage.personal import refs

ZIP = "application/zip"
MOST_BYTES = 40_000_000  # of photos; more would not go through every door
JUST_SO = (1980, 1, 1, 0, 0, 0)  # a ZIP wants a moment for each file, and we have none to tell


def zipped(told: dict[str, Any], files: Files, most: int | None = MOST_BYTES) -> tuple[bytes, int]:
    """The file, and how many photos found no room in it."""
    content = BytesIO()
    left = 0
    with ZipFile(content, "w") as archive:
        text = json.dumps(told, ensure_ascii=False, indent=2)
        archive.writestr("data.json", text, ZIP_DEFLATED)
        for name, photo in photos_in(told, files):
            if most is None or content.tell() + len(photo) <= most:
                archive.writestr(name, photo, ZIP_STORED)
            else:
                left += 1
    return content.getvalue(), left


def photos_in(told: dict[str, Any], files: Files) -> Iterator[tuple[str, bytes]]:
    """The photos that are named in what is told, as far as they are there still."""
    for ref in sorted(refs([[json.dumps(told)]])):
        if files.exists(ref):
            yield f"photos/{ref}.jpg", files.read(ref)
