"""What the tables that services add to the town file are made of, beside the common values."""

from typing import Annotated

from pydantic import AfterValidator, ValidationInfo

from core.town.mistakes import instead
from core.town.tables import Hours, Table
from core.town.values import Duration, Key, Name, TextList, TimeLimit, Words, wrong

__all__ = [
    "CategoryKey",
    "DepartmentKey",
    "Duration",
    "Hours",
    "Key",
    "Name",
    "Table",
    "TextList",
    "TimeLimit",
    "Words",
]


def _department(key: str, info: ValidationInfo) -> str:
    """A department that the town has: its tables are read with the town as their context."""
    town = (info.context or {}).get("town")
    known = [each.key for each in town.departments] if town else [key]
    if key not in known:
        raise wrong(f'there is no department "{key}"; {instead(key, known)}')
    return key


def _category(key: str, info: ValidationInfo) -> str:
    """A category that the town has."""
    town = (info.context or {}).get("town")
    known = [each.key for each in town.categories] if town else [key]
    if key not in known:
        raise wrong(f'there is no category "{key}"; {instead(key, known)}')
    return key


CategoryKey = Annotated[Key, AfterValidator(_category)]
DepartmentKey = Annotated[Key, AfterValidator(_department)]
