from dataclasses import replace
from datetime import UTC, datetime, timedelta

from storage.conversations import Talk

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TALK = Talk("paper:ana", "report", '"start"', "[]", "tok3n", NOON)


def test_where_nobody_was_asked_there_is_no_talk(store):
    assert store.conversations.at("paper:ana") is None


def test_a_talk_is_found_as_it_was_left(store):
    store.conversations.keep(TALK)
    assert store.conversations.at("paper:ana") == TALK


def test_a_talk_goes_on_where_it_stands(store):
    store.conversations.keep(TALK)
    further = replace(TALK, log='["lamp"]', token="an0ther", asked_at=NOON + timedelta(minutes=1))
    store.conversations.keep(further)
    assert store.conversations.at("paper:ana") == further


def test_everybody_has_a_talk_of_their_own(store):
    eva = replace(TALK, address="paper:eva", log='["hole"]')
    store.conversations.keep(TALK)
    store.conversations.keep(eva)
    store.conversations.forget("paper:ana")
    assert store.conversations.at("paper:ana") is None
    assert store.conversations.at("paper:eva") == eva


def test_talks_that_nobody_went_on_with_are_forgotten(store):
    store.conversations.keep(TALK)
    store.conversations.keep(replace(TALK, address="paper:eva", asked_at=NOON + timedelta(days=1)))
    assert store.conversations.forget_before(NOON + timedelta(hours=1)) == 1
    assert store.conversations.at("paper:ana") is None
    assert store.conversations.at("paper:eva")
