"""Photos that come along: fetched from their door, made safe, and laid into our files."""

import asyncio
import logging

from core.background import Background
from core.backoff import Sleep, delay
from core.messages import Attachment, Incoming, Kind, Photo
from core.photos import Darkroom, Unusable
from core.transport import Refused, TooLarge, Transport, TransportError
from storage.files import Files

LARGEST = 20 * 1024 * 1024  # bytes; more than that Telegram does not hand out
TRIES = 3
AT_ONCE = 4
TIME_TO_CLOSE = 1.0  # seconds

log = logging.getLogger(__name__)


class Attachments:
    """Fetches photos; a few at a time, so that a flood of them does not drown everything else.

    Of a message its door has notice by the way: that never holds up the turn.
    """

    def __init__(self, files: Files, darkroom: Darkroom, sleep: Sleep = asyncio.sleep) -> None:
        self.files = files
        self.darkroom = darkroom
        self.sleep = sleep
        self.places = asyncio.Semaphore(AT_ONCE)
        self.background = Background()

    async def fetched(self, transport: Transport, said: Incoming) -> Incoming:
        """The same message with its photos, and with the reason why one of them is not there."""
        wanted = [one for one in said.attachments if one.kind == "photo"]
        self.notice(transport, said)
        if not wanted:
            return said
        async with self.places:
            found = [await self.photo(transport, one) for one in wanted]
        photos = tuple(one for one in found if isinstance(one, Photo))
        broken = next((one for one in found if isinstance(one, str)), None)
        seen = said.with_photos(photos, broken)
        self.notice(transport, seen)
        return seen

    def notice(self, transport: Transport, said: Incoming) -> None:
        """Have the door show that we are at it."""
        if said.kind is Kind.MESSAGE:
            self.background.start(transport.notice(said))

    async def photo(self, transport: Transport, attachment: Attachment) -> Photo | str:
        """A photo in our files, or why it cannot be had: too-large, broken or lost."""
        try:
            content = await self.content(transport, attachment)
            clean = await self.darkroom.clean(content)
        except TooLarge:
            return "too-large"
        except Unusable as unusable:
            return unusable.reason
        except TransportError as error:
            log.warning("a photo did not come: %s", error)
            return "lost"
        return Photo(await asyncio.to_thread(self.files.keep, clean))

    async def content(self, transport: Transport, attachment: Attachment) -> bytes:
        """The bytes of a file, after a few tries if the platform has trouble."""
        failures = 0
        while True:
            try:
                return await transport.fetch(attachment, LARGEST)
            except (TooLarge, Refused):
                raise
            except TransportError as error:
                failures += 1
                if failures >= TRIES:
                    raise
                log.info("a photo did not come, trying again: %s", error)
            await self.sleep(delay(failures).total_seconds())

    async def close(self) -> None:
        """What is still being shown gets a moment to come to its end."""
        await self.background.close(TIME_TO_CLOSE)
