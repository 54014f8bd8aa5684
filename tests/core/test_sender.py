import asyncio
from datetime import timedelta

import pytest

from core.outcome import MOST_CRASHES
from core.sender import Sender
from core.transport import Gone, Limits, NotSent, Refused, Throttled, Unknown
from storage.outbox import DeliveryState, Lane
from tests.letters import WRITTEN, deliveries, states, write
from tests.paper import AnswerLost, Paper

SENT, READY, DEAD = DeliveryState.SENT, DeliveryState.READY, DeliveryState.DEAD
UNKNOWN, DROPPED, SENDING = DeliveryState.UNKNOWN, DeliveryState.DROPPED, DeliveryState.SENDING
MINUTE = Throttled(timedelta(minutes=1))
TELEGRAM = Limits(overall=(27.0, 9), chat=(1.0, 3), group=(20 / 60, 3))


@pytest.fixture
def paper():
    return Paper(groups={"works", "channel"})


@pytest.fixture
def build(database, paper, clock):
    """Makes a sender: the first, or the one after a restart."""

    def build(**parts):
        timing = {"clock": clock, "monotonic": clock.seconds, "chance": lambda: 0}
        return Sender(database, paper, **{**timing, **parts})

    return build


@pytest.fixture
def sender(build):
    return build()


async def test_what_is_urgent_goes_first(database, sender, paper):
    for lane in (Lane.BROADCAST, Lane.STATUS, Lane.REPLY, Lane.ALERT):
        await write(database, f"to {lane.name}", lane.name, lane)
    await sender.send_due()
    assert paper.texts == ["ALERT", "REPLY", "STATUS", "BROADCAST"]


async def test_in_one_conversation_the_order_is_kept_whatever_is_urgent(database, sender, paper):
    for number, lane in enumerate([Lane.STATUS, Lane.REPLY, Lane.STATUS, Lane.ALERT, Lane.REPLY]):
        await write(database, "ana", str(number), lane)
    await sender.send_due()
    assert paper.texts == ["0", "1", "2", "3", "4"]


async def test_a_reply_does_not_overtake_what_could_not_be_sent_before(database, sender, paper):
    await write(database, "ana", "status", Lane.STATUS)
    sending = asyncio.create_task(sender.send_due())
    paper.gates["ana"].clear()
    await paper.until(lambda: paper.keys)
    await write(database, "ana", "reply", Lane.REPLY)
    paper.failures = [NotSent("no line")]
    paper.gates["ana"].set()
    await sending
    sender.clock.passes(seconds=10)
    await sender.send_due()
    assert paper.texts == ["status", "reply"]


async def test_what_was_surely_not_sent_is_sent_later(database, sender, paper, clock):
    paper.failures = [NotSent("no line"), NotSent("no line")]
    await write(database, "ana", "hello")
    for seconds in (1, 1, 1):
        await sender.send_due()
        clock.passes(seconds=seconds)
    assert paper.texts == []  # the second time it is waited for longer
    await sender.send_due()
    assert paper.texts == ["hello"]
    assert len(set(paper.keys)) == 1  # and every attempt has the same key


async def test_who_is_written_to_too_often_waits_alone_and_keeps_the_order(
    database, sender, paper, clock
):
    paper.failures = [MINUTE]
    for chat, text in [("ana", "one"), ("ana", "two"), ("bea", "hello")]:
        await write(database, chat, text)
    await sender.send_due()
    assert paper.texts == ["hello"]
    clock.passes(seconds=60)
    await sender.send_due()
    assert paper.texts == ["hello", "one"]
    clock.passes(seconds=1)
    await sender.send_due()
    assert paper.texts == ["hello", "one", "two"]


async def test_a_chat_with_too_much_to_hear_leaves_room_for_others(database, build, paper, clock):
    paper.limits = TELEGRAM
    sender = build()
    for number in range(300):
        await write(database, "works", str(number), Lane.STATUS)
    await write(database, "ana", "hello", Lane.STATUS)
    await sender.send_due()
    assert paper.texts == ["0", "1", "2", "hello"]


async def test_when_we_write_too_often_everyone_waits(database, sender, paper, clock):
    paper.failures = [Throttled(timedelta(seconds=30), everyone=True)]
    await write(database, "ana", "one")
    await sender.send_due()
    await write(database, "bea", "hello", Lane.ALERT)
    clock.passes(seconds=29)
    await sender.send_due()
    assert paper.texts == []
    clock.passes(seconds=3)
    await sender.send_due()
    assert paper.texts == ["hello", "one"]


async def test_a_chat_that_gives_no_answer_holds_up_no_other(database, sender, paper):
    await write(database, "slow", "one")
    await write(database, "bea", "two")
    paper.gates["slow"].clear()
    sending = asyncio.create_task(sender.send_due())
    await paper.until(lambda: paper.texts == ["two"])
    paper.gates["slow"].set()
    await sending
    assert paper.texts == ["two", "one"]


async def test_nothing_more_goes_to_one_who_has_blocked_us(database, sender, paper, clock):
    await database.run(lambda store: store.residents.meet("paper:ana", "es", clock()))
    paper.failures = [Gone("blocked by the user")]
    for chat in ("ana", "ana", "ana", "bea"):
        await write(database, chat, "hello")
    await sender.send_due()
    assert await states(database) == [DEAD, DEAD, DEAD, SENT]
    chat = await database.read(lambda store: store.residents.chat("paper:ana"))
    assert chat.reachable is False


@pytest.mark.parametrize("error", [Refused("too long"), FileNotFoundError("9f2c")])
async def test_what_can_never_be_sent_holds_up_nobody(database, sender, paper, error):
    paper.failures = [error]
    await write(database, "ana", "with a photo")
    await write(database, "ana", "hello")
    await sender.send_due()
    assert await states(database) == [DEAD, SENT]


async def test_what_cannot_be_read_holds_up_nobody(database, sender, paper):
    await write(database, "ana", message='{"to": 3}')
    await write(database, "ana", "hello")
    await sender.send_due()
    assert await states(database) == [DEAD, SENT]


async def test_a_reply_that_may_have_arrived_is_sent_again_but_not_for_ever(
    database, sender, paper, clock
):
    paper.trouble = lambda _: AnswerLost("cut off")
    await write(database, "ana", "hello")
    for _ in range(10):
        await sender.send_due()
        clock.passes(minutes=1)
    assert paper.texts == ["hello"] * 3
    assert await states(database) == [UNKNOWN]
    assert sender.figures.doubles == 2


async def test_attempts_that_surely_failed_are_not_held_against_a_reply(
    database, sender, paper, clock
):
    paper.failures = [NotSent("no line"), MINUTE] * 3 + [Unknown("cut off")]
    await write(database, "ana", "hello")
    for _ in range(8):
        await sender.send_due()
        clock.passes(minutes=2)
    assert paper.texts == ["hello"]


async def test_what_waits_behind_a_failure_is_not_counted_as_tried(database, sender, paper, clock):
    paper.failures = [NotSent("no line")] * 5
    await write(database, "ana", "one")
    await write(database, "ana", "two")
    for _ in range(5):
        await sender.send_due()
        clock.passes(minutes=2)
    assert [delivery.attempts for delivery in await deliveries(database)] == [0, 0]


async def test_a_broadcast_that_may_have_arrived_is_left_to_staff(database, sender, paper):
    paper.failures = [Unknown("cut off")]
    await write(database, "ana", "to all", Lane.BROADCAST)
    await sender.send_due()
    [delivery] = await deliveries(database)
    assert delivery.state is UNKNOWN
    assert delivery.problem == "Unknown: cut off"


async def test_a_platform_that_knows_our_keys_shows_nothing_twice(database, sender, paper, clock):
    paper.idempotent = True
    paper.failures = [AnswerLost("cut off")] * 7
    await write(database, "ana", "to all", Lane.BROADCAST)
    for _ in range(8):
        await sender.send_due()
        clock.passes(minutes=2)
    assert paper.texts == ["to all"]
    assert await states(database) == [SENT]


@pytest.mark.parametrize(("lane", "hours"), [(Lane.REPLY, 24), (Lane.ALERT, 2)])
async def test_in_the_end_we_give_up(database, sender, paper, clock, *, lane, hours):
    await write(database, "ana", "hello", lane)
    paper.trouble = lambda _: NotSent("no line")
    clock.passes(hours=hours - 1)
    await sender.send_due()
    assert await states(database) == [READY]
    clock.passes(hours=1)
    await sender.send_due()
    assert await states(database) == [DEAD]


async def test_an_alarm_of_yesterday_is_not_sent_at_all(database, sender, paper, clock):
    await write(database, "ana", "The river rises", Lane.ALERT)
    clock.passes(hours=20)
    await sender.send_due()
    assert paper.keys == []
    assert await states(database) == [DEAD]


async def test_an_alarm_takes_along_what_has_waited_for_long_and_that_is_not_too_old_by_it(
    database, sender, paper, clock
):
    await write(database, "ana", "your lamp is repaired", Lane.STATUS)
    clock.passes(hours=3)
    await write(database, "ana", "The river rises", Lane.ALERT, written_at=clock())
    await sender.send_due()
    assert paper.texts == ["your lamp is repaired", "The river rises"]


async def test_what_is_to_go_tomorrow_goes_tomorrow_and_has_its_full_time(
    database, sender, paper, clock
):
    await write(database, "ana", "reminder", not_before=WRITTEN + timedelta(hours=30))
    await write(database, "ana", "hello")
    await sender.send_due()
    assert paper.texts == ["hello"]
    clock.passes(hours=31)
    paper.failures = [NotSent("no line")] * 3
    for _ in range(4):
        await sender.send_due()
        clock.passes(hours=1)
    assert paper.texts == ["hello", "reminder"]


async def test_an_edit_follows_its_message_even_in_the_same_breath(database, sender, paper):
    first = await write(database, "ana", "It is done")
    await write(database, "ana", "It is done!", act="edit", target_id=first)
    await sender.send_due()
    assert [(message.text, message.target) for message in paper.table] == [
        ("It is done", None),
        ("It is done!", "m1"),
    ]
    assert [delivery.sent_as for delivery in await deliveries(database)] == ["m1", None]


async def test_an_edit_of_what_was_sent_long_ago_finds_it(database, sender, paper):
    first = await write(database, "ana", "It is done")
    await sender.send_due()
    await write(database, "ana", "It is done!", act="edit", target_id=first)
    await sender.send_due()
    assert paper.table[-1].target == "m1"


@pytest.mark.parametrize("act", ["edit", "delete", "unreact"])
async def test_what_was_never_sent_needs_no_change(database, sender, paper, act):
    paper.failures = [Refused("too long")]
    first = await write(database, "ana", "much too long")
    await write(database, "ana", "", act=act, target_id=first)
    await sender.send_due()
    assert await states(database) == [DEAD, DROPPED]
    assert len(paper.keys) == 1


async def test_answers_stand_in_the_thread_that_began_just_before(database, sender, paper):
    card = await write(database, "works", "J-00041", Lane.STATUS)
    await write(database, "works", "A photo of it", Lane.STATUS, thread_id=card)
    await sender.send_due()
    assert [message.thread for message in paper.table] == [None, "m1"]


async def test_a_mark_on_somebody_elses_message_can_be_taken_away_again(database, sender, paper):
    mark = await write(database, "works", "⏳", Lane.STATUS, act="react", target="$theirs")
    await sender.send_due()
    await write(database, "works", "", Lane.STATUS, act="unreact", target_id=mark, target="$theirs")
    await sender.send_due()
    assert [message.target for message in paper.table] == ["$theirs", "m1"]


async def test_what_follows_from_a_delivery_is_kept_with_it(database, build, paper):
    def thank(store, due, state, now):
        if due.address == "paper:ana":
            store.cursors.move("seen", f"{due.id} {state}", now)

    await write(database, "ana", "hello")
    await build(on_settled=thank).send_due()
    assert await database.read(lambda store: store.cursors.at("seen")) == "1 sent"


async def test_all_that_is_given_up_is_told(database, build, paper):
    told = set()
    paper.failures = [Gone("blocked")]
    for number in range(4):
        await write(database, "ana", str(number))
    await build(on_settled=lambda _store, due, state, _now: told.add((due.id, state))).send_due()
    assert told == {(1, DEAD), (2, DEAD), (3, DEAD), (4, DEAD)}


async def test_if_what_should_follow_fails_the_delivery_is_settled_all_the_same(
    database, build, paper
):
    def fail(*_):
        raise KeyError("no such case")

    await write(database, "ana", "hello")
    await build(on_settled=fail).send_due()
    assert await states(database) == [SENT]
    assert paper.texts == ["hello"]


async def test_what_was_done_is_counted(database, sender, paper, clock):
    paper.failures = [Refused("too long"), Unknown("cut off")]
    for chat in ("ana", "bea", "carl"):
        await write(database, chat, "hello")
    clock.passes(seconds=2)
    await sender.send_due()
    assert sender.figures.sent == 1
    assert sender.figures.failed == {"Refused": 1, "Unknown": 1}
    assert list(sender.figures.seconds) == [2.0]


async def crash(sender, paper, chats):
    """Die while the platform is spoken to; whether it arrived is not known."""
    for chat in chats:
        paper.gates[chat].clear()
    sending = asyncio.create_task(sender.send_due())
    await paper.until(lambda: len(paper.keys) == len(chats))
    sending.cancel()
    for task in sender.busy():
        task.cancel()
    await sender.idle()
    paper.gates.clear()


async def test_replies_that_a_crash_interrupted_are_sent_again(database, build, paper):
    await write(database, "ana", "one")
    await write(database, "ana", "two")
    await crash(build(), paper, ["ana"])
    assert await states(database) == [SENDING, SENDING]
    await build().send_due()
    assert paper.texts == ["one", "two"]
    assert [delivery.attempts for delivery in await deliveries(database)] == [2, 1]


async def test_what_was_far_back_in_a_run_is_never_given_up_for_crashes(database, build, paper):
    """It had not left: only what is first on its way to somebody can have."""
    for text in ("one", "two"):
        await write(database, "ana", text)
    for _ in range(MOST_CRASHES):
        await crash(build(), paper, ["ana"])
        paper.keys.clear()
    await build().send_due()
    assert paper.texts == ["two"]


async def test_of_posts_in_a_channel_a_crash_leaves_only_one_in_doubt(database, build, paper):
    for number in range(3):
        await write(database, "channel", str(number), Lane.STATUS, post_id=number + 1)
    await crash(build(), paper, ["channel"])
    await build().send_due()
    assert await states(database) == [UNKNOWN, SENT, SENT]
    assert paper.texts == ["1", "2"]


async def test_where_keys_are_known_a_crash_leaves_nothing_in_doubt(database, build, paper):
    paper.idempotent = True
    for number in range(3):
        await write(database, "channel", str(number), Lane.BROADCAST, post_id=number + 1)
    await crash(build(), paper, ["channel"])
    await build().send_due()
    assert paper.texts == ["0", "1", "2"]


async def test_a_message_that_crashes_us_each_time_is_given_up(database, build, paper):
    await write(database, "ana", "poison")
    for _ in range(MOST_CRASHES):
        await crash(build(), paper, ["ana"])
        paper.keys.clear()
    await build().send_due()
    assert await states(database) == [UNKNOWN]
    assert paper.texts == []
