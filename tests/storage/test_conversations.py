from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from storage.conversations import Talk

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TALK = Talk("paper:ana", "report", '"start"', "[]", "tok3n", NOON)
ELENA = Talk("paper:room", "alert", '"start"', "[]", "hers", NOON, author="@elena")
PACO = replace(ELENA, token="his", author="@paco", asked_at=NOON + timedelta(minutes=30))
IN_THREAD = replace(ELENA, token="below", thread="$card", asked_at=NOON + timedelta(hours=1))


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
    gone = store.personal.forget_before({"conversations": NOON + timedelta(hours=1)})
    assert gone["conversation"] == 1
    assert store.conversations.at("paper:ana") is None
    assert store.conversations.at("paper:eva")


# In a staff room.


@pytest.fixture
def room(store):
    """The book, with two talks of Elena's in it, one of Paco's, and one of a resident."""
    for talk in (TALK, ELENA, PACO, IN_THREAD):
        store.conversations.keep(talk)
    return store.conversations


def test_each_has_a_talk_of_their_own_in_the_room_and_in_each_thread(room):
    assert room.at("paper:room", "@elena") == ELENA
    assert room.at("paper:room", "@paco") == PACO
    assert room.at("paper:room", "@elena", "$card") == IN_THREAD
    assert room.at("paper:room") is None
    assert room.of("paper:room", "@elena") == [ELENA, IN_THREAD]


def test_a_talk_is_found_by_the_buttons_of_its_question(room):
    assert room.asked("paper:room", "his") == PACO
    assert room.asked("paper:room", "tok3n") is None
    assert room.asked("paper:ana", "his") is None


def test_forgetting_a_talk_leaves_those_of_the_others(room):
    room.forget("paper:room", "@elena")
    assert room.at("paper:room", "@elena") is None
    assert room.at("paper:room", "@elena", "$card") == IN_THREAD
    assert room.at("paper:room", "@paco") == PACO


def test_only_the_talks_of_staff_are_listed_as_silent(room):
    assert room.silent_since(NOON - timedelta(seconds=1)) == []
    assert room.silent_since(NOON + timedelta(minutes=30)) == [ELENA, PACO]
