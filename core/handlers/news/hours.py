"""When somebody is to be told: the hour of the digests, and the quiet hours. Pure; UTC."""

from datetime import UTC, date, datetime, time, timedelta

from core.town import Town
from core.town.news import DAYS, News
from storage.subscriptions import Reader, Recipient, Rhythm

HOUR, DAY, WEEK = 60, 24 * 60, 7  # minutes, minutes, days
NIGHT = {"quiet_from": 22 * HOUR, "quiet_until": 8 * HOUR}


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


def on_the_clock(town: Town, day: date, at: time) -> datetime:
    """The moment at which the clock in the town shows this."""
    return datetime.combine(day, at, town.timezone).astimezone(UTC)


def peace_until(town: Town, who: Recipient | Reader, now: datetime) -> datetime | None:
    """When the quiet hours of somebody end, if it is such an hour now."""
    begin, end = who.quiet_from, who.quiet_until
    if begin is None or end is None or begin == end:
        return None
    local = town.local(now)
    minute = local.hour * HOUR + local.minute
    if (minute - begin) % DAY >= (end - begin) % DAY:
        return None
    day = local.date() + timedelta(days=end <= minute)
    return on_the_clock(town, day, time(end // HOUR, end % HOUR))


def in_words(minutes: int) -> str:
    """A time of the day, e.g. `22:00`."""
    return f"{minutes // HOUR}:{minutes % HOUR:02}"
