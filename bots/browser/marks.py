"""Small changes of one line: a reaction set or taken away, the whole of it wiped."""

from typing import Any

from storage.lines import Line


def mark(line: Line, reaction: str, emoji: str, author: str = "", name: str = "") -> None:
    """Set a reaction, once; the town's own has no author."""
    marks: list[dict[str, Any]] = line.body.get("reactions", [])
    if all(one["id"] != reaction for one in marks):
        new = {"id": reaction, "emoji": emoji, "author": author, "name": name}
        line.body = {**line.body, "reactions": [*marks, new]}


def unmark(line: Line, reaction: str, author: str = "") -> None:
    """Take a reaction away, if this is whose it is."""
    if is_marked(line, reaction, author):
        rest = [one for one in line.body["reactions"] if one["id"] != reaction]
        line.body = {**line.body, "reactions": rest}


def is_marked(line: Line, reaction: str, author: str) -> bool:
    """Whether this reaction stands on a line, and is theirs."""
    marks = line.body.get("reactions", ())
    return any(one["id"] == reaction and one["author"] == author for one in marks)


def wipe(line: Line) -> None:
    """Leave nothing of a line but that it was there."""
    line.body, line.deleted, line.heard = {}, True, True
