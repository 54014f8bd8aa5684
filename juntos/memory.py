"""What the process does about its memory."""

import ctypes
import gc
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

# Left alone, the allocator of Linux gives each thread up to 64 MB of its own and keeps what was
# large once: a few pictures drawn in threads cost 100 MB for good. What follows are numbers of its
# `mallopt`: from how many bytes on memory goes back as soon as nobody needs it, wherever it lies;
# how many bytes may lie idle at the end of the rest; and how many areas all threads share.
M_MMAP_THRESHOLD, M_TRIM_THRESHOLD, M_ARENA_MAX = -3, -1, -8
THRIFTY = {M_MMAP_THRESHOLD: 2**18, M_TRIM_THRESHOLD: 2**20, M_ARENA_MAX: 1}
MANY = 10_000  # new things that hold others, after which Python looks for what nobody needs


@contextmanager
def loading() -> Iterator[None]:
    """What is loaded here stays, so there is no need to look through it, now or ever.

    Looking for rubbish meanwhile would take a sixth of the time until all doors are open.
    """
    be_thrifty()
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


def be_thrifty(wishes: Mapping[int, int] = THRIFTY) -> bool:
    """Have memory go back that is not needed any more; whether the allocator here can do so.

    That of glibc can; others need no such words. To be said before there are threads.
    """
    tune = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    return tune is not None and all(tune(wish, value) for wish, value in wishes.items())


def settle() -> None:
    """Note that all stands: it stays, too.

    A turn makes a few thousand things, and nearly all of them go by themselves. Without this, a
    tenth of the time goes into looking for the rest.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(MANY, 20, 20)
