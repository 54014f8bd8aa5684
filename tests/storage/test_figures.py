"""How fast the town answers: figures that can be worked out again by hand, on both databases."""

from datetime import UTC, date, datetime, timedelta

import pytest

from core.figures import MINIMUM, RECENT, board, is_old, mark_of, parts, sentence, spell, work_out
from core.figures.told import Share, Times, Told
from storage.cases import Entry, EntryKind, Matter, State
from storage.figures import Figure
from storage.posts import Post, PostKind
from tests.feed.window import jun, texts_in
from tests.history import (
    AT,
    HOUR,
    NOW,
    case,
    cases,
    hall,
    note,
    promise,
    thank,
    verdicts,
)

MONTH = "2026-11"


@pytest.fixture
def figures(store):
    """Gives what is worked out of a history, by department and period."""

    def worked_out(history):
        history(store)
        found = work_out(hall(store, jun(), texts_in(("en", "es", "de"))))
        return {(one.department, one.period): one for one in found}

    return worked_out


def test_half_and_nine_of_ten_are_times_that_really_occurred(figures):
    hours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100]
    found = figures(lambda store: cases(store, hours, done=[2, 4, 6]))
    for key in (("works", MONTH), ("works", "2026"), ("works", RECENT), ("", MONTH), ("", RECENT)):
        one = found[key]
        assert (one.answered, one.answered_half, one.answered_most) == (10, 5 * 3600, 9 * 3600)
        assert (one.done, one.done_half, one.done_most) == (3, 4 * 3600, 6 * 3600)


def test_time_is_what_the_clock_on_the_wall_shows_nights_and_weekends_too(figures):
    """Reported on a Friday evening, answered on Monday morning: 62 hours, not a few minutes."""
    friday = datetime(2026, 11, 6, 18, tzinfo=UTC)
    found = figures(lambda store: case(store, opened=friday, answered=62))
    assert found["works", MONTH].answered_half == 62 * 3600


def test_a_case_counts_in_the_month_in_which_it_was_answered_and_done(figures):
    """The end of October by the clock of the town, and not by that of Greenwich."""
    late = datetime(2026, 10, 31, 22, 30, tzinfo=UTC)  # half past eleven in Jun

    def history(store):
        case(store, opened=late - HOUR, answered=1, done=2)

    found = figures(history)
    assert (found["works", "2026-10"].answered, found["works", "2026-10"].done) == (1, 0)
    assert (found["works", MONTH].answered, found["works", MONTH].done) == (0, 1)


SECRET = min(jun().private_categories)


@pytest.mark.parametrize(
    ("secret", "counted"),
    [
        ({}, 1),
        ({"matter": Matter.MAYOR, "category": ""}, 1),
        ({"private": True}, 0),
        ({"category": SECRET}, 0),
        ({"matter": Matter.MAYOR, "category": "", "private": True}, 0),
    ],
    ids=str,
)
def test_what_not_all_may_know_of_is_not_counted(figures, secret, counted):
    def history(store):
        one = case(store, answered=1, done=2, **secret)
        promise(store, date(2026, 11, 5), one=one)
        verdicts(store, no=1, **secret)

    one = figures(history).get(("works", MONTH), Figure(department="works", period=MONTH))
    assert [one.answered, one.done, one.kept, one.not_fixed] == [counted] * 4


def test_a_proposal_waits_for_its_supporters_and_not_for_the_town(figures):
    assert figures(lambda store: case(store, answered=1, matter=Matter.PROPOSAL)) == {}


def test_each_department_has_its_own_and_the_town_has_all(figures):
    def history(store):
        cases(store, [1, 2, 3])
        cases(store, [10, 20], department="police")

    found = figures(history)
    assert found["works", MONTH].answered_half == 2 * 3600
    assert found["police", MONTH].answered_half == 10 * 3600
    assert found["", MONTH].answered_half == 3 * 3600


def test_what_is_not_answered_or_not_done_is_no_time(figures):
    def history(store):
        case(store)
        case(store, answered=1, state=State.DECLINED, closed_at=AT + 2 * HOUR)
        case(store, answered=2, state=State.IN_WORK, reopened=1)

    found = figures(history)
    assert (found["works", MONTH].answered, found["works", MONTH].done) == (2, 0)


# Promises.

TODAY = date(2026, 11, 20)
THAT_DAY = date(2026, 11, 4)


@pytest.mark.parametrize(
    ("about", "became"),
    [
        ({"done": 24}, (1, 0, 0)),
        ({"done": 48 + 13.9}, (1, 0, 0)),  # at six minutes to midnight of that day
        ({"done": 48 + 14.1}, (0, 1, 0)),  # and after it
        ({}, (0, 1, 0)),
        ({"day": TODAY}, (0, 0, 1)),
        ({"day": date(2027, 1, 7)}, (0, 0, 1)),
        ({"state": State.DUPLICATE, "closed_at": AT + HOUR}, (0, 0, 0)),
        ({"state": State.DUPLICATE, "closed_at": AT + 72 * HOUR}, (0, 1, 0)),
        ({"state": State.IN_WORK, "reopened": 1}, (0, 1, 0)),
    ],
    ids=str,
)
def test_a_promise_is_kept_by_the_end_of_its_day_or_broken(figures, about, became):
    about = dict(about)
    day = about.pop("day", THAT_DAY)
    found = figures(lambda store: promise(store, day, **about))
    one = found.get(("works", RECENT))
    assert (one.kept, one.broken, one.running) == became if one else became == (0, 0, 0)


def test_a_later_day_does_not_undo_the_first(figures):
    def history(store):
        one = promise(store, THAT_DAY, done=24 * 7)
        promise(store, date(2026, 11, 9), said=AT + 30 * HOUR, one=one)

    found = figures(history)
    assert (found["", MONTH].kept, found["", MONTH].broken) == (1, 1)


def test_a_day_that_is_put_right_on_the_same_day_was_a_slip(figures):
    def history(store):
        one = promise(store, THAT_DAY, done=24 * 7)
        promise(store, date(2026, 11, 9), said=AT + HOUR, one=one)
        promise(store, date(2026, 11, 9), said=AT + 30 * HOUR, one=one)

    found = figures(history)
    assert (found["", MONTH].kept, found["", MONTH].broken) == (1, 0)


def test_of_one_case_only_the_last_promise_is_still_running(figures):
    def history(store):
        one = promise(store, TODAY)
        promise(store, TODAY + timedelta(days=3), said=AT + 30 * HOUR, one=one)

    found = figures(history)
    assert found["", RECENT].running == 1


# What people say.


def test_who_says_that_it_is_not_fixed_counts_as_well(figures):
    def history(store):
        verdicts(store, yes=3, no=2)
        thank(store, times=4)
        thank(store, "police", at=datetime(2025, 12, 31, 23, 30, tzinfo=UTC))  # 2026 in Jun
        note(store, case(store), EntryKind.THANKS, deleted=True)

    found = figures(history)
    one = found["works", MONTH]
    assert (one.fixed, one.not_fixed, one.thanks) == (3, 2, 8)
    assert found["police", "2026-01"].thanks == 1
    assert found["", "2026"].thanks == 9


def test_where_reports_are_shown_only_after_approval_nobody_hears_of_what_was_not_shown(store):
    """Else whoever subtracts would learn of a few people what they could not read in the feed."""
    verdicts(store, yes=2, no=1)
    shown = case(store)
    note(store, shown, EntryKind.THANKS)
    store.posts.publish(Post(kind=PostKind.REPORT, department="works", case_id=shown.id))
    town = jun()
    for reports, heard in (("status", (3, 1)), ("after-approval", (1, 0))):
        rules = town.publication.model_copy(update={"reports": reports})
        of_town = town.model_copy(update={"publication": rules})
        found = work_out(hall(store, of_town, texts_in(("en", "es", "de"))))
        [one] = [one for one in found if (one.department, one.period) == ("works", MONTH)]
        assert (one.fixed, one.not_fixed) == heard


def test_thanks_are_as_many_as_stand_on_the_page_of_the_department(figures, store):
    def history(store):
        thank(store, times=2)
        verdicts(store, yes=1)
        verdicts(store, yes=1, private=True)

    found = figures(history)
    since, until = AT - HOUR, NOW
    count = store.thanks.count("works", since, until)
    assert found["works", RECENT].thanks == count == 4


# What is told.


def see(store, department="", year="", now=NOW):
    return board(hall(store, jun(), texts_in(("en", "es", "de")), now), department, year)


def test_of_fewer_than_five_nothing_is_told(store):
    cases(store, [1, 2, 3, 4], done=[5])
    verdicts(store, yes=MINIMUM - 1)
    whole = see(store).whole
    assert whole.answer == whole.done == Times(None)
    assert whole.fixed == Share(None)
    case(store, answered=5)
    verdicts(store, no=1)
    whole = see(store).whole
    assert whole.answer == Times(5, 3 * HOUR, 5 * HOUR)
    assert whole.fixed == Share(5, 80)
    assert see(store, "police").whole == Told(RECENT)


def test_the_months_are_the_last_twelve_or_those_of_a_year(store):
    case(store, opened=datetime(2025, 3, 5, 12, tzinfo=UTC), answered=1)
    case(store, answered=1)
    promise(store, date(2027, 2, 1))
    found = see(store)
    assert [one.period for one in found.months][:2] == ["2025-12", "2026-01"]
    assert (len(found.months), found.months[-1].period) == (12, MONTH)
    assert found.years == ("2025", "2026")
    assert [one.period for one in see(store, year="2026").months][-1] == MONTH
    assert len(see(store, year="2025").months) == 12
    assert see(store, year="2025").whole.answer == Times(None)


def test_what_was_worked_out_is_kept_for_an_hour_and_until_something_happens(store):
    here = hall(store, jun(), texts_in(("en", "es", "de")))
    assert is_old(here)
    cases(store, [1] * 5)
    store.figures.keep(work_out(here), mark_of(here), here.now)
    here.now += 2 * HOUR
    assert not is_old(here)
    later = case(store, answered=100)
    note(store, later, EntryKind.ANSWER)
    assert is_old(here)
    here.now -= HOUR + timedelta(seconds=1)
    assert not is_old(here)
    assert see(store).whole.answer.count == 5  # as it was worked out
    assert [one.told.answer.count for one in parts(here)][:2] == [5, 0]
    assert see(store).at == NOW


def test_a_new_day_makes_the_figures_old(store):
    here = hall(store, jun(), texts_in(("en", "es", "de")))
    store.figures.keep([], mark_of(here), here.now)
    here.now += timedelta(days=1)
    assert is_old(here)


def test_figures_are_worked_out_anew_where_the_old_ones_stood(store):
    here = hall(store, jun(), texts_in(("en", "es", "de")))
    case(store, answered=1)
    for _ in range(2):
        store.figures.keep(work_out(here), mark_of(here), here.now)
    assert len(store.figures.of()) == 3
    store.figures.keep([], "", here.now)
    assert store.figures.of() == []


# In words.


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (5, "1 minute"),
        (59 * 60, "59 minutes"),
        (119 * 60, "119 minutes"),
        (2 * 3600, "2 hours"),
        (47.4 * 3600, "47 hours"),
        (48 * 3600, "2 days"),
        (20 * 86400, "20 days"),
    ],
)
def test_a_time_is_told_in_one_unit(seconds, words):
    assert spell(timedelta(seconds=seconds), "en") == words


TIMES = Times(9, timedelta(minutes=40), timedelta(days=3))


@pytest.mark.parametrize(
    ("language", "answer", "promises"),
    [
        (
            "en",
            "In half of the cases it took 40 minutes at most, in nine of ten 3 days",
            "Kept: 8 of 9. Still to come: 2.",
        ),
        (
            "es",
            "En la mitad de los casos tardó como mucho 40 minutos; en nueve de cada diez,",
            "Cumplidas: 8 de 9. Pendientes: 2.",
        ),
        (
            "de",
            "In der Hälfte der Fälle dauerte es höchstens 40 Minuten, in neun von zehn höchstens",
            "Gehalten: 8 von 9. Noch offen: 2.",
        ),
    ],
)
def test_what_the_figures_come_to_is_said_in_a_sentence(language, answer, promises):
    told = Told(RECENT, answer=TIMES, kept=8, broken=1, running=2, fixed=Share(None))

    def say(key, **values):
        return texts_in(("en", "es", "de")).say(language, key, **values)

    assert sentence(say, language, "answer", told).startswith(answer)
    assert sentence(say, language, "promises", told) == promises
    assert str(MINIMUM) in sentence(say, language, "fixed", told)
    assert sentence(say, language, "done", told) == say("figures-none")
    assert sentence(say, language, "thanks", told) == say("figures-thanks", count=0)


def test_an_entry_of_another_kind_is_no_verdict(store):
    one = case(store)
    for state in (State.WITHDRAWN, State.DONE):
        store.cases.note(
            Entry(case_id=one.id, kind=EntryKind.STATE, author="resident", state=state, at=AT)
        )
    note(store, one, EntryKind.STATE, state=State.IN_WORK, author="@elena:jun")
    assert work_out(hall(store, jun(), texts_in(("en", "es", "de")))) == []
