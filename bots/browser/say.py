"""What the pages send us: words and deeds, and photos before them."""

import msgspec
from aiohttp import BodyPartReader, web

from bots.browser.forms import PIECE, pieces, whole
from bots.browser.guard import Guard, No
from bots.browser.reception import Reception
from bots.browser.seats import Seat
from bots.browser.spool import Spool
from bots.browser.translate import Said
from core.transport import TooLarge

LONGEST = 128 * 1024  # bytes of one JSON body
LARGEST_PHOTO = 20 * 2**20  # bytes
LARGEST_DOCUMENT = 10 * 2**20


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
        with whole():
            part = await file_part(request, LARGEST_PHOTO, "too-large")
            if not part.headers.get("Content-Type", "").startswith("image/"):
                raise No(415, "no-photo")
            handle = await self.spool.keep(pieces(part), LARGEST_PHOTO)
        return web.json_response({"handle": handle})

    async def upload_document(self, request: web.Request) -> web.Response:
        """The same for a file of any kind: it waits until somebody asks for it, or is swept."""
        seat = self.guard.writer(request)
        self.guard.may_upload(request, seat)
        with whole():
            part = await file_part(request, LARGEST_DOCUMENT, "file-too-large")
            handle = await keep_document(self.spool, part)
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


async def keep_document(spool: Spool, part: BodyPartReader) -> str:
    try:
        return await spool.keep(pieces(part), LARGEST_DOCUMENT)
    except TooLarge as error:
        raise No(413, "file-too-large") from error


async def file_part(request: web.Request, most: int, problem: str) -> BodyPartReader:
    """The first file of a form; `problem` is said if it has more bytes than the most."""
    if (request.content_length or 0) > most + PIECE:
        raise No(413, problem)
    if not request.content_type.startswith("multipart/"):
        raise No(400, "nonsense")
    part = await (await request.multipart()).next()
    if not isinstance(part, BodyPartReader):
        raise No(400, "nonsense")
    return part
