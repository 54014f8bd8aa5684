"""Makes what `juntos poster` was asked for, and says what was made."""

from pathlib import Path

from core.hall import Hall
from juntos.imports import content_of, in_the_books
from juntos.keys import given, read_settings, read_the_town
from juntos.mistakes import Mistakes
from juntos.posters.links import DOORS, Links
from juntos.posters.poster import kind_of, save, write
from juntos.posters.stickers import ALL, sheets, wanted

USER = "JUNTOS_MATRIX_USER_ID"


async def make(out: Path, department: str, *, size: str, assets: str, door: str) -> str:
    """Write a poster, or sheets of stickers; what was done. Raises Mistakes."""
    if bool(department) == bool(assets):
        raise Mistakes(["name a department, or print stickers with: juntos poster --assets all"])
    if door and door not in DOORS:
        raise Mistakes([f"there is no door {door}; there is: {', '.join(DOORS)}"])
    settings = read_settings()
    town = read_the_town(settings.town)
    links = Links(town, settings.site, given().get(USER) or "")
    if department:
        write(out, town, links, department, size=size, door=door)
        return f"{out} is written."
    return await stickers(out, links, assets, door)


async def stickers(out: Path, links: Links, which: str, door: str) -> str:
    """Write the stickers of the things in the register."""
    kind = kind_of(out)
    content = b"" if which == ALL else content_of(Path(which))

    def made(hall: Hall) -> tuple[int, bytes]:
        assets = wanted(hall, which, content)
        return len(assets), sheets(hall, kind, links, assets, door)

    count, file = await in_the_books(made)
    save(out, file)
    return f"{out} is written, with {count} stickers."
