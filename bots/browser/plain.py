"""The same chat for a browser without scripts: a form, and the last that was said."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any

import msgspec
from aiohttp import BodyPartReader, web

from bots.browser.forms import field_text, parts_of, pieces, whole
from bots.browser.guard import ERRORS, Guard, No, no
from bots.browser.live import News, wait
from bots.browser.pages import Words, payload, template
from bots.browser.reception import Reception
from bots.browser.say import LARGEST_PHOTO, keep_document
from bots.browser.seats import Seat
from bots.browser.spool import Spool
from bots.browser.translate import SHOWN, Said, Sheet

LAST = 30  # lines that are shown
LANGUAGE = "/language "
NOTHING: dict[str, Any] = dict.fromkeys(SHOWN)
ANSWER_WITHIN = 2.0  # seconds that we wait for the town before we show the page
STILL_FOR = 0.3  # seconds without a further word, after which an answer is whole


@dataclass
class Form:
    """A form as it was filled in."""

    fields: dict[str, str] = field(default_factory=dict)
    photos: list[str] = field(default_factory=list)
    documents: list[Sheet] = field(default_factory=list)


class Plain:
    """Shows the talk, and takes in what the form says."""

    def __init__(self, guard: Guard, reception: Reception, news: News, words: Words) -> None:
        self.guard = guard
        self.reception = reception
        self.news = news
        self.words = words
        self.plain_page = template("plain.html")

    @property
    def spool(self) -> Spool:
        return self.reception.browser.spool

    async def show(self, request: web.Request) -> web.Response:
        """GET, the page."""
        return await self.page(request, self.resident(request))

    async def take(self, request: web.Request) -> web.Response:
        """POST, the form; and then the page, with the answer if it is quick."""
        seat = self.resident(request)
        try:
            await self.hear(request, seat)
        except ERRORS as error:
            return await self.page(request, seat, no(error))
        raise web.HTTPSeeOther("/chat/plain#last")

    def resident(self, request: web.Request) -> Seat:
        """Whose chat it is. Staff rooms and channels are not shown here."""
        session = self.guard.seats.sessions.read(request)
        if session is None:
            raise web.HTTPSeeOther("/chat")
        return Seat(session, author=session)

    async def hear(self, request: web.Request, seat: Seat) -> None:
        self.guard.may_say(request, seat)
        with whole():
            form = await self.read(request, seat)
        found = await self.news.since(seat, 0)
        said, before = spoken(form, self.language(request, found)), newest(found)
        with self.news.watching(seat.chat) as called, suppress(TimeoutError):
            await self.reception.take_in(seat, said)
            async with asyncio.timeout(ANSWER_WITHIN):
                await self.answered(seat, before, called)

    async def answered(self, seat: Seat, before: int, called: asyncio.Event) -> None:
        """Wait until the town has said something more, and all of it."""
        while newest(await self.news.since(seat, 0)) == before:
            await called.wait()
            called.clear()
        while await wait(called, STILL_FOR):
            called.clear()

    async def read(self, request: web.Request, seat: Seat) -> Form:
        """The fields of the form; the first is the token that shows that it is ours."""
        form, parts = Form(), parts_of(request)
        first = await anext(parts, None)
        token = await field_text(first) if first else ""
        if not self.guard.seats.sessions.is_form_token(seat.chat, token):
            raise No(403, "not-ours")
        async for part in parts:
            await self.read_part(request, seat, form, part)
        return form

    async def read_part(
        self, request: web.Request, seat: Seat, form: Form, part: BodyPartReader
    ) -> None:
        if part.name not in ("photo", "document"):
            form.fields[str(part.name)] = await field_text(part)
        elif part.filename:
            self.guard.may_upload(request, seat)
            await self.read_file(form, part)

    async def read_file(self, form: Form, part: BodyPartReader) -> None:
        if part.name == "photo":
            form.photos.append(await self.spool.keep(pieces(part), LARGEST_PHOTO))
            return
        handle = await keep_document(self.spool, part)
        name, kind = (part.filename or "")[:300], part.headers.get("Content-Type", "")[:200]
        form.documents.append(Sheet(handle, name, kind, self.spool.size(handle)))

    async def page(
        self, request: web.Request, seat: Seat, problem: No | None = None
    ) -> web.Response:
        found = await self.news.since(seat, 0)
        language = self.language(request, found)
        words = self.words.of(language)
        html = self.plain_page.render(
            language=language,
            title=self.words.title(language),
            words=words,
            languages=self.words.names(),
            lines=[self.legible(line, words) for line in found["lines"] if not line["deleted"]][
                -LAST:
            ],
            wants_document=wants_document(found),
            begin=f"/start {start}" if (start := payload(request)) else "",
            token=self.guard.seats.sessions.form_token(seat.chat),
            problem=words[f"chat-error-{problem.word}"] if problem else "",
        )
        status = problem.status if problem else 200
        return web.Response(text=html, content_type="text/html", status=status)

    def legible(self, line: dict[str, Any], words: dict[str, str]) -> dict[str, Any]:
        """A line with all its parts; what our own button has said, in words."""
        said, names = line.get("text", ""), self.words.names()
        chosen = names.get(said.removeprefix(LANGUAGE)) if line["mine"] else None
        told = {"text": f"{words['chat-language']}: {chosen}"} if chosen else {}
        return NOTHING | line | told

    def language(self, request: web.Request, found: dict[str, Any]) -> str:
        """The language that the town speaks here, or before it has spoken that of the browser."""
        spoken = [line.get("language") for line in found["lines"] if line["town"]]
        known = [language for language in spoken if language in self.words.texts.languages]
        return known[-1] if known else self.words.language(request)


def newest(found: dict[str, Any]) -> int:
    """The last line that the town has said."""
    return max((line["order"] for line in found["lines"] if line["town"]), default=0)


def wants_document(found: dict[str, Any]) -> bool:
    """Whether the last thing that the town has said asks for a file."""
    said = [line for line in found["lines"] if line["town"] and not line["deleted"]]
    return bool(said and said[-1].get("ask_document"))


def spoken(form: Form, language: str) -> Said:
    """What a form says: the pressed button, or the text and the photos."""
    chosen = form.fields.get("language")
    values: dict[str, Any] = {"id": token_hex(16), "language": chosen or language}
    target, _, choice = form.fields.get("press", "").partition(" ")
    if choice:
        values |= {"kind": "press", "target": target, "choice": choice}
    elif chosen:
        values |= {"text": LANGUAGE + chosen}
    else:
        values |= {"text": form.fields.get("text", ""), "photos": form.photos}
        values |= {"documents": msgspec.to_builtins(form.documents)}
    try:
        said = msgspec.convert(values, Said)
    except msgspec.ValidationError as error:
        raise No(400, "too-long") from error
    if said.empty:
        raise No(400, "empty")
    return said
