"""Reads the files of a town: all of it, or every mistake in it with its line."""

import json
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from core.messages import Address
from core.town import lines, mistakes
from core.town.mistakes import Finding, TownMistakes
from core.town.town import Town, with_first

Misplaced = Callable[[Address, bool], str | None]

NONE: Mapping[str, Any] = {}


def read_town(
    path: Path,
    tables: Mapping[str, Any] = NONE,
    services: Collection[str] = (),
    languages: Collection[str] = (),
    misplaced: Misplaced = lambda _chat, _staff: None,
) -> Town:
    """Read a town file and the maps that it names, or raise TownMistakes with all that is wrong.

    `tables` are the types of further tables that services have added to the file, by their names;
    what stands there is kept in `extras`. `services` are the names that may stand under
    `[services]`; if none are given, none are checked. So it is with `languages`, those in which
    there are texts. `misplaced` says what is wrong with where a chat is, which staff are in or the
    public.
    """
    text = _text(path)
    data = _toml(path, text)
    reading = _Reading(path, lines.Lines(text), tables)
    reading.check_names(data, services)
    reading.check_languages(data, languages)
    reading.put_maps(data)
    town = reading.town(data)
    reading.check_chats(town, misplaced)
    return town


def _text(file: Path) -> str:
    """A text file in UTF-8; the mark that some editors put at its beginning does no harm."""
    try:
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        problem = "these letters are not UTF-8; save the file as UTF-8"
        raise TownMistakes([Finding(file.name, line, problem)]) from error
    except OSError as error:
        problem = f"the file cannot be read: {error.strerror}"
        raise TownMistakes([Finding(file.name, None, problem)]) from error


def _toml(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TownMistakes([mistakes.of_toml(path.name, text, error)]) from error


class _Reading:
    """Gathers the mistakes, so that all of them are told at once."""

    def __init__(self, path: Path, known: lines.Lines, tables: Mapping[str, Any]) -> None:
        self.path = path
        self.lines = known
        self.tables = tables
        self.maps: dict[lines.Path, str] = {}
        self.findings: list[Finding] = []

    def check_names(self, data: dict[str, Any], services: Collection[str]) -> None:
        """Look for what the model cannot know: the services, and that extras is not for files."""
        if "extras" in data:
            self._add(("extras",), mistakes.unknown(("extras",), self.tables))
        switched = data.get("services")
        for name in switched if services and isinstance(switched, dict) else ():
            if name not in services:
                path = ("services", name)
                self._add(path, f"there is no service {name}; {mistakes.instead(name, services)}")

    def check_languages(self, data: dict[str, Any], languages: Collection[str]) -> None:
        """Look for languages that we do not speak; the rest is read as if they were not there."""
        spoken = data.get("languages")
        if not languages or not isinstance(spoken, list):
            return
        for row, language in enumerate(spoken):
            if isinstance(language, str) and language not in languages:
                path, known = ("languages", row), ", ".join(sorted(languages))
                problem = f"there are texts in these languages only: {known}"
                self._add(path, mistakes.unlike(path, language, problem))
        data["languages"] = [each for each in spoken if each in languages] or spoken

    def check_chats(self, town: Town, misplaced: Misplaced) -> None:
        """Look for chats that cannot be where they are said to be."""
        for path, chat, staff in _chats(town):
            if problem := misplaced(chat, staff):
                self._add(path, mistakes.unlike(path, str(chat), problem))
        self.tell()

    def put_maps(self, data: dict[str, Any]) -> None:
        """Put the maps in the place of the names of their files."""
        for key in {"boundary", "streets"} & data.keys():
            self._put_map(data, (key,))
        districts = data.get("districts")
        for row, district in enumerate(districts if isinstance(districts, list) else ()):
            if isinstance(district, dict) and "boundary" in district:
                self._put_map(district, ("districts", row, "boundary"))

    def _put_map(self, table: dict[str, Any], path: lines.Path) -> None:
        """Put a map in the place of the name of its file, in the table where it stands."""
        key = str(path[-1])
        match table[key]:
            case str(name):
                self.maps[path] = name
                table[key] = self._map(path, name)
            case _:
                self._add(path, f'{key} must be the name of a file, like "{key}.geojson"')
                del table[key]

    def _map(self, path: lines.Path, name: str) -> Any:
        """The map, or None if it cannot be read."""
        file = self.path.parent / name
        if not file.is_file():
            problem = f'{path[-1]} is "{name}", but there is no such file beside {self.path.name}'
            self._add(path, problem)
            return None
        try:
            return json.loads(_text(file))
        except json.JSONDecodeError as error:
            self.findings.append(Finding(name, error.lineno, f"this is no JSON: {error.msg}"))
        except TownMistakes as unreadable:
            self.findings.extend(unreadable.findings)
        return None

    def town(self, data: dict[str, Any]) -> Town:
        """The town, unless anything is wrong with it."""
        extras = {key: data[key] for key in self.tables if key in data}
        own = {key: value for key, value in data.items() if key not in extras}
        try:
            town = Town.model_validate(own)
        except ValidationError as wrong:
            self._add_all(wrong)
        self.tell()
        for key, value in extras.items():
            self._table(town, key, with_first(town.languages[0], value))
        self.tell()
        return town

    def _table(self, town: Town, key: str, value: Any) -> None:
        """Put into the town what one of its services is told there."""
        try:
            read = TypeAdapter(self.tables[key]).validate_python(value, context={"town": town})
        except ValidationError as wrong:
            self._add_all(wrong, key)
        else:
            town.extras[key] = read

    def _add_all(self, wrong: ValidationError, *above: str) -> None:
        for error in wrong.errors(include_url=False):
            error["loc"] = (*above, *error["loc"])
            self._add(mistakes.path_of(error), mistakes.of_model(self._named(error), self.tables))

    def tell(self) -> None:
        """All that is wrong, if anything is."""
        if self.findings:
            raise TownMistakes(sorted(self.findings, key=lambda finding: finding.line or 0))

    def _named(self, error: ErrorDetails) -> ErrorDetails:
        """The mistake, with the name of a map rather than the whole map."""
        path = tuple(error["loc"])
        return {**error, "input": self.maps[path]} if path in self.maps else error

    def _add(self, path: lines.Path, problem: str) -> None:
        self.findings.append(Finding(self.path.name, self.lines.line(path), problem))


def _chats(town: Town) -> Iterator[tuple[lines.Path, Address, bool]]:
    """Every chat that the file names, where it does, and whether staff are in it."""
    if town.escalation_room:
        yield ("escalation_room",), town.escalation_room, True
    for row, department in enumerate(town.departments):
        yield ("departments", row, "room"), department.room, True
        for column, channel in enumerate(department.channels):
            yield ("departments", row, "channels", column), channel, False
