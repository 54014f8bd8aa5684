from datetime import UTC, datetime, timedelta

from sqlmodel import select

from storage.residents import Resident

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ANA = "paper:ana"


def test_a_stranger_is_nobody_yet(store):
    assert store.residents.at(ANA) is None
    assert store.residents.chat(ANA) is None


def test_whoever_writes_for_the_first_time_is_met(store):
    person = store.residents.meet(ANA, "es", NOON)
    assert (person.address, person.language, person.easy) == (ANA, "es", False)
    assert person.reachable
    assert person.told_at is person.muted_until is person.talk_case_id is None
    assert store.residents.at(ANA) == person
    assert store.residents.chat(ANA).opened_at == NOON


def test_nobody_is_met_twice(store):
    first = store.residents.meet(ANA, "es", NOON)
    assert store.residents.meet(ANA, "de", NOON + timedelta(days=1)) == first
    assert len(store.residents.session.exec(select(Resident)).all()) == 1


def test_two_chats_are_two_people_until_they_say_otherwise(store):
    ana = store.residents.meet(ANA, "es", NOON)
    eva = store.residents.meet("paper:eva", "es", NOON)
    assert ana.resident_id != eva.resident_id


def test_what_we_know_of_someone_can_change(store):
    ana = store.residents.meet(ANA, "es", NOON)
    store.residents.meet("paper:eva", "es", NOON)
    store.residents.change(ana.resident_id, language="de", easy=True, told_at=NOON)
    changed = store.residents.at(ANA)
    assert (changed.language, changed.easy, changed.told_at) == ("de", True, NOON)
    assert store.residents.at("paper:eva").language == "es"


def test_a_chat_that_has_blocked_us_may_let_us_in_again(store):
    store.residents.meet(ANA, "es", NOON)
    store.residents.reachable(ANA, reachable=False)
    assert not store.residents.at(ANA).reachable
    store.residents.reachable(ANA, reachable=True)
    assert store.residents.at(ANA).reachable


def test_a_chat_remembers_of_which_case_it_speaks(store):
    store.residents.meet(ANA, "es", NOON)
    store.residents.speaks_of(ANA, 41, NOON)
    person = store.residents.at(ANA)
    assert (person.talk_case_id, person.talk_at) == (41, NOON)
    store.residents.speaks_of(ANA, None, NOON)
    assert store.residents.at(ANA).talk_case_id is None


def test_of_a_chat_that_nobody_knows_nothing_is_noted(store):
    store.residents.reachable("paper:room", reachable=False)
    store.residents.speaks_of("paper:room", 41, NOON)
    assert store.residents.at("paper:room") is None
