"""What an operator can do for a person who asks: hand out all that is kept, or erase it."""

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from juntos.mistakes import Mistakes, plainly

if TYPE_CHECKING:
    from core.hall import Hall
    from storage.database import Database
    from storage.store import Store

    Work = Callable[[Hall], Any]

OPERATOR = "operator"


class NotKept(Exception):
    """What was done has been looked at, and is not to be kept."""

    def __init__(self, found: Any) -> None:
        super().__init__()
        self.found = found


async def export(address: str, file: Path) -> str:
    """Write all that is kept of whoever writes from an address into a ZIP; what was written."""
    from core.export import export as exported  # noqa: PLC0415 - each command starts with what it needs

    def work(hall: "Hall") -> tuple[bytes, bool]:
        person = hall.store.residents.at(address)
        language = person.language if person else hall.texts.own
        number = resident_at(hall.store, address)
        return exported(hall, number, language, most=None)[0], hall.vault is None

    content, shut = await done(work)
    write(file, content)
    warning = "; what is sealed was not opened, for there is no JUNTOS_SECRET_KEY" if shut else ""
    return f"{file}: {len(content)} bytes{warning}"


def write(file: Path, content: bytes) -> None:
    """Write a file that nobody else may read, or raise Mistakes."""
    try:
        file.touch(mode=0o600)
        file.write_bytes(content)
    except OSError as error:
        raise Mistakes([f"{file}: {error.strerror}"]) from error


async def erase(address: str) -> str:
    """Erase whoever writes from an address, everywhere; what was done."""
    from core.erasure import erase as erase_person  # noqa: PLC0415
    from core.holding import lines  # noqa: PLC0415

    def work(hall: "Hall") -> tuple[int, list[str]]:
        resident = resident_at(hall.store, address)
        held = lines(hall, hall.texts.own, resident)
        return erase_person(hall, resident, OPERATOR), held

    cases, held = await done(work)
    await done(removed_files)
    erased = f"erased; {cases} cases know nobody any more, what is taken back goes out by itself"
    return "\n".join(
        (erased, *(["on hold, and kept until staff release it:"] if held else []), *held)
    )


async def retention(*, dry_run: bool) -> str:
    """Forget what has outlived its time, or only tell what that would be."""
    from core.retention import forget_old  # noqa: PLC0415

    def work(hall: "Hall") -> dict[str, int]:
        found = forget_old(hall, most=sys.maxsize)
        if dry_run:
            raise NotKept(found)
        return found

    try:
        found = await done(work)
        found["files"] = await done(removed_files)
    except NotKept as only:
        found = only.found
    lines = [f"{number:6} {name}" for name, number in sorted(found.items())]
    head = "this would be forgotten:" if dry_run else "this was forgotten:"
    return "\n".join((head, *lines))


def removed_files(hall: "Hall") -> int:
    """Remove the files that nobody shows any more, all of them."""
    from core.retention import empty_waste  # noqa: PLC0415

    count = 0
    while some := empty_waste(hall):
        count += some
    return count


def resident_at(store: "Store", address: str) -> int:
    """Who writes from an address, such as `telegram:4711`, or Mistakes."""
    person = store.residents.at(address)
    if person is None:
        known = "an address is written like telegram:4711 or matrix:!room:jun.example"
        raise Mistakes([f"nobody is known at {address}; {known}"])
    return person.resident_id


async def done(work: "Work") -> Any:
    """Have some work done in the hall of the town, beside a house that may be open."""
    from core.hall import Hall  # noqa: PLC0415
    from core.texts import Texts  # noqa: PLC0415
    from juntos.keys import read_settings, read_the_town  # noqa: PLC0415
    from storage.columns import utc_now  # noqa: PLC0415
    from storage.files import Files  # noqa: PLC0415

    settings = read_settings()
    town = read_the_town(settings.town)
    texts, files = Texts(town.languages), Files(settings.data / "files")
    vault = settings.vault

    def in_the_hall(store: "Store") -> Any:
        return work(Hall(store, town, texts, utc_now(), settings.site, files, vault=vault))

    async with visited(settings.database, settings.shown_database) as database:
        return await database.run(in_the_hall)


@asynccontextmanager
async def visited(url: str, shown: str) -> AsyncIterator["Database"]:
    """A database in which a house may be at work at the same time."""
    from storage.database import Database, form_of  # noqa: PLC0415

    with plainly(f"database {shown}"):
        if form_of(url) is None:
            raise Mistakes([f"database {shown}: there is nothing in it yet"])
        database = await Database(url, alone=False).__aenter__()
    try:
        yield database
    finally:
        await database.close()
