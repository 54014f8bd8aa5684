"""How Telegram says no."""

from typing import Any


class Declined(Exception):
    """An error as the Bot API words it. A violation is one that no correct bot would meet."""

    def __init__(
        self, code: int, description: str, *, violation: bool = False, **parameters: Any
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.violation = violation
        self.parameters = parameters

    def json(self) -> dict[str, Any]:
        answer = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(description: str) -> Declined:
    return Declined(400, f"Bad Request: {description}")


def violation(description: str) -> Declined:
    """A bad request that our code must never make."""
    return Declined(400, f"Bad Request: {description}", violation=True)


def forbidden(description: str) -> Declined:
    return Declined(403, f"Forbidden: {description}")


def conflict(description: str) -> Declined:
    return Declined(409, f"Conflict: {description}")


def too_fast(seconds: int) -> Declined:
    description = f"Too Many Requests: retry after {seconds}"
    return Declined(429, description, retry_after=seconds)
