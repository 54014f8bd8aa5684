import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.messages import Act, Address, Choice, Document, Outgoing, Photo, Place
from core.wire import addressed, decode, encode
from tests.letters import due

TEXT = some.text()
OUTGOING = some.builds(
    Outgoing,
    to=some.builds(Address, TEXT, TEXT),
    text=TEXT,
    act=some.sampled_from(Act),
    choices=some.lists(some.builds(Choice, TEXT, TEXT, TEXT), max_size=3).map(tuple),
    photo=some.none() | some.builds(Photo, TEXT),
    document=some.none() | some.builds(Document, TEXT, TEXT, TEXT, some.integers(0, 2**40)),
    place=some.none() | some.builds(Place, some.floats(-90, 90), some.floats(-180, 180), TEXT),
    target=some.none() | TEXT,
)


@given(OUTGOING)
def test_what_is_written_down_is_read_back_the_same(message):
    assert decode(encode(message)) == message


def test_what_is_no_message_is_not_read():
    with pytest.raises(msgspec.MsgspecError):
        decode('{"to": "ana"}')


def test_a_message_without_references_goes_as_it_was_written():
    assert addressed(due(1, "ana"), {}) == Outgoing(Address("paper", "ana"), "1")


def test_an_edit_gets_the_id_of_what_it_edits():
    edit = due(2, "ana", act="edit", target_id=1)
    assert addressed(edit, {1: "m7"}).target == "m7"


@pytest.mark.parametrize("act", ["edit", "delete", "unreact", "react"])
def test_what_was_never_sent_cannot_be_changed_or_marked(act):
    assert addressed(due(2, "ana", act=act, target_id=1), {}) is None


def test_a_mark_that_was_never_set_is_not_looked_for_in_the_message_of_somebody_else():
    assert addressed(due(2, "works", act="unreact", target_id=1, target="$theirs"), {}) is None


def test_a_reaction_may_name_what_somebody_else_wrote():
    assert addressed(due(2, "works", act="react", target="$theirs"), {}).target == "$theirs"


def test_an_answer_in_a_thread_gets_the_id_of_its_first_message():
    assert addressed(due(2, "works", thread_id=1), {1: "$card"}).thread == "$card"


def test_if_the_thread_never_began_the_answer_stands_by_itself():
    assert addressed(due(2, "works", thread_id=1), {}).thread is None
