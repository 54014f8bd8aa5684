"""The chain: each change of the open feed, bound to all before it so that none is quietly undone.

A link keeps no words. It keeps what they come to with a salt, so that whoever has both can prove
them, and nobody can guess them. The salt of words that stand no more is thrown away.
"""

import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from sqlalchemy import Index, Text, func, update
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, one_of
from storage.kept import Keeps
from storage.posts import Post, PostKind
from storage.row import Row
from storage.session import Books

NOTHING = "0" * 64  # what stands before the first link
AT_ONCE = 500  # links that are bound or read in one go


def to_the_second(at: datetime) -> str:
    """A moment as it goes into a hash: in UTC, by RFC 3339."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


class LinkAct(StrEnum):
    """What was done to a post."""

    PUBLISHED = "published"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    FOUND = "found"  # it was there before there was a chain


class Link(Row, table=True):
    """One change of one post.

    `facts` are what can be kept for ever: no person is in them. `position` counts from 1; until a
    link is bound it has none. All hashes are SHA-256, in hexadecimal.
    """

    __kept__ = Keeps(
        plain="id position at act post_id facts facts_salt words_salt facts_hash words_hash"
        " previous hash"
    )
    __table_args__ = (Index("link_of_post", "post_id", "id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    position: int | None = Field(default=None, sa_type=Number, unique=True)
    at: datetime = Field(sa_type=Moment)
    act: LinkAct = Field(sa_type=one_of(LinkAct))
    post_id: int = Field(sa_type=Number)
    facts: str = Field(sa_type=Text)
    facts_salt: str
    words_salt: str
    facts_hash: str
    words_hash: str
    previous: str = ""
    hash: str = ""

    @property
    def sealed(self) -> dict[str, Any]:
        """What its hash is made of."""
        return {
            "position": self.position,
            "at": to_the_second(self.at),
            "act": str(self.act),
            "post": self.post_id,
            "facts": self.facts_hash,
            "words": self.words_hash,
            "previous": self.previous,
        }


class DaySeal(Row, table=True):
    """The last link of a day: whoever has kept its hash can tell whether anything was changed."""

    __kept__ = Keeps(plain="day position hash post_id")
    __tablename__ = "day_seal"

    day: date = Field(primary_key=True)
    position: int = Field(sa_type=Number)
    hash: str
    post_id: int | None = Field(default=None, sa_type=Number)


@dataclass(frozen=True, slots=True)
class Content:
    """What a post is made of: facts that stay, and words that can be erased."""

    facts: Mapping[str, Any]
    words: Mapping[str, Any]


class Chain(Books):
    """The book of links."""

    def note(self, post_id: int, act: LinkAct, content: Content, at: datetime) -> None:
        """Write down what a post says now, unless that is what it said before.

        Earlier words of it cannot be proved any more.
        """
        if act is LinkAct.CHANGED and self.says(post_id, content):
            return
        if act in (LinkAct.CHANGED, LinkAct.WITHDRAWN):
            earlier = update(Link).where(col(Link.post_id) == post_id)
            self.session.exec(earlier.values(words_salt=""))
        self.enter(linked(post_id, act, content, at))

    def says(self, post_id: int, content: Content) -> bool:
        """Whether this is what was written down last of a post."""
        last = self.of_posts([post_id]).get(post_id)
        return last is not None and is_of(last, content)

    def bind(self, most: int = AT_ONCE) -> int:
        """Bind what is not bound yet to what is, in its order; how many links that were.

        Only one process may do this at a time.
        """
        last = self.last()
        position, previous = (last.position or 0, last.hash) if last else (0, NOTHING)
        loose = self._loose().order_by(col(Link.id)).limit(most)
        links = list(self.session.exec(loose))
        for further, link in enumerate(links, start=1):
            link.position, link.previous = position + further, previous
            link.hash = previous = hash_of(link)
        self.session.flush()
        return len(links)

    def is_bound_until(self, moment: datetime) -> bool:
        """Whether all that was written down before then is bound."""
        return not self.session.exec(self._loose().where(Link.at < moment).limit(1)).first()

    def last(self, before: datetime | None = None, but: int | None = None) -> Link | None:
        """The last link that is bound; or of what was done before a moment, but for one post."""
        bound = select(Link).where(col(Link.position).is_not(None))
        if before is not None:
            bound = bound.where(Link.at < before)
        if but is not None:
            bound = bound.where(Link.post_id != but)
        return self.session.exec(bound.order_by(col(Link.position).desc()).limit(1)).first()

    def newest(self) -> int:
        """The id of the newest link, bound or not; another one as soon as the feed has changed."""
        return self.session.exec(select(func.max(Link.id))).one() or 0

    def after(self, position: int, most: int = AT_ONCE) -> list[Link]:
        """The links that follow a position, in their order."""
        further = select(Link).where(col(Link.position) > position)
        return list(self.session.exec(further.order_by(col(Link.position)).limit(most)))

    def all(self) -> Iterator[Link]:
        """Every link that is bound, from the first on."""
        position = 0
        while links := self.after(position):
            yield from links
            position = links[-1].position or 0
            self.session.expunge_all()

    def of_posts(self, post_ids: list[int]) -> dict[int, Link]:
        """The last link of each of these posts, also where it is not bound yet."""
        newest = select(func.max(Link.id)).where(col(Link.post_id).in_(post_ids))
        found = select(Link).where(col(Link.id).in_(newest.group_by(col(Link.post_id))))
        return {link.post_id: link for link in self.session.exec(found)}

    def missing(self) -> list[int]:
        """The posts that have a link, and are not in the books any more: no post ever leaves."""
        there = select(Post.id).where(col(Post.id) == col(Link.post_id)).exists()
        gone = select(Link.post_id).where(~there).distinct()
        return list(self.session.exec(gone.order_by(col(Link.post_id))))

    def unsealed(self) -> list[int]:
        """The posts that made the end of a day known which is not in the books any more."""
        kept = select(DaySeal.post_id).where(col(DaySeal.post_id) == col(Post.id)).exists()
        question = select(Post.id).where(col(Post.kind) == PostKind.SEAL, ~kept)
        return [one for one in self.session.exec(question.order_by(col(Post.id))) if one]

    def has(self, post_id: int) -> bool:
        return bool(self.session.exec(select(Link.id).where(Link.post_id == post_id)).first())

    def seal(self, seal: DaySeal) -> None:
        self.session.add(seal)
        self.session.flush()

    def seals(self, most: int | None = None) -> list[DaySeal]:
        """The days that are sealed, the newest first."""
        return list(
            self.session.exec(select(DaySeal).order_by(col(DaySeal.day).desc()).limit(most))
        )

    def _loose(self) -> Any:
        return select(Link).where(col(Link.position).is_(None))


def linked(post_id: int, act: LinkAct, content: Content, at: datetime) -> Link:
    """A link that is not bound yet."""
    facts, words = canonical(content.facts), canonical(content.words)
    of_facts, of_words = salt(), salt()
    return Link(
        at=at,
        act=act,
        post_id=post_id,
        facts=facts,
        facts_salt=of_facts,
        words_salt=of_words,
        facts_hash=digest(of_facts, facts),
        words_hash=digest(of_words, words),
    )


def bound(link: Link, content: Content) -> Content:
    """As much of this as a link tells of: one from an earlier day may have fewer facts."""
    names = json.loads(link.facts)
    return Content(
        {name: content.facts[name] for name in names if name in content.facts}, content.words
    )


def is_of(link: Link, content: Content) -> bool:
    """Whether a link was made of this."""
    facts = digest(link.facts_salt, canonical(content.facts))
    words = digest(link.words_salt, canonical(content.words))
    return (facts, words) == (link.facts_hash, link.words_hash)


def canonical(content: Mapping[str, Any]) -> str:
    """JSON that is always written the same way (RFC 8785, for what we put into it)."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(salted: str, text: str) -> str:
    return sha256(f"{salted}{text}".encode()).hexdigest()


def hash_of(link: Link) -> str:
    return digest("", canonical(link.sealed))


def salt() -> str:
    """128 bits that nobody can guess."""
    return secrets.token_hex(16)
