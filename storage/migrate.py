"""Brings a database to the newest form: one step after another, each in its own file."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

FOLDER = Path(__file__).parent / "migrations"
ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(5866)")


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
    """The form that a database has now, or None if it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def migrate(engine: Engine) -> None:
    """Bring a database to the newest form, in one transaction, or leave it as it is."""
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(ONE_AT_A_TIME)
        command.upgrade(config(connection), "head")
