"""`juntos import`: what others have written down already, brought into the books."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from juntos.disk import read
from juntos.loop import start
from juntos.mistakes import Mistakes
from juntos.work import alone

if TYPE_CHECKING:
    from core.hall import Hall

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
    typer.echo(start(bring_menus(file, school)))


async def bring_menus(file: Path, key: str) -> str:
    """Put the menus of a file into the books; what was read. Raises Mistakes."""
    content = read(file)
    return await alone(lambda hall: take_menus(hall, key, content), OWN)


def take_menus(hall: "Hall", key: str, content: bytes) -> str:
    """Put menus into open books, or raise Mistakes with what is wrong on which line."""
    from core.handlers.menu.bring import bring_in, lines  # noqa: PLC0415 - needed here alone
    from core.handlers.menu.forms import MenuMistakes  # noqa: PLC0415
    from core.handlers.menu.schools import schools_of  # noqa: PLC0415
    from juntos.keys import read_settings  # noqa: PLC0415

    schools = [one for one in schools_of(hall.town) if key in ("", one.key)]
    if not schools:
        raise Mistakes([f"{read_settings().town}: there is no school {key}".rstrip()])
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
    for line in start(bring_in_slots(file, office)):
        typer.echo(line)


async def bring_in_slots(file: Path, office: str) -> list[str]:
    """Put the times of a file into the books; what was done, in lines. Raises Mistakes."""
    from juntos.slots import bring_slots  # noqa: PLC0415

    content = read(file)
    return await alone(lambda hall: bring_slots(hall, content, office))


@app.command()
def jobs(
    file: Annotated[Path, typer.Argument(help="Job offers: a table as CSV.")],
    department: Annotated[
        str, typer.Option(help="Whose offers they are: the key of a department.")
    ] = "",
) -> None:
    """Publish job offers; if anything is wrong with them, nothing at all."""
    for line in start(bring_in_jobs(file, department)):
        typer.echo(line)


async def bring_in_jobs(file: Path, department: str) -> list[str]:
    """Publish the offers of a file; what was done, in lines. Raises Mistakes."""
    from juntos.jobs_file import bring_jobs  # noqa: PLC0415

    content = read(file)
    return await alone(lambda hall: bring_jobs(hall, content, department))


@app.command()
def assets(
    file: Annotated[
        Path, typer.Argument(help="Street lamps, benches, bins: a table as CSV, or GeoJSON.")
    ],
) -> None:
    """Bring the register of what stands in the streets up to date, or change nothing at all."""
    for line in start(bring_in_assets(file)):
        typer.echo(line)


async def bring_in_assets(file: Path) -> list[str]:
    """Let a file be the register of the kinds in it; what was done. Raises Mistakes."""
    from juntos.assets_file import bring_assets  # noqa: PLC0415

    content = read(file)
    return await alone(lambda hall: bring_assets(hall, content))
