from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event

from storage.assets import Asset
from storage.cases import Case, Entry, EntryKind, Matter, State
from storage.open_requests import Asked, OpenRequests
from storage.posts import Post, PostKind
from tests.storage.open_books import open_books

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)
ALL = Asked(NOON - 90 * DAY, NOON)


@pytest.fixture
def books(store):
    return OpenRequests(store.page, secret=["abuse"])


def report(store, days=1, *, shown=True, **values):
    about = {"department": "works", "category": "light", "opened_at": NOON - days * DAY, **values}
    case = store.cases.open(Case(**about), "J")
    if shown:
        tell(store, case)
    return case


def tell(store, case, kind=PostKind.REPORT, **values):
    return store.posts.publish(Post(kind=kind, department="works", case_id=case.id, **values))


def ids(found):
    return [case.id for case, _ in found]


def test_the_newest_report_comes_first_with_its_post(store, books):
    old, new = report(store, 3), report(store, 1)
    tell(store, new, PostKind.RESULT)
    found = books.found(ALL)
    assert ids(found) == [new.id, old.id]
    assert {post.kind for _, post in found} == {PostKind.REPORT}


@pytest.mark.parametrize(
    "hidden",
    [{"private": True}, {"category": "abuse"}, {"matter": Matter.QUESTION}, {"shown": False}],
    ids=str,
)
def test_what_is_not_for_all_is_not_found(store, books, hidden):
    secret = report(store, **hidden)
    assert books.found(ALL) == books.with_ids([secret.id]) == []


def test_a_report_whose_post_was_withdrawn_is_not_found(store, books):
    case = report(store, shown=False)
    tell(store, case, withdrawn_at=NOON)
    assert books.found(ALL) == []
    again = tell(store, case)
    assert [(one.id, post.id) for one, post in books.found(ALL)] == [(case.id, again.id)]


def test_days_kinds_and_states_filter(store, books):
    lamp, road = report(store, 2), report(store, 5, category="road", state=State.DONE)
    early = Asked(NOON - 6 * DAY, NOON - 5 * DAY)
    assert ids(books.found(early)) == [road.id]
    assert ids(books.found(Asked(NOON - 9 * DAY, NOON, ["light"]))) == [lamp.id]
    assert ids(books.found(Asked(NOON - 9 * DAY, NOON, states=[State.DONE]))) == [road.id]


def test_pages_can_be_turned(store, books):
    first, second, third = (report(store, days).id for days in (1, 2, 3))
    assert ids(books.found(Asked(NOON - 9 * DAY, NOON, most=2))) == [first, second]
    assert ids(books.found(Asked(NOON - 9 * DAY, NOON, most=2, passed=2))) == [third]


def test_the_reason_of_a_state_is_the_last_that_staff_have_shown(store, books):
    case, other = report(store), report(store)

    def closes(case, text, *, approved, deleted=False):
        about = {"kind": EntryKind.STATE, "author": "town", "state": State.DONE}
        entry = store.cases.note(Entry(case_id=case.id, text=text, deleted=deleted, **about))
        tell(store, case, PostKind.RESULT, entry_id=entry.id, approved=approved)

    closes(case, "first", approved=True)
    closes(case, "second", approved=True)
    closes(case, "hidden", approved=False)
    closes(case, "taken back", approved=True, deleted=True)
    closes(other, "hidden", approved=False)
    assert books.reasons([case.id, other.id]) == {case.id: (State.DONE, "second")}
    assert books.reasons([]) == {}


def test_all_that_a_list_tells_is_read_with_one_question(store, books):
    lamp = Asset(key="F-1", sought="F1", kind="lamp", latitude=37.2, longitude=-3.5)
    store.assets.keep(lamp)
    for _ in range(5):
        report(store, text="Dark.", asset_id=lamp.id)
    store.page.session.flush()
    store.page.session.expunge_all()
    asked = []
    event.listen(
        store.page.connection, "before_cursor_execute", lambda *about: asked.append(about[2])
    )
    found = books.found(ALL)
    told = [(one.text, one.photos, one.expected, post.updated_at) for one, post in found]
    assert len(told) == 5
    assert len(asked) == 1, asked


def test_steps_come_in_their_order_each_with_the_post_that_tells_why(store, books):
    case, secret = report(store), report(store, private=True)

    def step(case, hours, state, **values):
        about = {"kind": EntryKind.STATE, "author": "town", "state": state, **values}
        return store.cases.note(Entry(case_id=case.id, at=NOON - hours * DAY / 24, **about))

    done, taken = step(case, 1, State.DONE), step(case, 2, State.IN_WORK)
    step(secret, 1, State.DONE)
    step(case, 1, State.DONE, deleted=True)
    why = tell(store, case, PostKind.RESULT, entry_id=done.id)
    tell(store, case, PostKind.ANSWER, entry_id=taken.id, withdrawn_at=NOON)
    assert books.steps(NOON - DAY, NOON, 10) == [(taken, case, None), (done, case, why)]
    assert books.steps(NOON - DAY, NOON, 1) == [(taken, case, None)]
    assert books.steps(NOON - DAY / 24, NOON, 10) == [(done, case, why)]


def test_many_reports_are_looked_up_by_their_days_and_not_by_what_they_are(sqlite_engine):
    """Most posts are of this kind, so to go through all of these would take long."""
    asked = []
    with open_books(sqlite_engine) as store:
        event.listen(sqlite_engine, "before_cursor_execute", lambda *said: asked.append(said[2:4]))
        OpenRequests(store.page, secret=["abuse"]).found(ALL)
        question, values = asked[-1]
        plan = store.page.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}", values)
        told = " ".join(row.detail for row in plan)
    assert "USING INDEX case_opened" in told
    assert "USE TEMP B-TREE" not in told
