"""The questions that a script can ask. Each asks again until the answer will do."""

from collections.abc import Callable
from typing import Any

from core.dialogue import Answer, Ask, Dialogue, Look
from core.messages import Choice, Choices

SKIP, ENOUGH = Choice("skip"), Choice("enough")
YES, NO = Choice("yes"), Choice("no")
MOST_PHOTOS = 10


def text(key: str, **values: Any) -> Dialogue[Answer]:
    """Ask for a few words; a photo that comes along is kept."""
    answer: Answer = yield Ask(key, values, photo=True)
    photos = answer.photos
    while not answer.text:
        problem = "please-write-too" if answer.photos else refusal(answer, "please-write")
        answer = yield Ask(key, values, problem=problem, photo=True)
        photos += answer.photos
    return Answer(answer.text, photos=photos, id=answer.id, album=answer.album)


def photos(key: str, *, needed: bool = False, **values: Any) -> Dialogue[Answer]:
    """Ask for photos: none, one, or several one after the other."""
    choices = () if needed else (SKIP,)
    answer: Answer = yield Ask(key, values, choices, photo=True)
    while not (answer.photos or answer.choice):
        problem = refusal(answer, "please-send-photo")
        answer = yield Ask(key, values, choices, problem=problem, photo=True)
    taken, album = answer.photos, answer.album
    while answer.photos and len(taken) < MOST_PHOTOS:
        answer = yield Ask(f"{key}-more", {"count": len(taken)}, (ENOUGH,), photo=True)
        taken += answer.photos
        album = answer.album or album
    return Answer(photos=taken, album=album)


def choose(key: str, choices: Choices, **values: Any) -> Dialogue[str]:
    """Offer several choices, and return the key of the one that was picked."""
    answer: Answer = yield Ask(key, values, choices)
    while not answer.choice:
        answer = yield Ask(key, values, choices, problem="please-choose")
    return answer.choice


def choose_or_say(key: str, choices: Choices, **values: Any) -> Dialogue[Answer]:
    """Offer several choices, but take words, a photo or a place as well."""
    answer: Answer = yield Ask(key, values, choices, photo=True)
    while not (answer.choice or answer.text or answer.photos):
        answer = yield Ask(key, values, choices, problem=refusal(answer, "please-choose"))
    return answer


def confirm(key: str, **values: Any) -> Dialogue[bool]:
    """Ask for a yes or a no."""
    return (yield from choose(key, (YES, NO), **values)) == YES.key


def look(key: str, find: Callable[..., Any], *args: Any) -> Dialogue[Any]:
    """Look something up in the town's books; plain values come back."""
    return (yield Look(key, find, args))


def look_choices(key: str, find: Callable[..., Choices], *args: Any) -> Dialogue[Choices]:
    """Look up what there is to choose from."""
    found = yield Look(key, find, args)
    return tuple(one if isinstance(one, Choice) else Choice(**one) for one in found)


def refusal(answer: Answer, otherwise: str) -> str:
    """Why an answer will not do: its photo may be at fault."""
    return f"photo-{answer.broken}" if answer.broken else otherwise
