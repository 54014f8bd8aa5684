"""Words that people wrote, made safe and legible for a page or a feed."""

import re
from itertools import zip_longest

from jinja2.utils import urlize
from markupsafe import Markup, escape

from core.telling import Told

# What XML 1.0 (section 2.2) does not allow, however it is written.
ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
EMPTY_LINE = re.compile(r"\n\s*\n")
NUMBER = re.compile(r"(\b[A-Za-z]{1,4}-[0-9]{1,9}\b)")  # of a case, or of a thing
MAY_LINK = re.compile(r"[:@]|\.\w")
LONGEST_TITLE = 80


def legible(text: str) -> str:
    """The same text without characters that would break a page or a feed."""
    return text if text.isprintable() else ILLEGAL.sub("", text)


def paragraphs(text: str) -> Markup:
    """A text as HTML: paragraphs, lines, links, each in its own direction of writing."""
    parts = (part for part in EMPTY_LINE.split(legible(text).strip()) if part)
    return Markup("\n").join(paragraph(part) for part in parts)


def paragraph(text: str) -> Markup:
    linked = escape(text)
    if MAY_LINK.search(text):  # to look for links takes ten times as long as all the rest
        linked = Markup(urlize(text, rel="nofollow noopener ugc"))  # noqa: S704 - urlize escapes
    lines = Markup("<br>\n").join(linked.split("\n"))
    return Markup('<p dir="auto">{}</p>').format(lines)


def unbroken(text: str) -> Markup:
    """A line as HTML in which no number such as `F-103` is broken in two."""
    parts = NUMBER.split(legible(text))
    kept = (Markup('<span class="unbroken">{}</span>').format(one) for one in parts[1::2])
    plain = [escape(one) for one in parts[::2]]
    return Markup("").join(one for pair in zip_longest(plain, kept, fillvalue="") for one in pair)


def address(url: str) -> Markup:
    """An address to be read, broken only where one reads on."""
    return Markup("<wbr>").join(re.split("(?<=[/?])(?=[^/])", url))


def title_of(told: Told) -> str:
    """What news are called: their title, or how they begin."""
    first = (told.title or told.text).strip().partition("\n")[0]
    if len(first) <= LONGEST_TITLE:
        return first
    return first[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
