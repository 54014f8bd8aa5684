"""What is wrong with a request, in the words and with the numbers of the standard."""

from dataclasses import dataclass, field
from typing import Any

from feed.site import Reader

UNKNOWN, NO_KEY, WRONG, TOO_MANY = 404, 403, 400, 429
BROKEN, AWAY = 500, 503
AGAIN_AFTER = 30  # seconds

# What the web itself says, in our words; all else that is wrong is "wrong".
MEANS = {404: "no-page", 405: "no-method", 500: "broken", 503: "away"}


@dataclass
class Problem(Exception):
    """Something that cannot be done: the HTTP status, and the text that says why.

    The text is `program-problem-KEY`, and is told in the language of whoever reads it. `after` is
    in how many seconds it can be tried again.
    """

    status: int
    key: str
    values: dict[str, Any] = field(default_factory=dict)
    after: int = 0

    def told(self, reader: Reader) -> list[dict[str, Any]]:
        """The body of the answer."""
        words = reader.say(f"program-problem-{self.key}", **self.values)
        return [{"code": self.status, "description": words}]


def unknown(key: str, **values: Any) -> Problem:
    return Problem(UNKNOWN, key, values)


def wrong(key: str, **values: Any) -> Problem:
    return Problem(WRONG, key, values)
