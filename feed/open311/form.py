"""The form in which a program brings a report: taken apart, and each part looked at."""

import math
import re
from collections.abc import Sequence
from urllib.parse import parse_qs

from aiohttp import web

from core.messages import Place
from core.town import Category, Question
from feed.open311.filters import Query, first, shown
from feed.open311.problems import wrong
from feed.prose import legible

FORM = "application/x-www-form-urlencoded"
LARGEST = 128 * 1024  # bytes; 4,000 signs take a third of that at most
MOST_FIELDS = 200
LONGEST = 4000  # signs of a description
READ_ONLY = {"photo"}  # what a definition only tells
ATTRIBUTE = re.compile(r"attribute\[([^\[\]]{1,60})\](?:\[\])?")
NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.\d{1,20})?", re.ASCII)
OF_PEOPLE = ("email", "device_id", "account_id", "first_name", "last_name", "phone")


async def form_of(request: web.Request) -> Query:
    """All fields of a form. What was not written as it should be is a bad request."""
    if request.content_type != FORM:
        raise wrong("no-form")
    body = await read(request)
    try:
        return parse_qs(
            body.decode(),
            keep_blank_values=True,
            encoding="utf-8",
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError:
        raise wrong("no-form") from None


async def read(request: web.Request) -> bytes:
    """The body, as long as it is not larger than any report."""
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > LARGEST:
            raise wrong("large", most=LARGEST // 1024)
    return bytes(body)


def description(form: Query) -> str:
    text = legible(first(form, "description").replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) > LONGEST:
        raise wrong("long", most=LONGEST)
    return text


def pin(form: Query) -> Place | None:
    """The point on the map; both halves of it, or none."""
    lat, long = first(form, "lat"), first(form, "long")
    if not (lat or long):
        return None
    return Place(degrees(lat, "lat", 90), degrees(long, "long", 180))


def degrees(text: str, name: str, most: int) -> float:
    if not NUMBER.fullmatch(text) or not math.fabs(float(text)) <= most:
        raise wrong("degrees", name=name, value=shown(text), most=most)
    return float(text)


def answers(form: Query, category: Category, language: str) -> dict[str, str]:
    """What was answered to the questions of a service; each of them has to be."""
    given = attributes(form)
    known = {question.key for question in category.questions}
    if strange := given.keys() - known - READ_ONLY:
        raise wrong("no-attribute", code=shown(min(strange)))
    return {one.key: picked(given.get(one.key, ()), one, language) for one in category.questions}


def attributes(form: Query) -> dict[str, list[str]]:
    """The values of all attributes, by their codes."""
    found: dict[str, list[str]] = {}
    for name, values in form.items():
        if code := ATTRIBUTE.fullmatch(name):
            found.setdefault(code[1], []).extend(filter(None, map(str.strip, values)))
    return found


def picked(values: Sequence[str], question: Question, language: str) -> str:
    """The one answer, by its key."""
    if not values:
        raise wrong("missing", code=question.key, question=question.ask.in_(language))
    if len(set(values)) > 1 or values[0] not in question.choices:
        raise wrong("value", code=question.key, choices=", ".join(question.choices))
    return values[0]


def tells_of_people(form: Query) -> bool:
    """Whether it says who has written it; nothing of that is kept."""
    return any(first(form, name) for name in OF_PEOPLE)
