"""What is kept of a person as a page that anybody can open and read, in their language."""

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from html import escape
from typing import Any

from core.hall import Hall
from storage.cases import State
from storage.kept import kinds, notes
from storage.menus import ALLERGENS

# What is told beside the rows of the tables, and of which kind that is.
BESIDE = {"cases": "cases", "said": "cases", "line": "talks", "helps": "helpers"}
NAMED = ("category", "department", "school", "office", "service", "topic")
WORD = re.compile(r"[a-z][a-z-]*")
SAID = ("heading", "text", "label", "name")  # where words stand in what was said
TALKS = ("log", "body", "message", "start")  # JSON of what was said
KIND, FIELD, VALUE = "mydata-kind", "mydata-field", "mydata-value"  # texts with an attribute each
STYLE = """body{font:1.1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}
dl{border-left:4px solid #aaa;padding-left:1rem}dt{font-weight:bold}dd{margin:0 0 .5rem;
white-space:pre-line;overflow-wrap:anywhere}img{max-width:100%}"""


def page(hall: Hall, language: str, told: dict[str, Any]) -> str:
    """The page, with its pictures beside it in `photos`."""
    return Page(hall, language).whole(told)


@dataclass
class Page:
    """Writes the page for somebody who reads this language."""

    hall: Hall
    language: str

    def whole(self, told: dict[str, Any]) -> str:
        title = self.say("mydata-title", town=self.hall.town.name, at=self.hall.now)
        body = "".join(self.section(kind, rows) for kind, rows in by_kind(told))
        head = f'<meta charset="utf-8"><title>{title}</title><style>{STYLE}</style>'
        top = f"<h1>{title}</h1><p>{self.say('mydata-intro')}</p>"
        return f'<!doctype html><html lang="{self.language}">{head}{top}{body}</html>\n'

    def say(self, key: str, **values: Any) -> str:
        return escape(self.hall.say(self.language, key, **values))

    def section(self, kind: str, rows: list[dict[str, Any]]) -> str:
        """One kind of thing that is kept: what for, and each single one of it."""
        why = self.say(f"privacy-{kind}")
        return f"<h2>{self.label(KIND, kind)}</h2><p>{why}.</p>{self.all(rows)}"

    def label(self, text: str, name: str) -> str:
        """What something is called, if a person can make anything of it."""
        key = f"{text}.{name}"
        return self.say(key) if self.hall.texts.has(key) else ""

    def all(self, rows: Iterable[dict[str, Any]]) -> str:
        told = (self.one(row) for row in rows)
        return "".join(f"<dl>{lines}</dl>" for lines in told if lines)

    def one(self, row: dict[str, Any]) -> str:
        """What a row says that means something to a person."""
        return "".join(
            f"<dt>{label}</dt><dd>{self.shown(name, value)}</dd>"
            for name, value in row.items()
            if (label := self.label(FIELD, name))
        )

    def shown(self, name: str, value: Any) -> str:
        """The value of one column: a story, a talk, or something plain."""
        if name == "entries":
            return self.all(value)
        if name in TALKS:
            said = json.loads(value) if isinstance(value, str) else value
            return self.listed(words_in(said), "\n")
        if name == "rights":
            return self.listed(value.split(), ", ")
        return self.simple(name, value)

    def simple(self, name: str, value: Any) -> str:
        match value:
            case None:
                return self.say("mydata-unreadable")
            case bool():
                return self.label(VALUE, "yes" if value else "no")
            case dict():
                return self.listed(map(str, value.values()), ", ", name)
            case list():
                flat = (
                    one for some in value for one in (some if isinstance(some, list) else [some])
                )
                return self.listed(map(str, filter(None, flat)), ", ", name)
        return self.text(str(value), name)

    def listed(self, values: Iterable[str], between: str, name: str = "") -> str:
        return between.join(dict.fromkeys(self.text(one, name) for one in values if one))

    def text(self, value: str, name: str) -> str:
        """A picture, a moment, the name of something, a word of ours, or just what is written."""
        if name == "photos":
            return f'<img alt="" src="photos/{escape(value)}.jpg">'
        if moment := moment_in(value):
            at = self.hall.town.local(moment) if isinstance(moment, datetime) else moment
            return self.say("mydata-day", at=at, year=str(at.year))
        named = self.names.get(value.rpartition(":")[2]) if name in NAMED else None
        return escape(named) if named else self.word(value)

    def word(self, value: str) -> str:
        """What one of our own words is called; what people wrote stays as it is."""
        if not WORD.fullmatch(value):
            return escape(value)
        told = (self.allergen(value), self.state(value), self.choice(value), escape(value))
        return self.label(VALUE, value) or next(filter(None, told))

    def choice(self, value: str) -> str:
        key = f"choice-{value}"
        return self.say(key) if self.hall.texts.has(key) else ""

    def allergen(self, value: str) -> str:
        return self.say(f"menu-allergen-{value}") if value in ALLERGENS else ""

    def state(self, value: str) -> str:
        return self.say(f"state-{value}") if value in set(State) else ""

    @cached_property
    def names(self) -> dict[str, str]:
        """What the town calls its departments, categories, schools and offices."""
        town = self.hall.town
        lists = (one for one in town.extras.values() if isinstance(one, tuple))
        every = [*town.departments, *town.categories, *(each for some in lists for each in some)]
        every += [each for one in every for each in getattr(one, "services", ())]
        named = (one for one in every if hasattr(one, "key") and hasattr(one, "name"))
        return {one.key: one.name.in_(self.language) for one in named}


def by_kind(told: dict[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """All rows that are told, by what they are kept for."""
    tables = {**{table.name: note.kind for table, note in notes()}, **BESIDE}
    for kind in kinds():
        rows = [row for name, some in told.items() if tables[name] == kind for row in some]
        if rows:
            yield kind, rows


def words_in(value: Any, *, said: bool = True) -> Iterator[str]:
    """The words that stand somewhere in what was written down."""
    if isinstance(value, str):
        yield from [value] if said else []
    parts = value.items() if isinstance(value, dict) else ()
    for name, one in [("text", one) for one in value] if isinstance(value, list) else parts:
        yield from words_in(one, said=name in SAID)


def moment_in(value: str) -> datetime | date | None:
    """The moment or the day that a value is, if it is one."""
    for kind in (date.fromisoformat, datetime.fromisoformat):
        with suppress(ValueError):
            return kind(value) if value[4:5] == "-" else None
    return None
