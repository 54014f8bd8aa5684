"""Photos and documents that come along: fetched from their door, and laid into our files."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.background import Background
from core.backoff import Sleep, delay
from core.messages import Attachment, Document, Incoming, Kind, Photo
from core.names import clean_file_name, clean_kind
from core.photos import Darkroom, Unusable
from core.transport import Refused, TooLarge, Transport, TransportError
from storage.columns import utc_now
from storage.files import Files

LARGEST = 20 * 1024 * 1024  # bytes; more than that Telegram does not hand out
LARGEST_DOCUMENT = 10 * 1024 * 1024  # bytes
ROOM_FOR_DOCUMENTS = 2 * 2**30  # bytes that all of them together may take
DOCUMENTS_WAIT = timedelta(days=7)  # for somebody to pass them on; then they are kept longer
TRIES = 3
AT_ONCE = 4
TIME_TO_CLOSE = 1.0  # seconds

Wanted = Callable[[Incoming], Awaitable[bool]]
Keep = Callable[[bytes, bytes], Awaitable[str]]

log = logging.getLogger(__name__)


async def by_nobody(_: Incoming) -> bool:
    return False


class Attachments:
    """Fetches photos; a few at a time, so that a flood of them does not drown everything else.

    A document is fetched where it is wanted, and laid down as it is: nobody here looks into it.
    Of a message its door has notice by the way: that never holds up the turn.
    """

    def __init__(
        self,
        files: Files,
        darkroom: Darkroom,
        sleep: Sleep = asyncio.sleep,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.files = files
        self.darkroom = darkroom
        self.sleep = sleep
        self.now = now
        self.places = asyncio.Semaphore(AT_ONCE)
        self.background = Background()

    async def fetched(
        self,
        transport: Transport,
        said: Incoming,
        wanted: Wanted = by_nobody,
        keep: Keep | None = None,
    ) -> Incoming:
        """The same message with what came along, and with the reason why something did not.

        `keep` takes a photo, as it came and cleaned, where it is not to lie among our files.
        """
        photos = [one for one in said.attachments if one.kind == "photo"]
        self.notice(transport, said)
        documents = said.files if said.files and await wanted(said) else ()
        if not (photos or documents):
            return said
        async with self.places:
            shown = [await self.photo(transport, one, keep or self.kept) for one in photos]
            passed = [await self.document(transport, one) for one in documents]
        seen = with_found(said, shown, passed)
        self.notice(transport, seen)
        return seen

    def notice(self, transport: Transport, said: Incoming) -> None:
        """Have the door show that we are at it."""
        if said.kind is Kind.MESSAGE:
            self.background.start(transport.notice(said))

    async def photo(self, transport: Transport, attachment: Attachment, keep: Keep) -> Photo | str:
        """A photo in our files, or why it cannot be had: too-large, broken or lost."""
        try:
            content = await self.content(transport, attachment, LARGEST)
            clean = await self.darkroom.clean(content)
        except TooLarge:
            return "too-large"
        except Unusable as unusable:
            return unusable.reason
        except TransportError as error:
            log.warning("a photo did not come: %s", error)
            return "lost"
        return Photo(await keep(content, clean))

    async def kept(self, _: bytes, clean: bytes) -> str:
        return await asyncio.to_thread(self.files.keep, clean)

    async def document(self, transport: Transport, attachment: Attachment) -> Document | str:
        """A document in our files, or why it cannot be had: too-large, lost or later."""
        if await asyncio.to_thread(self.files.passing_bytes) > ROOM_FOR_DOCUMENTS:
            log.error("there is no room for documents any more")
            return "later"
        try:
            content = await self.content(transport, attachment, LARGEST_DOCUMENT)
        except TooLarge:
            return "too-large"
        except TransportError as error:
            log.warning("a document did not come: %s", error)
            return "lost"
        until = self.now() + DOCUMENTS_WAIT
        ref = await asyncio.to_thread(self.files.keep_until, content, until)
        name, kind = clean_file_name(attachment.name), clean_kind(attachment.mime)
        return Document(ref, name, kind, len(content))

    async def content(self, transport: Transport, attachment: Attachment, most: int) -> bytes:
        """The bytes of a file, after a few tries if the platform has trouble."""
        failures = 0
        while True:
            try:
                return await transport.fetch(attachment, most)
            except (TooLarge, Refused):
                raise
            except TransportError as error:
                failures += 1
                if failures >= TRIES:
                    raise
                log.info("a file did not come, trying again: %s", error)
            await self.sleep(delay(failures).total_seconds())

    async def close(self) -> None:
        """What is still being shown gets a moment to come to its end."""
        await self.background.close(TIME_TO_CLOSE)


def with_found(
    said: Incoming, shown: Sequence[Photo | str], passed: Sequence[Document | str]
) -> Incoming:
    """A message with what was fetched, and the first reason why something was not."""
    return replace(
        said,
        photos=tuple(one for one in shown if isinstance(one, Photo)),
        broken=next((one for one in shown if isinstance(one, str)), None),
        documents=tuple(one for one in passed if isinstance(one, Document)),
        document_problem=next((one for one in passed if isinstance(one, str)), None),
    )
