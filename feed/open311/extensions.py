"""What is told beyond the standard, and only to whoever asks for it by `extensions=true`."""

from collections.abc import Sequence
from typing import Any

from core.telling import public_photos
from feed.cards import stories_of
from feed.open311.formats import ITEMS
from feed.prose import legible
from feed.site import Reading
from feed.steps import Step, Story, steps
from storage.open_requests import Found

assert {"notes", "photos"} <= set(ITEMS)


def more(
    reading: Reading, found: Sequence[Found], told: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The same requests, each with its story and all of its photos."""
    stories = stories_of(reading, [case.id or 0 for case, _ in found])
    pairs = zip(found, told, strict=True)
    return [{**one, **beyond(reading, stories[case.id or 0])} for (case, _), one in pairs]


def beyond(reading: Reading, story: Story) -> dict[str, Any]:
    happened = [note(reading, step) for step in steps(reading, story)]
    return {"extended_attributes": {"photos": photos(reading, story)}, "notes": happened}


def note(reading: Reading, step: Step) -> dict[str, Any]:
    words = ": ".join(filter(None, (step.label, legible(step.text))))
    at = reading.town.local(step.at).isoformat(timespec="seconds")
    return {"datetime": at, "description": words, "type": step.kind}


def photos(reading: Reading, story: Story) -> list[dict[str, Any]]:
    """Those of the report and of every post after it."""
    shown = [ref for post in story.posts for ref in public_photos(reading.hall, post, story.case)]
    return [
        {
            "media_url": reading.visit.origin + picture.path,
            "width": picture.width,
            "height": picture.height,
        }
        for picture in reading.gallery.pictures(dict.fromkeys(shown))
    ]
