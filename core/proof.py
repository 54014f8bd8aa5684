"""Whether the feed says what was written down of it in the chain, and the chain is whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.chain import content
from core.hall import Hall
from storage.chain import AT_ONCE, NOTHING, Link, bound, digest, hash_of, is_of
from storage.posts import Post


class Flaw(StrEnum):
    """What can be wrong."""

    GAP = "gap"  # a link is missing, or does not follow from the one before
    FORGED = "forged"  # a link is not what its hash says
    SEAL = "seal"  # the end of a day is not the one that was made known
    CHANGED = "changed"  # a post says something else than was written down
    UNKNOWN = "unknown"  # a post is in no link
    MISSING = "missing"  # a post has links, and is not there any more
    HIDDEN = "hidden"  # a post stands, and is kept from all who read
    UNSEALED = "unsealed"  # a post made the end of a day known, and that is not there any more


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that is wrong. `where` is a position in the chain, a day, or the id of a post."""

    flaw: Flaw
    where: str


def flaws(hall: Hall) -> Iterator[Found]:
    """All that is wrong; nothing, if all is as it was written down."""
    yield from of_links(hall)
    yield from of_seals(hall)
    yield from of_posts(hall)
    yield from (Found(Flaw.MISSING, f"{one}") for one in hall.store.chain.missing())


def of_links(hall: Hall) -> Iterator[Found]:
    """Each link must follow from the one before, and be what its hash says."""
    position, previous = 0, NOTHING
    for link in hall.store.chain.all():
        if link.position != position + 1 or link.previous != previous:
            yield Found(Flaw.GAP, f"{position + 1}")
        if hash_of(link) != link.hash or digest(link.facts_salt, link.facts) != link.facts_hash:
            yield Found(Flaw.FORGED, f"{link.position}")
        position, previous = link.position or 0, link.hash


def of_seals(hall: Hall) -> Iterator[Found]:
    """The end of each day that was made known must stand where it stood."""
    for seal in hall.store.chain.seals():
        link = next(iter(hall.store.chain.after(seal.position - 1, 1)), None)
        if link is None or (link.position, link.hash) != (seal.position, seal.hash):
            yield Found(Flaw.SEAL, f"{seal.day}")
    yield from (Found(Flaw.UNSEALED, f"{one}") for one in hall.store.chain.unsealed())


def of_posts(hall: Hall) -> Iterator[Found]:
    """Each post must say what was written down of it last."""
    after = 0
    while posts := hall.store.posts.after(after, AT_ONCE):
        after = posts[-1].id or 0
        links = hall.store.chain.of_posts([post.id or 0 for post in posts])
        for post in posts:
            if flaw := flaw_of(hall, post, links.get(post.id or 0)):
                yield Found(flaw, f"{post.id}")


def flaw_of(hall: Hall, post: Post, link: Link | None) -> Flaw | None:
    if link is None:
        return Flaw.UNKNOWN
    if not is_of(link, bound(link, content(hall, post))):
        return Flaw.CHANGED
    return Flaw.HIDDEN if is_hidden(hall, post) else None


def is_hidden(hall: Hall, post: Post) -> bool:
    """Whether a post that nobody has taken back is about a case that was made private."""
    if post.withdrawn_at or post.case_id is None:
        return False
    return hall.store.cases.get(post.case_id).private
