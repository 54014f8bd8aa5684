"""`juntos import`: what others have written down already, brought into the books."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from juntos.mistakes import Mistakes

if TYPE_CHECKING:
    from core.handlers.menu.schools import School
    from core.town import Town
    from core.vault import Vault
    from storage.store import Store

app = typer.Typer(help="Bring in what others have written down already.", no_args_is_help=True)

OWN = "en"  # whoever runs this is spoken to in English


@app.command()
def menu(
    file: Annotated[Path, typer.Argument(help="The menus of a month: CSV, JSON or iCalendar.")],
    school: Annotated[
        str, typer.Option(help="The key of the school, where the file does not name it.")
    ] = "",
) -> None:
    """Bring in the menus of a school kitchen; if anything is wrong with them, nothing at all."""
    from juntos.cli import start  # noqa: PLC0415 - each command starts with what it needs

    typer.echo(start(bring_menus(file, school)))


async def bring_menus(file: Path, key: str) -> str:
    """Put the menus of a file into the books; what was read. Raises Mistakes."""
    from core.handlers.menu.schools import schools_of  # noqa: PLC0415
    from core.vault import Vault  # noqa: PLC0415
    from juntos.house import books  # noqa: PLC0415
    from juntos.keys import read_settings, read_the_town  # noqa: PLC0415

    settings, content = read_settings(), content_of(file)
    town = read_the_town(settings.town)
    schools = [one for one in schools_of(town) if key in ("", one.key)]
    if not schools:
        raise Mistakes([f"{settings.town}: there is no school {key}".rstrip()])
    async with books(settings) as database:
        secret = settings.secret_key
        vault = Vault(secret.get_secret_value()) if secret else None
        return await database.run(lambda store: take_menus(store, town, schools, content, vault))


def take_menus(
    store: "Store", town: "Town", schools: Sequence["School"], content: bytes, vault: "Vault | None"
) -> str:
    """Put menus into open books, or raise Mistakes with what is wrong on which line."""
    from core.hall import Hall  # noqa: PLC0415
    from core.handlers.menu.bring import bring_in, lines  # noqa: PLC0415
    from core.handlers.menu.forms import MenuMistakes  # noqa: PLC0415
    from core.texts import Texts  # noqa: PLC0415
    from storage.columns import utc_now  # noqa: PLC0415

    texts = Texts(dict.fromkeys((OWN, *town.languages)))
    hall = Hall(store, town, texts, utc_now(), vault=vault)
    try:
        return bring_in(hall, OWN, schools, content)
    except MenuMistakes as wrong:
        raise Mistakes(["nothing was taken", *lines(hall, OWN, wrong)]) from None


@app.command()
def slots(
    file: Annotated[Path, typer.Argument(help="When an office sees people: CSV or iCalendar.")],
    office: Annotated[
        str, typer.Option(help="The key of the office, where the file does not name it.")
    ] = "",
) -> None:
    """Bring in the times that can be booked; if anything is wrong with them, nothing at all."""
    from juntos.cli import start  # noqa: PLC0415 - each command starts with what it needs

    for line in start(bring_in_slots(file, office)):
        typer.echo(line)


async def bring_in_slots(file: Path, office: str) -> list[str]:
    """Put the times of a file into the books; what was done, in lines. Raises Mistakes."""
    from core.hall import Hall  # noqa: PLC0415
    from core.texts import Texts  # noqa: PLC0415
    from juntos.house import books  # noqa: PLC0415
    from juntos.keys import read_settings, read_the_town  # noqa: PLC0415
    from juntos.slots import bring_slots  # noqa: PLC0415
    from storage.columns import utc_now  # noqa: PLC0415

    settings, content = read_settings(), content_of(file)
    town = read_the_town(settings.town)
    texts = Texts(town.languages)
    async with books(settings) as database:
        return await database.run(
            lambda store: bring_slots(Hall(store, town, texts, utc_now()), content, office)
        )


@app.command()
def jobs(
    file: Annotated[Path, typer.Argument(help="Job offers: a table as CSV.")],
    department: Annotated[
        str, typer.Option(help="Whose offers they are: the key of a department.")
    ] = "",
) -> None:
    """Publish job offers; if anything is wrong with them, nothing at all."""
    from juntos.cli import start  # noqa: PLC0415 - each command starts with what it needs

    for line in start(bring_in_jobs(file, department)):
        typer.echo(line)


async def bring_in_jobs(file: Path, department: str) -> list[str]:
    """Publish the offers of a file; what was done, in lines. Raises Mistakes."""
    from core.hall import Hall  # noqa: PLC0415
    from core.texts import Texts  # noqa: PLC0415
    from juntos.house import books  # noqa: PLC0415
    from juntos.jobs_file import bring_jobs  # noqa: PLC0415
    from juntos.keys import read_settings, read_the_town  # noqa: PLC0415
    from storage.columns import utc_now  # noqa: PLC0415

    settings, content = read_settings(), content_of(file)
    town = read_the_town(settings.town)
    texts, site = Texts(town.languages), settings.site
    async with books(settings) as database:
        return await database.run(
            lambda store: bring_jobs(Hall(store, town, texts, utc_now(), site), content, department)
        )


def content_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise Mistakes([f"{file}: {error.strerror}"]) from error
