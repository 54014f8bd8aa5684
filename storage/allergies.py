"""What families do not want to find on a plate: sealed, and kept only where they agreed to it."""

from datetime import datetime

from sqlalchemy import Text
from sqlmodel import Field

from storage.columns import Moment, Number, utc_now
from storage.kept import Basis, Keeps
from storage.row import Row
from storage.session import Books


class AllergyProfile(Row, table=True):
    """The allergens of one family: health data, so `sealed`, with the moment of the consent."""

    __kept__ = Keeps(
        kind="allergies",
        basis=Basis.CONSENT,
        personal="resident_id sealed agreed_at",
        whose="resident_id",
        sealed="sealed",
    )
    __tablename__ = "allergy_profile"

    resident_id: int = Field(primary_key=True, foreign_key="resident.id", sa_type=Number)
    sealed: str = Field(sa_type=Text)
    agreed_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class Allergies(Books):
    """The book of sealed profiles."""

    def of(self, resident_id: int) -> str | None:
        """What is sealed for a resident."""
        profile = self.session.get(AllergyProfile, resident_id)
        return profile.sealed if profile else None

    def keep(self, resident_id: int, sealed: str, now: datetime) -> None:
        """Keep a profile in the place of the one that there was."""
        self.forget(resident_id)
        self.session.add(AllergyProfile(resident_id=resident_id, sealed=sealed, agreed_at=now))
        self.session.flush()

    def forget(self, resident_id: int) -> bool:
        """Erase a profile; False if there was none."""
        profile = self.session.get(AllergyProfile, resident_id)
        if profile:
            self.session.delete(profile)
            self.session.flush()
        return profile is not None
