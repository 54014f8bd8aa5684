"""Emergency alerts: all that CAP 1.2 wants to know of each, and how far it has come."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, Column, Text, update
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, one_of, utc_now
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books


class AlertState(StrEnum):
    """How far an alert has come here."""

    WAITING = "waiting"  # for a second person
    SENT = "sent"
    REFUSED = "refused"


class MessageType(StrEnum):
    """What it is, in the words of CAP."""

    ALERT = "Alert"
    UPDATE = "Update"
    CANCEL = "Cancel"


class Alert(Row, table=True):
    """One alert, update or all-clear; `status`, `severity` and the like are words of CAP 1.2.

    `texts` are a headline and a description for each language. `root_id` is the alert with which
    it began, and `references` are the `sender,identifier,sent` of all before it, parted by blanks.
    `reports` is how often its delivery has been reported; `done_at` is when that was over.
    """

    __kept__ = Keeps(
        kind="staff",
        until="forever",
        personal="author confirmed_by",
        plain="id state department identifier sender status message_type category response severity"
        " urgency certainty area texts references root_id written_at sent_at expires_at reports"
        " done_at",
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    state: AlertState = Field(default=AlertState.WAITING, sa_type=one_of(AlertState))
    department: str
    identifier: str = ""
    sender: str = ""
    status: str = "Actual"
    message_type: MessageType = Field(default=MessageType.ALERT, sa_type=one_of(MessageType))
    category: str = "Other"
    response: str = "None"
    severity: str = "Unknown"
    urgency: str = "Unknown"
    certainty: str = "Unknown"
    area: str = ""
    texts: dict[str, list[str]] = Field(
        default_factory=dict, sa_column=Column(JSON, nullable=False)
    )
    references: str = Field(default="", sa_type=Text)
    root_id: int | None = Field(default=None, sa_type=Number, index=True)
    author: str = ""
    confirmed_by: str = ""
    written_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    sent_at: datetime | None = Field(default=None, sa_type=Moment)
    expires_at: datetime = Field(sa_type=Moment)
    reports: int = 0
    done_at: datetime | None = Field(default=None, sa_type=Moment)

    @property
    def ends(self) -> bool:
        """Whether with it the emergency is over, or never was one."""
        return self.response == "AllClear" or self.message_type is MessageType.CANCEL

    @property
    def is_exercise(self) -> bool:
        return self.status == "Exercise"

    def in_(self, language: str) -> tuple[str, str]:
        """The headline and the description in a language, or in the first that it has."""
        headline, description = self.texts.get(language) or next(iter(self.texts.values()))
        return headline, description


class Alerts(Books):
    """The book of alerts."""

    def write(self, alert: Alert) -> Alert:
        self.enter(alert)
        if alert.root_id is None:
            alert.root_id = alert.id
            self.session.flush()
        return alert

    def get(self, number: int) -> Alert | None:
        return self.session.get(Alert, number)

    def decide(self, number: int, state: AlertState, by: str) -> bool:
        """Note what a second person has decided; False, if another one was faster."""
        waits = (col(Alert.id) == number, col(Alert.state) == AlertState.WAITING)
        done = self.execute(update(Alert).where(*waits).values(state=state, confirmed_by=by))
        self.session.expire_all()
        return bool(done.rowcount)

    def chain(self, root_id: int) -> list[Alert]:
        """An alert that was sent with all that followed it, the first one first."""
        question = select(Alert).where(Alert.root_id == root_id, Alert.state == AlertState.SENT)
        return list(self.session.exec(question.order_by(col(Alert.id))))

    def current(self, now: datetime) -> list[Alert]:
        """What holds now: the last word of each alert that has not ended, the newest first."""
        holding = select(Alert.root_id).where(
            Alert.state == AlertState.SENT, col(Alert.expires_at) > now
        )
        every = self.chains(set(self.session.exec(holding)))
        ended = {one.root_id for one in every if one.ends}
        last = {one.root_id: one for one in every if one.root_id not in ended}
        current = [one for one in last.values() if one.expires_at > now]
        return sorted(current, key=lambda one: -(one.id or 0))

    def chains(self, roots: Iterable[int | None]) -> list[Alert]:
        """All that was sent of these alerts, in the order in which it was sent."""
        if not (wanted := list(roots)):
            return []
        question = select(Alert).where(col(Alert.root_id).in_(wanted))
        return list(
            self.session.exec(
                question.where(Alert.state == AlertState.SENT).order_by(col(Alert.id))
            )
        )

    def sent(self, limit: int, before: int | None = None) -> list[Alert]:
        """What was sent last, the newest first; `before` is the number of an alert."""
        question = select(Alert).where(Alert.state == AlertState.SENT)
        if before is not None:
            question = question.where(col(Alert.id) < before)
        return list(self.session.exec(question.order_by(col(Alert.id).desc()).limit(limit)))

    def roots(self, limit: int, before: int | None = None) -> list[int]:
        """With which alerts those began that were sent, the newest first."""
        question = select(Alert.root_id).where(Alert.state == AlertState.SENT).distinct()
        if before is not None:
            question = question.where(col(Alert.root_id) < before)
        found = self.session.exec(question.order_by(col(Alert.root_id).desc()).limit(limit))
        return [one for one in found if one]

    def to_report(self) -> list[Alert]:
        """The alerts whose delivery is still watched."""
        question = select(Alert).where(Alert.state == AlertState.SENT)
        return list(self.session.exec(question.where(col(Alert.done_at).is_(None))))
