"""What the town says, in every language that it speaks."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle

from core.entries import Bundle

FOLDER = Path(str(files("texts")))

LONGEST_VALUE = 900  # signs


class UnknownText(LookupError):
    """No language of the town has this text."""


class Month(date):
    """The first day of a month that is told as the month: November 2026; noviembre de 2026."""


class Texts:
    """All texts of `folder`, one subfolder for each language; the first is the town's own.

    A language is read when it is first spoken, or by `read`.
    """

    def __init__(self, languages: Iterable[str], folder: Path = FOLDER) -> None:
        self.languages = tuple(languages)
        self.own = self.languages[0]
        self._folder = folder
        self._read: dict[str, Bundle] = {}

    def read(self) -> None:
        """Read now all that has not been read yet."""
        for language in self.languages:
            self._bundle(language)

    def known(self, tag: str | None) -> str:
        """The language of ours that fits a tag like `de-AT`, or the town's own."""
        language = (tag or "").replace("_", "-").partition("-")[0].casefold()
        return language if language in self.languages else self.own

    def say(self, language: str, key: str, **values: Any) -> str:
        """The text `key`, or its attribute, as in `report-what.light`."""
        return self._said(language, key, values) if values else _still(self, language, key)

    def _said(self, language: str, key: str, values: Mapping[str, Any]) -> str:
        name, _, attribute = key.partition(".")
        for bundle in self._bundles(language):
            pattern = _pattern(bundle, name, attribute)
            if pattern is not None:
                return _spoken(bundle, pattern, values)
        raise UnknownText(key)

    def has(self, key: str) -> bool:
        """Whether the town's own language has this text."""
        name, _, attribute = key.partition(".")
        return _pattern(self._bundle(self.own), name, attribute) is not None

    def label(self, language: str, question: str, choice: str) -> str:
        """The words on a choice: its own at this question, or those it has everywhere."""
        own = f"{question}.{choice}"
        return self.say(language, own if self.has(own) else f"choice-{choice}")

    def words(self, language: str, key: str) -> tuple[str, ...]:
        """The words of a text that lists some, parted by commas; in lower case."""
        return tuple(word.strip().casefold() for word in self.say(language, key).split(","))

    def everywhere(self, key: str) -> frozenset[str]:
        """The words that a text lists, in all languages of the town."""
        return _everywhere(self, key)

    def all(self, language: str, prefix: str) -> dict[str, str]:
        """All texts whose key begins with `prefix`; for a page that says them itself."""
        return {name: self.say(language, name) for name in self.named(language, prefix)}

    def named(self, language: str, prefix: str) -> list[str]:
        """The keys of all texts that begin with `prefix`."""
        bundle = self._bundle(self.known(language))
        return [name for name in bundle.names() if name.startswith(prefix)]

    def _bundles(self, language: str) -> Iterator[Bundle]:
        if language in self.languages:
            yield self._bundle(language)
        yield self._bundle(self.own)

    def _bundle(self, language: str) -> Bundle:
        if language not in self._read:
            self._read[language] = _read(language, self._folder)
        return self._read[language]


@cache
def _read(language: str, folder: Path) -> Bundle:
    """Read once, and parsed once, for all who speak it in this process."""
    return Bundle(language, folder)


@cache
def _still(texts: Texts, language: str, key: str) -> str:
    """A text without values: it says the same every time."""
    return texts._said(language, key, {})  # noqa: SLF001


@cache
def _everywhere(texts: Texts, key: str) -> frozenset[str]:
    return frozenset(word for language in texts.languages for word in texts.words(language, key))


def _pattern(bundle: FluentBundle, name: str, attribute: str) -> Any:
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value


def _spoken(bundle: FluentBundle, pattern: Any, values: Mapping[str, Any]) -> str:
    told = {name: spoken(value, bundle) for name, value in values.items()}
    long = {name: value for name, value in told.items() if _is_long(value)}
    text, errors = bundle.format_pattern(pattern, told | {name: _gap(name) for name in long})
    if errors:
        raise errors[0]
    words = str(text)
    for name, value in long.items():
        words = words.replace(_gap(name), value)
    return words.rstrip("\n")  # where the last line is an empty value


def _is_long(value: Any) -> bool:
    """Whether a value is more than Fluent puts into a text: 1000 signs. We do that ourselves."""
    return isinstance(value, str) and len(value) > LONGEST_VALUE


def _gap(name: str) -> str:
    """What stands in a text for a long value. Nobody can write it: these are no characters."""
    return f"\ufdd0{name}\ufdd1"


def spoken(value: Any, bundle: FluentBundle) -> Any:
    """A value as people of this language write it: Friday, August 12 at 9:30; a day; a and b."""
    locale = bundle.locales[0]
    match value:
        case Month():
            return format_skeleton("yMMMM", value, locale=locale)
        case datetime():
            return moment_in_words(value.replace(second=0, microsecond=0), bundle)
        case date():
            return day_in_words(value, locale)
        case list() | tuple():
            return format_list([str(one) for one in value], locale=locale)
        case timedelta():
            return value.total_seconds()
    return value


@lru_cache(maxsize=1024)
def moment_in_words(moment: datetime, bundle: FluentBundle) -> str:
    """A day and a time to the minute, put together as the text `moment` says."""
    locale = bundle.locales[0]
    values = {"time": format_time(moment, "short", locale=locale), "hour": moment.hour}
    return _spoken(bundle, _pattern(bundle, "moment", ""), {"day": moment.date(), **values})


@lru_cache(maxsize=1024)
def day_in_words(day: date, locale: str) -> str:
    """A day as it is said: Freitag, 20. November; viernes, 20 de noviembre."""
    weekday = format_date(day, "EEEE", locale)
    return f"{weekday}, {format_skeleton('MMMMd', day, locale=locale)}"
