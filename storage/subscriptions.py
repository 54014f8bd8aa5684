"""Who wants to read what of the news, how often, and when they want to be left in peace."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import UniqueConstraint, case, delete, func, literal, or_
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, one_of, utc_now
from storage.kept import Basis, Keeps
from storage.residents import Chat, Resident
from storage.row import Row
from storage.session import Books


class Rhythm(StrEnum):
    """How often somebody wants to hear of a topic."""

    AT_ONCE = "at-once"
    DAILY = "daily"
    WEEKLY = "weekly"


class Reader(Row, table=True):
    """A resident who reads the news: in which chat, and when they want to be left in peace.

    The quiet hours are minutes of the town's day; they may go past midnight. Whoever wants
    `no_alerts` is told of no emergency either.
    """

    __kept__ = Keeps(
        kind="news",
        basis=Basis.CONSENT,
        personal="resident_id address quiet_from quiet_until no_alerts",
        whose="resident_id",
    )

    resident_id: int = Field(primary_key=True, foreign_key="resident.id", sa_type=Number)
    address: str
    quiet_from: int | None = None
    quiet_until: int | None = None
    no_alerts: bool = False


class Subscription(Row, table=True):
    """One topic that somebody wants to hear of.

    A topic is `all`, or a kind and a key: `department:works`, `category:light`,
    `street:Calle Mayor`. What came until `told_until` has been told; a digest is due at `next_at`.
    """

    __kept__ = Keeps(
        kind="news",
        basis=Basis.CONSENT,
        personal="resident_id topic rhythm told_until next_at",
        plain="id",
        whose="resident_id",
    )
    __table_args__ = (UniqueConstraint("resident_id", "topic", name="subscription_once"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    resident_id: int = Field(foreign_key="resident.id", sa_type=Number)
    topic: str = Field(index=True)
    rhythm: Rhythm = Field(default=Rhythm.AT_ONCE, sa_type=one_of(Rhythm))
    told_until: datetime = Field(default_factory=utc_now, sa_type=Moment)
    next_at: datetime | None = Field(default=None, sa_type=Moment, index=True)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody to whom a copy goes, and what must be known for that."""

    resident_id: int
    address: str
    language: str
    quiet_from: int | None = None
    quiet_until: int | None = None


READER: list[Any] = [
    Reader.resident_id,
    Reader.address,
    Resident.language,
    Reader.quiet_from,
    Reader.quiet_until,
]


class Subscriptions(Books):
    """The book of subscriptions."""

    def reader(self, resident_id: int) -> Reader | None:
        return self.session.get(Reader, resident_id)

    def reads_at(self, resident_id: int, address: str, **quiet: Any) -> Reader:
        """Whoever reads from now on at `address`; the quiet hours are those of a new reader."""
        reader = self.reader(resident_id)
        if reader is None:
            reader = Reader(resident_id=resident_id, address=address, **quiet)
        reader.address = address
        self.session.add(reader)
        self.session.flush()
        return reader

    def of(self, resident_id: int) -> list[Subscription]:
        """What somebody has subscribed to, in the order in which they did."""
        question = select(Subscription).where(Subscription.resident_id == resident_id)
        return list(self.session.exec(question.order_by(col(Subscription.id))))

    def subscribe(
        self,
        resident_id: int,
        topic: str,
        rhythm: Rhythm,
        now: datetime,
        next_at: datetime | None = None,
    ) -> Subscription:
        """Note a topic, or another rhythm for one that is noted already."""
        known = (one for one in self.of(resident_id) if one.topic == topic)
        if found := next(known, None):
            found.rhythm, found.next_at, found.told_until = rhythm, next_at, now
            self.session.flush()
            return found
        new = Subscription(
            resident_id=resident_id, topic=topic, rhythm=rhythm, told_until=now, next_at=next_at
        )
        self.enter(new)
        return new

    def unsubscribe(self, resident_id: int, topics: Collection[str]) -> list[str]:
        """End these subscriptions; the topics of those that there were."""
        ended = [one.topic for one in self.of(resident_id) if one.topic in topics]
        self.session.exec(
            delete(Subscription).where(
                col(Subscription.resident_id) == resident_id, col(Subscription.topic).in_(topics)
            )
        )
        self.session.expire_all()
        return ended

    def readers(
        self, topics: Sequence[str], after: int, most: int, now: datetime, since: datetime
    ) -> list[Recipient]:
        """Who is to have at once what is about these topics: the next ones, each once.

        Who has subscribed after `since` is not meant yet. Whoever has blocked us is passed over,
        and so is whoever may not write, for they could not end it.
        """
        question = (
            select(*READER)
            .join(Resident, col(Resident.id) == Reader.resident_id)
            .join(Chat, col(Chat.address) == Reader.address)
            .join(Subscription, col(Subscription.resident_id) == Reader.resident_id)
            .where(col(Subscription.topic).in_(topics), col(Subscription.told_until) <= since)
            .where(col(Subscription.rhythm) == Rhythm.AT_ONCE)
            .where(col(Reader.resident_id) > after, col(Chat.reachable))
            .where(or_(col(Resident.muted_until).is_(None), col(Resident.muted_until) <= now))
            .distinct()
            .order_by(col(Reader.resident_id))
            .limit(most)
        )
        return [Recipient(*row) for row in self.rows(question)]

    def everybody(
        self,
        after: int,
        most: int,
        *,
        only_readers: bool = False,
        topics: Collection[str] | None = None,
    ) -> list[Recipient]:
        """Who is to be warned of an emergency: the next ones, each once.

        It goes to where somebody reads the news, or else, unless `only_readers` are meant, to a
        chat from which they write. With `topics` only those are meant who want news of one of
        these, however often.
        """
        warned = self._warned(only_readers=only_readers, topics=topics)
        question = warned.where(col(Resident.id) > after).order_by(col(Resident.id)).limit(most)
        return [Recipient(*row) for row in self.rows(question)]

    def count_everybody(
        self, *, only_readers: bool = False, topics: Collection[str] | None = None
    ) -> int:
        """How many these are."""
        warned = self._warned(only_readers=only_readers, topics=topics)
        return int(self.execute(select(func.count()).select_from(warned.subquery())).scalar_one())

    def topics(self, prefix: str) -> list[str]:
        """The topics that begin so, and that somebody has subscribed to."""
        which = col(Subscription.topic).startswith(prefix, autoescape=True)
        found = select(Subscription.topic).where(which).distinct()
        return list(self.session.exec(found.order_by(Subscription.topic)))

    def _warned(self, *, only_readers: bool, topics: Collection[str] | None) -> Any:
        read_at = func.max(case((col(Chat.address) == Reader.address, col(Chat.address))))
        question = (
            select(
                col(Resident.id),
                func.coalesce(read_at, func.min(Chat.address)),
                Resident.language,
            )
            .join(Chat, col(Chat.resident_id) == Resident.id)
            .outerjoin(Reader, col(Reader.resident_id) == Resident.id)
            .where(col(Chat.reachable))
            .where(func.coalesce(col(Reader.no_alerts), literal(only_readers)).is_(False))
            .group_by(col(Resident.id), col(Resident.language))
        )
        if topics is None:
            return question
        wants = select(Subscription.resident_id).where(col(Subscription.topic).in_(topics))
        return question.where(col(Resident.id).in_(wants))

    def due(self, now: datetime, most: int) -> list[Recipient]:
        """Whose digest is due: the next ones, each once, also those who cannot be reached."""
        question = (
            select(*READER)
            .join(Resident, col(Resident.id) == Reader.resident_id)
            .join(Subscription, col(Subscription.resident_id) == Reader.resident_id)
            .where(col(Subscription.next_at) <= now)
            .distinct()
            .order_by(col(Reader.resident_id))
            .limit(most)
        )
        return [Recipient(*row) for row in self.rows(question)]
