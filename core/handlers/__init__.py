"""What people can ask of the town: every module of this folder, one service each."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from core.handler import Handler


def all_handlers() -> tuple[Handler[Any], ...]:
    """The HANDLERS of every module in this folder, in the order of the menu."""
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    found = (handler for module in modules for handler in module.HANDLERS)
    return tuple(sorted(found, key=lambda one: (one.rank or 99, one.name)))
