"""JSON from other people's servers: read it all, and never stumble over a single event."""

import json
import re
from typing import Any

import orjson

UNKEEPABLE = re.compile("[\0\ud800-\udfff]")


def parsed(body: bytes) -> Any:
    """JSON, also such as orjson is too strict for: half surrogates, NaN. Raises ValueError."""
    try:
        return orjson.loads(body)
    except ValueError:
        return json.loads(body)


def written(value: Any) -> bytes:
    """The same in bytes, so that `parsed` reads it back."""
    try:
        return orjson.dumps(value)
    except TypeError:
        return json.dumps(value).encode()


def as_dict(value: object) -> dict[str, Any]:
    """What should be a JSON object, or an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def as_text(value: object) -> str | None:
    """A text without what no database takes, NUL and half surrogates. None, if it is none."""
    return UNKEEPABLE.sub("\ufffd", value) if isinstance(value, str) else None
