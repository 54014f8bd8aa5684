"""Finding job offers: by words, hours, kind of work, and how far away they are."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from core.hall import Hall
from core.messages import Place
from core.town.speech import tokens
from core.turn import plain, said_words
from storage.jobs import Job, JobHours, JobWish, Trade

TELLING = 3  # letters; "de" and "in" say nothing
LEAST_STEM = 4  # letters that two forms of a word have in common: cocina, cocinera
HOURS = tuple(str(one) for one in JobHours)
TRADES = tuple(str(one) for one in Trade)


@dataclass(frozen=True, slots=True)
class Search:
    """What somebody looks for; empty is any. `words` may be several wishes, parted by commas."""

    words: str = ""
    hours: str = ""
    trade: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.hours or self.trade)

    @property
    def as_words(self) -> str:
        """The same as somebody could write it."""
        return " ".join(filter(None, (self.hours, self.trade, self.words)))


def search_in(hall: Hall, words: str) -> Search:
    """What is looked for in some words, or by the keys of choices: `part trade-care nights`."""
    hours, words = named(hall, HOURS, words)
    trade, words = named(hall, TRADES, words)
    needless = said_words(hall.texts, "jobs-fillers")
    parts = (" ".join(telling(part, needless)) for part in words.split(","))
    return Search(", ".join(filter(None, parts)), hours, trade)


def named(hall: Hall, keys: Iterable[str], words: str) -> tuple[str, str]:
    """Which of these choices is named, by its key or its words; and the words without that."""
    commas = [f" {plain(part)} " for part in words.split(",")]
    for key in keys:
        names = {plain(key), *said_words(hall.texts, f"choice-{key}-words")}
        for name in sorted(names, key=len, reverse=True):
            if any(f" {name} " in part for part in commas):
                return key, ",".join(part.replace(f" {name} ", " ") for part in commas)
    return "", words


def telling(words: str, needless: Collection[str] = ()) -> list[str]:
    """The words that say something of a job; a number is that of an offer, or says nothing."""
    said = (one for one in tokens(words) if len(one) >= TELLING and not one.isdigit())
    return [one for one in said if one not in needless]


def fits(search: Search, job: Job, words: Sequence[str]) -> bool:
    """Whether an offer, all of whose `words` these are, is one that is looked for."""
    if search.hours not in ("", job.hours) or search.trade not in ("", job.trade):
        return False
    wishes = [telling(part) for part in search.words.split(",")]
    return any(all(stands_in(one, words) for one in wish) for wish in wishes)


def stands_in(word: str, words: Iterable[str]) -> bool:
    return any(same_stem(word, other) for other in words)


def same_stem(one: str, other: str) -> bool:
    """Whether two words are the same but for how they end."""
    shorter = min(len(one), len(other))
    most = max(shorter - 1, LEAST_STEM)
    return one == other or (shorter >= LEAST_STEM and one[:most] == other[:most])


def words_of(hall: Hall, job: Job) -> tuple[str, ...]:
    """All words that an offer can be found by, with the kind of work in each language."""
    trades = (hall.say(one, f"choice-{job.trade}") for one in hall.texts.languages)
    return tokens(" ".join((job.title, job.employer, job.text, job.place, *trades)))


def found(hall: Hall, jobs: Iterable[Job], search: Search) -> list[Job]:
    """Those of the offers that are looked for, in the same order."""
    return [job for job in jobs if not search or fits(search, job, words_of(hall, job))]


def is_wished(hall: Hall, wish: JobWish, job: Job, words: Sequence[str]) -> bool:
    """Whether somebody who wishes this is to be told of an offer."""
    search = Search(wish.words, wish.hours, wish.trade)
    return fits(search, job, words) and is_near(hall, wish, job)


def is_near(hall: Hall, wish: JobWish, job: Job) -> bool:
    """Whether an offer is as near as is wished; one whose place nobody knows is not left out."""
    if None in (wish.distance, wish.latitude, wish.longitude, job.latitude, job.longitude):
        return True
    here = Place(wish.latitude or 0, wish.longitude or 0)
    there = Place(job.latitude or 0, job.longitude or 0)
    return hall.town.distance_m(here, there) <= (wish.distance or 0)
