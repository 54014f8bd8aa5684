"""The questions that a script can ask. Each asks again until the answer will do."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from core.dialogue import Answer, Ask, Dialogue, Look, Said
from core.messages import Choice, Choices, Document, Photo, Place

SKIP, ENOUGH = Choice("skip"), Choice("enough")
YES, NO = Choice("yes"), Choice("no")
MOST_PHOTOS = 10
ENOUGH_WORDS = 3  # so many tell something


def text(key: str, **values: Any) -> Dialogue[Said]:
    """Ask for a few words; a photo or a place that comes before them is kept."""
    said = [(yield Ask(key, values))]
    while not said[-1].text:
        brings = bool(said[-1].photos or said[-1].place)
        problem = "please-write-too" if brings else "please-write"
        said.append((yield Ask(key, values, problem=problem, keeps=brings)))
    return tuple(said)


def photos(
    key: str, *, needed: bool = False, none: Callable[..., bool] | None = None
) -> Dialogue[Said]:
    """Ask for photos: none, one, or several one after the other; words with them are kept.

    `none` tells whether words say no more than that there is no photo: then there is none.
    """
    choices, problem = ((), "photo-is-needed") if needed else ((SKIP,), "please-send-photo")
    said = [without_yes((yield Ask(key, choices=choices)))]
    while not (said[-1].photos or said[-1].choice):
        if none and not needed and (yield from look(f"{key}-none", none, said[-1].text)):
            return tuple(said[:-1])
        keeps = bool(said[-1].text)
        said.append(without_yes((yield Ask(key, choices=choices, problem=problem, keeps=keeps))))
    while not said[-1].choice and len(photos_in(said)) < MOST_PHOTOS:
        count = len(photos_in(said))
        said.append(without_yes((yield Ask(f"{key}-more", {"count": count}, (ENOUGH,)))))
    return tuple(said)


def document(key: str, *, needed: bool = False) -> Dialogue[Said]:
    """Ask for a file; a photo of it will do, too. Words that come before it are kept."""
    choices: Choices = () if needed else (SKIP,)
    problem = "document-is-needed" if needed else "please-send-document"
    said = [without_yes((yield Ask(key, choices=choices, document=True)))]
    while not (said[-1].documents or said[-1].photos or said[-1].choice):
        keeps = bool(said[-1].text)
        again = Ask(key, choices=choices, problem=problem, keeps=keeps, document=True)
        said.append(without_yes((yield again)))
    return tuple(said)


def without_yes(answer: Answer) -> Answer:
    """The answer without a bare "yes" or "send": a single word beside no photo tells nothing."""
    tells = answer.photos or answer.documents or len(answer.text.split()) > 1
    return answer if tells else replace(answer, text="")


def choose(
    key: str, choices: Choices, *, problem: str | None = None, **values: Any
) -> Dialogue[str]:
    """Offer several choices, and return the key of the one that was picked."""
    answer: Answer = yield Ask(key, values, choices, problem=problem)
    while not answer.choice:
        answer = yield Ask(key, values, choices, problem="please-choose")
    return answer.choice


def choose_and_hear(key: str, choices: Choices, **values: Any) -> Dialogue[tuple[str, Said]]:
    """The same; and the photos and places that came instead of a choice, for they are kept."""
    said: Said = ()
    answer: Answer = yield Ask(key, values, choices)
    while not answer.choice:
        brings = bool(answer.photos or answer.place)
        said += (answer,) if brings else ()
        problem = "please-choose-too" if brings else "please-choose"
        answer = yield Ask(key, values, choices, problem=problem, keeps=brings)
    return answer.choice, said


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


# What has been said, as a whole.


def tells_something(answer: Answer) -> bool:
    """Whether an answer brings more than a word or two."""
    enough = len(answer.text.split()) >= ENOUGH_WORDS
    return bool(enough or answer.photos or answer.place or answer.documents)


def words_in(said: Sequence[Answer]) -> str:
    return "\n".join(one.text for one in said if one.text)


def photos_in(said: Sequence[Answer]) -> tuple[Photo, ...]:
    return tuple(photo for one in said for photo in one.photos)


def documents_in(said: Sequence[Answer]) -> tuple[Document, ...]:
    return tuple(document for one in said for document in one.documents)


def place_in(said: Sequence[Answer]) -> Place | None:
    """The place that was shown last."""
    return next((one.place for one in reversed(said) if one.place), None)
