"""The register of what stands in the streets: lamps, benches, bins, each with its number."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlmodel import Field, col, func, select

from storage.cases import OPEN, Case
from storage.columns import Moment, Number
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books, Page


class Asset(Row, table=True):
    """One thing that the town looks after. `key` is its number as it stands on its sticker.

    `sought` is the same as it is looked for. `kind` is a key of the town file. Places are WGS 84
    degrees. One that is `retired` is no longer there; it stays for the sake of its cases.
    """

    __kept__ = Keeps(plain="id key sought kind name street latitude longitude retired_at")

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    key: str
    sought: str = Field(unique=True)
    kind: str = Field(index=True)
    name: str = ""
    street: str = ""
    latitude: float
    longitude: float
    retired_at: datetime | None = Field(default=None, sa_type=Moment)


def sought(key: str) -> str:
    """A number as it is looked for: `f 123` and `F-123` are the same."""
    return "".join(sign for sign in key.upper() if sign.isascii() and sign.isalnum())


class Assets(Books):
    """The book of assets.

    Those that were looked for by their id are remembered: a page of the feed names each often.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.seen: dict[int, Asset | None] = {}

    def get(self, asset_id: int | None) -> Asset | None:
        """The one with this id; None where a case is about none."""
        if asset_id is None:
            return None
        if asset_id not in self.seen:
            self.seen[asset_id] = self.session.get(Asset, asset_id)
        return self.seen[asset_id]

    def known(self, asset_ids: Iterable[int | None]) -> dict[int | None, Asset]:
        """Those with these ids, by them; from then on each is at hand without asking again."""
        wanted = set(asset_ids) - {None}
        found = self.session.exec(select(Asset).where(col(Asset.id).in_(wanted))) if wanted else ()
        return {one.id: one for one in found}

    def called(self, key: str) -> Asset | None:
        """The one with this number, retired or not, however it is written."""
        return next(iter(self.among([sought(key)])), None)

    def among(self, keys: Collection[str]) -> list[Asset]:
        """Those with these numbers, as they are sought; retired ones, too."""
        wanted = [one for one in keys if one]
        if not wanted:
            return []
        return list(self.session.exec(select(Asset).where(col(Asset.sought).in_(wanted))))

    def standing(self, kinds: Collection[str] = ()) -> list[Asset]:
        """All that are not retired, of these kinds or of every kind, by kind and number."""
        question = select(Asset).where(col(Asset.retired_at).is_(None))
        if kinds:
            question = question.where(col(Asset.kind).in_(kinds))
        return list(self.session.exec(question.order_by(Asset.kind, Asset.key)))

    def keep(self, asset: Asset) -> None:
        """Put down a new one."""
        self.enter(asset)

    def open_cases(self, asset_id: int, limit: int) -> list[Case]:
        """Cases of one that are open and no secret, the newest first."""
        question = self._cases(asset_id).where(col(Case.state).in_(OPEN))
        return list(self.session.exec(question.where(col(Case.private).is_(False)).limit(limit)))

    def history(self, asset_id: int, limit: int, before: int | None = None) -> list[Case]:
        """The cases of one, the newest first; with `before`, those that are older."""
        question = self._cases(asset_id)
        if before is not None:
            question = question.where(col(Case.id) < before)
        return list(self.session.exec(question.limit(limit)))

    def reported(self, asset_id: int, before: int | None = None) -> int:
        """How many cases there are of one; with `before`, how many older ones."""
        question = select(func.count()).select_from(Case).where(Case.asset_id == asset_id)
        if before is not None:
            question = question.where(col(Case.id) < before)
        return int(self.session.exec(question).one())

    def _cases(self, asset_id: int) -> Any:
        return select(Case).where(Case.asset_id == asset_id).order_by(col(Case.id).desc())
