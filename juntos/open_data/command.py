"""What `juntos export open-data` does, and what it says."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

from core.hall import Hall
from core.open_data.package import Made
from core.open_data.shelf import FOLDER
from core.texts import Texts
from juntos.keys import read_settings, read_the_town
from juntos.mistakes import Mistakes
from juntos.open_data.export import export
from juntos.open_data.files import has_parquet
from juntos.open_data.folder import elsewhere, own
from storage.columns import utc_now
from storage.migrate import UnknownForm
from storage.store import Store
from storage.visits import at_one_moment
from storage.writer import Unavailable

UNHARMED = "nothing was changed there"
NEEDED = "pyarrow>=22"  # the extra `open-data`
INSTALL = f'{sys.executable} -m pip install "{NEEDED}"'
WITHOUT = f"Parquet was left out: the library for it is not installed. To have it: {INSTALL}"


def run(to: Path | None = None, *, parquet: bool | None = None) -> str:
    """Make an export; what was made. Raises Mistakes, and then the one before is as it was.

    Without a folder it goes to where the pages of the house hand it out.
    """
    settings = read_settings()
    town = read_the_town(settings.town)
    texts, shelf = Texts(town.languages), settings.data / FOLDER
    has = has_parquet() if parquet is None else parquet

    def work(store: Store, folder: Path) -> Sequence[Made]:
        hall = Hall(store, town, texts, utc_now(), settings.site)
        return export(hall, folder, parquet=has)

    place: AbstractContextManager[Path] = elsewhere(to) if to else own(shelf)
    with unharmed(to or shelf), place as folder, readable(settings.shown_database):
        made = at_one_moment(settings.database, partial(work, folder=folder))
    return told(to or shelf, made, parquet=has)


@contextmanager
def unharmed(folder: Path) -> Iterator[None]:
    """Say why nothing could be written, and that nothing was lost by that."""
    try:
        yield
    except OSError as error:
        raise Mistakes([f"{folder}: {error.strerror or error}; {UNHARMED}"]) from error


@contextmanager
def readable(database: str) -> Iterator[None]:
    """Say why the books cannot be read."""
    try:
        yield
    except (Unavailable, UnknownForm) as error:
        raise Mistakes([f"database {database}: {str(error).splitlines()[0]}"]) from error


def told(folder: Path, made: Sequence[Made], *, parquet: bool) -> str:
    """Each table with its rows, and what was left out."""
    lines = [f"{one.rows:8} {one.table.name}" for one in made]
    head = f"{folder} is written:"
    return "\n".join((head, *lines, *([] if parquet else [WITHOUT])))
