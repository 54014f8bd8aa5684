"""A report by the number of a thing: its sticker was scanned, and one photo is enough."""

from dataclasses import dataclass
from typing import Any

from core.assets import asset_in, called_fully, kind_of, place_of
from core.catalogue import about_category, cases_of
from core.dialogue import Answer, Ask, Dialogue, Said, Start
from core.handlers.reports import acting
from core.handlers.reports.parts import Follow, Report, ask_is_it, ask_own_questions
from core.meaning import asset_called
from core.messages import Choice, Choices, Place
from core.places import plain_place, tells_more
from core.questions import look, look_choices, photos, photos_in, text, words_in
from core.turn import Turn
from storage.assets import Asset

LONGEST_NUMBER = 40  # signs of what somebody wrote that are shown to them again


@dataclass(frozen=True)
class NotThere:
    """A thing that the register does not have, or no more: `about` it what is known."""

    number: str
    about: dict[str, Any]


def script(start: Start) -> Dialogue[Report | Follow | NotThere]:
    number = yield from look("asset-called-so", number_said, start.argument)
    said: Said = (start.said,)
    if not number:
        answered = yield from text("asset-which")
        number, said = words_in(answered), said + answered
    about = yield from look("asset-about", about_number, number)
    if about["problem"]:
        return NotThere(number[:LONGEST_NUMBER], about)
    return (yield from ask_about(about, told_of_it(said, about["called"])))


def ask_about(about: dict[str, Any], said: Said) -> Dialogue[Report | Follow]:
    """What is wrong with a thing of which we know the place: a photo, or a few words."""
    cases = yield from look_choices("asset-cases", open_cases, about["id"])
    found, beside = yield from ask_is_it(cases, "asset-is-it", called=about["called"])
    said += beside
    if found:
        return Follow(int(found), said)
    if not tells_enough(said, about["called"]):
        said += yield from ask_what(about)
    if about["photo"] == "needed" and not photos_in(said):
        said += yield from photos("report-photo", needed=True)
    answers, beside = yield from ask_own_questions(about)
    where = Place(**about["where"])
    return Report(
        about["category"], said + beside, answers, where, asset=about["id"], called=about["called"]
    )


def ask_what(about: dict[str, Any]) -> Dialogue[Said]:
    """A photo or words, whichever comes first; a place alone tells nothing that we do not know."""
    key = "asset-say-what" if about["photo"] == "no" else "asset-what"
    values, problem = {"called": about["called"]}, None
    while True:
        answer: Answer = yield Ask(key, values, problem=problem)
        if answer.photos or answer.text:
            return (answer,)
        problem = "asset-please-tell"


def tells_enough(said: Said, name: str) -> bool:
    """Whether what was said says more than which thing it is."""
    return bool(photos_in(said)) or tells_more(words_in(said), name)


def told_of_it(said: Said, name: str) -> Said:
    """What was said that tells more than which thing it is."""
    return tuple(one for one in said if one.photos or tells_more(one.text, name))


# What is looked up.


def number_said(turn: Turn, words: str) -> str:
    """The number that was said or scanned; nothing where only the word for one was said."""
    number = asset_called(turn, words)
    return number if any(map(str.isdigit, number)) else ""


def about_number(turn: Turn, number: str) -> dict[str, Any]:
    """What the script must know of the thing with this number, or why there is none."""
    asset = turn.store.assets.called(number) or asset_in(turn, number)
    if asset is None or kind_of(turn, asset.kind) is None:
        return {"problem": "unknown"}
    return about_asset(turn, asset)


def asset_spoken_of(turn: Turn, words: str) -> dict[str, Any] | None:
    """The same of a thing that is named in a sentence; nothing where there is none."""
    asset = asset_in(turn, words)
    return about_asset(turn, asset) if asset else None


def about_asset(turn: Turn, asset: Asset) -> dict[str, Any]:
    kind = kind_of(turn, asset.kind)
    assert kind
    return {
        **about_category(turn, kind.category),
        "problem": "retired" if asset.retired_at else "",
        "id": asset.id,
        "called": called_fully(turn, asset, turn.language),
        "category": kind.category,
        "where": plain_place(place_of(asset)),
    }


def open_cases(turn: Turn, asset_id: int) -> Choices:
    asset = turn.store.assets.get(asset_id)
    return cases_of(turn, asset) if asset else ()


# What is done in the end.


def act(turn: Turn, wanted: Report | Follow | NotThere) -> None:
    if not isinstance(wanted, NotThere):
        acting.act(turn, wanted)
    elif wanted.about["problem"] == "retired":
        report = Choice("report", start=f"/report {wanted.about['category']}")
        turn.reply("asset-retired", (report, PERSON), called=wanted.about["called"])
    else:
        turn.reply("asset-unknown", (Choice("report", start="/report"), PERSON), said=wanted.number)


PERSON = Choice("ask-person", start="/person")
