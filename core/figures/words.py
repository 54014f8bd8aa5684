"""What the figures come to, in a sentence: the same on the page, in the chat and on a chart."""

from collections.abc import Callable
from datetime import timedelta
from typing import Literal

from core.figures.told import MINIMUM, Share, Times, Told

Length = Literal["short", "long"]
Say = Callable[..., str]  # a text in one language, by its key and its values

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SUBJECTS = ("answer", "done", "promises", "fixed", "thanks")


def spell(duration: timedelta, language: str, *, short: bool = False) -> str:
    """A time in words, rounded: in minutes up to two hours, in hours up to two days, in days.

    Days are never shortened: there is no short word for them that everybody knows.
    """
    from babel.units import format_unit  # noqa: PLC0415 - seldom needed

    if duration < 2 * HOUR:
        unit, number = "minute", max(1, round(duration / MINUTE))
    elif duration < 2 * DAY:
        unit, number = "hour", round(duration / HOUR)
    else:
        unit, number = "day", round(duration / DAY)
    length: Length = "short" if short and unit != "day" else "long"
    return str(format_unit(number, f"duration-{unit}", length, locale=language))


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
