"""What the town says, known again by its words, whatever numbers and names stand in between."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, TextElement

TEXTS = Path(__file__).parents[2] / "texts"
ANYTHING = "(?s:.*?)"


@dataclass(frozen=True)
class Sayings:
    """The texts of one language, each as a pattern of its fixed words."""

    patterns: dict[str, re.Pattern[str]]

    def means(self, text: str, key: str) -> bool:
        return self.patterns[key].match(text) is not None

    def meant(self, text: str, keys: Iterable[str]) -> str:
        """The first of these keys whose words a message begins with; empty if none is."""
        return next((key for key in keys if self.means(text, key)), "")


@cache
def sayings(language: str) -> Sayings:
    found = {}
    for file in sorted((TEXTS / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, Message) and entry.value:
                found[entry.id.name] = re.compile(pattern(entry.value))
    return Sayings(found)


def pattern(value: Pattern) -> str:
    parts = [
        re.escape(part.value) if isinstance(part, TextElement) else ANYTHING
        for part in value.elements
    ]
    return "".join(parts)
