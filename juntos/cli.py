"""The command line: `juntos demo`, `run`, `check`, `sheet`, `feed`, `import`, `tips` and more."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from juntos.exports import app as exports
from juntos.feeds import app as feeds
from juntos.imports import app as imports
from juntos.loop import start
from juntos.memory import loading
from juntos.mistakes import Mistakes
from juntos.open311 import app as open311
from juntos.tips import app as tips

app = typer.Typer(
    help="A town talks with its people, in the chats they already have.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

app.add_typer(exports, name="export")
app.add_typer(feeds, name="feed")
app.add_typer(imports, name="import")
app.add_typer(open311, name="open311")
app.add_typer(tips, name="tips")


@app.command()
def demo(
    *,
    matrix: Annotated[
        bool, typer.Option(help="Staff room and channels in Matrix, on a real homeserver.")
    ] = False,
    port: Annotated[int, typer.Option(help="Where the page is shown; 0 takes a free one.")] = 8080,
    data: Annotated[
        Path | None, typer.Option(help="Keep what happens in this folder, for the next time.")
    ] = None,
) -> None:
    """Show the example town, on this machine alone: no accounts, no network."""
    with loading():
        from juntos.demo import show  # noqa: PLC0415 - each command starts with what it needs

    start(show(port, data, matrix=matrix))


@app.command()
def run() -> None:
    """Serve every door that has settings, until stopped."""
    with loading():
        from juntos.keys import read_keys, read_settings, read_the_town  # noqa: PLC0415
        from juntos.logs import set_up_logs  # noqa: PLC0415
        from juntos.run import run as serve  # noqa: PLC0415

    set_up_logs()
    settings = read_settings()
    town = read_the_town(settings.town)
    start(serve(settings, town, read_keys(settings)))


@app.command()
def check() -> None:
    """Look at settings, town file, database and platforms; exit 1 if anything is wrong."""
    from juntos.check import check as look  # noqa: PLC0415

    async def tell() -> bool:
        good = True
        async for finding in look():
            typer.echo(str(finding))
            good = good and finding.good is not False
        return good

    if not start(tell()):
        raise typer.Exit(1)


@app.command()
def sheet(
    lesson: Annotated[str, typer.Argument(help="message, photo, place, menu or appointment.")],
    *,
    out: Annotated[Path, typer.Option(help="The PDF that is written.")],
    language: Annotated[str, typer.Option(help="Such as es; else the town's own.")] = "",
    door: Annotated[str, typer.Option(help="telegram, matrix or browser.")] = "browser",
) -> None:
    """Print a lesson of the course: a sheet in large letters, with the texts of the chat."""
    from juntos.keys import read_settings, read_the_town  # noqa: PLC0415
    from juntos.sheet import write  # noqa: PLC0415

    settings = read_settings()
    town = read_the_town(settings.town)
    write(out, town, lesson, language=language, door=door, site=settings.site)
    typer.echo(f"{out} is written.")


@app.command()
def poster(
    department: Annotated[str, typer.Argument(help="The key of a department.")] = "",
    *,
    out: Annotated[Path, typer.Option(help="What is written: a name in .pdf or .png.")],
    size: Annotated[str, typer.Option(help="a4, sticker (A6) or car (60 x 30 cm).")] = "a4",
    assets: Annotated[
        str, typer.Option(help="Stickers instead: all, or a file with the numbers of some things.")
    ] = "",
    door: Annotated[str, typer.Option(help="Only this way: browser, telegram or matrix.")] = "",
) -> None:
    """Print a poster of a department, or stickers for lamps and benches, with codes to scan."""
    from juntos.posters.command import make  # noqa: PLC0415 - each command starts with what it needs

    typer.echo(start(make(out, department, size=size, assets=assets, door=door)))


@app.command()
def migrate() -> None:
    """Bring the database to the newest form. `juntos run` does so by itself, too."""
    from juntos.house import books  # noqa: PLC0415
    from juntos.keys import read_settings  # noqa: PLC0415
    from storage.migrate import newest  # noqa: PLC0415

    async def bring_up() -> None:
        async with books(read_settings()):
            typer.echo(f"The database has the form {newest()}.")

    start(bring_up())


@app.command()
def erase(
    address: Annotated[str, typer.Argument(help="A chat of theirs, like telegram:4711.")],
) -> None:
    """Erase all that is kept of one person, in the books, the rooms, the feed and the channels."""
    from juntos.residents import erase as erase_person  # noqa: PLC0415

    typer.echo(start(erase_person(address)))


@app.command()
def retention(
    *, dry_run: Annotated[bool, typer.Option(help="Only tell what would be forgotten.")] = False
) -> None:
    """Forget what has been kept as long as the town file says. An open house does it by itself."""
    from juntos.residents import retention as forget  # noqa: PLC0415

    typer.echo(start(forget(dry_run=dry_run)))


def main() -> None:
    """What is wrong with the settings is said in plain lines, not as a trace."""
    try:
        app()
    except Mistakes as mistakes:
        for line in mistakes.lines:
            typer.echo(f"✗ {line}", err=True)
        sys.exit(1)
