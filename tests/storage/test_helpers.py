"""The book of helpers: who may act for whom, until when, and in which chat they do so now."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage.cases import Case
from storage.codes import Owner, Purpose
from storage.helpers import Helper, Right
from storage.residents import Resident
from tests.storage.open_books import open_books

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
YEAR, HOUR = timedelta(days=365), timedelta(hours=1)
CARMEN, ANA, HOME = "matrix:!carmen:jun.example", "telegram:4711", "browser:carmen"
ALL = " ".join(Right)


@pytest.fixture
def people(store):
    """Carmen and Ana, by their numbers."""
    carmen = store.residents.meet(CARMEN, "es", NOON).resident_id
    ana = store.residents.meet(ANA, "de", NOON).resident_id
    return carmen, ana


def consent(store, people, **values):
    carmen, ana = people
    about = {"name": "Ana", "called": "Mamá", "rights": ALL, "agreed_at": NOON, "asked_at": NOON}
    chats = {"address": CARMEN, "helper_address": ANA, "until": NOON + YEAR}
    return store.helpers.ask(
        Helper(resident_id=carmen, helper_id=ana, **{**about, **chats, **values})
    )


def test_a_consent_holds_from_the_yes_until_its_time_is_over(store, people):
    one = consent(store, people, agreed_at=None)
    assert not one.holds(NOON)
    one.agreed_at = NOON
    assert one.holds(NOON)
    assert not one.holds(NOON + YEAR)
    assert one.may("school")
    assert not one.may("vote")


def test_it_is_found_from_both_sides(store, people):
    carmen, ana = people
    one = consent(store, people)
    assert store.helpers.of(carmen) == store.helpers.helped_by(ana) == [one]
    assert store.helpers.of(ana) == store.helpers.helped_by(carmen) == []
    assert store.helpers.between(carmen, ana) is one
    assert store.helpers.held(one.id) is one
    assert store.helpers.held(0) is None


def test_nobody_helps_the_same_person_twice(store, people):
    consent(store, people)
    with pytest.raises(IntegrityError):
        consent(store, people)


def test_the_end_is_at_once_in_every_chat_and_only_once(store, people):
    one, case = consent(store, people), Case(department="works", resident_id=people[0])
    store.cases.open(case, "J")
    store.cases.follow(case.id, ANA, NOON)
    store.helpers.act(ANA, one.id, NOON + HOUR)
    assert store.residents.at(ANA).acting_id == one.id
    assert store.helpers.hearing(case, NOON) == [ANA]
    assert store.helpers.end(one) == [ANA]
    assert store.residents.at(ANA).acting_id is None
    assert store.cases.followers(case.id) == []
    assert store.helpers.end(one) is None


def test_who_may_not_see_matters_does_not_hear_of_them(store, people):
    one, case = consent(store, people), Case(department="works", resident_id=people[0])
    store.cases.open(case, "J")
    store.cases.follow(case.id, ANA, NOON)
    assert store.helpers.hearing(case, NOON + YEAR) == []
    one.rights = Right.APPOINTMENTS
    assert store.helpers.hearing(case, NOON) == []


def test_silence_is_noticed(store, people):
    one = consent(store, people)
    store.helpers.act(ANA, one.id, NOON + HOUR)
    assert store.helpers.silent_since(NOON) == []
    assert store.helpers.silent_since(NOON + HOUR) == [ANA]
    store.helpers.leave(ANA)
    assert store.helpers.silent_since(NOON + HOUR) == []


def test_what_ends_soon_is_asked_for_once(store, people):
    one = consent(store, people)
    assert store.helpers.ending(NOON + YEAR) == [one]
    one.asked_again_at = NOON
    assert store.helpers.ending(NOON + YEAR) == []
    assert store.helpers.over(NOON + YEAR) == [one]
    assert store.helpers.over(NOON) == []


@pytest.mark.parametrize("side", [0, 1])
def test_who_is_erased_takes_it_along_from_either_side(store, people, side):
    one = consent(store, people)
    store.helpers.act(ANA, one.id, NOON + HOUR)
    store.forget_resident(people[side])
    assert store.helpers.of(people[0]) == store.helpers.helped_by(people[1]) == []
    if side == 0:
        assert store.residents.at(ANA).acting_id is None


def test_of_two_chats_that_are_joined_neither_helps_the_other(store, people):
    carmen, ana = people
    consent(store, people)
    store.join_residents(ana, carmen)
    assert store.helpers.of(carmen) == []


def test_another_chat_of_the_helper_brings_what_she_has(store, people):
    carmen, ana = people
    consent(store, people)
    other = store.residents.meet("browser:ana", "de", NOON).resident_id
    store.join_residents(ana, other)
    [one] = store.helpers.of(carmen)
    assert one.helper_id == other


def test_another_chat_of_the_resident_brings_what_she_has(store, people):
    carmen, ana = people
    consent(store, people)
    other = store.residents.meet(HOME, "es", NOON).resident_id
    store.join_residents(carmen, other)
    assert [one.helper_id for one in store.helpers.of(other)] == [ana]
    store.residents.session.expire_all()
    assert store.residents.session.get(Resident, carmen) is None


def test_of_two_who_say_one_code_only_one_has_used_it(store, people):
    me = Owner(people[0], CARMEN)
    code = store.codes.give(Purpose.HELP, me, NOON, HOUR)
    assert store.codes.whose(Purpose.HELP, code, NOON) == me
    assert store.codes.whose(Purpose.LINK, code, NOON) is None
    assert [store.codes.used(code), store.codes.used(code)] == [True, False]


def test_nobody_ends_it_while_a_turn_is_acting_upon_it(postgresql_engine):
    """On SQLite there is only ever one who writes."""
    with open_books(postgresql_engine) as store:
        people = [store.residents.meet(one, "es", NOON).resident_id for one in (CARMEN, ANA)]
        number = consent(store, people).id
        store.page.session.flush()
        store.page.connection.commit()
    with open_books(postgresql_engine) as acting, open_books(postgresql_engine) as ending:
        assert acting.helpers.held(number)
        ending.page.connection.execute(text("SET LOCAL lock_timeout = '50ms'"))
        one = ending.helpers.get(number)
        with pytest.raises(DBAPIError):
            ending.helpers.end(one)
    with open_books(postgresql_engine) as store:
        store.helpers.end(store.helpers.get(number))
        for one in people:
            store.forget_resident(one)
        store.page.connection.commit()
