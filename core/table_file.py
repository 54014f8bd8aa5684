"""A table as others write it down: CSV in UTF-8, with headings in whichever language."""

import csv
from collections.abc import Callable, Collection, Iterator
from io import StringIO

Cells = dict[str, str]


class Unlike(ValueError):
    """A row, or a file, that is not as it should be; the message says how."""


def text_of(content: bytes) -> str:
    """The words of a file; the mark that some programs put at its beginning does no harm."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unlike("these letters are not UTF-8; save the file as UTF-8") from None


def table(
    text: str, column_of: Callable[[str], str]
) -> tuple[Collection[str], Iterator[tuple[int, Cells]]]:
    """The columns that are there, and each row with its line: what it says, by column.

    `column_of` gives the column that a heading means. Semicolons part what commas do not.
    """
    head = text.partition("\n")[0]
    lines = csv.DictReader(StringIO(text), delimiter=";" if ";" in head else ",")
    names = {name: column_of(name) for name in lines.fieldnames or ()}

    def rows() -> Iterator[tuple[int, Cells]]:
        for line in lines:
            told = {names[name]: cell for name, cell in line.items() if name in names}
            yield lines.line_num, {name: (cell or "").strip() for name, cell in told.items()}

    return names.values(), rows()
