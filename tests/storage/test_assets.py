"""The register of what stands in the streets, and the cases of each thing in it."""

from datetime import UTC, datetime

from storage.assets import Asset, sought
from storage.cases import Case, State

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def lamp(store, key, kind="lamp", **about):
    one = Asset(key=key, sought=sought(key), kind=kind, latitude=37.2, longitude=-3.6, **about)
    store.assets.keep(one)
    return one


def test_a_number_is_found_however_it_is_written(store):
    kept = lamp(store, "F-12_3")
    for written in ("f123", "F 12 3", " f-123 ", "F–123"):
        assert store.assets.called(written) is kept
    for written in ("", "-", "F-12", "ñ", "F-123 " * 50):
        assert store.assets.called(written) is None


def test_what_is_retired_is_found_and_does_not_stand(store):
    gone, there = lamp(store, "F-1", retired_at=NOON), lamp(store, "F-2")
    assert store.assets.called("F-1") is gone
    assert store.assets.standing() == [there]
    assert store.assets.standing(["bench"]) == []
    bench = lamp(store, "B-1", "bench")
    assert store.assets.standing() == [bench, there]
    assert store.assets.standing(["lamp"]) == [there]


def test_each_thing_has_its_history(store):
    one, other = lamp(store, "F-1"), lamp(store, "F-2")
    about = {"department": "works", "category": "light", "opened_at": NOON}
    cases = [
        store.cases.open(Case(asset_id=asset.id, state=state, private=private, **about), "J")
        for asset, state, private in (
            (one, State.DONE, False),
            (one, State.SEEN, False),
            (other, State.RECEIVED, False),
            (one, State.RECEIVED, True),
        )
    ]
    assert store.assets.open_cases(one.id, 3) == [cases[1]]
    assert store.assets.history(one.id, 2) == [cases[3], cases[1]]
    assert store.assets.history(one.id, 9, cases[1].id) == [cases[0]]
    assert (store.assets.reported(one.id), store.assets.reported(one.id, cases[3].id)) == (3, 2)
    assert store.assets.get(None) is None
    assert store.assets.get(one.id) is one


def test_a_case_that_knows_nobody_any_more_still_counts_for_its_thing(store):
    one = lamp(store, "F-1")
    ana = store.residents.meet("paper:ana", "es", NOON).resident_id
    about = {"department": "works", "category": "light", "opened_at": NOON, "latitude": 37.2}
    made = Case(asset_id=one.id, resident_id=ana, place="Calle Real", text="oscuro", **about)
    number = store.cases.open(made, "J").id
    store.forget_resident(ana)
    left = store.cases.get(number)
    assert (left.resident_id, left.place, left.latitude, left.text) == (None, "", None, "")
    assert store.assets.reported(one.id) == 1
