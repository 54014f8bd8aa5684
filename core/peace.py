"""When people want to be left in peace: the quiet hours. Pure; UTC."""

from datetime import UTC, date, datetime, time, timedelta

from core.town import Town
from storage.subscriptions import Reader, Recipient

HOUR, DAY = 60, 24 * 60  # minutes
NIGHT = {"quiet_from": 22 * HOUR, "quiet_until": 8 * HOUR}


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


def on_the_clock(town: Town, day: date, at: time) -> datetime:
    """The moment at which the clock in the town shows this."""
    return datetime.combine(day, at, town.timezone).astimezone(UTC)
