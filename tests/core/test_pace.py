from collections import defaultdict
from datetime import timedelta
from itertools import accumulate

from hypothesis import given, settings
from hypothesis import strategies as some

from core.pace import Pace
from core.transport import Limits
from storage.outbox import Lane
from tests.letters import due
from tests.street import Letter, Street, fits, is_group

NARROW = Limits(overall=(5.0, 4), chat=(1.0, 3), group=(1 / 3, 2))
WIDE = Limits()
MINUTE = timedelta(minutes=1)


@some.composite
def streets(draw):
    """Some letters to a few people and groups, and a platform that is quick or slow."""
    gaps = draw(some.lists(some.sampled_from([0.0, 0.0, 0.01, 0.2, 1.7]), max_size=40))
    chats = some.sampled_from(["ana", "bea", "carl", "dora", "g1", "g2"])
    takes = some.sampled_from([0.0, 0.0, 0.1, 2.0])
    letters = [
        Letter(at, draw(chats), draw(some.sampled_from(Lane)), draw(takes))
        for at in accumulate(gaps)
    ]
    return Street(NARROW, letters, at_once=draw(some.sampled_from([1, 3, 64])))


@given(streets())
@settings(deadline=None)
def test_everything_goes_and_in_each_conversation_in_its_order(street):
    street.play()
    by_chat = defaultdict(list)
    for _, one in street.went:
        by_chat[one.address].append(one.id)
    assert all(ids == sorted(ids) for ids in by_chat.values())
    assert len(street.went) == len(street.letters)


@given(streets())
@settings(deadline=None)
def test_no_rate_is_exceeded_over_any_stretch_of_time(street):
    street.play()
    for number, (_, one) in enumerate(street.went):
        before = street.went[: number + 1]
        for limit, counts in street.buckets(one):
            assert fits([at for at, other in before if counts(other)], limit)


@given(streets())
@settings(deadline=None)
def test_what_may_go_goes(street):
    def nothing_could_go(street, now):
        assert not [one for one in street.heads() if street.could_go(one, now)]
        if street.waiting:  # nor until the next look
            between = now + 0.9 * (street.next_moment(now) - now)
            assert not [one for one in street.heads() if street.could_go(one, between)]

    street.watch = nothing_could_go
    street.play()


@given(streets())
@settings(deadline=None)
def test_a_broadcast_gives_way_to_everything_that_could_go(street):
    def nobody_more_urgent_waits(street, now):
        if any(at == now and one.lane == Lane.BROADCAST for at, one in street.went):
            urgent = [one for one in street.heads() if one.lane < Lane.BROADCAST]
            assert not [one for one in urgent if street.could_go(one, now)]

    street.watch = nobody_more_urgent_waits
    street.play()


def test_replies_go_at_once_however_long_a_broadcast_is():
    broadcast = [Letter(0.0, f"reader {number}", Lane.BROADCAST) for number in range(200)]
    replies = [Letter(float(second), f"ana {second}", Lane.REPLY) for second in range(1, 60)]
    street = Street(NARROW, broadcast + replies).play()
    waits = [at - street.letters[one.id].at for at, one in street.went if one.lane == Lane.REPLY]
    assert waits == [0.0] * 59


def test_replies_go_at_once_when_a_broadcast_meets_a_slow_platform():
    broadcast = [Letter(0.0, f"reader {number}", Lane.BROADCAST, 30.0) for number in range(200)]
    replies = [Letter(float(second), f"ana {second}", Lane.REPLY) for second in range(1, 60)]
    street = Street(WIDE, broadcast + replies).play()
    waits = [at - street.letters[one.id].at for at, one in street.went if one.lane == Lane.REPLY]
    assert waits == [0.0] * 59


def test_a_broadcast_has_three_fifths_of_the_rate():
    broadcast = [Letter(0.0, f"reader {number}", Lane.BROADCAST) for number in range(182)]
    last, _ = Street(NARROW, broadcast).play().went[-1]
    assert 59 <= last <= 61


def test_of_a_burst_too_a_broadcast_has_three_fifths():
    broadcast = [Letter(0.0, f"reader {number}", Lane.BROADCAST) for number in range(20)]
    street = Street(NARROW, broadcast).play()
    assert len([at for at, _ in street.went if at == 0]) == 2


def test_what_has_to_wait_is_overtaken_by_nothing_in_its_chat():
    pace = Pace(NARROW, is_group)
    pace.took([[due(1, "bea", Lane.BROADCAST)], [due(2, "carl", Lane.BROADCAST)]], now=0)
    waiting = [due(3, "ana", Lane.BROADCAST), due(4, "ana", Lane.REPLY)]
    assert pace.allowance(0).pick(waiting) == []


def test_an_alert_goes_before_all_that_waits():
    lanes = [Lane.BROADCAST, Lane.STATUS, Lane.REPLY, Lane.ALERT]
    letters = [Letter(0.0, f"{lane.name} {number}", lane) for lane in lanes for number in range(9)]
    went = [one.lane for _, one in Street(NARROW, letters).play().went]
    assert went[:27] == [Lane.ALERT] * 9 + [Lane.REPLY] * 9 + [Lane.STATUS] * 9


def test_who_is_written_to_too_often_waits_alone():
    pace = Pace(WIDE, is_group)
    pace.throttled("paper:ana", MINUTE, now=0)
    assert goes(pace, 59.9, "ana", "bea") == ["bea"]
    assert goes(pace, 60.0, "ana", "ana", "bea") == ["ana", "bea"]  # and not all at once


def test_when_we_write_too_often_all_wait_and_then_we_are_slower():
    pace = Pace(NARROW, is_group)
    pace.throttled("paper:ana", MINUTE, now=0, everyone=True)
    assert goes(pace, 59.9, "bea") == []
    assert pace.next_time(59.9) == 60.0
    assert goes(pace, 60.0, "bea", "carl") == ["bea"]
    assert pace.overall.rate == 2.5


def test_when_several_chats_are_throttled_together_it_is_taken_for_all():
    pace = Pace(WIDE, is_group)
    for moment, chat in [(0, "ana"), (0.3, "bea"), (0.9, "carl")]:
        pace.throttled(f"paper:{chat}", MINUTE, now=moment)
    assert goes(pace, 10.8, "dora") == []
    assert goes(pace, 11.0, "dora") == ["dora"]  # only a guess, so not for a minute
    assert goes(pace, 59.0, "ana", "bea", "carl") == []


def test_when_several_chats_are_throttled_one_after_the_other_it_is_not():
    pace = Pace(WIDE, is_group)
    for moment, chat in [(0, "ana"), (0.6, "bea"), (1.2, "carl")]:
        pace.throttled(f"paper:{chat}", MINUTE, now=moment)
    assert goes(pace, 1.2, "dora") == ["dora"]


def test_answers_that_were_under_way_halve_the_rate_only_once():
    pace = Pace(WIDE, is_group)
    for number in range(20):
        pace.throttled(f"paper:{number}", MINUTE, now=number / 100, everyone=True)
    assert pace.share_at(0.2) == 0.5


def test_the_rate_comes_back_slowly():
    pace = Pace(WIDE, is_group)
    pace.throttled("paper:ana", MINUTE, now=0, everyone=True)
    assert [round(pace.share_at(now), 2) for now in (60, 70, 85, 110, 500)] == [
        *(0.5, 0.6, 0.75),
        *(1.0, 1.0),
    ]


def test_one_chat_that_does_not_work_stops_no_other():
    pace = Pace(WIDE, is_group, chance=lambda: 0)
    for moment in (0, 1, 3, 7, 15):
        pace.failed("paper:broken", now=moment)
        assert goes(pace, moment, "broken", "ana") == ["ana"]


def test_chats_that_never_work_stop_no_other_for_long():
    pace = Pace(WIDE, is_group, chance=lambda: 0)
    for number in range(3):
        pace.failed(f"paper:broken {number}", now=0)
    assert goes(pace, 1.0, "ana") == ["ana"]
    pace.worked("paper:ana", now=1.0)
    for number in range(3):
        pace.failed(f"paper:broken {number}", now=1.0)
    assert goes(pace, 1.0, "bea") == ["bea"]


def test_when_several_chats_stop_working_all_wait_and_then_a_few_are_tried():
    pace = Pace(WIDE, is_group, chance=lambda: 0)
    for number in range(20):
        pace.failed(f"paper:{number}", now=0)
    assert goes(pace, 0.9, "ana") == []
    assert goes(pace, 1.0, "ana", "bea", "carl", "dora") == ["ana", "bea", "carl"]
    assert pace.allowance(1.0, busy=["ana", "bea", "carl"]).lowest is None


def test_a_platform_that_stays_away_is_tried_every_ten_seconds_at_least():
    pace = Pace(WIDE, is_group)
    now = 0.0
    for number in range(50):
        pace.failed(f"paper:{number}", now)
        assert pace.next_time(now) - now < 10.001 or number < 3
        now = max(now, pace.until)


def test_when_the_platform_is_back_nobody_waits_any_longer():
    pace = Pace(WIDE, is_group)
    for number in range(20):
        pace.failed(f"paper:{number}", now=0)
    pace.worked("paper:ana", now=2)
    assert goes(pace, 2, *map(str, range(20))) == [str(number) for number in range(20)]


def test_nothing_is_remembered_of_those_who_have_been_quiet():
    pace = Pace(Limits(overall=(1e6, 20_000)), is_group)
    runs = [[due(number, str(number))] for number in range(10_000)]
    pace.took(runs, now=0)
    pace.failed("paper:1", now=0)
    pace.throttled("paper:2", MINUTE, now=0)
    assert len(pace.chats) == 10_000
    pace.allowance(now=30)
    assert set(pace.chats) == {"paper:1", "paper:2"}
    pace.allowance(now=300)
    assert not pace.chats


def test_a_reply_waits_for_an_alert_that_is_being_sent_to_the_same_chat():
    assert Pace(WIDE, is_group).allowance(0, ["paper:ana"]).pick([due(1, "ana")]) == []


def goes(pace, now, *chats):
    """The chats of those messages that may go, one to each of `chats` in this order."""
    picked = pace.allowance(now).pick([due(number, chat) for number, chat in enumerate(chats)])
    return [one.address.removeprefix("paper:") for run in picked for one in run]
