"""Reports: a street lamp that is dark, a bin that runs over."""

from dataclasses import dataclass, replace
from typing import Any

from core.additions import add_to_case
from core.cards import to_staff
from core.cases import Wish, note_said, open_case
from core.catalogue import about_category, cases_near, categories, category_of, opened_just_now
from core.dialogue import Answer, Ask, Dialogue, Said, Start
from core.handler import Handler
from core.messages import Choice, Choices
from core.office import when_read
from core.places import plain_place
from core.questions import (
    ENOUGH_WORDS,
    YES,
    choose,
    choose_and_hear,
    look,
    look_choices,
    photos,
    photos_in,
    tells_something,
    text,
    words_in,
)
from core.turn import Turn
from core.where import Where, ask_place, ask_where
from storage.cases import Case, EntryKind, Matter
from storage.helpers import Right

SEND, CHANGE = Choice("send"), Choice("change")
OTHER = Choice("other-case")
KIND, WHAT, WHERE, PHOTO = Choice("kind"), Choice("what"), Choice("where"), Choice("photo")
LONGEST_SUMMARY = 600
MOST_CHOICES = 8  # what does not fit can be said in words


@dataclass(frozen=True)
class Report:
    """What a resident has seen: all that they said of it, with its photos."""

    category: str
    said: Said
    answers: dict[str, str]
    where: Where


@dataclass(frozen=True)
class Follow:
    """A case that is there already, and what the resident would have said of it."""

    case_id: int
    said: Said


def script(start: Start) -> Dialogue[Report | Follow]:
    category, said = yield from ask_category(start)
    if category.isdecimal():
        return Follow(int(category), said)
    about = yield from look("report-about", about_category, category)
    said = yield from ask_what(said)
    answers, beside = yield from ask_own_questions(about)
    where, said = yield from ask_where(about["place"], said + beside)
    near_by = yield from look_choices("report-near", cases_near, category, plain_place(where))
    found, beside = yield from ask_is_it(near_by)
    said += beside
    if found:
        return Follow(int(found), said)
    if about["photo"] != "no" and not photos_in(said):
        said += yield from photos("report-photo", needed=about["photo"] == "needed")
    return (yield from check(Report(category, said, answers, where), about))


def ask_category(start: Start) -> Dialogue[tuple[str, Said]]:
    """What it is about: told at the start, picked, or found in the words of an answer.

    It may be about the case that was opened just now; then it is the id of that.
    """
    said = telling(start.said)
    known = yield from look("report-known", category_of, start.argument or start.said.text)
    if known:
        return known, said
    choices = yield from look_choices("report-categories", categories)
    if recent := (yield from look_choices("report-recent", opened_just_now)):
        choices = (*recent, *choices[: MOST_CHOICES - 2], choices[-1])
    answer = yield Ask(question_after(start.said), choices=choices)
    while not answer.choice:
        said += telling(answer)
        known = yield from look("report-heard", category_of, answer.text)
        if known:
            return known, said
        problem = None if telling(answer) else "please-choose"
        answer = yield Ask(question_after(answer), choices=choices, problem=problem)
    return answer.choice, said


def telling(answer: Answer) -> Said:
    """An answer that says more than what the matter is called; otherwise nothing."""
    return (answer,) if tells_something(answer) else ()


def question_after(said: Answer) -> str:
    """How the category is asked for, so that one sees that one was heard."""
    if said.photos:
        return "report-category-of-photo"
    return "report-category-of-words" if telling(said) else "report-category"


def ask_what(said: Said) -> Dialogue[Said]:
    """What is wrong, unless it was said already in as many words as tell something."""
    if len(words_in(said).split()) >= ENOUGH_WORDS:
        return said
    return said + (yield from text("report-what"))


def ask_is_it(near_by: Choices) -> Dialogue[tuple[str, Said]]:
    """The case that it is, or nothing; where one alone is offered, a "yes" means that."""
    if not near_by:
        return "", ()
    only = len(near_by) == 1
    offered = (replace(near_by[0], key=YES.key),) if only else near_by
    picked, said = yield from choose_and_hear("report-is-it", (*offered, OTHER))
    if picked == OTHER.key:
        return "", said
    return near_by[0].key if only else picked, said


def ask_own_questions(about: dict[str, Any]) -> Dialogue[tuple[dict[str, str], Said]]:
    """The answers to the questions that the town itself asks for this category."""
    answers: dict[str, str] = {}
    said: Said = ()
    for question in about["questions"]:
        choices = tuple(Choice(**choice) for choice in question["choices"])
        picked, beside = yield from choose_and_hear("report-own", choices, question=question["ask"])
        answers[question["key"]] = picked
        said += beside
    return answers, said


def check(report: Report, about: dict[str, Any]) -> Dialogue[Report]:
    """Show what we have understood, and let each part of it be changed."""
    done = False
    while not done:
        report, picked = yield from ask_if_right(report, about)
        done = picked == SEND.key
        if not done:
            report, about = yield from ask_for_change(report, about)
    return report


def ask_if_right(report: Report, about: dict[str, Any]) -> Dialogue[tuple[Report, str]]:
    """What to do with the report; whoever tells or shows something more has added that."""
    answer: Answer = yield Ask("report-check", shown(report, about), (SEND, CHANGE))
    while not answer.choice:
        more = telling(replace(answer, place=None))
        report = replace(report, said=report.said + more)
        if answer.place and about["place"] != "no":
            where, _ = yield from ask_place(about["place"], answer.place)
            report = replace(report, where=where)
        problem = None if more or answer.place else "please-choose"
        values = shown(report, about)
        answer = yield Ask("report-check", values, (SEND, CHANGE), problem=problem)
    return report, answer.choice


def ask_for_change(
    report: Report, about: dict[str, Any]
) -> Dialogue[tuple[Report, dict[str, Any]]]:
    parts = (KIND, WHAT, PHOTO) if about["place"] == "no" else (KIND, WHAT, WHERE, PHOTO)
    part, said = yield from choose_and_hear("report-change", parts)
    report = replace(report, said=report.said + said)
    if part == KIND.key:
        return (yield from change_category(report))
    return (yield from change(report, part, about)), about


def change(report: Report, part: str, about: dict[str, Any]) -> Dialogue[Report]:
    """Ask for one part again; what was said of the others stays."""
    match part:
        case WHAT.key:
            shots = tuple(replace(one, text="") for one in report.said if one.photos)
            return replace(report, said=shots + (yield from text("report-what")))
        case WHERE.key:
            where, beside = yield from ask_place(about["place"])
            return replace(report, where=where, said=report.said + beside)
    words = tuple(replace(one, photos=()) for one in report.said if one.text)
    return replace(report, said=words + (yield from photos("report-photo")))


def change_category(report: Report) -> Dialogue[tuple[Report, dict[str, Any]]]:
    """Another category asks its own questions, and may need a place."""
    choices = yield from look_choices("report-categories", categories)
    category = yield from choose("report-category", choices)
    about = yield from look("report-about", about_category, category)
    answers, said = yield from ask_own_questions(about)
    report = replace(report, category=category, answers=answers, said=report.said + said)
    if about["place"] == "needed" and report.where is None:
        report = yield from change(report, WHERE.key, about)
    return report, about


def shown(report: Report, about: dict[str, Any]) -> dict[str, Any]:
    what = words_in(report.said)
    if len(what) > LONGEST_SUMMARY:
        what = f"{what[:LONGEST_SUMMARY].rstrip()} …"
    where = str(report.where) if report.where else "–"
    count = len(photos_in(report.said))
    return {"category": about["name"], "what": what, "where": where, "photos": count}


# What is done in the end.


def act(turn: Turn, wanted: Report | Follow) -> None:
    if isinstance(wanted, Follow):
        follow(turn, turn.store.cases.get(wanted.case_id), wanted.said)
        return
    category = turn.town.category(wanted.category)
    assert category
    wish = Wish(
        Matter.REPORT,
        category.department,
        wanted.said,
        category=wanted.category,
        place=wanted.where,
        answers=wanted.answers,
    )
    case = open_case(turn, wish)
    turn.reply(
        "report-thanks", case=case, number=case.number, read=when_read(turn, case, turn.language)
    )


def follow(turn: Turn, case: Case, said: Said) -> None:
    """Hear how a case of another goes on; staff read what this resident has seen, too."""
    assert turn.person
    if case.resident_id == turn.person.resident_id:
        add_to_case(turn, case, *said)
        return
    turn.store.cases.follow(case.id or 0, turn.home, turn.now)
    for one in said:
        if one.text or one.photos:
            entry = note_said(turn, case, EntryKind.FOLLOWED, one)
            to_staff(turn, case, entry, "thread-followed", entry.photos, text=one.text or "📷")
    turn.reply("report-followed-too", case=case, number=case.number)


HANDLERS = (Handler("report", script, act, rank=1, right=Right.MATTERS),)
