"""Reports: a street lamp that is dark, a bin that runs over."""

from core.catalogue import about_category, cases_near, categories, category_of, opened_just_now
from core.dialogue import Answer, Ask, Dialogue, Said, Start
from core.handlers.reports.asset import ask_about, asset_spoken_of
from core.handlers.reports.checking import check
from core.handlers.reports.parts import Follow, Report, ask_is_it, ask_own_questions, telling
from core.meaning import has_no_photo
from core.places import plain_place
from core.questions import ENOUGH_WORDS, look, look_choices, photos, photos_in, text, words_in
from core.where import ask_where

MOST_CHOICES = 8  # what does not fit can be said in words


def script(start: Start) -> Dialogue[Report | Follow]:
    words = start.argument or start.said.text
    if asset := (yield from look("report-asset", asset_spoken_of, words)):
        report = yield from ask_about(asset, telling(start.said))
        return report if isinstance(report, Follow) else (yield from check(report, asset))
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
        said += yield from photos(
            "report-photo", needed=about["photo"] == "needed", none=has_no_photo
        )
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
