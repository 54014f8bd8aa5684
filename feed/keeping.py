"""Answers are kept as they went out: the next who asks for the same gets it, and nothing is made.

An answer is good as long as nothing was committed since of which pages tell (`storage.editions`),
and for some seconds of the clock, for there is also what only time changes. So nobody ever reads
what was taken back, whoever has taken it back. Nothing that is meant for one person comes here.
"""

import asyncio
import gzip
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from hashlib import sha256

from aiohttp import ETag, web

ROOM = 8 * 2**20  # bytes for all answers together
LARGEST = 2**20  # bytes of one answer; a larger one is made each time
BESIDE = 1000  # bytes that an answer takes beside its content, about
TO_PRESS = 1024  # bytes, from which on it is worth to press
EFFORT = 5  # of 9, in pressing
GOOD_FOR = 10  # seconds; each minute begins with answers that are new
ASK_AGAIN = "no-cache"  # it may be kept, but is asked for each time: withdrawn is withdrawn
ASKED_IN = "Accept-Language, Accept-Encoding"

Key = tuple[str, ...]


@dataclass(frozen=True)
class Kept:
    """An answer as it goes out, `pressed` by gzip if that is worth it; of words it is `text`.

    `changed` is when what it tells of changed last, if that is known, `links` are links as headers.
    """

    content: bytes
    pressed: bool
    content_type: str
    text: bool
    tag: str
    language: str
    changed: datetime | None = None
    links: Sequence[str] = ()

    @cached_property
    def etag(self) -> ETag:
        return ETag(self.tag, is_weak=True)


@dataclass(frozen=True, slots=True)
class Good:
    """How long an answer is good: as long as edition and moment of the clock are these."""

    edition: int
    moment: int


def good(edition: int, now: datetime) -> Good:
    return Good(edition, int(now.timestamp()) // GOOD_FOR)


def pressed(
    body: str | bytes,
    content_type: str,
    language: str,
    changed: datetime | None = None,
    links: Sequence[str] = (),
) -> Kept:
    """An answer, ready to be kept and handed over. Pictures are pressed already."""
    text = isinstance(body, str)
    plain = body.encode() if isinstance(body, str) else body
    worth = text and len(plain) >= TO_PRESS
    content = gzip.compress(plain, EFFORT, mtime=0) if worth else plain
    tag = sha256(plain).hexdigest()[:32]
    return Kept(content, worth, content_type, text, tag, language, changed, links)


@dataclass
class Larder:
    """Answers that may be asked for again, those of which most is asked; all in one event loop."""

    room: int = ROOM
    kept: OrderedDict[Key, Kept] = field(default_factory=OrderedDict)
    made: dict[Key, tuple[Good, asyncio.Task[Kept]]] = field(default_factory=dict)
    filled: int = 0  # bytes
    until: Good = Good(0, 0)  # as long as what is kept is good

    async def answer(self, key: Key, until: Good, make: Callable[[], Awaitable[Kept]]) -> Kept:
        """What is kept, if it is good; else what is being made for somebody else, or for us."""
        self.renew(until)
        if found := self.kept.get(key):
            self.kept.move_to_end(key)
            return found
        on_its_way = self.made.get(key)
        if on_its_way and on_its_way[0] == until:
            with suppress(Exception):  # what goes wrong is told to each on their own
                return await asyncio.shield(on_its_way[1])
            return await make()
        return await asyncio.shield(self.begin(key, until, make))

    def renew(self, until: Good) -> None:
        """When there is a new edition, or another moment, let go of all that was made before."""
        if until != self.until:
            self.until, self.filled = until, 0
            self.kept.clear()

    def begin(
        self, key: Key, until: Good, make: Callable[[], Awaitable[Kept]]
    ) -> asyncio.Task[Kept]:
        """Have an answer made, also for those who ask meanwhile."""
        making = asyncio.ensure_future(make())
        self.made[key] = until, making
        making.add_done_callback(lambda done: self.end(key, until, done))
        return making

    def end(self, key: Key, until: Good, done: asyncio.Task[Kept]) -> None:
        if self.made.get(key, (None, None))[1] is done:
            del self.made[key]
        failed = done.cancelled() or done.exception() is not None
        if not failed and until == self.until:
            self.keep(key, done.result())

    def keep(self, key: Key, answer: Kept) -> None:
        """Keep an answer, and let go of those that nobody has asked for longest."""
        self.drop(key)
        if len(answer.content) > LARGEST:
            return
        self.kept[key] = answer
        self.filled += room_of(key, answer)
        while self.filled > self.room:
            self.drop(next(iter(self.kept)))

    def drop(self, key: Key) -> None:
        if found := self.kept.pop(key, None):
            self.filled -= room_of(key, found)


def room_of(key: Key, answer: Kept) -> int:
    """How many bytes an answer takes, with its address, which may be long, and all beside it."""
    return sum(map(len, key)) + len(answer.content) + BESIDE


def handed(request: web.Request, kept: Kept) -> web.Response:
    """The answer, pressed for whoever can open it; or word that they have it already."""
    if known(request, kept.etag, kept.changed):
        response = web.Response(status=web.HTTPNotModified.status_code)
    else:
        response = whole(request, kept)
    headers = response.headers
    response.etag = kept.etag
    response.last_modified = kept.changed
    headers["Content-Language"] = kept.language
    for link in kept.links:
        headers.add("Link", link)
    headers["Cache-Control"] = ASK_AGAIN
    headers["Vary"] = ASKED_IN
    return response


def whole(request: web.Request, kept: Kept) -> web.Response:
    content, headers = kept.content, {}
    if kept.pressed and "gzip" in request.headers.get("Accept-Encoding", ""):
        headers["Content-Encoding"] = "gzip"
    elif kept.pressed:
        content = gzip.decompress(content)
    charset = "utf-8" if kept.text else None
    return web.Response(
        body=content, content_type=kept.content_type, charset=charset, headers=headers
    )


def known(request: web.Request, tag: ETag, changed: datetime | None) -> bool:
    """Whether the reader has just this. The tag decides; the date only where no tag is sent."""
    if request.if_none_match is not None:
        return any(one.value in (tag.value, "*") for one in request.if_none_match)
    if request.if_modified_since is None or changed is None:
        return False
    return changed.replace(microsecond=0) <= request.if_modified_since
