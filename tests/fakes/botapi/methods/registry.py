"""The methods by their names."""

from collections.abc import Callable
from typing import Any

from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.world import World

# Gives the result, or something to await for it. Raises Declined.
Method = Callable[[World, Parameters], Any]

METHODS: dict[str, Method] = {}


def method(does: Method) -> Method:
    """Make `send_message` known as sendMessage."""
    first, *others = does.__name__.split("_")
    METHODS[first + "".join(map(str.capitalize, others))] = does
    return does
