"""`juntos feed`: whether what the town has published still stands as it was published."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from core.hall import Hall

app = typer.Typer(help="Look after the open feed.", no_args_is_help=True)

TOLD = {
    "gap": "link {}: a link is missing here, or does not follow from the one before",
    "forged": "link {}: it is not what its hash says",
    "seal": "{}: the end of this day is not the one that was made known",
    "changed": "post {}: it says something else than was written down",
    "unknown": "post {}: it is not in the chain; an open house takes up new ones by itself",
}


@app.callback()
def feed() -> None:
    """Look after the open feed."""


@app.command()
def verify() -> None:
    """Work out the chain anew, and hold every post against it; exit 1 if anything is wrong."""
    from juntos.cli import start  # noqa: PLC0415 - each command starts with what it needs
    from juntos.residents import done  # noqa: PLC0415

    wrong, standing = start(done(looked_through))
    for line in wrong:
        typer.echo(f"✗ {line}", err=True)
    if wrong:
        raise typer.Exit(1)
    typer.echo(standing)


def looked_through(hall: "Hall") -> tuple[list[str], str]:
    """What is wrong, in plain words; and how long the chain is."""
    from core.proof import flaws  # noqa: PLC0415

    wrong = [TOLD[one.flaw].format(one.where) for one in flaws(hall)]
    last = hall.store.chain.last()
    if last is None:
        return wrong, "Nothing is in the chain yet."
    return wrong, f"{last.position} links, all in order. The last: {last.hash}"
