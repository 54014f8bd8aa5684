"""Photos and other files on their way to the homeserver, and on their way from it."""

import asyncio
import re
from collections import OrderedDict
from io import BytesIO
from typing import Any, Protocol

from aiohttp import ClientResponse
from nio import AsyncClient

from bots.matrix.session import V1, Session, path
from core.messages import Attachment, Document, Outgoing, Photo
from core.transport import Gone, NotSent, Refused, TooLarge
from storage.files import kind_of_picture

SECONDS = 120.0  # for a file to come or go
REMEMBERED = 1000
CHUNK = 64 * 1024
# What may stand in such an address (client-server API 1.11, "Serving content"): else a file could
# lead us elsewhere on our server.
MXC = re.compile(r"mxc://([A-Za-z0-9\[][A-Za-z0-9.:\[\]-]*)/([A-Za-z0-9_-]+)")


class OurFiles(Protocol):
    """Where our pictures lie, JPEG or PNG, and other files."""

    def read(self, ref: str, /) -> bytes: ...

    def size(self, ref: str, /) -> tuple[int, int]:
        """Width and height of a picture in pixels."""
        ...


class Media:
    """Files that the homeserver keeps. Each is handed to it once, however often it is sent."""

    def __init__(self, session: Session, files: OurFiles) -> None:
        self.session = session
        self.files = files
        self.uploaded: OrderedDict[Photo | Document, dict[str, Any]] = OrderedDict()
        self.uploading = asyncio.Lock()

    async def carried(self, said: Outgoing) -> dict[str, Any] | None:
        """The `url` and `info` of what hangs on a message, as an `m.image` or `m.file` has them."""
        wanted = said.photo or said.document
        if wanted is None:
            return None
        async with self.uploading:
            if wanted not in self.uploaded:
                self.uploaded[wanted] = await self.upload(wanted)
            while len(self.uploaded) > REMEMBERED:
                self.uploaded.popitem(last=False)
            return self.uploaded[wanted]

    async def upload(self, wanted: Photo | Document) -> dict[str, Any]:
        content, info = await asyncio.to_thread(self.read, wanted)
        name = wanted.name if isinstance(wanted, Document) else wanted.file_name(info["mimetype"])

        async def act(client: AsyncClient) -> Any:
            file = BytesIO(content)
            answer, _ = await client.upload(file, info["mimetype"], name, filesize=len(content))
            return answer

        kept = await self.session.call(act, SECONDS)
        return {"url": kept.content_uri, "info": info}

    def read(self, wanted: Photo | Document) -> tuple[bytes, dict[str, Any]]:
        """A file and what is told of it. One that has been erased cannot be sent any more."""
        what = "photo" if isinstance(wanted, Photo) else "document"
        try:
            content = self.files.read(wanted.ref)
            return content, {**self.told(wanted, content), "size": len(content)}
        except FileNotFoundError as error:
            raise Refused(f"the {what} is not there any more") from error
        except OSError as error:
            raise NotSent(f"the {what} cannot be read: {error!r}") from error

    def told(self, wanted: Photo | Document, content: bytes) -> dict[str, Any]:
        if isinstance(wanted, Document):
            return {"mimetype": wanted.kind}
        width, height = self.files.size(wanted.ref)
        return {"mimetype": kind_of_picture(content), "w": width, "h": height}

    async def fetch(self, attachment: Attachment, limit: int) -> bytes:
        """A file of at most `limit` bytes, whatever size it was said to have."""
        if (attachment.size or 0) > limit:
            raise TooLarge(f"{attachment.size} bytes")
        try:
            return await self.download(attachment.handle, limit)
        except Gone as error:
            raise Refused("the server does not have this file any more") from error

    async def download(self, address: str, limit: int) -> bytes:
        found = MXC.fullmatch(address)
        if found is None:
            raise Refused("the message does not say where its file is")
        wanted = path(V1, "media", "download", *found.groups(), allow_remote="true")
        async with self.session.file(wanted, SECONDS) as answer:
            return await received(answer, limit)


async def received(answer: ClientResponse, limit: int) -> bytes:
    """The body of an answer, of which no more is taken in than the limit."""
    if (answer.content_length or 0) > limit:
        raise TooLarge(f"{answer.content_length} bytes")
    content = bytearray()
    async for chunk in answer.content.iter_chunked(CHUNK):
        content += chunk
        if len(content) > limit:
            raise TooLarge(f"more than {limit} bytes")
    return bytes(content)
