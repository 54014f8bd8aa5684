"""Days and times as people say them, by the clock on the town hall."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from babel.dates import format_skeleton, format_time

from core.texts import day_in_words
from feed.site import Reader


def said(reader: Reader, moment: datetime) -> str:
    """A moment in few words: today, 9:30; 20 November, 9:30; 20 November 2025."""
    at, today = reader.town.local(moment), reader.town.local(reader.now).date()
    day, hour = at.date(), clock(at.time(), reader.language)
    if day == today:
        return reader.say("feed-today", time=hour)
    if day == today - timedelta(days=1):
        return reader.say("feed-yesterday", time=hour)
    if day.year == today.year:
        return f"{short(day, 'MMMMd', reader.language)}, {hour}"
    return short(day, "yMMMd", reader.language)


def in_full(reader: Reader, moment: datetime) -> str:
    """A moment with its weekday and year, for whoever wants to know exactly."""
    at = reader.town.local(moment)
    day = day_in_words(at.date(), reader.language)
    return f"{day} {at.year}, {clock(at.time(), reader.language)}"


def clock(at: time, language: str) -> str:
    """What a clock shows, e.g. 9:30."""
    return _clock(at.replace(second=0, microsecond=0), language)


@lru_cache(maxsize=4096)
def _clock(at: time, language: str) -> str:
    return format_time(at, "short", locale=language)


@lru_cache(maxsize=1024)
def short(day: date, form: str, language: str) -> str:
    """A day without its weekday; `form` names the parts that it shows."""
    return format_skeleton(form, day, locale=language)
