"""The end of a report: what we have understood is shown, and each part of it can be changed."""

from dataclasses import replace
from typing import Any

from core.catalogue import about_category, categories
from core.dialogue import Answer, Ask, Dialogue
from core.handlers.reports.parts import Report, ask_own_questions, telling
from core.meaning import has_no_photo
from core.messages import Choice
from core.questions import (
    choose,
    choose_and_hear,
    look,
    look_choices,
    photos,
    photos_in,
    text,
    words_in,
)
from core.where import ask_place

SEND, CHANGE = Choice("send"), Choice("change")
KIND, WHAT, WHERE, PHOTO = Choice("kind"), Choice("what"), Choice("where"), Choice("photo")
LONGEST_SUMMARY = 600


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
            report = replace(report, where=where, asset=None)
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
            return replace(report, where=where, asset=None, said=report.said + beside)
    words = tuple(replace(one, photos=()) for one in report.said if one.text)
    return replace(report, said=words + (yield from photos("report-photo", none=has_no_photo)))


def change_category(report: Report) -> Dialogue[tuple[Report, dict[str, Any]]]:
    """Another category asks its own questions, and may need a place."""
    choices = yield from look_choices("report-categories", categories)
    category = yield from choose("report-category", choices)
    about = yield from look("report-about", about_category, category)
    answers, said = yield from ask_own_questions(about)
    report = replace(report, category=category, answers=answers, asset=None)
    report = replace(report, said=report.said + said)
    if about["place"] == "needed" and report.where is None:
        report = yield from change(report, WHERE.key, about)
    return report, about


def shown(report: Report, about: dict[str, Any]) -> dict[str, Any]:
    what = words_in(report.said)
    if len(what) > LONGEST_SUMMARY:
        what = f"{what[:LONGEST_SUMMARY].rstrip()} …"
    where = report.called if report.asset else str(report.where or "–")
    count = len(photos_in(report.said))
    return {"category": about["name"], "what": what, "where": where, "photos": count}
