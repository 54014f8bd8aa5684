"""Data for search engines in a page: JSON-LD, which nothing in it can break out of."""

import json
from typing import Any

from markupsafe import Markup

from feed.prose import legible

# What would end a script, or begin something in it; as JSON it says the same.
ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}
ESCAPES |= {0x2028: "\\u2028", 0x2029: "\\u2029"}


def in_page(data: dict[str, Any]) -> Markup:
    """The data, so that they can stand in a script of a page."""
    text = json.dumps(legible_all(data), ensure_ascii=False)
    return Markup(text.translate(ESCAPES))  # noqa: S704 - nothing in it can end the script


def legible_all(value: Any) -> Any:
    """The same data without characters that no page may hold."""
    match value:
        case str():
            return legible(value)
        case dict():
            return {key: legible_all(one) for key, one in value.items()}
        case list():
            return [legible_all(one) for one in value]
    return value
