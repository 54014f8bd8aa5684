from datetime import timedelta

import pytest

from storage.engine import make_engine, plain_url
from storage.outbox import DeliveryState, Lane
from tests.letters import WRITTEN, letter
from tests.storage.open_books import open_books

LATER = WRITTEN + timedelta(minutes=5)
ANA = "paper:ana"


def write(store, chat="ana", text="", lane=Lane.REPLY, **more):
    return store.outbox.write(letter(chat, text, lane, **more))


def due(store, now=WRITTEN, most=100, **more):
    return [one.id for one in store.outbox.due("paper", now, most, **more)]


def take(store, *ids):
    """Have these in hand."""
    store.outbox.sending([one for one in store.outbox.due("paper", LATER, 100) if one.id in ids])


def settle(store, number, state=DeliveryState.SENT, **more):
    return store.outbox.settle(number, state, LATER, **more)


def found(store, number):
    delivery = store.outbox.get(number)
    store.outbox.session.refresh(delivery)
    return delivery


def state(store, number):
    return found(store, number).state


# Written


def test_what_is_written_is_due(store):
    number = write(store, text="Hello!", case_id=4, entry_id=5, receipt_to="a", receipt_for="b")
    (one,) = store.outbox.due("paper", WRITTEN, 100)
    assert (one.id, one.address, one.lane, one.attempts) == (number, ANA, Lane.REPLY, 0)
    assert "Hello!" in one.message
    assert (one.case_id, one.entry_id, one.receipt_to, one.receipt_for) == (4, 5, "a", "b")
    assert one.since == one.written_at == WRITTEN


def test_the_sender_of_the_platform_is_woken(store):
    write(store)
    assert store.page.calls == {"out:paper"}


def test_what_was_said_in_a_turn_is_found_and_may_belong_to_a_case_later(store):
    number = write(store, text="One lamp, entered")
    write(store, text="another turn", written_at=LATER)
    write(store, chat="eva")
    (said,) = store.sent.at(ANA, WRITTEN)
    assert said.id == number
    store.sent.belongs(number, 4, 5)
    one = found(store, number)
    assert (one.case_id, one.entry_id) == (4, 5)
    assert [each.id for each in store.sent.copies(entry_id=5)] == [number]


def test_another_platform_has_an_outbox_of_its_own(store):
    write(store)
    assert store.outbox.due("other", WRITTEN, 100) == []


def test_a_reply_lifts_what_waits_for_the_same_address(store):
    first = write(store, lane=Lane.BROADCAST)
    other = write(store, "eva", lane=Lane.BROADCAST)
    reply = write(store, lane=Lane.REPLY)
    assert found(store, first).lane == Lane.REPLY
    assert found(store, other).lane == Lane.BROADCAST
    assert due(store) == [first, reply, other]


def test_what_is_more_urgent_already_stays_so(store):
    alert = write(store, lane=Lane.ALERT)
    write(store, lane=Lane.STATUS)
    assert found(store, alert).lane == Lane.ALERT


def test_of_two_edits_only_the_later_goes_out(store):
    message = write(store)
    first = write(store, act="edit", target_id=message)
    second = write(store, act="edit", target_id=message)
    assert state(store, first) is DeliveryState.DROPPED
    assert due(store) == [message, second]


def test_an_edit_that_is_on_its_way_is_not_dropped(store):
    message = write(store)
    first = write(store, act="edit", target_id=message)
    take(store, message, first)
    write(store, act="edit", target_id=message)
    assert state(store, first) is DeliveryState.SENDING


def test_an_edit_drops_neither_marks_nor_edits_of_other_messages(store):
    message, other = write(store), write(store)
    mark = write(store, act="react", target_id=message)
    elsewhere = write(store, act="edit", target_id=other)
    edit = write(store, act="edit", target_id=message)
    assert due(store) == [message, other, mark, elsewhere, edit]


def test_a_key_is_never_used_again_not_even_by_another_database(store):
    numbers = [write(store), write(store, "eva", written_at=WRITTEN + timedelta(milliseconds=1))]
    one, other = store.outbox.due("paper", LATER, 100)
    assert [one.key, other.key] == [
        f"juntos-{numbers[0]}-{int(WRITTEN.timestamp() * 1000)}",
        f"juntos-{numbers[1]}-{int(WRITTEN.timestamp() * 1000) + 1}",
    ]


# Due


def test_the_most_urgent_is_due_first(store):
    lanes = [Lane.BROADCAST, Lane.STATUS, Lane.REPLY, Lane.ALERT]
    numbers = [write(store, f"chat-{lane}", lane=lane) for lane in lanes]
    assert due(store) == numbers[::-1]
    assert due(store, most=2) == numbers[:1:-1]
    assert due(store, lowest=Lane.REPLY) == numbers[:1:-1]


def test_nothing_is_due_for_an_address_that_is_held(store):
    write(store, "ana")
    of_eva = write(store, "eva")
    assert due(store, held=[ANA]) == [of_eva]


def test_what_is_to_wait_is_due_when_its_time_has_come(store):
    number = write(store, not_before=LATER)
    assert due(store, WRITTEN) == []
    assert due(store, LATER) == [number]
    (one,) = store.outbox.due("paper", LATER, 1)
    assert one.since == LATER


def test_a_message_that_comes_back_is_not_overtaken(store):
    first = write(store, lane=Lane.BROADCAST)
    take(store, first)
    reply = write(store, lane=Lane.REPLY)
    settle(store, first, DeliveryState.READY)
    assert due(store) == [first, reply]
    take(store, first)
    settle(store, first)
    assert due(store) == [reply]


def test_what_is_about_another_message_knows_its_id_on_the_platform(store):
    root, message = write(store), write(store)
    for number in (root, message):
        take(store, number)
        settle(store, number, sent_as=f"m{number}")
    write(store, act="edit", target_id=message, thread_id=root)
    (edit,) = store.outbox.due("paper", LATER, 100)
    assert (edit.target, edit.thread) == (f"m{message}", f"m{root}")


# Sent, or not


def test_what_is_on_its_way_is_not_due(store):
    number = write(store)
    take(store, number)
    assert due(store) == []
    assert (state(store, number), found(store, number).attempts) == (DeliveryState.SENDING, 1)


def test_what_has_arrived_is_known_by_its_place_there(store):
    number = write(store)
    take(store, number)
    assert settle(store, number, sent_as="m1")
    assert store.sent.lying(ANA, "m1").id == number
    assert store.sent.lying("paper:eva", "m1") is None
    assert found(store, number).settled_at == LATER


def test_what_became_of_a_delivery_is_noted_once(store):
    number = write(store)
    assert settle(store, number, DeliveryState.DEAD, problem="blocked")
    assert not settle(store, number, sent_as="m1")
    assert (state(store, number), found(store, number).problem) == (DeliveryState.DEAD, "blocked")


def test_an_attempt_that_never_reached_the_platform_does_not_count(store):
    number = write(store)
    take(store, number)
    settle(store, number, DeliveryState.READY, problem="down", not_before=LATER, spared=True)
    back = found(store, number)
    assert (back.state, back.attempts, back.not_before) == (DeliveryState.READY, 0, LATER)
    assert back.settled_at is None


def test_an_attempt_that_may_have_arrived_does_count(store):
    number = write(store)
    take(store, number)
    settle(store, number, DeliveryState.READY)
    assert found(store, number).attempts == 1


def test_the_place_of_a_message_outlives_a_later_attempt_that_knows_none(store):
    number = write(store)
    settle(store, number, DeliveryState.READY, sent_as="m1")
    settle(store, number, DeliveryState.SENT)
    assert found(store, number).sent_as == "m1"


def test_what_was_taken_up_in_vain_waits_again(store):
    taken, sent = write(store), write(store)
    take(store, taken, sent)
    settle(store, sent)
    store.outbox.release([taken, sent])
    assert (state(store, taken), found(store, taken).attempts) == (DeliveryState.READY, 0)
    assert state(store, sent) is DeliveryState.SENT


def test_nothing_more_goes_where_nobody_is(store):
    sent, on_its_way, waits = (write(store) for _ in range(3))
    of_eva = write(store, "eva")
    take(store, sent, on_its_way)
    settle(store, sent)
    assert [one.id for one in store.outbox.give_up(ANA, "blocked")] == [waits]
    assert (state(store, waits), found(store, waits).problem) == (DeliveryState.DEAD, "blocked")
    assert state(store, on_its_way) is DeliveryState.SENDING
    assert due(store) == [of_eva]


def test_what_was_being_sent_when_we_fell_is_found(store):
    number, _, sent = write(store), write(store, "eva"), write(store, "leo")
    take(store, number, sent)
    settle(store, sent)
    assert [one.id for one in store.outbox.interrupted("paper")] == [number]
    assert store.outbox.interrupted("other") == []


def test_two_senders_do_not_take_the_same(postgresql_url):
    engine = make_engine(plain_url(postgresql_url))
    with open_books(engine) as ours, open_books(engine) as theirs:
        first, second = write(ours), write(ours, "eva")
        ours.page.connection.commit()
        assert due(theirs, most=1) == [first]
        assert due(ours) == [second]
    engine.dispose()


def test_what_another_has_in_hand_is_overtaken_by_nothing_that_comes_after_it(postgresql_url):
    engine = make_engine(plain_url(postgresql_url))
    with open_books(engine) as sending, open_books(engine) as editing:
        first, second, other = write(sending), write(sending), write(sending, "eva")
        sending.page.connection.commit()
        editing.outbox.reword(first, "{}")
        assert due(sending) == [other]
        editing.page.connection.commit()
        sending.page.connection.commit()
        assert due(sending) == [first, second, other]
    engine.dispose()


# What was said, and of what


@pytest.mark.parametrize("about", ["entry_id", "post_id"])
def test_all_copies_of_something_are_found(store, about):
    copies = [write(store, chat, **{about: 7}) for chat in ("ana", "eva", "leo")]
    write(store, **{about: 8})
    write(store, act="react", target_id=copies[0], **{about: 7})
    settle(store, copies[0])
    settle(store, copies[1], DeliveryState.DEAD)
    assert [one.id for one in store.sent.copies(**{about: 7})] == [copies[0], copies[2]]


def test_a_message_that_was_deleted_is_taken_back(store):
    message, other = write(store), write(store)
    write(store, act="edit", target_id=other)
    assert not store.sent.is_taken_back(message)
    write(store, act="delete", target_id=message)
    assert store.sent.is_taken_back(message)
    assert not store.sent.is_taken_back(other)


def test_the_marks_on_a_message_are_found(store):
    marks = [write(store, "room", act="react", receipt_for="$1") for _ in range(3)]
    write(store, "room", act="react", receipt_for="$2")
    write(store, "room", receipt_for="$1")
    write(store, "elsewhere", act="react", receipt_for="$1")
    settle(store, marks[0])
    settle(store, marks[1], DeliveryState.DEAD)
    receipts = store.sent.receipts("paper:room", "$1")
    assert [one.id for one in receipts] == [marks[0], marks[2]]


def test_what_was_said_is_wiped_but_not_that_it_was_said(store):
    old, young, waits = write(store), write(store), write(store, "eva")
    settle(store, old, sent_as="m1")
    store.outbox.settle(young, DeliveryState.SENT, LATER + timedelta(hours=1))
    assert store.sent.wipe_before(LATER + timedelta(minutes=1)) == 1
    assert store.sent.wipe_before(LATER + timedelta(minutes=1)) == 0
    assert found(store, old).message == ""
    assert found(store, young).message
    assert found(store, waits).message
    assert store.sent.lying(ANA, "m1").id == old


def test_the_outbox_can_be_counted(store):
    sent = write(store)
    write(store, "eva", lane=Lane.STATUS)
    settle(store, sent)
    assert store.outbox.count(DeliveryState.READY) == 1
    assert store.outbox.count(DeliveryState.READY, Lane.REPLY) == 0
    assert store.outbox.count(DeliveryState.SENT, Lane.REPLY) == 1


def test_the_oldest_of_a_lane_is_what_waits_longest_in_it(store):
    assert store.outbox.oldest(Lane.REPLY) is None
    sent = write(store)
    write(store, "eva", written_at=LATER)
    write(store, "leo", lane=Lane.STATUS)
    assert store.outbox.oldest(Lane.REPLY) == WRITTEN
    settle(store, sent)
    assert store.outbox.oldest(Lane.REPLY) == LATER


def test_a_mark_that_is_just_being_set_is_found_too(store):
    """Else it would stand beside the one that takes its place."""
    mark = write(store, "room", act="react", receipt_for="$1")
    store.outbox.sending(store.outbox.due("paper", WRITTEN, 1))
    assert [one.id for one in store.sent.receipts("paper:room", "$1")] == [mark]


def test_a_chat_is_in_doubt_while_something_may_stand_there_that_is_not_noted(store):
    sent = write(store)
    assert not store.outbox.is_in_doubt(ANA)
    store.outbox.sending(store.outbox.due("paper", WRITTEN, 1))
    assert store.outbox.is_in_doubt(ANA)
    settle(store, sent, DeliveryState.READY)
    assert store.outbox.is_in_doubt(ANA)
    settle(store, sent)
    assert not store.outbox.is_in_doubt(ANA)
