"""How reports came from state to state: not in the standard, but other programs ask for it."""

from typing import Any

from aiohttp import web

from core.open311 import rules_of
from core.telling import entry_words, public_photos
from feed.open311.filters import MOST, moment, query_of, window
from feed.open311.problems import unknown
from feed.open311.requests import books_of, plain
from feed.site import Reading
from storage.cases import Case, Entry
from storage.posts import Post


def updates(reading: Reading, request: web.Request) -> list[dict[str, Any]]:
    """The oldest first; where the town has not said so, there are none."""
    if not rules_of(reading.town).updates:
        raise unknown("no-page")
    query, now = query_of(request), reading.hall.now
    since, until = window(moment(query, "start_date"), moment(query, "end_date"), now)
    steps = books_of(reading).steps(since, until, MOST)
    return [update(reading, entry, case, post) for entry, case, post in steps]


def update(reading: Reading, entry: Entry, case: Case, post: Post | None) -> dict[str, Any]:
    """One step. Words and photos come with it only if staff have made them public."""
    hall, state = reading.hall, entry.state
    assert state
    words = plain(entry_words(hall, post)) if post and post.approved else ""
    photos = public_photos(hall, post, case) if post else []
    label = reading.say(f"state-{state}")
    return {
        "update_id": str(entry.id),
        "service_request_id": case.number,
        "status": "open" if state.open else "closed",
        "updated_datetime": reading.town.local(entry.at).isoformat(timespec="seconds"),
        "description": f"{label}: {words}" if words else label,
        "media_url": f"{reading.visit.origin}/photo/{photos[0]}" if photos else None,
    }
