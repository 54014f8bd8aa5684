"""The book of codes: each is good once, not for long, for one thing; and guessing has an end."""

import asyncio
from datetime import UTC, datetime, timedelta

from storage.codes import MOST_WRONG, WRONG_LAST, Owner, Purpose

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
QUARTER, SECOND = timedelta(minutes=15), timedelta(seconds=1)


def owner(store, name):
    address = f"paper:{name}"
    return Owner(store.residents.meet(address, "es", NOON).resident_id, address)


def given(store, name="ana", purpose=Purpose.LINK):
    return store.codes.give(purpose, owner(store, name), NOON, QUARTER)


def test_a_code_is_good_until_its_time_is_over_and_for_one_thing(store):
    code, ana = given(store), owner(store, "ana")
    assert store.codes.whose(Purpose.LINK, f" {code[:4]}-{code[4:]}", NOON) == ana
    assert store.codes.whose(Purpose.LINK, code, NOON + QUARTER - SECOND) == ana
    assert store.codes.whose(Purpose.LINK, code, NOON + QUARTER) is None
    for other in (Purpose.VERIFY, Purpose.HELP, Purpose.WRONG):
        assert store.codes.whose(other, code, NOON) is None


def test_a_new_code_puts_an_end_to_the_one_before(store):
    first = given(store)
    for_the_town_hall, second = given(store, purpose=Purpose.VERIFY), given(store)
    assert store.codes.whose(Purpose.LINK, first, NOON) is None
    assert store.codes.whose(Purpose.LINK, second, NOON)
    assert store.codes.whose(Purpose.VERIFY, for_the_town_hall, NOON)


def test_a_code_that_was_used_is_good_no_more(store):
    code = given(store)
    assert store.codes.used(code)
    assert not store.codes.used(code)
    assert store.codes.whose(Purpose.LINK, code, NOON) is None


async def test_of_many_who_use_one_code_at_once_exactly_one_does(database):
    code = await database.run(given)
    used = [database.run(lambda store: store.codes.used(code)) for _ in range(8)]
    assert sorted(await asyncio.gather(*used)) == [False] * 7 + [True]


def test_whoever_has_guessed_so_often_may_again_when_an_hour_is_over(store):
    eva, ana = owner(store, "eva"), owner(store, "ana")
    for _ in range(MOST_WRONG):
        assert not store.codes.has_guessed(eva.resident_id, NOON)
        store.codes.wrong(eva, NOON)
    assert store.codes.has_guessed(eva.resident_id, NOON + WRONG_LAST - SECOND)
    assert not store.codes.has_guessed(ana.resident_id, NOON)
    assert not store.codes.has_guessed(eva.resident_id, NOON + WRONG_LAST)


def test_no_note_of_a_guess_is_a_code_that_could_be_said(store):
    store.codes.wrong(owner(store, "eva"), NOON)
    for said in ("", "wrong-", "00000000"):
        assert store.codes.whose(Purpose.WRONG, said, NOON) is None
