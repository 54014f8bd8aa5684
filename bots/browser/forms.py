"""Forms of several parts, read as they come. How many they are, and how long, has an end."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

from aiohttp import BodyPartReader, web
from aiohttp.http_exceptions import HttpProcessingError

from bots.browser.guard import No

MOST_PARTS = 40  # our largest form has a dozen
LONGEST_FIELD = 64 * 1024  # bytes
PIECE = 256 * 1024

# What the library raises, wherever a form is not built as it says.
BROKEN = (
    *(ValueError, AssertionError, RuntimeError),
    *(HttpProcessingError, web.RequestPayloadError),
)


@contextmanager
def whole() -> Iterator[None]:
    """Read a form in here: one that falls to pieces is no mistake of ours."""
    try:
        yield
    except BROKEN as error:
        raise No(400, "nonsense") from error


async def parts_of(request: web.Request) -> AsyncIterator[BodyPartReader]:
    """The parts of a form, one after the other; each has a name."""
    if not request.content_type.startswith("multipart/"):
        raise No(400, "nonsense")
    parts, count = await request.multipart(), 0
    while (part := await parts.next()) is not None:
        count += 1
        if not isinstance(part, BodyPartReader) or not part.name:
            raise No(400, "nonsense")
        if count > MOST_PARTS:
            raise No(413, "too-large")
        yield part


async def pieces(part: BodyPartReader) -> AsyncIterator[bytes]:
    while piece := await part.read_chunk(PIECE):
        yield piece


async def field_text(part: BodyPartReader) -> str:
    """The words in a field of a form."""
    content = b""
    async for piece in pieces(part):
        content += piece
        if len(content) > LONGEST_FIELD:
            raise No(413, "too-long")
    return content.decode("utf-8", "replace")
