"""What an alert says: the same in every language, and an exercise so that nobody can mistake it."""

from collections.abc import Iterable

from core.catalogue import DISTRICT
from core.hall import Hall
from storage.alerts import Alert, MessageType


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
    kind, _, key = alert.area.partition(":")
    if kind == DISTRICT and (district := hall.town.district(key)):
        return district.name.in_(language)
    return alert.area or hall.say(language, "alert-whole-town", town=hall.town.name)
