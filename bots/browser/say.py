"""What the pages send us: words and deeds, and photos before them."""

from collections.abc import AsyncIterator

import msgspec
from aiohttp import BodyPartReader, web

from bots.browser.guard import Guard, No
from bots.browser.reception import Reception
from bots.browser.seats import Seat
from bots.browser.spool import Spool
from bots.browser.translate import Said

LONGEST = 128 * 1024  # bytes of one JSON body
LARGEST_PHOTO = 20 * 2**20  # bytes
PIECE = 256 * 1024


class Speech:
    """Takes in what is written, pressed, edited, deleted and marked; and uploads."""

    def __init__(self, guard: Guard, reception: Reception, spool: Spool) -> None:
        self.guard = guard
        self.reception = reception
        self.spool = spool

    async def say(self, request: web.Request) -> web.Response:
        """POST, a `Said` as JSON. 200 says: it is safe with the town."""
        seat = self.guard.writer(request)
        self.guard.may_say(request, seat)
        await self.reception.take_in(seat, await read(request, seat))
        return web.json_response({})

    async def upload(self, request: web.Request) -> web.Response:
        """POST, multipart with one file; what is returned is the handle to refer to it by."""
        seat = self.guard.writer(request)
        self.guard.may_upload(request, seat)
        handle = await self.spool.keep(pieces(await photo_part(request)), LARGEST_PHOTO)
        return web.json_response({"handle": handle})


async def read(request: web.Request, seat: Seat) -> Said:
    """What the page said, if it makes sense."""
    check_size(request, LONGEST)
    try:
        said = msgspec.json.decode(await request.read(), type=Said)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise No(400, "nonsense") from error
    except web.HTTPRequestEntityTooLarge as error:
        raise No(413, "too-long") from error
    thread = said.thread if seat.room else None
    said = msgspec.structs.replace(said, text=said.text.replace("\0", ""), thread=thread)
    if said.empty:
        raise No(400, "empty")
    return said


def check_size(request: web.Request, most: int) -> None:
    if (request.content_length or 0) > most:
        raise No(413, "too-long")


async def photo_part(request: web.Request) -> BodyPartReader:
    """The first file of a form, which calls itself a picture."""
    if (request.content_length or 0) > LARGEST_PHOTO + PIECE:
        raise No(413, "too-large")
    if not request.content_type.startswith("multipart/"):
        raise No(400, "nonsense")
    part = await (await request.multipart()).next()
    if not isinstance(part, BodyPartReader):
        raise No(400, "nonsense")
    if not part.headers.get("Content-Type", "").startswith("image/"):
        raise No(415, "no-photo")
    return part


async def pieces(part: BodyPartReader) -> AsyncIterator[bytes]:
    while piece := await part.read_chunk(PIECE):
        yield piece
