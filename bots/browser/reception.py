"""The reception: takes in what is done at a page, so that it is safe before we say so."""

from functools import partial
from secrets import token_hex

import msgspec

from bots.browser import hearing
from bots.browser.seats import Seat
from bots.browser.translate import Said, conversation, raw
from bots.browser.transport import Browser
from core.messages import Kind
from storage.columns import utc_now
from storage.lines import Line


class Reception:
    """Stands between the pages and the inbox."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.database = browser.database

    async def take_in(self, seat: Seat, said: Said) -> None:
        """Once this has returned, nothing of it can be lost; a second time, it does nothing new.

        Raises NotThere, when it is about what is not there, NotOpen or Unavailable.
        """
        target = await self.database.read(partial(hearing.check, seat=seat, said=said))
        if said.kind == "message":
            await self._message(seat, said, target)
        else:
            await self._deed(seat, said, target)

    async def enter(self, seat: Seat) -> None:
        """Somebody comes into a staff room. That they are in it is for the core to note."""
        said = Said(token_hex(16))
        await self.browser.hand_over([raw(seat, said, seat.chat, Kind.JOIN)])

    async def _message(self, seat: Seat, said: Said, thread: Line | None) -> None:
        """Put it down first, so that an answer cannot stand above it."""
        sheet = raw(seat, said, conversation(seat, said, thread))
        work = partial(hearing.say, seat=seat, said=said, raw=sheet, now=utc_now())
        await self.database.run(work)
        await self.browser.hand_over([sheet])
        await self.database.run(partial(hearing.heard, chat=seat.chat, key=said.id, now=utc_now()))

    async def _deed(self, seat: Seat, said: Said, target: Line | None) -> None:
        """Something done to a line that stands there already."""
        if target and target.thread:
            said = msgspec.structs.replace(said, thread=target.thread)
        await self.browser.hand_over([raw(seat, said, conversation(seat, said, target))])
        await self.database.run(partial(hearing.follow, seat=seat, said=said, now=utc_now()))
