"""The archive of a feed (RFC 5005, section 4): blocks of posts, each complete and there to stay.

A block holds the posts whose ids follow a multiple of its size. It is closed once the id after its
last has been given out, so that no post comes into it any more; what changes in it later is an
edit or a withdrawal, of which the newest document tells, too.
"""

from dataclasses import dataclass

from aiohttp import web

from feed.site import Reading
from feed.subjects import Subject

BLOCK = 30  # ids; never more than one document of a feed, so that its newest has all that is open


@dataclass(frozen=True, slots=True)
class Block:
    """One block, counted from 0. Ids lie above `after`, up to `until`."""

    number: int

    @property
    def after(self) -> int:
        return self.number * BLOCK

    @property
    def until(self) -> int:
        return self.after + BLOCK


def block_of(post_id: int) -> Block:
    return Block((post_id - 1) // BLOCK)


def closed(reading: Reading, asked: int) -> Block:
    """A block that is asked for, if it is closed."""
    block = Block(asked)
    if block.until > reading.hall.store.posts.last_id():
        raise web.HTTPNotFound
    return block


def earlier(reading: Reading, subject: Subject, before: int | None) -> int | None:
    """The number of the block that goes on before a post; None, if nothing is there."""
    if before is None:
        return None
    found = reading.feed.posts(subject.key, 1, before, category=subject.category)
    return block_of(found[0].id or 1).number if found else None


def later(reading: Reading, subject: Subject, block: Block) -> int | None:
    """The number of the closed block that follows one; None, if that is still open."""
    found = reading.feed.first_after(block.until, subject.key, subject.category)
    following = block_of(found) if found else None
    last = reading.hall.store.posts.last_id()
    return following.number if following and following.until <= last else None
