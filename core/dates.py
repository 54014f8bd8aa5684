"""Days in words: "tomorrow", "el viernes", "in drei Tagen", "24.12."."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time, timedelta

from core.town.speech import tokens

LONGEST = 60  # signs; no day takes more words, and it takes long to look into more
FIGURES = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")

# What may stand before a day, and what may stand around the name of one; in plain letters.
BEFORE = {"el", "para", "hasta", "antes", "del", "am", "bis", "zum", "den", "dem", "vor"}
BEFORE |= {"on", "by", "until", "before", "the"}
AROUND = BEFORE | {"este", "proximo", "siguiente", "que", "viene", "this", "next", "coming"}
AROUND |= {"diesen", "nachsten", "kommenden"}

# What the library does not know of Spanish.
NUMBERS = {"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7}
NUMBERS |= {"ocho": 8, "nueve": 9, "diez": 10, "quince": 15}
AFTER_TOMORROW = ("pasado", "manana")
AHEAD = re.compile(r"(?:en|dentro de|in) (\d{1,3}) (?:dias?|tage?n?|days?)")


def day_in_words(words: str, today: date, languages: Iterable[str]) -> date | None:
    """The day that is meant, in the future where that is not said; None if it is not plain."""
    if not 0 < len(words) <= LONGEST:
        return None
    spoken = list(languages)
    figures = " ".join(word for word in words.split() if "".join(tokens(word)) not in BEFORE)
    if iso := ISO.fullmatch(figures):
        return real(*map(int, iso.groups()))
    if day_and_month := FIGURES.fullmatch(figures):
        return in_figures(*day_and_month.group(1, 3, 4), today=today)
    plain = tokens(words)
    return weekday(plain, today, spoken) or told(without(plain, BEFORE), today, spoken)


def without(words: Sequence[str], needless: Collection[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in needless)


def in_figures(day: str, month: str, year: str | None, *, today: date) -> date | None:
    """`24.12.` or `24/12/26`. Without a year it is the nearest such day."""
    if year:
        return real(int(f"20{year}"[-4:]), int(month), int(day))
    years = (today.year, today.year + 1)
    days = [each for one in years if (each := real(one, int(month), int(day)))]
    return min(days, key=lambda each: abs(each - today), default=None)


def real(year: int, month: int, day: int) -> date | None:
    """The day, if there is one: the 31st of February is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def weekday(words: Sequence[str], today: date, languages: Iterable[str]) -> date | None:
    """The next day of this name, and never today."""
    named = " ".join(without(words, AROUND))
    for language in languages:
        if named in (names := weekdays(language)):
            return today + timedelta(days=(names[named] - today.weekday() - 1) % 7 + 1)
    return None


def weekdays(language: str) -> dict[str, int]:
    """What the days of the week are called in full and in short, counted from Monday."""
    from babel.dates import get_day_names  # noqa: PLC0415 - seldom needed

    every = (get_day_names(width, locale=language) for width in ("wide", "abbreviated"))
    return {" ".join(tokens(name)): day for names in every for day, name in names.items()}


def told(words: Sequence[str], today: date, languages: list[str]) -> date | None:
    """A day that is told in other words, if they name a day and not just a month or an hour."""
    plain = " ".join(str(NUMBERS.get(word, word)) for word in words)
    if tuple(words) == AFTER_TOMORROW:
        return today + timedelta(days=2)
    if ahead := AHEAD.fullmatch(plain):
        return today + timedelta(days=int(ahead[1]))
    import dateparser  # noqa: PLC0415 - it is large, and seldom needed

    settings = {
        "PREFER_DATES_FROM": "future",
        "DATE_ORDER": "DMY",
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "RETURN_AS_TIMEZONE_AWARE": False,
        "REQUIRE_PARTS": ["day"],
        "PARSERS": ["relative-time", "absolute-time"],
    }
    found = dateparser.parse(plain, languages=languages, settings=settings)
    return found.date() if found else None


CLOCK = re.compile(r"\s*(?:a las|um|at|,)?\s*\b(\d{1,2})[:.](\d\d)\s*(?:h|uhr)?\s*$", re.IGNORECASE)
HOURS, MINUTES = range(24), range(60)


def moment_in_words(
    words: str, now: datetime, usual: time, languages: Iterable[str]
) -> datetime | None:
    """The moment that is meant, on the clock of `now`: `friday 18:00`, `24.12. 9:30`, `18:00`.

    Without a time it is the `usual` one, without a day today. None, if it is not plain.
    """
    if len(words) > LONGEST:
        return None
    found = CLOCK.search(words)
    at = (int(found[1]), int(found[2])) if found else (usual.hour, usual.minute)
    if at[0] not in HOURS or at[1] not in MINUTES:
        return None
    said = (words[: found.start()] if found else words).strip()
    if ":" in said:
        return None
    day = day_in_words(said, now.date(), languages) if said else now.date() if found else None
    return datetime.combine(day, time(*at), now.tzinfo) if day else None
