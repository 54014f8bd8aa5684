"""How long a case took, and whether that was in time."""

from datetime import UTC, date, datetime, timedelta

import pytest

from core.open_data.answers import answers, in_time
from storage.cases import Case, State
from tests.open_data.happenings import OCTOBER, reported

NOON = datetime(2026, 10, 5, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("came", "due", "expected"),
    [
        (None, None, None),
        (NOON, None, None),
        (None, NOON - HOUR, False),
        (None, NOON + HOUR, None),
        (NOON - HOUR, NOON - HOUR, True),
        (NOON, NOON - HOUR, False),
    ],
)
def test_what_may_still_come_is_neither_in_time_nor_late(came, due, expected):
    assert in_time(came, due, NOON) is expected


def case(state, **values):
    about = {"opened_at": NOON - 2 * HOUR, "done_due": NOON - HOUR, **values}
    return Case(number="J-00001", department="works", state=state, **about)


def test_what_was_declined_had_no_time_to_keep():
    found = answers(case(State.DECLINED, closed_at=NOON), NOON)
    assert (found.closed, found.done_in_time) == (120, None)


def test_what_is_open_after_its_time_is_late():
    assert answers(case(State.IN_WORK), NOON).done_in_time is False


def test_an_answer_is_never_told_to_have_come_before_the_question():
    assert answers(case(State.SEEN, answered_at=NOON - 3 * HOUR), NOON).first == 0


async def test_a_later_day_does_not_undo_a_broken_promise(small):
    def twice(life):
        lamp = reported(life, 1)
        life.promises(lamp, date(2026, 10, 7))
        life.now += timedelta(days=3)
        life.promises(lamp, date(2026, 10, 12))
        life.repairs(lamp)

    await small.happens(twice, OCTOBER)
    (found,) = small.rows("answer-times")
    assert (found["promises"], found["promises_kept"], found["promises_broken"]) == ("2", "1", "1")
    assert found["promised_on"] == "2026-10-12"


async def test_a_promise_whose_post_was_taken_back_is_not_told(small):
    def withdrawn(life):
        lamp = reported(life, 1)
        life.promises(lamp, date(2026, 10, 7))
        (told,) = [one for one in life.store.posts.about(lamp.id) if one.kind == "promise"]
        life.withdraws(told)

    await small.happens(withdrawn, OCTOBER)
    (found,) = small.rows("answer-times")
    assert (found["promises"], found["promised_on"]) == ("0", "")
