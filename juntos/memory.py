"""What the process does about its memory."""

import gc

MANY = 10_000  # new things that hold others, after which Python looks for what nobody needs


def load() -> None:
    """Say that much is about to be loaded, none of which is to be thrown away.

    Looking for rubbish meanwhile would take a sixth of the time until all doors are open.
    """
    gc.disable()


def settle() -> None:
    """Note that all is loaded: it stays, so there is no need to look through it again and again.

    A turn makes a few thousand things, and nearly all of them go by themselves. Without this, a
    tenth of the time goes into looking for the rest.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(MANY, 20, 20)
    gc.enable()
