"""Reads a file of menus: all of it, or every mistake in it with its line."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core.handlers.menu.forms import MenuMistakes, Mistake, Record, records
from core.handlers.menu.schools import School, serves
from core.handlers.menu.vocabulary import PARTS, Vocabulary, compared, near
from core.town import Town
from storage.menus import ALLERGENS, LONGEST_NAME, Dish, Stated

DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
LOCAL_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
BETWEEN = re.compile(r"\s*[,;/+|]\s*")
SHOWN = 60  # signs of what is wrong


def read_menus(
    content: bytes, vocabulary: Vocabulary, town: Town, schools: Sequence[School]
) -> list[Dish]:
    """The dishes of a file for these schools, or MenuMistakes with all that is wrong.

    A file that names no school is for the one there is.
    """
    reading = Reading(vocabulary, town, schools)
    dishes = [reading.dish(record) for record in records(content, vocabulary)]
    if reading.mistakes:
        raise MenuMistakes(*reading.mistakes)
    return [dish for dish in dishes if dish]


@dataclass
class Reading:
    """Gathers what is wrong, so that all of it is told at once."""

    vocabulary: Vocabulary
    town: Town
    schools: Sequence[School]
    mistakes: list[Mistake] = field(default_factory=list)
    seen: dict[tuple[str, date, str], int] = field(default_factory=dict)

    def wrong(self, record: Record, key: str, **values: Any) -> None:
        self.mistakes.append(Mistake(record.line, key, values))

    def dish(self, record: Record) -> Dish | None:
        """The dish of a line, if nothing is wrong with it."""
        before = len(self.mistakes)
        school, day, course = self.school(record), self.day(record), self.course(record)
        name, allergens = self.name(record), self.allergens(record)
        if len(self.mistakes) > before or not (school and day):
            return None
        self.check_once(record, school, day, course)
        return Dish(school=school.key, day=day, course=course, name=name, allergens=allergens)

    def check_once(self, record: Record, school: School, day: date, course: str) -> None:
        """Each course of a day may stand in a file once, and only on days with a meal."""
        if not serves(self.town, school, day):
            self.wrong(record, "menu-file-not-served", day=day.isoformat())
        earlier = self.seen.get((school.key, day, course))
        if earlier is not None:
            self.wrong(record, "menu-file-twice", day=day.isoformat(), first=earlier)
        self.seen[school.key, day, course] = record.line

    def school(self, record: Record) -> School | None:
        said = record.columns.get("school", "")
        if not said and len(self.schools) == 1:
            return self.schools[0]
        for school in self.schools:
            if compared(said) in {compared(school.key), *map(compared, school.name.all)}:
                return school
        names = [school.name.in_(self.town.languages[0]) for school in self.schools]
        self.wrong(record, "menu-file-no-school", value=brief(said), schools=names)
        return None

    def day(self, record: Record) -> date | None:
        said = record.columns.get("day", "")
        if found := the_day(said):
            return found
        self.wrong(record, "menu-file-no-day", value=brief(said))
        return None

    def course(self, record: Record) -> str:
        said = record.columns.get("course", "")
        if compared(said) in self.vocabulary.courses:
            return self.vocabulary.courses[compared(said)]
        self.wrong(record, "menu-file-no-course", value=brief(said))
        return ""

    def name(self, record: Record) -> str:
        name = " ".join(record.columns.get("dish", "").split())
        if not name:
            self.wrong(record, "menu-file-no-dish")
        elif len(name) > LONGEST_NAME:
            self.wrong(record, "menu-file-long-dish", most=LONGEST_NAME)
        return name

    def allergens(self, record: Record) -> dict[str, str]:
        """What is stated of each allergen; one cannot stand in two columns."""
        stated: dict[str, str] = {}
        for part in PARTS:
            for allergen in self.listed(record, part):
                if stated.setdefault(allergen, part) != part:
                    self.wrong(record, "menu-file-two-columns", value=allergen)
        if self.says_rest(record):
            stated = {**dict.fromkeys(ALLERGENS, str(Stated.FREE)), **stated}
        return stated

    def listed(self, record: Record, part: str) -> Iterator[str]:
        for said in words_in(record, part):
            known = self.vocabulary.allergens
            if compared(said) in known:
                yield known[compared(said)]
            elif part != Stated.FREE or compared(said) not in self.vocabulary.rest:
                meant = near(said, known) or "–"
                self.wrong(record, "menu-file-no-allergen", value=brief(said), near=meant)

    def says_rest(self, record: Record) -> bool:
        """Whether it is free of all that is not named."""
        return any(compared(one) in self.vocabulary.rest for one in words_in(record, Stated.FREE))


def words_in(record: Record, part: str) -> Iterable[str]:
    return filter(None, BETWEEN.split(record.columns.get(part, "").strip()))


def the_day(said: str) -> date | None:
    """`2026-12-24`, `24/12/2026` or `24.12.2026`."""
    parts: tuple[str, ...] = ()
    if found := DAY.fullmatch(said):
        parts = found.groups()
    elif found := LOCAL_DAY.fullmatch(said):
        parts = found.groups()[::-1]
    try:
        return date(*map(int, parts)) if parts else None
    except ValueError:
        return None


def brief(said: str) -> str:
    return said[:SHOWN] or "–"
