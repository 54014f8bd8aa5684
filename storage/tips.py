"""Tips to the police: sealed, and without anything that leads to whoever gave them."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Column, LargeBinary, delete, update
from sqlmodel import Field, col, select

from storage.columns import Number
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books, insert_into


class Tip(Row, table=True):
    """One tip, and the talk that follows from it. It knows days, and no moment.

    Its receipt is not kept: `answer_key` is the public half of the key that Argon2id makes of the
    receipt and `salt`. `locator` is the part of the receipt by which it is found. `to_tell` is
    what the room has to hear yet: `new`, `more`, or nothing.
    """

    __kept__ = Keeps(
        plain="id locator salt answer_key category urgency day last_day to_tell warned"
        " tries tried_on"
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    locator: str = Field(unique=True)
    salt: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    answer_key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    category: str
    urgency: str
    day: date
    last_day: date = Field(index=True)
    to_tell: str = Field(default="new", index=True)
    warned: bool = False
    tries: int = 0
    tried_on: date | None = None

    @property
    def number(self) -> str:
        """What the police call it."""
        return f"T-{self.id:05d}"


class TipMessage(Row, table=True):
    """What was said in it. `sealed` is for the other side; `copied` is an answer for the police."""

    __tablename__ = "tip_message"
    __kept__ = Keeps(
        kind="tips",
        until="tips",
        personal="sealed copied",
        plain="id tip_id from_police day",
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    tip_id: int = Field(foreign_key="tip.id", sa_type=Number, index=True)
    from_police: bool
    day: date
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    copied: bytes | None = Field(default=None, sa_column=Column(LargeBinary))


class TipPhoto(Row, table=True):
    """A sealed photo; as long as its tip is being written it belongs to none."""

    __tablename__ = "tip_photo"
    __kept__ = Keeps(kind="tips", until="tips", personal="sealed", plain="key tip_id day")

    key: str = Field(primary_key=True)
    tip_id: int | None = Field(default=None, foreign_key="tip.id", sa_type=Number, index=True)
    day: date
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class TipCount(Row, table=True):
    """How many tips came by one door on one day."""

    __tablename__ = "tip_count"
    __kept__ = Keeps(plain="door day count")

    door: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    count: int = 0


COUNTS = TipCount.__table__  # type: ignore[attr-defined]


class Tips(Books):
    """The book of tips."""

    def open(self, tip: Tip) -> Tip:
        self.session.add(tip)
        self.session.flush()
        return tip

    def get(self, number: int) -> Tip | None:
        return self.session.get(Tip, number)

    def at(self, locator: str) -> Tip | None:
        return self.session.exec(select(Tip).where(Tip.locator == locator)).first()

    def all(self) -> list[Tip]:
        return list(self.session.exec(select(Tip).order_by(col(Tip.id))))

    def to_tell(self) -> list[Tip]:
        """Those of which the room has something to hear."""
        return list(self.session.exec(select(Tip).where(Tip.to_tell != "").order_by(col(Tip.id))))

    def silent_since(self, day: date) -> list[Tip]:
        """Those in which nobody has said anything since that day."""
        return list(self.session.exec(select(Tip).where(Tip.last_day < day).order_by(col(Tip.id))))

    def note(self, message: TipMessage) -> None:
        self.session.add(message)
        self.session.flush()

    def messages(self, tip_id: int) -> list[TipMessage]:
        """What was said, in its order."""
        found = select(TipMessage).where(TipMessage.tip_id == tip_id).order_by(col(TipMessage.id))
        return list(self.session.exec(found))

    def keep_photo(self, key: str, sealed: bytes, day: date) -> str:
        """Lay a sealed photo down for a tip that is being written; its key."""
        self.session.add(TipPhoto(key=key, day=day, sealed=sealed))
        self.session.flush()
        return key

    def adopt(self, keys: Sequence[str], tip_id: int) -> None:
        """Give photos to the tip with which they came."""
        lying = update(TipPhoto).where(col(TipPhoto.key).in_(keys), col(TipPhoto.tip_id).is_(None))
        self.session.exec(lying.values(tip_id=tip_id))

    def photos(self, tip_id: int) -> list[TipPhoto]:
        found = select(TipPhoto).where(TipPhoto.tip_id == tip_id).order_by(TipPhoto.key)
        return list(self.session.exec(found))

    def counted(self, door: str, day: date) -> int:
        """Count one more tip at a door; how many that makes today."""
        first = insert_into(self.connection.dialect.name, COUNTS)
        more = first.values(door=door, day=day, count=1).on_conflict_do_update(
            index_elements=["door", "day"], set_={"count": COUNTS.c.count + 1}
        )
        return int(self.execute(more.returning(COUNTS.c.count)).scalar_one())

    def forget(self, tip: Tip) -> None:
        """Forget a tip, with all that was said and shown in it."""
        for kind in (TipMessage, TipPhoto):
            self.session.exec(delete(kind).where(col(kind.tip_id) == tip.id))
        self.session.delete(tip)
        self.session.flush()

    def sweep(self, before: date) -> None:
        """Forget photos of tips that were never sent, and counts that nobody asks for."""
        lost = delete(TipPhoto).where(col(TipPhoto.tip_id).is_(None), col(TipPhoto.day) < before)
        self.session.exec(lost)
        self.session.exec(delete(TipCount).where(col(TipCount.day) < before))
