"""Recognition: how often people were thanked, and what of it all may see."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from core.hall import Hall
from core.town import Department

EVER = datetime(2000, 1, 1, tzinfo=UTC)


def thanks_to(hall: Hall, department: Department) -> int:
    """How often a department and its people were ever thanked."""
    return hall.store.thanks.count(department.key, EVER, hall.now)


def named(hall: Hall, department: Department, since: datetime = EVER) -> list[tuple[str, int]]:
    """Those who agreed to be named, with how often each was thanked; most thanked first."""
    counts = hall.store.thanks.by_name(department.key, since, hall.now)
    known = {worker.name for worker in hall.store.thanks.workers(department.key)}
    return most_first((name, count) for name, count in counts.items() if name in known)


def people(hall: Hall, department: Department) -> list[tuple[str, int]]:
    """Those who agreed to be named, also where nobody has thanked them yet."""
    thanked = dict(named(hall, department))
    others = {worker.name for worker in hall.store.thanks.workers(department.key)} - set(thanked)
    return [*thanked.items(), *((name, 0) for name in sorted(others))]


def most_first(counts: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(counts, key=lambda one: (-one[1], one[0]))


def lines(hall: Hall, language: str, counts: Iterable[tuple[str, Any]]) -> str:
    """One line for each who was thanked."""
    return "\n".join(hall.say(language, "thanks-line", name=name, count=n) for name, n in counts)
