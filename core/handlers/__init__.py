"""What people can ask of the town: every module of this folder, one service each.

A service may bring HANDLERS (talks of residents), COMMANDS (what staff can order), ROUNDS (what
is looked after when nobody writes), TABLES (what the town file says of it) and SLIPS (what becomes
of whatever staff entered for somebody who says its code).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from core.hall import Round
from core.handler import Handler
from core.order import AnyCommand
from core.slips import Takers


def all_handlers() -> tuple[Handler[Any], ...]:
    """The HANDLERS of every module in this folder, in the order of the menu."""
    return tuple(sorted(_brought("HANDLERS"), key=lambda one: (one.rank or 99, one.name)))


def all_commands() -> tuple[AnyCommand, ...]:
    """What staff can order of the services."""
    return tuple(_brought("COMMANDS"))


def all_rounds() -> tuple[Round, ...]:
    """What the services look after from time to time."""
    return tuple(_brought("ROUNDS"))


@cache
def all_tables() -> Mapping[str, Any]:
    """The tables that services have added to the town file: the type of each, by its name."""
    return dict(_brought("TABLES"))


@cache
def all_slips() -> Takers:
    """Who brings what a code on paper is for into a chat, by what that is."""
    return dict(_brought("SLIPS"))


def _brought(what: str) -> Iterator[Any]:
    """All of one kind that the services bring."""
    for service in _services():
        brought = getattr(service, what, ())
        yield from brought.items() if isinstance(brought, dict) else brought


@cache
def _services() -> tuple[ModuleType, ...]:
    return tuple(import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
