"""Says in plain words, for the person who runs the town, what is wrong in its files, and where."""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from tomllib import TOMLDecodeError
from typing import Any, get_args

from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from core.town.districts import District
from core.town.lines import Path
from core.town.tables import (
    Category,
    Deadlines,
    Department,
    Matters,
    Publication,
    Question,
    Retention,
    Table,
)
from core.town.town import Town

_SHOWN = 60  # letters of a value that is wrong
_LIKE = 60  # per cent that an unknown key must have of a known one, to be offered instead

_TABLES: dict[Path, type[Table]] = {
    (): Town,
    ("publication",): Publication,
    ("deadlines",): Deadlines,
    ("matters",): Matters,
    ("matters", "question"): Deadlines,
    ("matters", "complaint"): Deadlines,
    ("matters", "mayor"): Deadlines,
    ("retention",): Retention,
    ("departments",): Department,
    ("districts",): District,
    ("categories",): Category,
    ("categories", "deadlines"): Deadlines,
    ("categories", "questions"): Question,
}
_EXPECTED = {
    "string_type": "it must be text in quotes",
    "string_too_short": "it must not be empty",
    "bool_type": "it must be true or false, without quotes",
    "tuple_type": 'it must be a list, like ["one", "two"]',
    "model_type": "it must be a table",
    "model_attributes_type": "it must be a table",
    "dict_type": "it must be a table",
    "url_parsing": 'it must be the address of a page, like "https://jun.example/works"',
    "url_scheme": "it must be the address of a page, with http:// or https://",
}
_SPECIAL = {
    "name": "it must be the name of the town, with a letter in it",
    "emergency_number": 'it must be a telephone number in quotes, like "112"',
}
_EXAMPLES = {
    "name": 'name = "Jun"',
    "languages": 'languages = ["es", "de"]',
    "timezone": 'timezone = "Europe/Madrid"',
    "departments": "[[departments]], with its own lines below",
    "key": 'key = "works"',
    "room": 'room = "matrix:!works:jun.example"',
    "department": 'department = "works"',
    "ask": 'ask = { es = "¿Cuánta agua sale?", en = "How much water?" }',
    "choices": 'choices = ["drops", "flows", "floods"]',
}
_TOML = {
    "Cannot overwrite a value": "this key stands here for the second time",
    "Duplicate inline table key": "this key stands here for the second time",
    "Cannot declare": "this table stands here for the second time; [[two]] brackets make a list",
    "Unterminated string": "a text begins with quotes that never end",
    "Illegal character '\\n'": "the quotes of a text must end on the same line",
    "Unclosed": "a bracket is opened and never closed",
    "Expected '='": "after a key there must be = and a value",
    "Expected newline": "after a value the line must end; text needs quotes around it",
    "Invalid value": 'after = there must be a value, and text needs quotes, like "Jun"',
    "Invalid statement": "a line must be a key = value, or a table in [brackets]",
}
_LINE = re.compile(r"at line (\d+)")


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake: in which file, on which line, and what is wrong and was expected."""

    file: str
    line: int | None
    problem: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{where}: {self.problem}"


class TownMistakes(Exception):
    """The town cannot be started as it is described; each finding says why."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(map(str, self.findings)))


def of_toml(file: str, text: str, error: TOMLDecodeError) -> Finding:
    """What a file that is no TOML at all has wrong."""
    line = _LINE.search(str(error))
    last = text.rstrip().count("\n") + 1
    said = next((ours for theirs, ours in _TOML.items() if str(error).startswith(theirs)), None)
    return Finding(file, int(line[1]) if line else last, said or str(error))


def missing(path: Path) -> str:
    """What to say of a key that must be there, with an example where we have one."""
    example = _EXAMPLES.get(str(path[-1]))
    return f"{_dotted(path)} is missing" + (f"; write it like {example}" if example else "")


def of_model(error: ErrorDetails, tables: Mapping[str, Any]) -> str:
    """What a value that the town cannot take has wrong; `tables` are those of the services."""
    path = path_of(error)
    match error["type"]:
        case "missing":
            return missing(path)
        case "extra_forbidden":
            return unknown(path, tables)
        case "literal_error":
            expected = f"it must be {error['ctx']['expected']}".replace("'", '"')
        case "too_short":
            expected = f"there must be at least {error['ctx']['min_length']} of them"
        case "town":
            expected = error["ctx"]["expected"]
        case kind:
            expected = _SPECIAL.get(str(path[-1])) or _EXPECTED.get(kind, error["msg"])
    return unlike(path, error["input"], expected)


def unlike(path: Path, value: Any, expected: str) -> str:
    """What to say of a value that is not as it should be."""
    return f"{_dotted(path)} is {_shown(value)}, but {expected}"


def path_of(error: ErrorDetails) -> Path:
    """Where the mistake is, by the keys that stand in the file."""
    return tuple(part for part in error["loc"] if part not in {"", "[key]"})


def _dotted(path: Path) -> str:
    """`("categories", 2, "department")` as `categories[2].department`."""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in path]
    return "".join(parts).removeprefix(".")


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def unknown(path: Path, tables: Mapping[str, Any]) -> str:
    """What to say of a key that nobody knows."""
    *above, key = (part for part in path if isinstance(part, str))
    of_services = {where: table for name in tables for where, table in below(tables[name], (name,))}
    keys = set((_TABLES | of_services)[tuple(above)].model_fields)
    known = keys if above else (keys - {"extras"}) | set(tables)
    return f"{_dotted(path)} is not known here; {instead(key, known)}"


def below(kind: Any, path: Path) -> Iterator[tuple[Path, type[Table]]]:
    """The tables that a type is made of, each with the keys under which it stands."""
    if isinstance(kind, type) and issubclass(kind, Table):
        yield path, kind
        for name, field in kind.model_fields.items():
            yield from below(field.annotation, (*path, name))
    for part in get_args(kind):
        yield from below(part, path)


def instead(name: str, known: Collection[str]) -> str:
    """The name that was probably meant, or all that there are."""
    if near := process.extractOne(name, known, scorer=fuzz.ratio, score_cutoff=_LIKE):
        return f"did you mean {near[0]}?"
    return f"there are: {', '.join(sorted(known))}"
