"""Telegram's own description of its methods and types, and what a call has wrong by it.

The description is an api.min.json of https://github.com/PaulSonOfLars/telegram-bot-api-spec.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Self

Field = Mapping[str, Any]

# A type is known by a word in one of its fields: `Type of the media, must be photo`.
FIXED = re.compile(r"(?:must be|always) [\"“]?(\w+)[\"”]?\.?$")


class Spec:
    """What every method takes and every type holds."""

    def __init__(self, description: Mapping[str, Any]) -> None:
        self.methods: dict[str, Field] = description["methods"]
        self.types: dict[str, Field] = description["types"]

    @classmethod
    def read(cls, path: Path) -> Self:
        return cls(read_description(path))

    def problems(self, method: str, given: Mapping[str, Any], *, form: bool) -> list[str]:
        """What is wrong with a call, one line for each thing. In a form all values are text."""
        if method not in self.methods:
            return [f"{method}: there is no such method"]
        fields = self.methods[method].get("fields", [])
        found = list(self.in_fields(method, fields, given))
        if form and found:
            found = list(self.in_fields(method, fields, read_form(fields, given)))
        return found

    def in_fields(self, name: str, fields: list[Field], given: Mapping[str, Any]) -> Iterator[str]:
        known = {field["name"]: field for field in fields}
        for unknown in given.keys() - known.keys():
            yield f"{name}: it has no {unknown}"
        for field in fields:
            where = f"{name}.{field['name']}"
            if field["name"] in given:
                yield from self.in_any(where, field["types"], given[field["name"]])
                yield from in_word(where, field, given[field["name"]])
            elif field["required"]:
                yield f"{where} is missing"

    def in_any(self, where: str, types: list[str], value: Any) -> list[str]:
        """Nothing, if one of the types fits; otherwise what does not fit the last of them."""
        problems = [f"{where}: nothing fits"]
        for kind in types:
            problems = list(self.in_value(where, kind, value))
            if not problems:
                return []
        return problems

    def in_value(self, where: str, kind: str, value: Any) -> Iterator[str]:
        if kind in PLAIN:
            if not PLAIN[kind](value):
                yield f"{where} is no {kind}: {value!r:.80}"
        elif kind.startswith("Array of "):
            yield from self.in_array(where, kind.removeprefix("Array of "), value)
        else:
            yield from self.in_object(where, self.types[kind], value)

    def in_array(self, where: str, kind: str, value: Any) -> Iterator[str]:
        if not isinstance(value, list):
            yield f"{where} is no list: {value!r:.80}"
            return
        for index, item in enumerate(value):
            yield from self.in_value(f"{where}[{index}]", kind, item)

    def in_object(self, where: str, kind: Field, value: Any) -> Iterator[str]:
        if "subtypes" in kind:
            yield from self.in_any(where, kind["subtypes"], value)
        elif not isinstance(value, dict):
            yield f"{where} is no {kind['name']}: {value!r:.80}"
        else:
            yield from self.in_fields(where, kind.get("fields", []), value)


def in_word(where: str, field: Field, value: Any) -> Iterator[str]:
    fixed = FIXED.search(field["description"]) if field["types"] == ["String"] else None
    if fixed and value != fixed[1]:
        yield f"{where} is not {fixed[1]}: {value!r:.80}"


def read_form(fields: list[Field], given: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a form, those read as JSON that are not meant to be text."""
    texts = {field["name"] for field in fields if "String" in field["types"]}
    return {name: value if name in texts else read_value(value) for name, value in given.items()}


def read_value(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value


@cache
def read_description(path: Path) -> Mapping[str, Any]:
    description: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
    return description


def is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


PLAIN: dict[str, Callable[[Any], bool]] = {
    "Integer": is_number,
    "Float": lambda value: is_number(value) or isinstance(value, float),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
    "String": lambda value: isinstance(value, str),
    "InputFile": lambda value: hasattr(value, "content"),
}
