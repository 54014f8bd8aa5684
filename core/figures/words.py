"""What the figures come to, in a sentence: the same on the page, in the chat and on a chart."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from core.figures.told import MINIMUM, Share, Times, Told

Form = Literal["short", "long"]
Say = Callable[..., str]  # a text in one language, by its key and its values

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SUBJECTS = ("answer", "done", "promises", "fixed", "thanks")


@lru_cache(maxsize=4096)
def spell(duration: timedelta, language: str, *, short: bool = False) -> str:
    """A time in words, rounded: in minutes up to two hours, in hours up to two days, in days."""
    if duration < 2 * HOUR:
        return clock_time(max(MINUTE, round(duration / MINUTE) * MINUTE), language, 2, short=short)
    if duration < 2 * DAY:
        return clock_time(round(duration / HOUR) * HOUR, language, 2, short=short)
    return days(round(duration / DAY), language)


@lru_cache(maxsize=256)
def round_time(duration: timedelta, language: str) -> str:
    """A time that is one of its unit already: 15 minutes, 1 hour, 1 day; short, for a scale."""
    if duration >= DAY:
        return days(duration // DAY, language)
    return clock_time(duration, language, 1, short=True)


def clock_time(duration: timedelta, language: str, most: int, *, short: bool) -> str:
    """Minutes or hours: so many hours are told as such, and fewer in minutes."""
    from babel.dates import format_timedelta  # noqa: PLC0415 - seldom needed

    form: Form = "short" if short else "long"
    return str(
        format_timedelta(
            duration, granularity="minute", threshold=most, locale=language, format=form
        )
    )


def days(number: int, language: str) -> str:
    """Never shortened: not everybody would know them."""
    from babel.units import format_unit  # noqa: PLC0415 - seldom needed

    return str(format_unit(number, "duration-day", locale=language))


@lru_cache(maxsize=1024)
def month(day: date, language: str, form: str) -> str:
    """The month of a day; `form` names the parts that it shows, e.g. `yMMM`."""
    from babel.dates import format_skeleton  # noqa: PLC0415 - seldom needed

    return str(format_skeleton(form, day, locale=language))


def sentence(say: Say, language: str, subject: str, told: Told) -> str:
    """What one subject comes to; of too little it says so."""
    match subject:
        case "answer" | "done":
            return how_long(say, language, subject, told)
        case "promises":
            return promises(say, told)
        case "fixed":
            return whether_fixed(say, told.fixed)
    return say("figures-thanks", count=told.thanks)


def how_long(say: Say, language: str, subject: str, told: Told) -> str:
    times: Times = told.answer if subject == "answer" else told.done
    if times.half is None or times.most is None:
        return too_few(say, times.count)
    half, most = spell(times.half, language), spell(times.most, language)
    return say(f"figures-{subject}", half=half, most=most)


def promises(say: Say, told: Told) -> str:
    """How many were kept, and how many still run."""
    ended = say("figures-promises", kept=told.kept, all=told.promises) if told.promises else ""
    running = say("figures-running", count=told.running) if told.running else ""
    return " ".join(filter(None, (ended, running))) or say("figures-none")


def whether_fixed(say: Say, fixed: Share) -> str:
    if fixed.percent is None:
        return too_few(say, fixed.count)
    return say("figures-fixed", percent=fixed.percent, count=fixed.count)


def too_few(say: Say, count: int | None) -> str:
    return say("figures-few", minimum=MINIMUM) if count is None else say("figures-none")
