"""Fills in the templates of pages and feeds."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from feed.assets import address_of
from feed.days import in_full, said
from feed.prose import address, legible, paragraphs, unbroken
from feed.site import Reader
from feed.visit import Visit, with_query

SIGN = Markup('<svg class="icon" aria-hidden="true"><use href="#icon-{}"/></svg>')
TIME = Markup('<time datetime="{}" title="{}">{}</time>')
FOLDER = Path(str(files("feed"))) / "templates"


@cache
def environment() -> Environment:
    """All templates. What people wrote is escaped, and cannot break a page or a feed."""
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=harmless,
    )
    made.filters["paragraphs"] = paragraphs
    made.filters["unbroken"] = unbroken
    made.filters["address"] = address
    made.filters["rfc3339"] = rfc3339
    made.globals["asset"] = address_of
    made.globals["chat"] = chat
    made.globals["sign"] = sign
    made.globals["with_query"] = with_query
    made.globals["endonym"] = endonym
    return made


def harmless(value: Any) -> Any:
    """What comes out of an expression, without characters that no page may hold."""
    match value:
        case Markup():
            return value
        case str():
            return legible(value)
        case None:
            return ""
    return value


def render(reader: Reader, template: str, **values: Any) -> str:
    """A page or feed in the language of whoever reads it."""
    return (
        environment()
        .get_template(template)
        .render(
            town=reader.town,
            visit=reader.visit,
            link=reader.visit.link,
            absolute=reader.visit.absolute,
            languages=reader.texts.languages,
            t=cache(reader.say),  # cards say much the same
            said=partial(said, reader),
            in_full=partial(in_full, reader),
            time_of=cache(partial(time_of, reader)),
            clipping=partial(clipping, reader),
            **values,
        )
    )


@cache
def sign(name: str) -> Markup:
    """A small drawing that says the same as the words beside it."""
    return SIGN.format(name)


def time_of(reader: Reader, at: datetime) -> Markup:
    """A moment as people say it, and exactly for programs and for whoever points at it."""
    return TIME.format(rfc3339(at), in_full(reader, at), said(reader, at))


def clipping(reader: Reader, card: Any, draw: Callable[[Any], Markup]) -> Markup:
    """A card, as it was drawn before if it is just the same.

    What else it is made of is the language, what links keep, and which day it is today.
    """
    visit, today = reader.visit, reader.town.local(reader.now).date()
    key = (card.key, visit.language, visit.chosen, visit.pane, today)
    return reader.clippings.of(key, lambda: draw(card))


def chat(visit: Visit, start: str | None = None) -> str:
    """The way to the browser chat; `start` says what the talk is to be about."""
    language = visit.language if visit.chosen else None
    return with_query("/chat", {"start": start, "language": language})


def rfc3339(moment: datetime) -> str:
    """A moment in UTC as feeds write it, so exact that each edit moves it."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@cache
def endonym(language: str) -> str:
    """What a language calls itself: Español, Deutsch."""
    name = Locale.parse(language, sep="-").get_display_name() or language
    return name[:1].upper() + name[1:]
