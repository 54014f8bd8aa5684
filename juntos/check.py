"""`juntos check`: looks at everything there is, and says in plain words what is wrong."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

from bots.matrix.settings import MatrixSettings
from bots.matrix.transport import connect as connect_matrix
from bots.telegram.probe import probe
from core.town import Town
from juntos.doors import Keys, channels_of
from juntos.keys import read_keys, read_settings, read_the_town
from juntos.matrix_door import matrix_rooms
from juntos.mistakes import Mistakes, plainly
from juntos.settings import Settings
from storage.database import form_of, program
from storage.files import Files
from storage.migrate import newest


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. `good` is None where nobody can tell."""

    good: bool | None
    text: str

    def __str__(self) -> str:
        return f"{ {True: '✓', False: '✗', None: '?'}[self.good] } {self.text}"


async def check() -> AsyncIterator[Finding]:
    """Settings, town file, database, platforms, in this order."""
    try:
        settings = read_settings()
    except Mistakes as mistakes:
        for line in mistakes.lines:
            yield Finding(good=False, text=line)
        return
    town: Town | None = None
    try:
        town = read_the_town(settings.town)
        yield Finding(good=True, text=f"{settings.town}: {town.name}, {counted(town)}")
    except Mistakes as mistakes:
        for line in mistakes.lines:
            yield Finding(good=False, text=line)
    yield await asyncio.to_thread(database, settings)
    async for finding in doors(settings, town):
        yield finding


def counted(town: Town) -> str:
    return f"{len(town.departments)} departments, {len(town.categories)} categories"


def database(settings: Settings) -> Finding:
    """Whether the database can be reached, and has the newest form."""
    shown = f"database {settings.shown_database} ({program(settings.database)})"
    try:
        with plainly(shown):
            has = form_of(settings.database)
    except Mistakes as mistakes:
        return Finding(good=False, text=str(mistakes))
    if has is None:
        return Finding(good=True, text=f"{shown}: empty, the first start makes its tables")
    if has == newest():
        return Finding(good=True, text=f"{shown}: reachable")
    return Finding(good=True, text=f"{shown}: older form, the next start brings it up")


async def doors(settings: Settings, town: Town | None) -> AsyncIterator[Finding]:
    """Each platform that has settings."""
    try:
        keys = read_keys(settings)
    except Mistakes as mistakes:
        for line in mistakes.lines:
            yield Finding(good=False, text=line)
        return
    yield Finding(good=True, text=f"browser: will listen at {settings.listen}")
    if town:
        for finding in [*unreachable(town, keys), *await looks(settings, keys, town)]:
            yield finding


def unreachable(town: Town, keys: Keys) -> Iterator[Finding]:
    """Rooms and channels on platforms that have no settings, or where no staff can sit."""
    closed = {"telegram": keys.telegram is None, "matrix": keys.matrix is None}
    for department in town.departments:
        for address in (department.room, *department.channels):
            if closed.get(address.platform):
                text = f"{department.key}: {address} is on a platform that has no settings"
                yield Finding(good=False, text=text)
        if department.room.platform == "browser":
            text = f"{department.key}: {department.room} is a staff room in the browser, and these"
            yield Finding(good=False, text=f"{text} exist only in `juntos demo`; use Matrix")


async def looks(settings: Settings, keys: Keys, town: Town) -> list[Finding]:
    """What the platforms themselves say."""
    found = []
    if keys.telegram:
        channels = list(channels_of(town, "telegram"))
        found += [Finding(one.okay, one.text) for one in await probe(keys.telegram, channels)]
    if keys.matrix:
        found += await matrix(settings, keys.matrix, town)
    return found


async def matrix(settings: Settings, keys: MatrixSettings, town: Town) -> list[Finding]:
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    files = Files(settings.data / "files")
    async with connect_matrix(keys, files, settings.data, matrix_rooms(town)) as door:
        return [Finding(one.good, one.text) for one in await door.probe()]
