"""Two cases about one thing become one."""

import pytest

from storage.cases import State
from tests.handlers.reporting import reports
from tests.people import ONE_LANGUAGE, Person, t

NUMBER = {"number": "J-00001"}


@pytest.fixture
async def twice(each_room):
    """Bob has reported the same as Ana, and Eve follows that."""
    bob = Person(each_room.town, "bob", "en")
    eve = Person(each_room.town, "eve", "en")
    await reports(bob, where="Calle Real")
    await eve.says("/follow J-00002")
    return each_room, bob, eve


@pytest.mark.parametrize("order", ["!duplicate J-00001", "!duplicate 1", "!duplicate #1"])
@ONE_LANGUAGE
async def test_whoever_brought_a_duplicate_hears_of_the_original(twice, order):
    room, bob, eve = twice
    about = {"number": "J-00002", "original": "J-00001"}
    said = await room.elena.writes(order, "J-00002")
    assert room.elena.text(t("desk-duplicate", **about)) in [one.text for one in said]
    assert bob.last.text == bob.text(t("case-duplicate", **about))
    assert eve.last.text == eve.text(t("follow-duplicate", **about))
    await room.elena.writes("!take")
    for person in (bob, eve):
        assert person.last.text == person.text(t("follow-state", state="in-work", **NUMBER))


@ONE_LANGUAGE
async def test_both_numbers_may_be_named_outside_any_thread(twice):
    room, _, _ = twice
    await room.elena.says("!duplicate J-00002 J-00001")
    assert (await room.case(2)).duplicate_of == 1


@ONE_LANGUAGE
async def test_a_duplicate_of_a_duplicate_is_one_of_the_original(twice):
    room, bob, _ = twice
    await reports(bob, where="Calle Nueva")
    await room.elena.writes("!duplicate J-00001", "J-00002")
    await room.elena.writes("!duplicate J-00002", "J-00003")
    assert (await room.case(3)).duplicate_of == 1
    [said] = await room.elena.writes("!duplicate J-00003")
    assert said.text == room.elena.text(t("desk-duplicate-of-itself", number="J-00001"))


@pytest.mark.parametrize(
    ("order", "key"),
    [
        ("!duplicado", "desk-duplicate-of-what"),
        ("!duplicado J-00077", t("desk-no-such-case", number="J-00077")),
        ("!duplicado 1", t("desk-duplicate-of-itself", number="J-00001")),
    ],
)
async def test_an_original_that_there_is_not(room, order, key):
    [said] = await room.elena.writes(order)
    assert said.text == room.elena.text(key)
    assert (await room.case()).state is State.RECEIVED


@ONE_LANGUAGE
async def test_nobody_is_sent_after_a_case_that_is_closed(twice):
    room, *_ = twice
    await room.elena.writes("!done Ya luce", "J-00001")
    [said] = await room.elena.writes("!duplicate J-00001", "J-00002")
    assert said.text == room.elena.text(t("desk-is-closed", **NUMBER))
    assert (await room.case(2)).state is State.RECEIVED
