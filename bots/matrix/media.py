"""Photos on their way to the homeserver, and files on their way from it."""

import asyncio
import re
from collections import OrderedDict
from io import BytesIO
from typing import Any, Protocol

from aiohttp import ClientResponse
from nio import AsyncClient

from bots.matrix.session import V1, Session, path
from core.messages import Attachment, Photo
from core.transport import Gone, NotSent, Refused, TooLarge

SECONDS = 120.0  # for a file to come or go
REMEMBERED = 1000
CHUNK = 64 * 1024
MXC = re.compile(r"mxc://([^/?#]+)/([^/?#]+)")


class PhotoFiles(Protocol):
    """Where our photos lie, all of them JPEG."""

    def read(self, ref: str, /) -> bytes: ...

    def size(self, ref: str, /) -> tuple[int, int]:
        """Width and height in pixels."""
        ...


class Media:
    """Files that the homeserver keeps. A photo is handed to it once, however often it is sent."""

    def __init__(self, session: Session, files: PhotoFiles) -> None:
        self.session = session
        self.files = files
        self.uploaded: OrderedDict[str, dict[str, Any]] = OrderedDict()
        self.uploading = asyncio.Lock()

    async def picture(self, photo: Photo) -> dict[str, Any]:
        """The `url` and `info` of a photo, as an `m.image` wants them."""
        async with self.uploading:
            if photo.ref not in self.uploaded:
                self.uploaded[photo.ref] = await self.upload(photo.ref)
            while len(self.uploaded) > REMEMBERED:
                self.uploaded.popitem(last=False)
            return self.uploaded[photo.ref]

    async def upload(self, ref: str) -> dict[str, Any]:
        content, (width, height) = await asyncio.to_thread(self.read, ref)

        async def act(client: AsyncClient) -> Any:
            file = BytesIO(content)
            answer, _ = await client.upload(file, "image/jpeg", "photo.jpg", filesize=len(content))
            return answer

        kept = await self.session.call(act, SECONDS)
        info = {"mimetype": "image/jpeg", "size": len(content), "w": width, "h": height}
        return {"url": kept.content_uri, "info": info}

    def read(self, ref: str) -> tuple[bytes, tuple[int, int]]:
        """A photo and its size. One that has been erased cannot be sent any more."""
        try:
            return self.files.read(ref), self.files.size(ref)
        except FileNotFoundError as error:
            raise Refused("the photo is not there any more") from error
        except OSError as error:
            raise NotSent(f"the photo cannot be read: {error!r}") from error

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
