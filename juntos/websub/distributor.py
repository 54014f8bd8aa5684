"""Asks callbacks whether they mean it, and hands them each feed that has changed."""

import asyncio
import hmac
import logging
import secrets
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from aiohttp import ClientError, ClientResponse, ClientSession
from yarl import URL

from core.vault import Vault, unlock
from feed.hub import TOLD_ELSEWHERE
from juntos.websub.guard import Guard, outward
from juntos.websub.pings import Pings
from storage.columns import utc_now
from storage.database import Database
from storage.hooks import SUBSCRIBE, UNSUBSCRIBE, Hook
from storage.writer import Unavailable

ROUND = 30.0  # seconds after which it is looked again, if nobody has called
BATCH = 20
LARGEST_ANSWER = 1024  # bytes; a challenge is much shorter
ASKED, TOLD = 3, 8  # times that a callback is asked, and told of one change, before we give up
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=6)
OK, GONE = range(200, 300), 410

log = logging.getLogger(__name__)

Request = AbstractAsyncContextManager[ClientResponse]
Problem = (ClientError, OSError, TimeoutError, ValueError)


@dataclass(frozen=True, slots=True)
class Content:
    """A feed as it is now. Its hash tells whether that has been handed over already."""

    body: bytes
    kind: str
    links: str

    @property
    def hash(self) -> str:
        return sha256(self.body).hexdigest()


@dataclass
class Distributor:
    """The work behind the hub, in one process only.

    `site` is where people find the town, and `pages` where we find its pages ourselves.
    """

    database: Database
    site: str
    pages: str
    guard: Guard
    hubs: Sequence[str] = ()
    now: Callable[[], datetime] = utc_now
    vault: Vault | None = None
    called: asyncio.Event = field(default_factory=asyncio.Event)
    changed: bool = True  # after a start nobody knows
    pings: Pings = field(default_factory=Pings)

    async def run(self) -> None:
        """Work until we are stopped: at each call, and now and then."""
        sleep = [
            self.database.wake("feed", self.feed_changed),
            self.database.wake("hooks", self.called.set),
        ]
        try:
            async with outward(self.guard) as client, ClientSession() as own:
                while True:
                    await self.look(client, own)
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self.called.wait(), ROUND)
        finally:
            for stop in sleep:
                stop()

    def feed_changed(self) -> None:
        self.changed = True
        self.called.set()

    async def look(self, client: ClientSession, own: ClientSession) -> None:
        """One round; what goes wrong in it is tried again in the next."""
        try:
            await self.go_round(client, own)
        except Unavailable as error:
            log.warning("the hub must wait: %s", error)
        except Exception:
            log.exception("the hub failed in a way that nobody thought of")

    async def go_round(self, client: ClientSession, own: ClientSession) -> None:
        """Everything that is due. What changes meanwhile is seen in the next round."""
        self.called.clear()
        changed, self.changed, now = self.changed, False, self.now()
        await self.database.run(lambda store: store.hooks.forget(now))
        if changed:
            await self.database.run(lambda store: store.hooks.touch(now))
        if self.hubs:
            await self.ping(own, changed=changed)
        while due := await self.database.run(lambda store: store.hooks.due(now, BATCH)):
            feeds: dict[str, Content | None] = {}
            for topic in {one.topic for one in due}:
                feeds[topic] = await self.content(own, topic)
            await asyncio.gather(*(self.see_to(client, one, feeds[one.topic]) for one in due))

    async def ping(self, own: ClientSession, *, changed: bool) -> None:
        """Tell the hubs of others which of the town's main feeds have changed."""
        for path in TOLD_ELSEWHERE if changed else ():
            if content := await self.content(own, self.site + path):
                self.pings.seen(self.site + path, content.hash, self.hubs)
        await self.pings.send(own)

    async def content(self, own: ClientSession, topic: str) -> Content | None:
        """A feed as everybody gets it; None, if there is none."""
        async with own.get(URL(self.pages + topic.removeprefix(self.site), encoded=True)) as told:
            if told.status not in OK:
                return None
            links = ", ".join(told.headers.getall("Link", []))
            return Content(await told.read(), told.headers["Content-Type"], links)

    async def see_to(self, client: ClientSession, hook: Hook, content: Content | None) -> None:
        """Ask it, or tell it; whichever is due."""
        if hook.intent:
            await self.verify(client, hook, content)
        elif content and content.hash != hook.told:
            await self.deliver(client, hook, content)
        else:
            await self.settle(hook, next_at=None, failures=0)

    async def settle(self, hook: Hook, **values: object) -> None:
        await self.database.run(lambda store: store.hooks.settle(hook, **values))

    async def drop(self, hook: Hook) -> None:
        await self.database.run(lambda store: store.hooks.drop(hook))

    # Verification of intent: section 5.3.

    async def verify(self, client: ClientSession, hook: Hook, content: Content | None) -> None:
        """Ask the callback whether it has asked; until it says yes, all stays as it was."""
        if content is None and hook.intent == SUBSCRIBE:
            await self.deny(client, hook)
            return
        try:
            meant = await self.confirmed(client, hook)
        except Problem as error:
            await self.again(hook, error)
            return
        if not meant:
            await self.leave_as_it_was(hook)
        elif hook.intent == UNSUBSCRIBE:
            await self.drop(hook)
        else:
            await self.begin(hook, content)

    async def confirmed(self, client: ClientSession, hook: Hook) -> bool:
        challenge = secrets.token_urlsafe(32)
        lease = {"hub.lease_seconds": str(hook.intent_lease)} if hook.intent == SUBSCRIBE else {}
        asked = {"hub.mode": hook.intent, "hub.topic": hook.topic, "hub.challenge": challenge}
        async with self.get(client, hook, asked | lease) as said:
            body = await said.content.read(LARGEST_ANSWER)
            return said.status in OK and hmac.compare_digest(body, challenge.encode())

    async def deny(self, client: ClientSession, hook: Hook) -> None:
        """There is no such feed: section 5.2."""
        denied = {"hub.mode": "denied", "hub.topic": hook.topic, "hub.reason": "404"}
        with suppress(*Problem):
            async with self.get(client, hook, denied):
                pass
        await self.leave_as_it_was(hook)

    def get(self, client: ClientSession, hook: Hook, query: dict[str, str]) -> Request:
        """A request to the callback, which keeps the query that it has."""
        url = URL(hook.callback)
        self.guard.look_at(url)
        return client.get(url.extend_query(query), allow_redirects=False)

    async def begin(self, hook: Hook, content: Content | None) -> None:
        """From now on it is told of each change, and with its new secret."""
        await self.settle(
            hook,
            secret=hook.intent_secret,
            expires_at=self.now() + timedelta(seconds=hook.intent_lease),
            told=content.hash if content else "",
            **DONE,
        )

    async def leave_as_it_was(self, hook: Hook) -> None:
        """Somebody else has asked in its name, or nobody is there."""
        if hook.expires_at is None:
            await self.drop(hook)
        else:
            await self.settle(hook, **DONE)

    # Distribution of content: section 7.

    async def deliver(self, client: ClientSession, hook: Hook, content: Content) -> None:
        secret = unlock(hook.secret, self.vault)
        if secret is None:  # nobody can sign for it any more: it has to ask us anew
            await self.drop(hook)
            return
        try:
            status = await self.post(client, hook, content, secret)
        except Problem as error:
            await self.again(hook, error)
            return
        if status == GONE:
            await self.drop(hook)
        elif status in OK:
            await self.settle(hook, told=content.hash, next_at=None, failures=0)
        else:
            await self.again(hook, f"it answers {status}")

    async def post(self, client: ClientSession, hook: Hook, content: Content, secret: str) -> int:
        url, headers = URL(hook.callback), {"Content-Type": content.kind, "Link": content.links}
        self.guard.look_at(url)
        if secret:
            signed = hmac.new(secret.encode(), content.body, sha256).hexdigest()
            headers["X-Hub-Signature"] = f"sha256={signed}"
        sending = client.post(url, data=content.body, headers=headers, allow_redirects=False)
        async with sending as answer:
            return answer.status

    async def again(self, hook: Hook, why: object) -> None:
        """Later, and each time later still; in the end not any more."""
        log.info("the callback at %s must wait: %s", hook.host, why)
        failures = hook.failures + 1
        if hook.intent and failures >= ASKED:
            await self.leave_as_it_was(hook)
        elif failures >= TOLD:
            await self.settle(hook, next_at=None, failures=failures)
        else:
            pause = min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE)
            await self.settle(hook, next_at=self.now() + pause, failures=failures)


DONE = {"intent": "", "intent_secret": "", "intent_lease": 0, "next_at": None, "failures": 0}
