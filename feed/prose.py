"""Words that people wrote, made safe and legible for a page or a feed."""

import re

from jinja2.utils import urlize
from markupsafe import Markup

from core.telling import Told

# What XML 1.0 (section 2.2) does not allow, however it is written.
ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
EMPTY_LINE = re.compile(r"\n\s*\n")
LONGEST_TITLE = 80


def legible(text: str) -> str:
    """The same text without characters that would break a page or a feed."""
    return text if text.isprintable() else ILLEGAL.sub("", text)


def paragraphs(text: str) -> Markup:
    """A text as HTML: paragraphs, lines, links, each in its own direction of writing."""
    parts = (part for part in EMPTY_LINE.split(legible(text).strip()) if part)
    return Markup("\n").join(paragraph(part) for part in parts)


def paragraph(text: str) -> Markup:
    linked = Markup(urlize(text, rel="nofollow noopener ugc"))  # noqa: S704 - urlize escapes
    lines = Markup("<br>\n").join(linked.split("\n"))
    return Markup('<p dir="auto">{}</p>').format(lines)


def title_of(told: Told) -> str:
    """What news are called: their title, or how they begin."""
    first = (told.title or told.text).strip().partition("\n")[0]
    if len(first) <= LONGEST_TITLE:
        return first
    return first[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
