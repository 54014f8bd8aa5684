"""What somebody asks of the menu, in a command or in words: which day, which school, what else."""

from collections.abc import Iterator
from datetime import date, timedelta

from core.dates import day_in_words
from core.handlers.menu.schools import School, school_called, schools_of, today
from core.meaning import names
from core.turn import Turn, plain, said_words

WEEKS = ("next-week", "week")
WISHES = (*WEEKS, "other-day", "other-school", "daily", "allergies", "absent")
A_WEEK, SUNDAY = timedelta(days=7), 6


def understand(turn: Turn, words: str) -> dict[str, str]:
    """The wish, a day and a school in some words, as far as they are said."""
    wish, rest = wish_in(turn, words)
    school, rest = school_in(turn, rest)
    day = None if wish in WEEKS else day_in(turn, rest)
    return {
        "wish": wish or "",
        "day": day.isoformat() if day else "",
        "school": school.key if school else "",
    }


def wish_in(turn: Turn, words: str) -> tuple[str | None, str]:
    """One of our own words for a wish, as a button has it, or what people say for it."""
    first, _, rest = words.partition(" ")
    if first in WISHES:
        return first, rest
    said = plain(words)
    return next((one for one in WISHES if names(turn, f"menu-{one}-names", said)), None), words


def school_in(turn: Turn, words: str) -> tuple[School | None, str]:
    """The school that is named, by its key or by all of its name; the words without the key."""
    first, _, rest = words.partition(" ")
    if school := school_called(turn.town, first):
        return school, rest
    said = f" {plain(words)} "
    called = (
        school
        for school in schools_of(turn.town)
        if any(f" {plain(name)} " in said for name in school.name.all)
    )
    return next(called, None), words


def day_in(turn: Turn, words: str) -> date | None:
    """The day that is named in a question after the menu."""
    now, said = today(turn), " ".join(telling(turn, words))
    for key, days in (("menu-today-names", 0), ("menu-tomorrow-names", 1)):
        if plain(said) in said_words(turn.texts, key):
            return now + timedelta(days=days)
    return the_day(turn, said, now) if said else None


def the_day(turn: Turn, words: str, now: date) -> date | None:
    """A day in words; today's own name is today, for a menu is asked for that, too."""
    found = day_in_words(words, now, turn.texts.languages)
    return now if found == now + A_WEEK and not any(map(str.isdigit, words)) else found


def telling(turn: Turn, words: str) -> Iterator[str]:
    """The words without those that only say that it is about the menu."""
    needless = said_words(turn.texts, "menu-fillers")
    for word in words.split():
        if plain(word) not in needless:
            yield word.strip("¿?¡!,;:")


def week_of(day: date, *, following: bool = False) -> tuple[date, date]:
    """From Monday to Sunday, or the one after it; at the weekend this week is the next one."""
    monday = day - timedelta(days=day.weekday())
    if following or day.weekday() >= SUNDAY - 1:
        monday += A_WEEK
    return monday, monday + timedelta(days=SUNDAY)
