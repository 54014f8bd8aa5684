"""`juntos open311`: keys for the programs that may bring reports."""

import secrets
from hashlib import sha256

import typer

from juntos.mistakes import Mistakes

app = typer.Typer(help="Open311: other programs bring reports.", no_args_is_help=True)


@app.callback()
def open311() -> None:
    """Open311: other programs bring reports."""


@app.command()
def key(name: str = typer.Argument(help="What the program is called, like fix-it.")) -> None:
    """Make a key for a program; show it once, and what goes into the town file."""
    from pydantic import ValidationError  # noqa: PLC0415 - each command starts with what it needs

    from core.town.open311 import App  # noqa: PLC0415

    made = secrets.token_urlsafe(32)
    try:
        program = App(name=name, key=sha256(made.encode()).hexdigest())
    except ValidationError as error:
        raise Mistakes([f"{name}: {error.errors()[0]['msg']}"]) from None
    typer.echo(f"The key of {program.name}, for whoever makes it; it is shown only now:")
    typer.echo(f"{made}\n")
    typer.echo("This goes into the town file, and counts from the next start on:")
    typer.echo(f'[[open311.apps]]\nname = "{program.name}"\nkey = "{program.key}"')
