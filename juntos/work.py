"""Work that a command has done in the hall of the town: all of it is kept, or nothing."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeVar

from juntos.mistakes import Mistakes, plainly

if TYPE_CHECKING:
    from core.hall import Hall
    from juntos.settings import Settings
    from storage.database import Database
    from storage.store import Store

T = TypeVar("T")


async def alone(work: "Callable[[Hall], T]", *languages: str) -> "T":
    """Have it done where no house is open.

    The town speaks the first of `languages` then, or its own. Raises Mistakes.
    """
    from juntos.house import books  # noqa: PLC0415 - each command starts with what it needs
    from juntos.keys import read_settings  # noqa: PLC0415

    settings = read_settings()
    there = in_hall(settings, work, *languages)
    async with books(settings) as database:
        return await database.run(there)


async def beside(work: "Callable[[Hall], T]") -> "T":
    """Have it done, also while a house is open. Raises Mistakes."""
    from juntos.keys import read_settings  # noqa: PLC0415

    settings = read_settings()
    there = in_hall(settings, work)
    async with visited(settings.database, settings.shown_database) as database:
        return await database.run(there)


def in_hall(
    settings: "Settings", work: "Callable[[Hall], T]", *languages: str
) -> "Callable[[Store], T]":
    """The same work for open books, with all that belongs to the town around it."""
    from core.hall import Hall  # noqa: PLC0415
    from core.texts import Texts  # noqa: PLC0415
    from juntos.keys import read_the_town  # noqa: PLC0415
    from storage.columns import utc_now  # noqa: PLC0415
    from storage.files import Files  # noqa: PLC0415

    town = read_the_town(settings.town)
    texts = Texts(dict.fromkeys((*languages, *town.languages)))
    files, vault = Files(settings.data / "files"), settings.vault

    def done(store: "Store") -> "T":
        return work(Hall(store, town, texts, utc_now(), settings.site, files, vault=vault))

    return done


@asynccontextmanager
async def visited(url: str, shown: str) -> AsyncIterator["Database"]:
    """A database in which a house may be at work at the same time."""
    from storage.database import Database  # noqa: PLC0415
    from storage.visits import form_of  # noqa: PLC0415

    with plainly(f"database {shown}"):
        if form_of(url) is None:
            raise Mistakes([f"database {shown}: there is nothing in it yet"])
        database = await Database(url, alone=False).__aenter__()
    try:
        yield database
    finally:
        await database.close()
