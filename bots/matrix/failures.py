"""What the homeserver refuses, and which of our five errors that is."""

from datetime import timedelta
from http import HTTPStatus

from core.transport import Gone, NotSent, Refused, Throttled, TransportError, Unknown

PAUSE = 5.0  # seconds, where the server says "slower" and not how much
LONGEST = 3600.0  # seconds; who asks for more is out of order

# These concern our account or the whole server, not the room: nobody may be given up for them,
# though Matrix answers some of them with the same 403 as "you are not in this room".
OUR_ACCOUNT = {
    "M_CONSENT_NOT_GIVEN",
    "M_RESOURCE_LIMIT_EXCEEDED",
    "M_USER_DEACTIVATED",
    "M_USER_LOCKED",
    "M_USER_SUSPENDED",
}


class SignedOut(NotSent):
    """The server does not know our access token, or knows it no more."""


class NotFound(Gone):
    """There is no such room, event or file."""


class Repeated(Refused):
    """We have set this same reaction before."""


class Taken(Refused):
    """Another room has this alias."""


CODES: dict[str, type[TransportError]] = {
    "M_UNKNOWN_TOKEN": SignedOut,
    "M_MISSING_TOKEN": SignedOut,
    "M_FORBIDDEN": Gone,
    "M_NOT_FOUND": NotFound,
    "M_DUPLICATE_ANNOTATION": Repeated,
    "M_ROOM_IN_USE": Taken,
    **dict.fromkeys(OUR_ACCOUNT, NotSent),
}


def failure(status: int, content: object, retry_after: str | None = None) -> TransportError:
    """The error that an HTTP status and the JSON of its body stand for.

    A 4xx in Matrix's own words is final; without them a proxy speaks, and we cannot tell.
    """
    said = content if isinstance(content, dict) else {}
    code = said.get("errcode")
    text = f"{status} {code or ''} {said.get('error') or ''}".strip()
    if status == HTTPStatus.TOO_MANY_REQUESTS or code == "M_LIMIT_EXCEEDED":
        # Synapse counts what we send in all rooms together, so everyone has to wait.
        return Throttled(pause(said.get("retry_after_ms"), retry_after), everyone=True)
    too_large = status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    if status in range(400, 500) and (isinstance(code, str) or too_large):
        return CODES.get(str(code), Refused)(text)
    return Unknown(text)


def pause(milliseconds: object, header: str | None) -> timedelta:
    """How long we have to wait: by the old field, which is finer, else by Retry-After."""
    if isinstance(milliseconds, int | float) and milliseconds > 0:
        return timedelta(seconds=min(milliseconds / 1000, LONGEST))
    if header and header.isascii() and header.isdigit():
        return timedelta(seconds=min(float(header), LONGEST))
    return timedelta(seconds=PAUSE)
