"""Fetches what lies elsewhere, where the town said that it may: never in a private network."""

from aiohttp import ClientError, ClientSession

from feed.open311.photos import NotThere
from juntos.websub.guard import Guard, is_public, outward

LARGEST = 10 * 1024 * 1024  # bytes
FOUND = 200  # HTTP: here it is


async def fetched(url: str) -> bytes:
    """What lies at an address that is out in the open net. Raises NotThere."""
    async with outward(Guard(is_public)) as session:
        return await download(session, url)


async def download(session: ClientSession, url: str, most: int = LARGEST) -> bytes:
    """What lies just there, and nowhere else, if it is not too large. Raises NotThere."""
    content = bytearray()
    try:
        async with session.get(url, allow_redirects=False) as answer:
            if answer.status != FOUND:
                raise NotThere(f"status {answer.status}")
            async for piece in answer.content.iter_chunked(65536):
                content += piece
                if len(content) > most:
                    raise NotThere("too large")
    except (ClientError, OSError, TimeoutError, ValueError) as error:
        raise NotThere(repr(error)) from error
    return bytes(content)
