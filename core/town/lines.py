"""On which line of a TOML file each of its values stands. tomllib does not say.

It is meant for files that tomllib has read already, so it need not complain about anything.
The form of TOML is that of https://toml.io/en/v1.0.0.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from tomllib import loads

Path = tuple[str | int, ...]

_TOKEN = re.compile(
    r"""
    (?P<string> \"{3} (?: \\. | [^\\] )*? \"{3,5} (?!\")
              | '{3} .*? '{3,5} (?!')
              | \" (?: \\. | [^"\\\n] )* \"
              | ' [^'\n]* ' )
  | (?P<comment> \# [^\n]* )
  | (?P<end> \n )
  | (?P<sign> [\[\]{}=,.] )
  | (?P<bare> [^\s\[\]{}=,.\#"']+ )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    line: int


def _tokens(text: str) -> Iterator[_Token]:
    line, seen = 1, 0
    for found in _TOKEN.finditer(text):
        line += text.count("\n", seen, found.start())
        seen = found.start()
        if found.lastgroup != "comment":
            yield _Token(found.lastgroup or "", found.group(), line)


@dataclass(slots=True)
class _Scanner:
    """Walks over the tokens, and writes down the line of every path that it comes to."""

    tokens: Sequence[_Token]
    at: int = 0
    lines: dict[Path, int] = field(default_factory=lambda: {(): 1})
    rows: dict[Path, int] = field(default_factory=dict)

    def document(self) -> None:
        table: Path = ()
        while self._skip_line_ends():
            if self._is("["):
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Path:
        """`[departments]` or `[[departments]]`; a name stands for the last of its rows."""
        line, many = self.tokens[self.at].line, self.tokens[self.at + 1].text == "["
        self.at += 1 + many
        *above, last = self._key()
        self.at += 1 + many
        table = self._here(above)
        path = (*table, last)
        path = (*path, self._new_row(path)) if many else self._here((*above, last))
        self.lines[path] = line
        self.lines.setdefault((*table, last), line)
        return path

    def _new_row(self, path: Path) -> int:
        self.rows[path] = self.rows.get(path, -1) + 1
        return self.rows[path]

    def _here(self, names: Sequence[str]) -> Path:
        path: Path = ()
        for name in names:
            path = (*path, name)
            path = (*path, self.rows[path]) if path in self.rows else path
        return path

    def _pair(self, table: Path) -> None:
        line = self.tokens[self.at].line
        for path in accumulate(self._key(), lambda path, name: (*path, name), initial=table):
            self.lines.setdefault(path, line)
        self.at += 1
        self._value(path)

    def _key(self) -> list[str]:
        names = [self._name()]
        while self._is("."):
            self.at += 1
            names.append(self._name())
        return names

    def _name(self) -> str:
        token = self.tokens[self.at]
        self.at += 1
        return next(iter(loads(f"{token.text} = 0"))) if token.kind == "string" else token.text

    def _value(self, path: Path) -> None:
        if self._is("["):
            self._array(path)
        elif self._is("{"):
            self._inline_table(path)
        else:
            self._plain_value()

    def _array(self, path: Path) -> None:
        self.at += 1
        row = 0
        while self._skip_line_ends() and not self._is("]"):
            self.lines[*path, row] = self.tokens[self.at].line
            self._value((*path, row))
            row += 1
            self._skip_comma()
        self.at += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        while self._skip_line_ends() and not self._is("}"):
            self._pair(path)
            self._skip_comma()
        self.at += 1

    def _plain_value(self) -> None:
        """A text, number, date or yes and no; `3.14` and `1979-05-27 07:32` are several tokens."""
        while self.at < len(self.tokens) and self.tokens[self.at].text not in {",", "]", "}", "\n"}:
            self.at += 1

    def _skip_comma(self) -> None:
        if self._skip_line_ends() and self._is(","):
            self.at += 1

    def _skip_line_ends(self) -> bool:
        """Whether anything is left after them."""
        while self.at < len(self.tokens) and self.tokens[self.at].kind == "end":
            self.at += 1
        return self.at < len(self.tokens)

    def _is(self, sign: str) -> bool:
        return self.at < len(self.tokens) and self.tokens[self.at].text == sign


class Lines:
    """Knows the line of every key and value of a TOML text."""

    def __init__(self, text: str) -> None:
        scanner = _Scanner(tuple(_tokens(text)))
        scanner.document()
        self._lines = scanner.lines

    def line(self, path: Path) -> int:
        """The line of a value, or of the nearest table around it that can be found."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]
