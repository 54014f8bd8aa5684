"""The part of docs/open-data.md that is made of the tables: `python -m tests.open_data.columns`."""

from collections.abc import Iterator
from pathlib import Path

from core.open_data.columns import Column, Table
from core.open_data.tables import ALL
from core.texts import Texts

PAGE = Path(__file__).parents[2] / "docs" / "open-data.md"
HEAD = "## Every column\n"
TEXTS = Texts(["en"])


def made() -> str:
    """The page with the part that is made of the tables."""
    by_hand, _, rest = PAGE.read_text("utf-8").partition(HEAD)
    how = rest.strip().partition("\n\n")[0]
    return f"{by_hand}{HEAD}\n{how}\n\n" + "\n".join(lines()) + "\n"


def lines() -> Iterator[str]:
    for number, table in enumerate(ALL):
        if number:
            yield ""
        yield f"### `{table.name}`"
        yield ""
        yield f"{TEXTS.say('en', table.text)} Key: {' and '.join(f'`{one}`' for one in table.key)}."
        yield ""
        yield "| Column | Type | What it says |"
        yield "| --- | --- | --- |"
        for column in table.columns:
            yield f"| `{column.name}` | {kind(column)} | {words(table, column)} |"


def kind(column: Column) -> str:
    """Its type, its unit, and whether it may be empty."""
    parts = [column.type.value, column.unit, "may be empty" if column.empty else ""]
    return ", ".join(filter(None, parts))


def words(table: Table, column: Column) -> str:
    said = [TEXTS.say("en", table.says(column), name=column.name)]
    if column.of:
        said.append(f"A key of `{column.of}`.")
    if column.values:
        said.append(f"One of {', '.join(f'`{one}`' for one in column.values)}.")
    return " ".join(said)


if __name__ == "__main__":
    PAGE.write_text(made(), "utf-8")
