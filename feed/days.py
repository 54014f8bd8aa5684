"""Days and times as people say them, by the clock on the town hall."""

from datetime import datetime, timedelta

from babel.dates import format_skeleton, format_time

from core.texts import day_in_words
from feed.site import Reader


def said(reader: Reader, moment: datetime) -> str:
    """A moment in few words: today, 9:30; 20 November, 9:30; 20 November 2025."""
    at, now = reader.town.local(moment), reader.town.local(reader.now)
    language = reader.language
    time = format_time(at, "short", locale=language)
    if at.date() == now.date():
        return reader.say("feed-today", time=time)
    if at.date() == now.date() - timedelta(days=1):
        return reader.say("feed-yesterday", time=time)
    if at.year == now.year:
        return f"{format_skeleton('MMMMd', at, locale=language)}, {time}"
    return format_skeleton("yMMMd", at, locale=language)


def in_full(reader: Reader, moment: datetime) -> str:
    """A moment with its weekday and year, for whoever wants to know exactly."""
    at = reader.town.local(moment)
    time = format_time(at, "short", locale=reader.language)
    return f"{day_in_words(at, reader.language)} {at.year}, {time}"
