"""When somebody is to be told: the hour of the digests. Pure; UTC."""

from datetime import datetime, time, timedelta

from core.peace import HOUR, on_the_clock
from core.town import Town
from core.town.news import DAYS, News
from storage.subscriptions import Rhythm

WEEK = 7  # days


def table(town: Town) -> News:
    """What the town says of news, or what is usual."""
    said: News = town.extras.get("news") or News()
    return said


def next_digest(town: Town, rhythm: Rhythm, now: datetime) -> datetime | None:
    """When the next digest of this rhythm goes out; never, if it is told at once."""
    if rhythm is Rhythm.AT_ONCE:
        return None
    said, today = table(town), town.local(now).date()
    days = 0
    if rhythm is Rhythm.WEEKLY:
        days = (DAYS.index(said.digest_day) - today.weekday()) % WEEK
    at = time.fromisoformat(said.digest_at)
    moment = on_the_clock(town, today + timedelta(days=days), at)
    if moment > now:
        return moment
    later = days + (WEEK if rhythm is Rhythm.WEEKLY else 1)
    return on_the_clock(town, today + timedelta(days=later), at)


def in_words(minutes: int) -> str:
    """A time of the day, e.g. `22:00`."""
    return f"{minutes // HOUR}:{minutes % HOUR:02}"
