"""The book of codes on paper: each leads to one case, once, and not for ever."""

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MONTH = timedelta(days=30)


def test_a_code_leads_to_its_case_until_it_is_used(store):
    code = store.slips.give(7, NOON, MONTH)
    assert (len(code), store.slips.case_of(f"{code[:4]} {code[4:]}", NOON)) == (8, 7)
    assert store.slips.used(7)
    assert store.slips.case_of(code, NOON) is None
    assert not store.slips.used(7)


def test_a_new_code_takes_the_place_of_the_old_one(store):
    old, new = (store.slips.give(7, NOON, MONTH) for _ in range(2))
    assert store.slips.case_of(old, NOON) is None
    assert store.slips.case_of(new, NOON) == 7


def test_an_old_code_is_no_good_and_is_forgotten(store):
    code = store.slips.give(7, NOON, MONTH)
    assert store.slips.case_of(code, NOON + MONTH) is None
    assert store.slips.forget_before(NOON + MONTH) == 0
    assert store.slips.forget_before(NOON + MONTH + MONTH) == 1
