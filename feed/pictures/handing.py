"""Hands over the picture of a link; it is drawn beside the books, one at a time."""

import asyncio
from collections.abc import Callable
from hashlib import sha256

from aiohttp import web

from feed.answers import Handler, unless_known
from feed.cards import Card, cards
from feed.pages import case_and_newest, number
from feed.pictures.drawing import Said, picture
from feed.prose import legible
from feed.site import SITE, Reading
from storage.cases import State
from storage.posts import Post

KIND = "image/png"
A_WHILE = "public, max-age=600, must-revalidate"  # as long as a photo: it may be withdrawn
LONGEST_TITLE = 300  # signs, more of which no picture could hold
DRAWING: web.AppKey[asyncio.Lock] = web.AppKey("drawing", asyncio.Lock)

Words = Callable[[Reading, web.Request], Said]


def drawn(words: Words) -> Handler:
    """A handler that looks up what may be told, and draws that."""

    async def handle(request: web.Request) -> web.Response:
        site = request.app[SITE]
        said = await site.read(site.reader(request), lambda reading: words(reading, request))
        async with request.app[DRAWING]:
            content = await asyncio.to_thread(picture, said)
        return handed_over(request, content)

    return handle


def handed_over(request: web.Request, content: bytes) -> web.Response:
    response = unless_known(request, content, KIND, sha256(content).hexdigest()[:32])
    response.headers["Cache-Control"] = A_WHILE
    return response


def town_said(reading: Reading, _: web.Request) -> Said:
    title = reading.say("feed-title", town=reading.town.name)
    return Said(reading.town.name, "", title, reading.say("feed-tagline"), done=True)


def post_said(reading: Reading, request: web.Request) -> Said:
    post = reading.feed.post(number(request.match_info["id"]) or 0)
    if post is None or post.case_id:
        raise web.HTTPNotFound
    return said(reading, post)


def case_said(reading: Reading, request: web.Request) -> Said:
    _, newest = case_and_newest(reading, request.match_info["number"])
    return said(reading, newest)


def said(reading: Reading, post: Post) -> Said:
    """What its page tells in its first lines."""
    card: Card = cards(reading, [post])[0]
    matter = card.matter
    department = card.department.name.in_(reading.language) if card.department else ""
    number_of = reading.say("feed-case", number=matter.number) if matter else ""
    return Said(
        town=reading.town.name,
        about=" · ".join(filter(None, (department, number_of))),
        title=legible(card.what or reading.say("feed-news"))[:LONGEST_TITLE],
        standing=standing(reading, card),
        done=matter is not None and matter.state == State.DONE,
    )


def standing(reading: Reading, card: Card) -> str:
    if card.matter is None:
        return ""
    promised = card.matter.expected
    key = "feed-was-expected" if card.matter.late else "feed-expected"
    day = reading.say(key, day=promised) if promised else ""
    return " · ".join(filter(None, (card.matter.state_label, day)))
