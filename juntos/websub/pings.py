"""Tells the hubs of others that a feed has changed, so that they come and fetch it."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from aiohttp import ClientError, ClientSession, ClientTimeout

PATIENCE = ClientTimeout(total=10)
TRIED = 10  # rounds in which a hub is tried, before it must do without
OK = range(200, 300)

log = logging.getLogger(__name__)


@dataclass
class Pings:
    """What is still to be told, to whom, and how often that has failed."""

    hashes: dict[str, str] = field(default_factory=dict)
    waiting: dict[tuple[str, str], int] = field(default_factory=dict)

    def seen(self, topic: str, content: str, hubs: Sequence[str]) -> None:
        """A feed has this hash now. At the first look nobody knows whether that is new."""
        before = self.hashes.get(topic)
        self.hashes[topic] = content
        if before is not None and before != content:
            self.waiting |= {(hub, topic): 0 for hub in hubs}

    async def send(self, client: ClientSession) -> None:
        for hub, topic in tuple(self.waiting):
            failures = self.waiting.pop((hub, topic)) + 1
            if not await heard(client, hub, topic) and failures < TRIED:
                self.waiting[hub, topic] = failures


async def heard(client: ClientSession, hub: str, topic: str) -> bool:
    """Whether a hub has taken the news."""
    said = {"hub.mode": "publish", "hub.url": topic, "hub.topic": topic}
    try:
        async with client.post(hub, data=said, timeout=PATIENCE) as answer:
            if answer.status in OK:
                return True
            log.warning("the hub %s answers %s", hub, answer.status)
    except (ClientError, OSError, TimeoutError) as error:
        log.warning("the hub %s cannot be reached: %s", hub, error)
    return False
