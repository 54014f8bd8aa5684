"""Makes what `juntos poster` was asked for, and says what was made."""

from pathlib import Path

from juntos import disk
from juntos.keys import given, read_settings, read_the_town
from juntos.mistakes import Mistakes
from juntos.posters.links import DOORS, Links
from juntos.posters.poster import kind_of, write
from juntos.posters.stickers import ALL, sheets, stickers, wanted
from juntos.work import alone

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
    kind, content = kind_of(out), b"" if assets == ALL else disk.read(Path(assets))
    every = await alone(lambda hall: stickers(hall, links, wanted(hall, assets, content), door))
    disk.write(out, sheets(kind, town, every))
    return f"{out} is written, with {len(every)} stickers."
