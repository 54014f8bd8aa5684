"""`juntos tips`: the key of the police, and what only that opens; also far from the server."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from juntos.disk import read, write_private
from juntos.mistakes import Mistakes

if TYPE_CHECKING:
    from juntos.tip_files import Sealed

app = typer.Typer(help="Tips to the police: their key, and what it opens.", no_args_is_help=True)

KEY_FILE = """\
# The private key of the police for tips. Keep it on their own computer and never on the server,
# with a copy in the safe: without it nobody can read a tip, and nobody can make it again.
{key}
"""
KeyFile = Annotated[Path, typer.Option("--key", help="The file with the private key.")]
Source = Annotated[
    Path | None, typer.Argument(help="What `juntos tips export` wrote; else the town's own books.")
]


@app.command()
def keygen(
    file: Annotated[Path, typer.Argument(help="Where the private key is to lie; a new file.")],
) -> None:
    """Make a pair of keys, on the computer of the police; show the one for the town file."""
    from core.letters import new_keys  # noqa: PLC0415 - each command starts with what it needs

    private, public = new_keys()
    write_private(file, KEY_FILE.format(key=private).encode(), new=True)
    typer.echo(f"The private key lies in {file}. Keep it here, and a copy in the safe.")
    typer.echo("This goes into the town file, below [tips]:")
    typer.echo(f'public_key = "{public}"')


@app.command()
def export(
    file: Annotated[Path, typer.Argument(help="A new file, for the computer of the police.")],
) -> None:
    """Write all tips into a file, sealed as they are: they are opened where the key is."""
    from juntos.tip_files import exported, in_books  # noqa: PLC0415

    sealed = in_books("tips-export")
    write_private(file, exported(sealed), new=True)
    typer.echo(f"{len(sealed)} tips lie in {file}, all of them sealed.")


@app.command("list")
def list_(source: Source = None) -> None:
    """Which tips there are. For this no key is needed."""
    sealed = sealed_in(source, "tips-list")
    for one in sealed:
        answers = sum(message.from_police for message in one.messages)
        typer.echo(f"{one.number}  {one.day}  {one.category}  {one.urgency}  answers: {answers}")
    if not sealed:
        typer.echo("There are no tips.")


@app.command("open")
def open_(
    key: KeyFile,
    source: Source = None,
    tip: Annotated[str, typer.Option(help="One tip alone, like T-3.")] = "",
    photos: Annotated[
        Path | None, typer.Option(help="A folder into which the photos are laid.")
    ] = None,
) -> None:
    """Open tips with the private key, and show what they say."""
    from juntos.tip_files import key_in, lay_photos, legible  # noqa: PLC0415

    opener, found = key_in(key), wanted(sealed_in(source, "tip-open", tip), tip)
    for one in found:
        typer.echo("\n".join(legible(one, opener)))
        for laid in lay_photos(one, opener, photos) if photos else ():
            typer.echo(f"  {laid}")
    if not found:
        typer.echo("There are no tips.")


@app.command()
def answer(
    tip: Annotated[str, typer.Argument(help="The number of the tip, like T-3.")],
    text: Annotated[str, typer.Argument(help="What whoever has the code is to read.")],
    source: Source = None,
    out: Annotated[
        Path | None, typer.Option(help="Where the sealed answer goes, for `juntos tips import`.")
    ] = None,
) -> None:
    """Answer a tip, sealed for whoever has its code."""
    from juntos.tip_files import answered, keep_answers  # noqa: PLC0415

    if source and not out:
        raise Mistakes(["--out is missing: say where the sealed answer is to lie"])
    public, (one, *_) = about(source), wanted(sealed_in(source, "", tip), tip)
    made = answered(one, public, text)
    if out:
        write_private(out, made, new=True)
        typer.echo(f"The sealed answer lies in {out}. On the server: juntos tips import {out}")
    else:
        keep_answers(made)
        typer.echo(f"The answer to {one.number} is sealed.")


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="What `juntos tips answer --out` wrote.")],
) -> None:
    """Bring an answer that was sealed elsewhere into the town's books."""
    from juntos.tip_files import keep_answers  # noqa: PLC0415

    number = keep_answers(read(file))
    typer.echo(f"The answer to {number} is in the books. Whoever has the code can read it.")


def sealed_in(source: Path | None, action: str, tip: str = "") -> "list[Sealed]":
    """The sealed tips of a file, or of the books; then the audit log says who looked at which."""
    from juntos.tip_files import in_books, in_file  # noqa: PLC0415

    return in_file(source).tips if source else in_books(action, tip)


def about(source: Path | None) -> bytes:
    """The public key of the police: as a file says, or the town."""
    from juntos.tip_files import in_file, public_key  # noqa: PLC0415

    return in_file(source).public_key if source else public_key()


def wanted(sealed: "list[Sealed]", tip: str) -> "list[Sealed]":
    """The one tip with this number, or all."""
    from juntos.tip_files import number_of  # noqa: PLC0415

    found = [one for one in sealed if not tip or number_of(one.number) == number_of(tip)]
    if tip and not found:
        raise Mistakes([f"there is no tip {tip}"])
    return found
