"""Clippings: parts of pages that were drawn before, for pages on which they stand again."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

from markupsafe import Markup

LASTS = 600.0  # seconds
MOST = 400  # of about 4 kB: those of the first pages of the feed and of each department


class Clippings:
    """What was drawn, by all that it was made of: so it can never say what is not so any more.

    Several threads look into it. From time to time all is forgotten, for there may be words in it
    that were taken back meanwhile; `seconds` is a clock.
    """

    def __init__(self, most: int = MOST, seconds: Callable[[], float] = time.monotonic) -> None:
        self.most = most
        self.seconds = seconds
        self.kept: OrderedDict[Hashable, Markup] = OrderedDict()
        self.since = seconds()
        self.lock = Lock()

    def of(self, key: Hashable, draw: Callable[[], Markup]) -> Markup:
        """What was made of this before, or else what is drawn now."""
        with self.lock:
            self.forget()
            if found := self.kept.get(key):
                self.kept.move_to_end(key)
                return found
        drawn = draw()
        with self.lock:
            self.kept[key] = drawn
            if len(self.kept) > self.most:
                self.kept.popitem(last=False)
        return drawn

    def forget(self) -> None:
        if self.seconds() - self.since >= LASTS:
            self.kept.clear()
            self.since = self.seconds()
