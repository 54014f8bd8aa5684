"""`juntos check`: looks at everything there is, and says in plain words what is wrong."""

import asyncio
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass

from bots.matrix.settings import MatrixSettings
from bots.matrix.transport import connect as connect_matrix
from bots.telegram.probe import probe
from core.tips import settings_of
from core.town import Town
from juntos.addresses import channels_of
from juntos.doors import Keys, unreachable
from juntos.keys import read_keys, read_settings, read_the_town
from juntos.matrix_door import matrix_rooms
from juntos.mistakes import Mistakes, plainly
from juntos.posters.links import Links
from juntos.settings import Settings
from storage.engine import program
from storage.files import Files
from storage.migrate import newest
from storage.visits import form_of

EXAMPLE_KEY = "AkG3JVhDwwQncvmZntvb473Bvp15CXZhWRmFn0OcKXE="
EXAMPLE_KEY_SAID = (
    "the key for tips is that of the example town, and anybody can open what is sealed with it;"
    " make your own: juntos tips keygen"
)


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
    for finding in [
        *of_tips(town),
        *await asyncio.to_thread(books, settings),
        *await doors(settings, town),
    ]:
        yield finding


def of_tips(town: Town | None) -> list[Finding]:
    """Whether tips are sealed with the key of the example town, which anybody can open."""
    about = settings_of(town) if town else None
    known = about is not None and about.public_key == EXAMPLE_KEY
    return [Finding(good=None, text=EXAMPLE_KEY_SAID)] if known else []


def counted(town: Town) -> str:
    return f"{len(town.departments)} departments, {len(town.categories)} categories"


def books(settings: Settings) -> list[Finding]:
    """The folder of our files, and if that is as it should be, the database."""
    place = data(settings)
    return [place, database(settings)] if place.good else [place]


def data(settings: Settings) -> Finding:
    """Whether we may write in the folder of our files, or could make it."""
    place = settings.data.absolute()
    there = next(each for each in (place, *place.parents) if each.exists())
    if not there.is_dir():
        return Finding(good=False, text=f"JUNTOS_DATA: {there} is not a folder")
    good = os.access(there, os.W_OK | os.X_OK)
    return Finding(good, f"JUNTOS_DATA: {there} can{'' if good else 'not'} be written to")


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


async def doors(settings: Settings, town: Town | None) -> list[Finding]:
    """Each platform that has settings."""
    try:
        keys = read_keys(settings)
    except Mistakes as mistakes:
        return [Finding(good=False, text=line) for line in mistakes.lines]
    browser = Finding(good=True, text=f"browser: will listen at {settings.listen}")
    if town is None:
        return [browser]
    closed = [Finding(good=False, text=text) for text in unreachable(town, keys)]
    return [browser, *closed, *await looks(settings, keys, town)]


async def looks(settings: Settings, keys: Keys, town: Town) -> list[Finding]:
    """What the platforms themselves say."""
    found = []
    if keys.telegram:
        channels = list(channels_of(town, "telegram"))
        about = (keys.telegram, channels, Links(town).telegram)
        found += [Finding(one.okay, one.text) for one in await probe(*about)]
    if keys.matrix:
        found += await matrix(settings, keys.matrix, town)
    return found


async def matrix(settings: Settings, keys: MatrixSettings, town: Town) -> list[Finding]:
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    files = Files(settings.data / "files")
    async with connect_matrix(keys, files, settings.data, matrix_rooms(town)) as door:
        return [Finding(one.good, one.text) for one in await door.probe()]
