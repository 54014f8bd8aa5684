"""What the process does about its memory."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 10_000  # new things that hold others, after which Python looks for what nobody needs


@contextmanager
def loading() -> Iterator[None]:
    """What is loaded here stays, so there is no need to look through it, now or ever.

    Looking for rubbish meanwhile would take a sixth of the time until all doors are open.
    """
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


def settle() -> None:
    """Note that all stands: it stays, too.

    A turn makes a few thousand things, and nearly all of them go by themselves. Without this, a
    tenth of the time goes into looking for the rest.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(MANY, 20, 20)
