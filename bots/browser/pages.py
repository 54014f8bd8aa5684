"""The pages themselves: the talk, and what the browser needs to show it."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from bots.browser.guard import Guard
from bots.browser.reception import Reception
from bots.browser.seats import Seat
from core.texts import Texts

HERE = Path(__file__).parent
STATIC = HERE / "static"
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")  # the same that Telegram takes
OURS = "chat-"  # how the keys of our texts begin
ORDER, LISTED = "desk-", "-words"  # and those of the words for an order

# Nothing from anywhere else, no script or style in the page itself, and nobody else's frame.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
    " connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'self';"
    " base-uri 'none'"
)
HEADERS = {
    "Server": "Juntos",  # and not which version of what
    "Content-Security-Policy": POLICY,
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Words:
    """What the pages say, in every language of the town."""

    def __init__(self, texts: Texts, town: str) -> None:
        self.texts = texts
        self.town = town

    def title(self, language: str) -> str:
        """What the town is called as one who speaks."""
        return self.texts.say(language, "town-hall", town=self.town)

    def all(self) -> dict[str, dict[str, str]]:
        """For every language all words of the page."""
        return {language: self.of(language) for language in self.texts.languages}

    def of(self, language: str) -> dict[str, str]:
        return self.texts.all(language, OURS)

    def orders(self) -> dict[str, dict[str, str]]:
        """For every language what the orders of the staff are called, by their keys."""
        return {one: dict(self._orders(one)) for one in self.texts.languages}

    def _orders(self, language: str) -> Iterator[tuple[str, str]]:
        for key in self.texts.named(language, ORDER):
            if key.endswith(LISTED):
                yield key[len(ORDER) : -len(LISTED)], self.texts.words(language, key)[0]

    def names(self) -> dict[str, str]:
        """What every language of the town calls itself."""
        return {one: self.texts.say(one, "chat-language-name") for one in self.texts.languages}

    def language(self, request: web.Request) -> str:
        """The language that somebody asked for, or that their browser speaks, if it is ours."""
        wanted = [request.query.get("language", ""), *accepted(request)]
        known = (tag for tag in wanted if tag.partition("-")[0].casefold() in self.texts.languages)
        return self.texts.known(next(known, None))


def accepted(request: web.Request) -> list[str]:
    """The languages of a browser, the best first (RFC 9110, 12.5.4)."""
    ranges = [part.strip().split(";q=") for part in _accept(request).split(",") if part.strip()]
    weighed = [(_weight(rest), tag) for tag, *rest in ranges]
    return [tag for weight, tag in sorted(weighed, key=lambda one: -one[0]) if weight > 0]


def _accept(request: web.Request) -> str:
    return request.headers.get("Accept-Language", "")[:500].replace(" ", "")


def _weight(rest: list[str]) -> float:
    try:
        return float(rest[0]) if rest else 1.0
    except ValueError:
        return 0.0


@cache
def environment() -> Environment:
    """The templates. What is put into them is text, and never becomes HTML."""
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def template(name: str) -> Template:
    return environment().get_template(name)


class Pages:
    """Shows the talk."""

    def __init__(self, guard: Guard, reception: Reception, words: Words, zone: str = "") -> None:
        self.guard = guard
        self.reception = reception
        self.words = words
        self.zone = zone
        self.chat_page = template("chat.html")

    async def chat(self, request: web.Request) -> web.Response:
        """GET, the page of one's own chat, of a staff room, or of a channel."""
        sessions = self.guard.seats.sessions
        begun = self.begin(request)
        seat = Seat(begun, author=begun) if begun else self.guard.seat(request)
        self.guard.may_look(request, seat)
        if seat.room:
            await self.reception.enter(seat)
        response = self.page(request, seat)
        if not seat.query:
            sessions.give(response, seat.chat)
        return response

    def begin(self, request: web.Request) -> str | None:
        """A chat for somebody who has none yet, if it is their own that they want to see."""
        elsewhere = "room" in request.query or "channel" in request.query
        if elsewhere or self.guard.seats.of(request):
            return None
        self.guard.may_begin(request)
        return self.guard.seats.sessions.begin()

    def page(self, request: web.Request, seat: Seat) -> web.Response:
        language = self.words.language(request)
        html = self.chat_page.render(
            language=language,
            title=(seat.title or self.words.title)(language),
            words=self.words.of(language),
            start=payload(request),
            data=self.data(seat, language),
            kind=kind(seat),
        )
        return web.Response(text=html, content_type="text/html")

    def data(self, seat: Seat, language: str) -> Mapping[str, Any]:
        """What the script must know."""
        title = seat.title or self.words.title
        languages = self.words.texts.languages
        return {
            "kind": kind(seat),
            "query": seat.query,
            "name": seat.name,
            "zone": self.zone,
            "language": language,
            "titles": {one: title(one) for one in languages},
            "towns": {one: self.words.title(one) for one in languages},
            "words": self.words.all(),
            "orders": self.words.orders() if seat.room else {},
        }


def payload(request: web.Request) -> str:
    """What a link says that the talk is about, such as `report-light`; nothing if it is odd."""
    said = request.query.get("start", "")
    return said if PAYLOAD.fullmatch(said) else ""


def kind(seat: Seat) -> str:
    """What sort of page it is."""
    if seat.room:
        return "staff"
    return "resident" if seat.author else "channel"


def secure(response: web.StreamResponse, *, lasting: bool = False) -> None:
    """Put the headers on that keep a page to itself; `lasting` files may be asked for again."""
    response.headers.update(HEADERS)
    response.headers["Cache-Control"] = "no-cache" if lasting else "no-store"
