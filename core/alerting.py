"""What an alert says: the same in every language, and an exercise so that nobody can mistake it."""

from collections.abc import Iterable
from datetime import UTC, datetime

from core.catalogue import DISTRICT
from core.hall import Hall
from core.town import District
from core.town.geography import Boundary
from storage.alerts import Alert, MessageType


def title(hall: Hall, alert: Alert, language: str) -> str:
    headline = alert.in_(language)[0]
    key = "alert-title-exercise" if alert.is_exercise else "alert-title"
    return hall.say(language, key, headline=headline)


def words_in(hall: Hall, alert: Alert, language: str) -> str:
    """An alert in one language."""
    return framed(hall, alert, [body(hall, alert, language)])


def words_in_all(hall: Hall, alert: Alert) -> str:
    """An alert in every language that it was written in, the town's own first."""
    spoken = [one for one in hall.texts.languages if one in alert.texts]
    return framed(hall, alert, [body(hall, alert, one) for one in spoken])


def framed(hall: Hall, alert: Alert, parts: Iterable[str]) -> str:
    """An exercise says that it is one in the first and the last line, in all languages."""
    text = "\n\n".join(parts)
    if not alert.is_exercise:
        return text
    every = dict.fromkeys(hall.say(one, "alert-exercise") for one in hall.texts.languages)
    line = " · ".join(every)
    return f"{line}\n\n{text}\n\n{line}"


def body(hall: Hall, alert: Alert, language: str) -> str:
    headline, description = alert.in_(language)
    lines = [
        first_line(hall, alert, language),
        headline,
        description,
        hall.say(language, "alert-where", area=area(hall, alert, language)),
        last_line(hall, alert, language),
    ]
    return "\n".join(filter(None, lines))


def first_line(hall: Hall, alert: Alert, language: str) -> str:
    """What it is: a warning, news of one, or the end of it."""
    if alert.message_type is MessageType.CANCEL:
        return hall.say(language, "alert-was-mistake", town=hall.town.name)
    if alert.ends:
        return hall.say(language, "alert-is-over", town=hall.town.name)
    key = "alert-updated" if alert.message_type is MessageType.UPDATE else "alert-begins"
    severity = hall.texts.label(language, "alert-severity", alert.severity.lower())
    return hall.say(language, key, town=hall.town.name, severity=severity)


def last_line(hall: Hall, alert: Alert, language: str) -> str:
    if alert.ends:
        return ""
    emergency = hall.town.emergency_number
    return hall.say(language, "alert-until-when", until=alert.expires_at, emergency=emergency)


def area(hall: Hall, alert: Alert, language: str) -> str:
    """Where it holds: in a district, as each language calls it; where staff wrote; everywhere."""
    if district := district_of(hall, alert):
        return district.name.in_(language)
    return alert.area or hall.say(language, "alert-whole-town", town=hall.town.name)


def outline(hall: Hall, alert: Alert) -> Boundary | None:
    """The same as it is drawn on a map; None, where nobody has drawn it."""
    if district := district_of(hall, alert):
        return district.boundary
    return None if alert.area else hall.town.boundary


def district_of(hall: Hall, alert: Alert) -> District | None:
    kind, _, key = alert.area.partition(":")
    return hall.town.district(key) if kind == DISTRICT else None


# How CAP 1.2 names one alert to another.


def moment(at: datetime) -> str:
    """A moment as CAP wants it: to the second, and UTC is no Z but -00:00."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}-00:00"


def reference(alert: Alert) -> str:
    """An alert that was sent, as others refer to it."""
    return f"{alert.sender},{alert.identifier},{moment(alert.sent_at or alert.written_at)}"
