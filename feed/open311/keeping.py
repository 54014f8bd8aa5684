"""Long answers are kept for a moment: many programs ask for the same, and it changes seldom.

An answer is good as long as nothing in the feed has changed since, and for a few seconds at most.
"""

import gzip
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from threading import Lock

from aiohttp import ETag, web

from feed.answers import ASK_AGAIN, known

GOOD_FOR = timedelta(seconds=10)
MOST = 64  # answers
LARGEST = 256 * 1024  # bytes, packed; the wildest thousand requests are not kept
EFFORT = 5  # of 9, in packing

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Packed:
    """An answer as it goes out: packed by gzip. `mark` is another as soon as the books are."""

    content: bytes
    content_type: str
    tag: str
    mark: str
    at: datetime

    def is_good(self, mark: str, now: datetime) -> bool:
        return self.mark == mark and self.at <= now < self.at + GOOD_FOR


def pack(body: str, content_type: str, mark: str, at: datetime) -> Packed:
    plain = body.encode()
    tag = sha256(plain).hexdigest()[:32]
    return Packed(gzip.compress(plain, EFFORT, mtime=0), content_type, tag, mark, at)


@dataclass
class Larder:
    """Answers that may be asked for again. Several threads look into it."""

    kept: OrderedDict[Key, Packed] = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)

    def answer(
        self, key: Key, mark: str, now: datetime, make: Callable[[], tuple[str, str]]
    ) -> Packed:
        """The answer that is kept, if it is good; else what `make` gives: words, and their type."""
        with self.lock:
            found = self.kept.get(key)
        if found and found.is_good(mark, now):
            return found
        made = pack(*make(), mark, now)
        with self.lock:
            self.keep(key, made)
        return made

    def keep(self, key: Key, made: Packed) -> None:
        self.kept.pop(key, None)
        if len(made.content) <= LARGEST:
            self.kept[key] = made
        while len(self.kept) > MOST:
            self.kept.popitem(last=False)


def handed(request: web.Request, packed: Packed, language: str) -> web.Response:
    """The answer, packed for whoever can open it; or word that they have it already."""
    tag = ETag(packed.tag, is_weak=True)
    if known(request, tag, None):
        response = web.Response(status=web.HTTPNotModified.status_code)
    elif "gzip" in request.headers.get("Accept-Encoding", ""):
        response = web.Response(body=packed.content, content_type=packed.content_type)
        response.headers["Content-Encoding"] = "gzip"
    else:
        plain = gzip.decompress(packed.content)
        response = web.Response(body=plain, content_type=packed.content_type)
    if response.body:
        response.charset = "utf-8"
    response.etag = tag
    response.headers["Content-Language"] = language
    response.headers["Cache-Control"] = ASK_AGAIN
    response.headers["Vary"] = "Accept-Language, Accept-Encoding"
    return response
