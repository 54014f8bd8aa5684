from datetime import UTC, date, datetime

from storage.absences import Absence, Notice

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)


def note(store, day=MONDAY, resident=1, notice=Notice.ABSENT, school="ceip"):
    absence = Absence(school=school, day=day, resident_id=resident, notice=notice, sealed="…")
    return store.absences.note(absence)


def test_what_was_told_stands_on_the_list_of_its_day_and_school(store):
    first, second = note(store), note(store, notice=Notice.DIET)
    note(store, TUESDAY)
    note(store, school="infantil")
    store.absences.session.expire_all()
    found = store.absences.on("ceip", MONDAY)
    assert [(one.id, one.notice) for one in found] == [
        (first.id, Notice.ABSENT),
        (second.id, Notice.DIET),
    ]


def test_somebody_finds_what_they_told_and_takes_it_back(store):
    past, coming = note(store), note(store, TUESDAY)
    note(store, TUESDAY, resident=2)
    assert store.absences.of(1, TUESDAY) == [coming]
    store.absences.take_back(coming)
    assert store.absences.of(1, MONDAY) == [past]
    assert len(store.absences.on("ceip", TUESDAY)) == 1


def test_a_list_is_given_once(store):
    assert store.absences.give("ceip", MONDAY, NOW)
    assert not store.absences.give("ceip", MONDAY, NOW)
    assert store.absences.give("ceip", TUESDAY, NOW)


def test_what_is_eaten_is_forgotten(store):
    note(store)
    coming = note(store, TUESDAY).id
    store.absences.give("ceip", MONDAY, NOW)
    store.personal.forget_before({"absences": datetime(2026, 11, 24, 12, tzinfo=UTC)})
    store.page.session.expunge_all()
    assert store.absences.on("ceip", MONDAY) == []
    assert store.absences.on("ceip", TUESDAY)[0].id == coming
    assert not store.absences.is_given("ceip", MONDAY)


def test_a_sealed_profile_is_kept_changed_and_erased(store):
    person = store.residents.meet("paper:ana", "es", NOW)
    books, number = store.allergies, person.resident_id
    assert books.of(number) is None
    books.keep(number, "sealed", NOW)
    books.keep(number, "sealed again", NOW)
    books.session.expire_all()
    assert books.of(number) == "sealed again"
    assert books.forget(number)
    assert not books.forget(number)
    assert books.of(number) is None
