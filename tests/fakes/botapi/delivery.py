"""Bringing updates to the bot, as the Bot API server does it.

Each queue has one update under way; the next one goes out when it was taken. One that was not
taken comes again at once, then after 2, 4, 8 seconds and so on, or after what `Retry-After` says.
"""

import asyncio
import json
import random
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.fakes.botapi.updates import DAY, LIFETIME, Pending, Updates

LONGEST = 60  # seconds between two attempts, up to twice as much
ANSWER = 60.0  # seconds that the bot has
HEADER = "X-Telegram-Bot-Api-Secret-Token"
FORBIDDEN_REPLIES = ("get", "setwebhook", "deletewebhook", "close", "logout")


# Does what a bot asks for in its answer to an update.
Obey = Callable[[str, dict[str, Any]], Awaitable[object]]


async def ignore(_method: str, _values: dict[str, Any]) -> None:
    """Do nothing of the kind."""


@dataclass
class Webhook:
    """Where updates are brought to."""

    url: str = ""
    secret: str = ""
    connections: int = 40
    last_error: tuple[int, str] | None = None

    def json(self, waiting: int, allowed: frozenset[str] | None) -> dict[str, Any]:
        told: dict[str, Any] = {"url": self.url, "has_custom_certificate": False}
        told["pending_update_count"] = waiting
        if self.url:
            told |= {"max_connections": self.connections, "ip_address": "127.0.0.1"}
        if allowed:
            told["allowed_updates"] = sorted(allowed)
        if self.last_error:
            told["last_error_date"], told["last_error_message"] = self.last_error
        return told


@dataclass
class Delivery:
    """The postman. `second` is how long one of his seconds takes."""

    updates: Updates
    second: float = 1.0
    obey: Obey = ignore
    webhook: Webhook = field(default_factory=Webhook)
    attempts: list[tuple[int, int]] = field(default_factory=list)  # number, status
    queues: dict[int, deque[Pending]] = field(default_factory=dict)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    session: ClientSession | None = None
    connections: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(40))

    def set(self, webhook: Webhook) -> None:
        """From now on bring them there; with no address, bring nothing."""
        self.stop()
        self.webhook = webhook
        if webhook.url:
            self.connections = asyncio.Semaphore(webhook.connections)
            for update in self.updates.first(10**9):
                self.bring(update)

    def stop(self) -> None:
        for task in self.tasks:
            task.cancel()
        self.queues.clear()

    async def close(self) -> None:
        self.stop()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        if self.session:
            await self.session.close()
            self.session = None

    def bring(self, update: Pending) -> None:
        if not self.webhook.url:
            return
        queue = self.queues.get(update.queue)
        if queue is not None:
            queue.append(update)
            return
        self.queues[update.queue] = deque([update])
        task = asyncio.get_running_loop().create_task(self.empty(update.queue))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def empty(self, name: int) -> None:
        queue = self.queues[name]
        while queue:
            await self.insist(queue[0])
            self.updates.forget(queue.popleft().number)
        if self.queues.get(name) is queue:
            del self.queues[name]

    async def insist(self, update: Pending) -> None:
        """Until it is taken, or too old to matter."""
        lifetime = LIFETIME.get(update.kind, DAY) * self.second
        pause, failed = 1.0, 0
        while (after := await self.attempt(update)) is not None:
            if not after and failed:
                pause = min(2 * pause, random.uniform(LONGEST, 2 * LONGEST))  # noqa: S311
            wait = self.second * (after or (pause if failed else 0))
            failed += 1
            if time.monotonic() + wait > update.born + lifetime:
                return
            await asyncio.sleep(wait)

    async def attempt(self, update: Pending) -> float | None:
        """None if it was taken; otherwise how long the bot wants to be left alone, in seconds."""
        async with self.connections:
            try:
                status, after, body = await self.post(update)
            except (ClientError, TimeoutError) as error:
                status, after, body = 0, 0.0, repr(error).encode()
        self.attempts.append((update.number, status))
        if 200 <= status < 300:
            await self.do(body)
            return None
        self.webhook.last_error = (int(time.time()), f"Wrong response from the webhook: {status}")
        return min(after, 3600.0)

    async def post(self, update: Pending) -> tuple[int, float, bytes]:
        self.session = self.session or ClientSession(timeout=ClientTimeout(ANSWER))
        headers = {"Content-Type": "application/json"}
        if self.webhook.secret:
            headers[HEADER] = self.webhook.secret
        async with self.session.post(
            self.webhook.url, data=update.payload(), headers=headers
        ) as answer:
            after = float(answer.headers.get("Retry-After", 0))
            return answer.status, after, await answer.read()

    async def do(self, body: bytes) -> None:
        """A bot may ask for one call in its answer; it does not learn what became of it."""
        asked = json.loads(body) if body[:1] == b"{" else {}
        method = str(asked.pop("method", ""))
        if method and not method.lower().startswith(FORBIDDEN_REPLIES):
            await self.obey(method, asked)
