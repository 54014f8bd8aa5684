"""The book of tips: found by the first digits, counted by door, forgotten as a whole."""

from datetime import date, timedelta

from storage.tips import Tip, TipMessage

DAY = date(2026, 11, 20)
TOMORROW = DAY + timedelta(days=1)


def opened(store, locator="12345", last=DAY):
    about = {"category": "drugs", "urgency": "soon", "day": DAY, "last_day": last}
    return store.tips.open(Tip(locator=locator, salt=b"s" * 16, answer_key=b"k" * 32, **about))


def said(store, tip, sealed=b"sealed"):
    store.tips.note(TipMessage(tip_id=tip.id, from_police=False, day=DAY, sealed=sealed))


def test_a_tip_is_found_by_the_first_digits_and_has_a_number(store):
    tip = opened(store)
    assert store.tips.at("12345") is tip
    assert store.tips.at("54321") is None
    assert tip.number == f"T-{tip.id:05d}"


def test_what_was_said_keeps_its_order(store):
    tip = opened(store)
    for sealed in (b"one", b"two"):
        said(store, tip, sealed)
    assert [one.sealed for one in store.tips.messages(tip.id)] == [b"one", b"two"]


def test_photos_belong_to_the_first_tip_that_takes_them(store):
    first, second = opened(store), opened(store, "54321")
    store.tips.keep_photo("photo", b"sealed", DAY)
    store.tips.adopt(["photo"], first.id)
    store.tips.adopt(["photo"], second.id)
    assert [one.key for one in store.tips.photos(first.id)] == ["photo"]
    assert store.tips.photos(second.id) == []


def test_tips_are_counted_by_door_and_day(store):
    counts = [store.tips.counted(*one) for one in (("a", DAY), ("a", DAY), ("b", DAY))]
    assert counts == [1, 2, 1]
    store.tips.sweep(TOMORROW)
    assert store.tips.counted("a", DAY) == 1


def test_a_tip_is_forgotten_with_all_that_is_in_it(store):
    tip, other = opened(store), opened(store, "54321")
    for one in (tip, other):
        said(store, one)
    store.tips.keep_photo("photo", b"sealed", DAY)
    store.tips.adopt(["photo"], tip.id)
    number = tip.id
    store.tips.forget(tip)
    assert store.tips.messages(number) == store.tips.photos(number) == []
    assert [one.id for one in store.tips.all()] == [other.id]
    assert len(store.tips.messages(other.id)) == 1


def test_only_photos_of_no_tip_are_swept(store):
    tip = opened(store)
    for key in ("kept", "lost"):
        store.tips.keep_photo(key, b"sealed", DAY)
    store.tips.adopt(["kept"], tip.id)
    store.tips.sweep(TOMORROW)
    store.tips.adopt(["lost"], tip.id)
    assert [one.key for one in store.tips.photos(tip.id)] == ["kept"]


def test_tips_are_silent_once_the_day_has_passed(store):
    old = opened(store, last=DAY)
    opened(store, "54321", last=TOMORROW)
    assert store.tips.silent_since(TOMORROW) == [old]
