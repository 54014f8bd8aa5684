"""Brings a database to the newest form: one step after another, each in its own file."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text

FOLDER = Path(__file__).parent / "migrations"
ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(5866)")


class UnknownForm(Exception):
    """The database was made by a version that is newer than this one."""


def config(connection: Connection | None = None) -> Config:
    """Alembic's settings, without a file of them."""
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    settings.attributes["connection"] = connection
    return settings


def newest() -> str:
    """The name of the newest form."""
    return str(ScriptDirectory.from_config(config()).get_current_head())


def form(engine: Engine) -> str | None:
    """The form that a database has now, or None if it is empty. UnknownForm, if it is too new."""
    with engine.connect() as connection:
        has = MigrationContext.configure(connection).get_current_revision()
    known = ScriptDirectory.from_config(config()).walk_revisions()
    if has and has not in {step.revision for step in known}:
        raise too_new(has)
    return has


def too_new(has: str | None) -> UnknownForm:
    return UnknownForm(f"its form {has} is of a newer version of Juntos")


def migrate(engine: Engine) -> None:
    """Bring a database to the newest form, in one transaction, or leave it as it is."""
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(ONE_AT_A_TIME)
        try:
            command.upgrade(config(connection), "head")
        except CommandError as error:
            has = MigrationContext.configure(connection).get_current_revision()
            raise too_new(has) from error
