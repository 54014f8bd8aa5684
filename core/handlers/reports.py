"""Reports: a street lamp that is dark, a bin that runs over."""

from dataclasses import dataclass, replace
from typing import Any

from core.cases import Wish, near, open_case
from core.dialogue import Answer, Ask, Dialogue, Start
from core.handler import Handler
from core.messages import Choice, Choices, Place
from core.office import when_read
from core.places import find_place, plain_place, streets_in
from core.questions import (
    SKIP,
    choose,
    choose_or_say,
    confirm,
    look,
    look_choices,
    photos,
    refusal,
    text,
)
from core.turn import Turn
from storage.cases import Case, Matter

SEND, CHANGE = Choice("send"), Choice("change")
OTHER, NONE_OF_THESE = Choice("other-case"), Choice("none-of-these")
WHAT, WHERE, PHOTO = Choice("what"), Choice("where"), Choice("photo")
LONGEST_SUMMARY = 600
ENOUGH_WORDS = 3


@dataclass(frozen=True)
class Report:
    """What a resident has seen."""

    category: str
    what: Answer
    answers: dict[str, str]
    where: Place | str | None
    photos: Answer


@dataclass(frozen=True)
class Follow:
    """A case of somebody else that it was, too."""

    case_id: int


def script(start: Start) -> Dialogue[Report | Follow]:
    category, heard = yield from ask_category(start)
    about = yield from look("report-about", about_category, category)
    what = yield from ask_what(start, heard)
    answers = yield from ask_own_questions(about)
    where = yield from ask_where(about, start.place, what.text)
    near_by = yield from look_choices("report-near", cases_near, category, plain_place(where))
    if near_by:
        picked = yield from choose("report-is-it", (*near_by, OTHER))
        if picked != OTHER.key:
            return Follow(int(picked))
    taken = yield from ask_photos(start, heard, what, about)
    report = Report(category, what, answers, where, taken)
    return (yield from check(report, about))


def ask_category(start: Start) -> Dialogue[tuple[str, Answer]]:
    """What it is about: told at the start, picked, or found in the words of the answer."""
    said = start.argument or start.text
    known = yield from look("report-known", category_of, said)
    if known:
        return known, Answer()
    choices = yield from look_choices("report-categories", categories)
    key = "report-category-of-photo" if start.photos else "report-category"
    answer = yield from choose_or_say(key, choices)
    kept = answer
    while not answer.choice:
        found = yield from look("report-heard", category_of, answer.text)
        if found:
            return found, kept
        answer = yield Ask(key, choices=choices, problem=refusal(answer, "please-choose"))
        kept = replace(answer, photos=kept.photos + answer.photos)
    return answer.choice, kept


def ask_what(start: Start, heard: Answer) -> Dialogue[Answer]:
    """What is wrong, unless it was said already in as many words as tell something."""
    for said in (Answer(start.text, id=start.id), heard):
        if len(said.text.split()) >= ENOUGH_WORDS:
            return Answer(said.text, id=said.id)
    return (yield from text("report-what"))


def ask_own_questions(about: dict[str, Any]) -> Dialogue[dict[str, str]]:
    """The questions that the town itself asks for this category."""
    answers = {}
    for question in about["questions"]:
        choices = tuple(Choice(**choice) for choice in question["choices"])
        answers[question["key"]] = yield from choose(
            "report-own", choices, question=question["ask"]
        )
    return answers


def ask_where(about: dict[str, Any], pin: Place | None, words: str) -> Dialogue[Place | str | None]:
    """Where it is: as shown at the start, or as named in what was said, or else asked for."""
    if about["place"] == "no":
        return None
    if pin is None:
        guessed = yield from look("report-street-in-words", streets_in, words)
        if guessed and (yield from confirm("report-is-it-there", where=guessed[0]["label"])):
            return Place(**guessed[0])
    return (yield from ask_place(Answer(place=pin), optional=about["place"] != "needed"))


def ask_place(said: Answer, *, optional: bool) -> Dialogue[Place | str | None]:
    """Ask until the place is known and lies in the town."""
    choices, problem = (SKIP,) if optional else (), None
    while True:
        if said.place or said.text:
            pin = plain_place(said.place)
            found = yield from look("report-found", find_place, pin, said.text)
            if place := found["words"] or (yield from one_of(found)):
                return place
            problem = found["problem"]
        said = yield Ask("report-where", choices=choices, problem=problem, place=True)
        if said.choice:
            return None
        problem = refusal(said, "please-send-place")


def one_of(found: dict[str, Any]) -> Dialogue[Place | None]:
    """Which of the places that were found was meant."""
    places = [Place(**place) for place in found["places"]]
    if len(places) <= 1:
        return places[0] if places else None
    choices = tuple(Choice(str(number), str(place)) for number, place in enumerate(places))
    picked = yield from choose("report-which-street", (*choices, NONE_OF_THESE))
    return places[int(picked)] if picked.isdigit() else None


def ask_photos(
    start: Start, heard: Answer, what: Answer, about: dict[str, Any]
) -> Dialogue[Answer]:
    """Photos that came along, or else those that are sent now."""
    came = next((one for one in (start, heard, what) if one.photos), None)
    if came or about["photo"] == "no":
        every = (*start.photos, *heard.photos, *what.photos)
        return Answer(photos=every, album=came.album if came else None)
    return (yield from photos("report-photo", needed=about["photo"] == "needed"))


def check(report: Report, about: dict[str, Any]) -> Dialogue[Report]:
    """Show what we have understood, and let each part of it be changed."""
    while (yield from choose("report-check", (SEND, CHANGE), **shown(report, about))) != SEND.key:
        parts = (WHAT, PHOTO) if about["place"] == "no" else (WHAT, WHERE, PHOTO)
        match (yield from choose("report-change", parts)):
            case WHAT.key:
                report = replace(report, what=(yield from text("report-what")))
            case WHERE.key:
                place = yield from ask_place(Answer(), optional=about["place"] != "needed")
                report = replace(report, where=place)
            case _:
                report = replace(report, photos=(yield from photos("report-photo")))
    return report


def shown(report: Report, about: dict[str, Any]) -> dict[str, Any]:
    what = report.what.text
    if len(what) > LONGEST_SUMMARY:
        what = f"{what[:LONGEST_SUMMARY]} …"
    where = str(report.where) if report.where else "–"
    return {
        "category": about["name"],
        "what": what,
        "where": where,
        "photos": len(report.photos.photos),
    }


# What the script asks the town's books.


def categories(turn: Turn) -> Choices:
    return tuple(
        Choice(one.key, f"{one.icon} {one.name.in_(turn.language)}".strip())
        for one in turn.town.categories
    )


def category_of(turn: Turn, words: str) -> str | None:
    """The category that words speak of, if it is plain."""
    if not words:
        return None
    known = turn.town.category(words)
    found = known or turn.town.category_for(words, turn.language)
    return found.key if found else None


def about_category(turn: Turn, key: str) -> dict[str, Any]:
    """What the script must know of a category."""
    category = turn.town.category(key)
    assert category
    return {
        "name": category.name.in_(turn.language),
        "place": category.place,
        "photo": category.photo,
        "questions": [
            {
                "key": question.key,
                "ask": question.ask.in_(turn.language),
                "choices": question.offered(turn.language),
            }
            for question in category.questions
        ],
    }


def cases_near(turn: Turn, key: str, where: dict[str, Any] | None) -> Choices:
    """Cases that it may be, each with what tells it from the others."""
    category = turn.town.category(key)
    if category is None or where is None:
        return ()
    return tuple(
        Choice(str(case.id), label_of(turn, case)) for case in near_cases(turn, key, where)
    )


def near_cases(turn: Turn, key: str, where: dict[str, Any]) -> list[Case]:
    category = turn.town.category(key)
    return near(turn, category, Place(**where)) if category else []


def label_of(turn: Turn, case: Case) -> str:
    opened = turn.town.local(case.opened_at).date()
    return turn.tell("report-near-case", number=case.number, place=case.place, day=opened)


# What is done in the end.


def act(turn: Turn, wanted: Report | Follow) -> None:
    if isinstance(wanted, Follow):
        follow(turn, turn.store.cases.get(wanted.case_id))
        return
    category = turn.town.category(wanted.category)
    assert category
    case = open_case(turn, wish(wanted, category.department))
    department = turn.town.department(case.department)
    assert department
    read = when_read(turn, department, turn.language)
    turn.reply("report-thanks", case=case, number=case.number, read=read)


def wish(report: Report, department: str) -> Wish:
    return Wish(
        matter=Matter.REPORT,
        department=department,
        category=report.category,
        text=report.what.text,
        place=report.where,
        photos=report.photos.photos,
        answers=report.answers,
        source=report.what.id,
        album=report.photos.album or "",
    )


def follow(turn: Turn, case: Case) -> None:
    """Let someone hear how a case goes on that another has brought."""
    turn.store.cases.follow(case.id or 0, turn.address, turn.now)
    turn.reply("report-followed", case=case, number=case.number)


HANDLERS = (Handler("report", script, act, rank=1),)
