"""`juntos export`: what the books hold, written into a file."""

from pathlib import Path
from typing import Annotated

import typer

from juntos.loop import start

app = typer.Typer(help="Write what the books hold into a file.", no_args_is_help=True)


@app.callback()
def export() -> None:
    """Write what the books hold into a file."""


@app.command()
def resident(
    address: Annotated[str, typer.Argument(help="A chat of theirs, like telegram:4711.")],
    file: Annotated[Path, typer.Argument(help="The ZIP that is to be written.")],
) -> None:
    """All that is kept of one person: JSON, and their photos."""
    from juntos.residents import export  # noqa: PLC0415 - each command starts with what it needs

    typer.echo(start(export(address, file)))


@app.command("open-data")
def open_data(
    *,
    to: Annotated[
        Path | None,
        typer.Option(help="A folder that is new, empty, or holds an export; else /open-data."),
    ] = None,
) -> None:
    """What all may read, as CSV and Parquet. An open house does it each night."""
    from juntos.open_data.command import run  # noqa: PLC0415

    typer.echo(run(to))
