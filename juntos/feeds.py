"""`juntos feed`: whether what the town has published still stands as it was published."""

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from juntos.loop import start
from juntos.mistakes import Mistakes
from juntos.work import beside

if TYPE_CHECKING:
    from core.hall import Hall
    from core.messages import Address

app = typer.Typer(help="Look after the open feed.", no_args_is_help=True)

AT_ONCE = 50  # posts in one transaction
TOLD = {
    "gap": "link {}: a link is missing here, or does not follow from the one before",
    "forged": "link {}: it is not what its hash says",
    "seal": "{}: the end of this day is not the one that was made known",
    "changed": "post {}: it says something else than was written down",
    "missing": "post {}: it was published, and is not in the books any more",
    "hidden": "post {}: nobody can read it, though it was never taken back",
    "unsealed": "post {}: the end of the day that it made known is not in the books any more",
    "unknown": "post {}: it is not in the chain; an open house takes up new ones by itself",
}


@app.callback()
def feed() -> None:
    """Look after the open feed."""


@app.command()
def verify() -> None:
    """Work out the chain anew, and hold every post against it; exit 1 if anything is wrong."""
    wrong, standing = start(beside(looked_through))
    for line in wrong:
        typer.echo(f"✗ {line}", err=True)
    if wrong:
        raise typer.Exit(1)
    typer.echo(standing)


@app.command()
def mirror(
    channel: Annotated[str, typer.Argument(help="As in town.toml, such as telegram:@jun_works.")],
    *,
    most: Annotated[int, typer.Option(help="Of the newest posts at most so many.", min=1)] = 200,
    lost: Annotated[
        bool, typer.Option(help="What stood there is gone: the channel was deleted or emptied.")
    ] = False,
) -> None:
    """Fill a channel that is new, was lost, or has another name now, from the feed.

    What is missing there is written, oldest first. An open house sends it by and by.
    """
    typer.echo(start(filled(channel, most, lost=lost)))


async def filled(channel: str, most: int, *, lost: bool) -> str:
    """Have the copies written, a few in each transaction: the house goes on meanwhile."""
    from core import mirror as mirrors  # noqa: PLC0415 - each command starts with what it needs

    address = await beside(partial(channel_of, named=channel))
    gone = await beside(partial(mirrors.lose, channel=address)) if lost else 0
    ids = await beside(partial(mirrors.missing, channel=address, most=most))
    written = 0
    for first in range(0, len(ids), AT_ONCE):
        some = ids[first : first + AT_ONCE]
        written += await beside(partial(mirrors.fill, channel=address, post_ids=some))
    told = f"{written} posts will be copied to {channel}"
    return f"{told}; {gone} messages that stood there are forgotten" if lost else told


def channel_of(hall: "Hall", named: str) -> "Address":
    """The channel of the town with this address, or Mistakes."""
    known = sorted(map(str, hall.town.channels))
    if named not in known:
        raise Mistakes([f"{named} is no channel of the town; these are: {', '.join(known)}"])
    return next(one for one in hall.town.channels if str(one) == named)


def looked_through(hall: "Hall") -> tuple[list[str], str]:
    """What is wrong, in plain words; and how long the chain is."""
    from core.proof import flaws  # noqa: PLC0415

    wrong = [TOLD[one.flaw].format(one.where) for one in flaws(hall)]
    last = hall.store.chain.last()
    if last is None:
        return wrong, "Nothing is in the chain yet."
    return wrong, f"{last.position} links, all in order. The last: {last.hash}"
