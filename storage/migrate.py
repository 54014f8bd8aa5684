"""Brings a database to the newest form: one step after another, each in its own file."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text
from sqlmodel import SQLModel

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(5866)")
VERSION = text("SELECT version_num FROM alembic_version")
VERSIONS = text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
FIRST = text("INSERT INTO alembic_version VALUES (:newest)")


class UnknownForm(Exception):
    """The database was made by a version that is newer than this one."""


def config(connection: Connection | None = None) -> "Config":
    """Alembic's settings, without a file of them."""
    from alembic.config import Config  # noqa: PLC0415 - large, and most starts have no need of it

    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    settings.attributes["connection"] = connection
    return settings


def forms() -> list[str]:
    """The names of all forms, from the oldest on: with them the files of the steps begin."""
    steps = (FOLDER / "versions").glob("[0-9]*.py")
    return sorted(step.name.partition("_")[0] for step in steps)


def newest() -> str:
    """The name of the newest form."""
    return forms()[-1]


def form(engine: Engine) -> str | None:
    """The form that a database has now, or None if it is empty. UnknownForm, if it is too new."""
    with engine.connect() as connection:
        return form_in(connection)


def form_in(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    has: str | None = connection.scalar(VERSION)
    if has and has not in forms():
        raise UnknownForm(f"its form {has} is of a newer version of Juntos")
    return has


def migrate(engine: Engine) -> None:
    """Bring a database to the newest form, in one transaction, or leave it as it is."""
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(ONE_AT_A_TIME)
        if not inspect(connection).has_table("alembic_version"):
            lay_out(connection)
        elif form_in(connection) != newest():
            upgrade(connection)


def lay_out(connection: Connection) -> None:
    """Make all books at once in an empty database: the steps lead to the same, but take longer."""
    import storage.store  # noqa: F401, PLC0415 - every table is known once the books are
    from storage.search import lay  # noqa: PLC0415 - it stands on the books

    SQLModel.metadata.create_all(connection, checkfirst=False)
    lay(connection)
    connection.execute(VERSIONS)
    connection.execute(FIRST, {"newest": newest()})


def upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - see above

    command.upgrade(config(connection), "head")
