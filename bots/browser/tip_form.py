"""The form for tips, read into memory alone: what comes by it is never put down as it is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiohttp import BodyPartReader, web

from bots.browser.forms import field_text, parts_of, pieces, whole
from bots.browser.guard import No

MOST_PHOTOS = 5
MOST_BYTES = 40 * 2**20  # of all photos of one form together
ROOM = 160 * 2**20  # bytes that the photos of all forms may take at once, until they are sealed
AGAIN_AFTER = 60  # seconds

Take = Callable[[int], None]  # so many bytes more, or No


@dataclass
class Filled:
    """The form as somebody has filled it in; the photos as they came."""

    fields: dict[str, str] = field(default_factory=dict)
    photos: list[bytes] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.fields.get("text", "").replace("\0", "").strip()

    @property
    def wants_original(self) -> bool:
        return "original" in self.fields


@dataclass
class Room:
    """The memory that there is for the photos of all forms; `left` is what nobody has taken."""

    left: int = ROOM

    @contextmanager
    def for_one(self) -> Iterator[Take]:
        """What one form may take; when the block ends all of it is free again."""
        taken = 0

        def take(size: int) -> None:
            nonlocal taken
            if taken + size > MOST_BYTES:
                raise No(413, "too-large")
            if size > self.left:
                raise No(503, "later", AGAIN_AFTER)
            taken, self.left = taken + size, self.left - size

        try:
            yield take
        finally:
            self.left += taken


async def read(request: web.Request, filled: Filled, take: Take) -> None:
    """Read all fields and photos. Raises No."""
    with whole():
        async for part in parts_of(request):
            await read_part(part, filled, take)


async def read_part(part: BodyPartReader, filled: Filled, take: Take) -> None:
    if part.name != "photo":
        filled.fields[str(part.name)] = await field_text(part)
    elif part.filename:
        filled.photos.append(await photo(part, take))
    if len(filled.photos) > MOST_PHOTOS:
        raise No(413, "too-large")


async def photo(part: BodyPartReader, take: Take) -> bytes:
    content = bytearray()
    async for piece in pieces(part):
        take(len(piece))
        content += piece
    return bytes(content)
