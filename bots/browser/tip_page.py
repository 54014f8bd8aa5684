"""The page for tips: a form and nothing else. No cookie, no script, and nobody's address."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from aiohttp import web

from bots.browser.explain import explaining
from bots.browser.guard import ERRORS, No, no
from bots.browser.limits import Houses, Pace
from bots.browser.pages import Words, secure, template
from bots.browser.tip_form import Filled, Room, read
from core import tips
from core.hall import Hall
from core.letters import legible, receipt_in
from core.photos import Darkroom, Unusable
from core.texts import Texts, day_in_words
from core.town import Town
from core.town.tips import Tips
from core.turn import plain, said_words
from storage.columns import utc_now
from storage.database import Database
from storage.store import Store

DOOR = "page"
HERE = {"nonsense": "empty", "too-fast": "fast", "too-large": "large", "too-long": "large"}


@dataclass
class Shown:
    """What the page shows beside the form."""

    receipt: str = ""
    new: bool = False
    talk: Sequence[tips.Said] | None = None
    last: Any = None
    added: bool = False
    problem: str = ""
    filled: Filled = field(default_factory=Filled)


@dataclass
class TipPaces:
    """How often one house may give a tip, and try a code."""

    give: Pace = field(default_factory=lambda: Pace(1 / 120, 10))
    look: Pace = field(default_factory=lambda: Pace(1 / 20, 20))


@dataclass
class TipPage:
    """Shows the form, and takes in what it says: sealed before anything of it touches a disk."""

    database: Database
    town: Town
    texts: Texts
    darkroom: Darkroom
    about: Tips
    paces: TipPaces = field(default_factory=TipPaces)
    clock: Callable[[], datetime] = utc_now
    houses: Houses = field(default_factory=Houses)
    room: Room = field(default_factory=Room)

    @property
    def words(self) -> Words:
        return Words(self.texts, self.town.name)

    async def show(self, request: web.Request) -> web.Response:
        """GET, the form."""
        return self.page(request, Shown())

    async def take(self, request: web.Request) -> web.Response:
        """POST, the form; and then the page with the code, or with the talk so far."""
        filled = Filled()
        try:
            from_our_page(request)
            with self.room.for_one() as take:
                await read(request, filled, take)
                shown = await self.receive(request, filled)
            return self.page(request, shown)
        except tips.TooMany:
            return self.page(request, Shown(problem="many", filled=filled), 429)
        except Unusable:
            return self.page(request, Shown(problem="broken", filled=filled), 400)
        except ERRORS as error:
            problem = no(error)
            word = HERE.get(problem.word, problem.word)
            return self.page(request, Shown(problem=word, filled=filled), problem.status)

    async def receive(self, request: web.Request, filled: Filled) -> Shown:
        """A new tip, or more to one whose code is known."""
        house, language = self.houses.of(request), self.words.language(request)
        if "receipt" in filled.fields:
            slowly(self.paces.look, house)
            sealed = await self.sealed(filled)
            return await self.database.run(partial(self.look, filled, language, sealed))
        if not filled.text:
            raise No(400, "empty")
        slowly(self.paces.give, house)
        sealed = await self.sealed(filled)
        return await self.database.run(partial(self.give, filled, language, sealed))

    async def sealed(self, filled: Filled) -> list[bytes]:
        """The photos, cleaned and then sealed. Raises Unusable."""
        done = []
        for raw in filled.photos:
            clean = await self.darkroom.clean(raw)
            original = raw if filled.wants_original else b""
            done.append(await asyncio.to_thread(tips.picture, self.about, clean, original))
        return done

    def hall(self, store: Store) -> Hall:
        return Hall(store, self.town, self.texts, self.clock())

    def give(self, filled: Filled, language: str, photos: list[bytes], store: Store) -> Shown:
        """Take a tip in. Raises TooMany."""
        hall = self.hall(store)
        category, urgency = filled.fields.get("category", ""), filled.fields.get("urgency", "")
        if category not in self.about.kinds or urgency not in tips.URGENCIES:
            raise No(400, "empty")
        keys, letter = put_down(hall, self.about, filled, language, photos)
        notice = tips.Notice(category, urgency, letter, keys)
        receipt = tips.take(hall, self.about, DOOR, notice)
        if self.about.show_in_room:
            tips.show_in_room(hall, self.about, category, [filled.text])
        return Shown(receipt, new=True, filled=Filled({"text": filled.text}))

    def look(self, filled: Filled, language: str, photos: list[bytes], store: Store) -> Shown:
        """Open a tip by its code, and add what was written with it. Raises TooMany."""
        hall, (receipt, _) = self.hall(store), receipt_in(filled.fields["receipt"])
        opened = tips.enter(hall, receipt) if receipt else None
        if opened is None:
            return Shown(problem="wrong")
        added = bool(filled.text or photos)
        if added:
            keys, letter = put_down(hall, self.about, filled, language, photos)
            tips.add(hall, opened, letter, keys)
        last = tips.lasts_until(hall, opened.tip)
        return Shown(receipt, talk=tips.talk_of(hall, opened), last=last, added=added)

    def page(self, request: web.Request, shown: Shown, status: int = 200) -> web.Response:
        language = self.words.language(request)
        html = template("tip.html").render(
            say=partial(self.texts.say, language),
            day=lambda one: day_in_words(one, language),
            language=language,
            languages=self.words.names(),
            title=self.words.title(language),
            emergency=self.town.emergency_number,
            kinds={one: self.kind(language, one) for one in self.about.kinds},
            urgencies=tips.URGENCIES,
            days=self.town.retention.tips,
            shown=shown,
            problem=self.problem(language, shown.problem),
            code=legible(shown.receipt) if shown.receipt else "",
            danger=speaks_of_danger(self.texts, shown.filled.text),
        )
        status = 403 if shown.problem == "wrong" else status
        return web.Response(text=html, content_type="text/html", status=status)

    def problem(self, language: str, word: str) -> str:
        """What stands in the way, in a sentence; nothing, if nothing does."""
        key = f"tip-page-{word}"
        known = key if self.texts.has(key) else "tip-page-closed"
        return self.texts.say(language, known) if word else ""

    def kind(self, language: str, key: str) -> str:
        return tips.category_name(self.town, self.texts, language, key)


def put_down(
    hall: Hall, about: Tips, filled: Filled, language: str, photos: list[bytes]
) -> tuple[list[str], list[bytes]]:
    """Lay sealed photos down; their keys, and the sealed letter that names them."""
    day = tips.today(hall)
    keys = [hall.store.tips.keep_photo(tips.new_name(), one, day) for one in photos]
    return keys, [tips.letter(about, filled.text, language, keys)]


def speaks_of_danger(texts: Texts, text: str) -> bool:
    """Whether somebody may need the emergency number more than this page."""
    said = f" {plain(text)} "
    return any(f" {word} " in said for word in said_words(texts, "emergency-words"))


def slowly(pace: Pace, house: str) -> None:
    if after := pace.wait(house):
        raise No(429, "too-fast", after)


def from_our_page(request: web.Request) -> None:
    """There is no cookie that others could misuse; but no other page is to write in our name."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        raise No(403, "not-ours")


def tip_app(page: TipPage) -> web.Application:
    """The application that the roof hangs up under `/tip`."""
    app = web.Application(middlewares=[explaining(page.words)])
    app.router.add_get("", page.show)
    app.router.add_post("", page.take)
    app.on_response_prepare.append(guarded)
    return app


async def guarded(_: web.Request, response: web.StreamResponse) -> None:
    secure(response)
