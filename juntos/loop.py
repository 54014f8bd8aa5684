"""Runs what is asynchronous, for each command of the command line."""

import asyncio
import sys
from collections.abc import Coroutine
from typing import Any


def start(work: Coroutine[Any, Any, Any]) -> Any:
    """Run something asynchronous, on the quickest loop there is."""
    if sys.platform == "win32":
        return asyncio.run(work)
    import uvloop  # noqa: PLC0415 - not every command needs it

    return uvloop.run(work)
