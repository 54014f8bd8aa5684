"""A place where the town only publishes: all that a mirror of the feed needs beside its `send`."""

import asyncio

from core.messages import Attachment, Incoming
from core.transport import Limits, NotSent, Receive


class Noticeboard:
    """A platform on which the town only publishes, and nobody answers.

    A mirror of the feed is one of these with a `platform` and a `send`; see docs/add-a-mirror.md.
    """

    platform: str
    idempotent = False
    limits = Limits()
    problem = ""

    async def listen(self, _receive: Receive, _cursor: str | None, /) -> None:
        """Nothing ever comes in here."""
        await asyncio.Event().wait()

    def decode(self, _payload: bytes, /) -> Incoming | None:
        return None

    async def fetch(self, attachment: Attachment, _limit: int, /) -> bytes:
        raise NotSent(f"nothing comes in here, nor does {attachment.handle}")

    def is_group(self, _chat: str, /) -> bool:
        return True

    async def notice(self, _said: Incoming, /) -> None:
        """Nobody has said anything."""
