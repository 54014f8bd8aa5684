from datetime import UTC, datetime, timedelta

from storage.cases import Case

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def brings(store, program="fix-it", at=NOON):
    case = store.cases.open(Case(department="works", category="light"), "J")
    return store.submissions.note(program, case.id, at)


def test_a_submission_is_found_by_its_token_and_by_no_other(store):
    one, other = brings(store), brings(store)
    assert one.token != other.token
    assert store.submissions.with_token(one.token) == one
    assert store.submissions.with_token("guessed") is None


def test_what_a_program_has_brought_is_counted_from_a_moment_on(store):
    brings(store, at=NOON - 3 * HOUR)
    first = brings(store, at=NOON - HOUR)
    brings(store)
    brings(store, "another")
    assert store.submissions.count("fix-it", NOON - 2 * HOUR) == (2, first.at)
    assert store.submissions.count("nobody", NOON - 2 * HOUR) == (0, None)


def test_what_a_program_has_brought_lately_comes_with_its_cases_the_newest_first(store):
    brings(store, at=NOON - 3 * HOUR)
    brings(store, "another")
    earlier, later = brings(store, at=NOON - HOUR), brings(store)
    found = list(store.submissions.since("fix-it", NOON - 2 * HOUR))
    assert [one for one, _ in found] == [later, earlier]
    assert [case.id for _, case in found] == [later.case_id, earlier.case_id]
