"""The pages of the open feed: all of it, a department, a post, a case."""

import re
from typing import Any

from aiohttp import web

from core.town import Department
from feed.alerts.banner import banners
from feed.answers import Answer
from feed.cards import cards
from feed.departments import face
from feed.elsewhere import matrix, telegram
from feed.search.asked import Asked, asked_in, of_department
from feed.search.form import form
from feed.site import Reading
from feed.templates import render
from storage.cases import Case
from storage.posts import Post

CARDS = 30  # on one page
CASE = re.compile("[A-Za-z]{1,4}-?[0-9]{1,9}")  # the number of a case, as people write it
NUMBER = re.compile("[0-9]{1,18}")  # as long as a database can look for


def feed_page(reading: Reading, request: web.Request) -> Answer:
    """Everything, the newest first, or what is looked for in it."""
    asked = asked_in(reading, request)
    raise_for_case(reading, asked)
    return listing(reading, request, "feed.html", asked)


def search_page(reading: Reading, request: web.Request) -> Answer:
    """What people and programs take for the address of the search leads to it."""
    raise web.HTTPFound(reading.visit.link("/", **asked_in(reading, request).said))


def raise_for_case(reading: Reading, asked: Asked) -> None:
    """Whoever looks for the number of a case is led to it."""
    if not CASE.fullmatch(asked.get("q")):
        return
    case = reading.hall.store.cases.numbered(asked.get("q"))
    if case and reading.feed.newest_about(case.id):
        raise web.HTTPFound(reading.visit.link(f"/case/{case.number}"))


def department_page(reading: Reading, request: web.Request) -> Answer:
    department = department_of(reading, request)
    asked = of_department(department.key)
    return listing(reading, request, "department.html", asked, face=face(reading, department))


def listing(
    reading: Reading, request: web.Request, template: str, asked: Asked, **about: Any
) -> Answer:
    before = number(request.query.get("before"))
    threads = reading.feed.wanted(asked.wanted, CARDS + 1, before)
    shown = cards(reading, threads[:CARDS])
    further = shown[-1].post if len(threads) > CARDS else None
    about |= {"cards": shown, "before": before, "further": further, "form": form(reading, asked)}
    return page(reading, template, asked.wanted.department, **about)


def post_page(reading: Reading, request: web.Request) -> Answer:
    """A piece of news; a post about a case is read with the case."""
    post_id = number(request.match_info["id"]) or 0
    post = reading.feed.post(post_id)
    if post is None:
        raise missing(reading, post_id)
    if post.case_id:
        case = reading.hall.store.cases.get(post.case_id)
        raise web.HTTPFound(reading.visit.link(f"/case/{case.number}#post-{post.id}"))
    return page(reading, "post.html", post.department, card=cards(reading, [post])[0])


def missing(reading: Reading, post_id: int) -> web.HTTPException:
    """Taken back is said, for feeds have told of the post; all else is as if it had never been."""
    post = reading.hall.store.posts.get(post_id)
    return web.HTTPGone() if post and post.withdrawn_at else web.HTTPNotFound()


def case_page(reading: Reading, request: web.Request) -> Answer:
    """The whole story of a case, if anything of it is public."""
    asked = request.match_info["number"]
    case, newest = case_and_newest(reading, asked)
    if case.number != asked:
        raise web.HTTPFound(reading.visit.link(f"/case/{case.number}"))
    card = cards(reading, [newest])[0]
    joins = "support" if card.matter and card.matter.joined else "follow"
    return page(
        reading,
        "case.html",
        case.department,
        card=card,
        followers=len(reading.hall.store.cases.followers(case.id or 0)),
        same_as=same_as(reading, case),
        joins=f"{joins}-{case.number}",
        telegram=telegram(reading.town, f"{joins}-{case.number}"),
        matrix=matrix(reading.town, reading.matrix),
    )


def case_and_newest(reading: Reading, asked: str) -> tuple[Case, Post]:
    """A case of which something is public, by its number, with its newest post."""
    case = reading.hall.store.cases.numbered(asked)
    newest = reading.feed.newest_about(case.id) if case else None
    if case is None or newest is None:
        raise web.HTTPNotFound
    return case, newest


def same_as(reading: Reading, case: Case) -> str:
    """The number of the case under which the same matter goes on, if that is public."""
    newest = reading.feed.newest_about(case.duplicate_of) if case.duplicate_of else None
    return reading.hall.store.cases.get(case.duplicate_of or 0).number if newest else ""


def page(reading: Reading, template: str, department: str | None, **values: Any) -> Answer:
    """A page; `department` is the one whose tab is lit, and whose feeds are named in its head."""
    found = reading.town.department(department or "")
    about = {"department": found, "alarms": banners(reading)}
    return Answer(render(reading.reader, template, **about, **values))


def department_of(reading: Reading, request: web.Request) -> Department:
    """The department that the address names."""
    department = reading.town.department(request.match_info["key"])
    if department is None:
        raise web.HTTPNotFound
    return department


def number(text: str | None) -> int | None:
    """A number from an address; None if none was given."""
    if text is None:
        return None
    if not NUMBER.fullmatch(text):
        raise web.HTTPNotFound
    return int(text)
