"""Asking for updates: get them, keep them, and only then ask for the next."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from telegram.error import Conflict

from bots.telegram.client import Client
from bots.telegram.translate import WANTED
from core.backoff import Sleep, retry
from core.transport import Busy, NotSent, Unknown

LONG_POLL = 50  # seconds that Telegram waits for something to happen; it allows no more
PAUSE = 2.0  # seconds until we try again to keep what there was no room for

log = logging.getLogger(__name__)

# Takes updates in. Once it has returned they are safe.
Keep = Callable[[Sequence[Any]], Awaitable[None]]


class Polling:
    """One of the two ways in. Only one process may ask for a bot's updates."""

    def __init__(self, client: Client, sleep: Sleep) -> None:
        self.client = client
        self.sleep = sleep

    async def listen(self, keep: Keep) -> None:
        """Get, keep, and then ask for what comes after: by that Telegram knows what we have.

        No cursor is kept: what was not confirmed comes again, and is known by its number. Numbers
        start anew after a quiet week. So when an empty answer has confirmed everything, we ask
        again from the beginning, and not from a number that may soon lie in the future.
        """
        offset = 0
        while True:
            updates = await retry(partial(self.get, offset), self.sleep)
            if updates:
                await self.insist(keep, updates)
            offset = 1 + max(map(number, updates), default=-1)

    async def insist(self, keep: Keep, updates: Sequence[Any]) -> None:
        """Have updates kept. While too much waits here, what comes after them waits at Telegram."""
        while True:
            try:
                return await keep(updates)
            except Busy as busy:
                log.warning("nothing more is taken in for now: %s", busy)
            await self.sleep(PAUSE)

    async def get(self, offset: int) -> list[Any]:
        """The next updates. A webhook that stands in the way is taken down for the next time."""
        asked = {"offset": offset, "timeout": LONG_POLL, "allowed_updates": WANTED}
        try:
            updates = await self.client.call("getUpdates", asked, wait=LONG_POLL + 10)
        except NotSent as error:
            if isinstance(error.__cause__, Conflict) and "webhook" in str(error):
                await self.client.call("deleteWebhook", {})
            raise
        if not isinstance(updates, list):
            raise Unknown("these are no updates")
        return updates


def number(update: Any) -> int:
    """What the update is known by, or -1 if it is nothing that Telegram would write."""
    match update:
        case {"update_id": int(known)}:
            return known
    return -1
