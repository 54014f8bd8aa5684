"""All that is kept of a person, as one file: a page to read, JSON for machines, and the photos."""

import json
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from core import wire
from core.export_page import page
from core.hall import Hall
from core.vault import Vault
from storage.files import Files
from storage.personal import refs

ZIP = "application/zip"
MOST_BYTES = 40_000_000  # of photos; more would not go through every door


def export(
    hall: Hall, resident_id: int, language: str, most: int | None = MOST_BYTES
) -> tuple[bytes, int]:
    """The file for a person who reads this language, and how many photos found no room in it."""
    assert hall.files
    told = of_resident(hall, resident_id)
    return zipped(told, page(hall, language, told), hall, language, most)


def of_resident(hall: Hall, resident_id: int) -> dict[str, Any]:
    """All that is kept of a person, also what is kept sealed: to them it is told in the clear."""
    told = hall.store.of_resident(resident_id, partial(opened, hall.vault))
    for one in told.get("delivery", ()):
        if "message" in one:
            one["message"] = wire.opened(one["message"], hall.vault)
    return told


def opened(vault: Vault | None, sealed: str) -> Any:
    """What is sealed; None, if nobody can read it any more."""
    words = vault.open(sealed) if vault else None
    return None if words is None else json.loads(words)


def zipped(
    told: dict[str, Any], shown: str, hall: Hall, language: str, most: int | None
) -> tuple[bytes, int]:
    assert hall.files
    content = BytesIO()
    left = 0
    with ZipFile(content, "w") as archive:
        archive.writestr(hall.say(language, "mydata-page"), shown, ZIP_DEFLATED)
        text = json.dumps(told, ensure_ascii=False, indent=2)
        archive.writestr("data.json", text, ZIP_DEFLATED)
        for name, photo in photos_in(told, hall.files):
            if most is None or content.tell() + len(photo) <= most:
                archive.writestr(name, photo, ZIP_STORED)
            else:
                left += 1
    return content.getvalue(), left


def photos_in(told: dict[str, Any], files: Files) -> Iterator[tuple[str, bytes]]:
    """The photos that are named in what is told, as far as they are there still.

    What was only passed on is none of them: the file of last time would be in that of today.
    """
    for ref in sorted(refs([[json.dumps(told)]])):
        if files.is_kept(ref):
            yield f"photos/{ref}.jpg", files.read(ref)
