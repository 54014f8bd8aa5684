"""A language's texts as they lie in its files: each is parsed when it is first said."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

BEGINS = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
PARSER = FluentParser(with_spans=False)


class Entries(dict[str, Any]):
    """The source of each message by its name. Looking one up parses it; a bundle does so once."""

    def __getitem__(self, name: str) -> Any:
        return PARSER.parse_entry(super().__getitem__(name))


class Bundle(FluentBundle):
    """A language of which only that is parsed that is said.

    A town says a few texts in a hundred on a day, and to parse all takes a second and 15 MB.
    """

    def __init__(self, language: str, folder: Path) -> None:
        super().__init__([language], use_isolating=False)
        self._messages = Entries()
        for file in sorted((folder / language).glob("*.ftl")):
            for name, source in entries(file.read_text("utf-8")):
                self._messages.setdefault(name, source)

    def names(self) -> Iterator[str]:
        return iter(self._messages)


def entries(resource: str) -> Iterator[tuple[str, Any]]:
    """Each message of a Fluent resource with its source.

    It begins at the start of a line and goes on to the next: Fluent indents what goes on.
    """
    starts = list(BEGINS.finditer(resource))
    ends = [one.start() for one in starts[1:]] + [len(resource)]
    for start, end in zip(starts, ends, strict=True):
        yield start[1], resource[start.start() : end]
