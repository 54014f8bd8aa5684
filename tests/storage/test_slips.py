"""The book of codes on paper: each leads to one thing, once, and not for ever."""

from datetime import UTC, datetime, timedelta

from storage.slips import Brings

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=30)


def about(slip):
    return (slip.brings, slip.about_id)


def test_a_code_leads_to_its_case_until_it_is_used(store):
    code = store.slips.give(Brings.CASE, 7, LATER)
    slip = store.slips.named(f"{code[:4]} {code[4:]}", NOON)
    assert (len(code), about(slip)) == (8, (Brings.CASE, 7))
    assert store.slips.use(slip)
    assert store.slips.named(code, NOON) is None


def test_a_new_code_takes_the_place_of_the_old_one_for_the_same_thing(store):
    other = store.slips.give(Brings.APPOINTMENT, 7, LATER)
    old = store.slips.give(Brings.CASE, 7, LATER)
    slip = store.slips.named(old, NOON)
    new = store.slips.give(Brings.CASE, 7, LATER)
    assert not store.slips.use(slip)
    assert about(store.slips.named(new, NOON)) == (Brings.CASE, 7)
    assert about(store.slips.named(other, NOON)) == (Brings.APPOINTMENT, 7)


def test_an_old_code_is_no_good_and_is_forgotten(store):
    code = store.slips.give(Brings.CASE, 7, LATER)
    assert store.slips.named(code, LATER) is None
    assert store.slips.forget_before(LATER) == 0
    assert store.slips.forget_before(LATER + timedelta(days=1)) == 1
