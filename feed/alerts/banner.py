"""What stands above every page while an alert holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from core import alerting
from feed.site import Reading
from storage.alerts import Alert

MOST = 3  # above one page; the page of alerts has them all


@dataclass(frozen=True, slots=True)
class Banner:
    """An alert in short. `severity` is how great the danger is, in one word of CAP."""

    number: int
    severity: str
    what: str
    headline: str
    exercise: bool
    area: str
    until: datetime


def banners(reading: Reading) -> list[Banner]:
    """What holds now, real dangers before exercises, and the newest before the others."""
    holding = reading.hall.store.alerts.current(reading.hall.now)
    return list(told(reading, sorted(holding, key=lambda one: one.is_exercise)[:MOST]))


def told(reading: Reading, alerts: list[Alert]) -> Iterator[Banner]:
    for one in alerts:
        yield Banner(
            number=one.root_id or 0,
            severity=one.severity.lower(),
            what=alerting.first_line(reading.hall, one, reading.language),
            headline=one.in_(reading.language)[0],
            exercise=one.is_exercise,
            area=alerting.area(reading.hall, one, reading.language),
            until=one.expires_at,
        )
