"""Days in words: "tomorrow", "el viernes", "in drei Tagen", "24.12."."""

from collections.abc import Iterable
from datetime import date, datetime, time

LONGEST = 60  # signs; no day takes more words, and it takes long to look into more


def day_in_words(words: str, today: date, languages: Iterable[str]) -> date | None:
    """The day that is meant, in the future where that is not said; None if it is not plain."""
    import dateparser  # noqa: PLC0415 - it is large, and seldom needed

    if not 0 < len(words) <= LONGEST:
        return None
    settings = {
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "DMY",
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    found = dateparser.parse(words, languages=list(languages), settings=settings)
    return found.date() if found else None
