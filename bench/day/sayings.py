"""What the town says, known again by its fixed words, whatever numbers and names stand between."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax.ast import (
    Message,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    TextElement,
)

from core.entries import PARSER, entries

TEXTS = Path(__file__).parents[2] / "texts"
ANYTHING = r"(?s:.*?)"
SPACE = re.compile(r"\s+")
NOTHING = re.compile("(?!)")


@dataclass(frozen=True)
class Sayings:
    """The texts of one language by their keys, as they lie in its files."""

    sources: dict[str, str]

    def means(self, text: str, key: str) -> bool:
        return fixed_words(self.sources[key]).match(text) is not None

    def meant(self, text: str, keys: Iterable[str]) -> str:
        """The first of these keys whose words a message begins with; empty if none is."""
        return next((key for key in keys if self.means(text, key)), "")


@cache
def fixed_words(source: str) -> re.Pattern[str]:
    """The pattern of a text. There are thousands of them, and most are never looked for."""
    text = PARSER.parse_entry(source)
    if isinstance(text, Message) and text.value:
        return re.compile(pattern(text.value))
    return NOTHING


@cache
def sayings(language: str) -> Sayings:
    """All that stands in the files of a language."""
    files = sorted((TEXTS / language).glob("*.ftl"))
    return Sayings({key: text for file in files for key, text in entries(file.read_text("utf-8"))})


def pattern(value: Pattern) -> str:
    return "".join(map(part, value.elements))


def part(element: TextElement | Placeable) -> str:
    """Words as they are, a choice of words as any of these, and a value as anything."""
    if isinstance(element, TextElement):
        return words(element.value)
    match element.expression:
        case SelectExpression(variants=variants):
            return f"(?:{'|'.join(pattern(one.value) for one in variants)})"
        case StringLiteral() as literal:
            return words(literal.parse()["value"])
    return ANYTHING


def words(text: str) -> str:
    """Spaces and line breaks are all the same: Telegram strips those at the end of a message."""
    return r"\s*".join(map(re.escape, SPACE.split(text)))
