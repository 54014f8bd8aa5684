from datetime import timedelta

import pytest

from core.outcome import Repeat, expired, repeat, verdict
from core.transport import Gone, NotSent, Refused, Throttled, TransportError, Unknown
from storage.outbox import DeliveryState, Lane
from tests.letters import due

READY, DEAD, UNKNOWN = DeliveryState.READY, DeliveryState.DEAD, DeliveryState.UNKNOWN
SOON, HOURS = timedelta(seconds=10), timedelta(hours=1)
THROTTLED = Throttled(SOON)


@pytest.mark.parametrize(
    ("error", "lane", "age", "again", "attempts", "state"),
    [
        (NotSent(), Lane.REPLY, SOON, Repeat.RARELY, 0, READY),
        (NotSent(), Lane.BROADCAST, SOON, Repeat.NEVER, 0, READY),
        (NotSent(), Lane.REPLY, 23 * HOURS, Repeat.RARELY, 2, READY),
        (NotSent(), Lane.REPLY, 24 * HOURS, Repeat.RARELY, 0, DEAD),
        (NotSent(), Lane.STATUS, 24 * HOURS, Repeat.FREELY, 0, DEAD),
        (NotSent(), Lane.ALERT, 1 * HOURS, Repeat.RARELY, 0, READY),
        (NotSent(), Lane.ALERT, 2 * HOURS, Repeat.FREELY, 0, DEAD),
        (THROTTLED, Lane.BROADCAST, SOON, Repeat.NEVER, 0, READY),
        (THROTTLED, Lane.REPLY, 24 * HOURS, Repeat.RARELY, 0, DEAD),
        (Unknown(), Lane.REPLY, SOON, Repeat.RARELY, 0, READY),
        (Unknown(), Lane.REPLY, SOON, Repeat.RARELY, 1, READY),
        (Unknown(), Lane.REPLY, SOON, Repeat.RARELY, 2, UNKNOWN),
        (Unknown(), Lane.ALERT, 2 * HOURS, Repeat.RARELY, 0, UNKNOWN),
        (Unknown(), Lane.BROADCAST, SOON, Repeat.NEVER, 0, UNKNOWN),
        (Unknown(), Lane.BROADCAST, SOON, Repeat.FREELY, 99, READY),
        (Unknown(), Lane.REPLY, 22 * HOURS, Repeat.FREELY, 99, READY),
        (Unknown(), Lane.REPLY, 23 * HOURS, Repeat.FREELY, 0, UNKNOWN),
        (Gone(), Lane.REPLY, SOON, Repeat.FREELY, 0, DEAD),
        (Refused(), Lane.REPLY, SOON, Repeat.FREELY, 0, DEAD),
        (TransportError(), Lane.REPLY, SOON, Repeat.FREELY, 0, DEAD),
    ],
)
def test_an_error_decides_what_becomes_of_a_delivery(error, lane, age, again, *, attempts, state):
    assert verdict(due(1, "ana", lane, attempts=attempts), error, age, again) is state


@pytest.mark.parametrize(
    ("lane", "act", "post", "public", "idempotent", "again"),
    [
        (Lane.REPLY, "send", None, False, False, Repeat.RARELY),
        (Lane.STATUS, "send", None, True, False, Repeat.RARELY),  # in a staff room
        (Lane.ALERT, "send", 3, False, False, Repeat.RARELY),  # to a subscriber
        (Lane.ALERT, "send", 3, True, False, Repeat.NEVER),  # in a channel
        (Lane.STATUS, "send", 3, True, False, Repeat.NEVER),
        (Lane.BROADCAST, "send", None, False, False, Repeat.NEVER),
        (Lane.BROADCAST, "edit", 3, True, False, Repeat.FREELY),
        (Lane.STATUS, "delete", 3, True, False, Repeat.FREELY),
        (Lane.STATUS, "react", None, True, False, Repeat.FREELY),
        (Lane.BROADCAST, "send", 3, True, True, Repeat.FREELY),
    ],
)
def test_what_may_have_arrived_is_repeated_where_that_does_no_harm(
    lane, act, post, *, public, idempotent, again
):
    one = due(1, "ana", lane, act=act, post_id=post)
    assert repeat(one, idempotent=idempotent, public=public) is again


def test_an_old_alarm_would_do_harm_and_an_old_reply_does_not():
    assert expired(due(1, "ana", Lane.ALERT), 3 * HOURS)
    assert not expired(due(1, "ana", Lane.ALERT), 1 * HOURS)
    assert not expired(due(1, "ana", Lane.REPLY), 50 * HOURS)
    assert not expired(due(1, "ana", Lane.ALERT, act="delete"), 3 * HOURS)
