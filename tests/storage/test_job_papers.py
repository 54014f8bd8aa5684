"""Files of applications: which may be erased."""

from datetime import UTC, datetime, timedelta

import pytest

from storage.deliveries import DeliveryState
from storage.job_papers import LONGEST, JobPaper

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def sends(store, state, ref="a" * 64, until=NOW):
    row = {"platform": "paper", "address": "paper:room", "lane": 2, "act": "send", "message": "{}"}
    delivery = store.outbox.write({**row, "state": state, "attempts": 0, "written_at": NOW})
    paper = JobPaper(delivery_id=delivery, ref=ref, until=until)
    store.job_papers.add(paper)
    return paper


@pytest.mark.parametrize(
    ("state", "until", "done"),
    [
        (DeliveryState.SENT, NOW, True),
        (DeliveryState.SENT, NOW + HOUR, False),
        (DeliveryState.DEAD, NOW, True),
        (DeliveryState.READY, NOW, False),
        (DeliveryState.UNKNOWN, NOW, False),
        (DeliveryState.UNKNOWN, NOW - LONGEST, True),
    ],
)
def test_a_file_may_go_once_it_has_arrived_or_waited_too_long(store, state, until, done):
    paper = sends(store, state, until=until)
    assert store.job_papers.done(NOW, 9) == ([paper] if done else [])


def test_a_file_goes_with_the_last_message_that_carries_it(store):
    first, second = sends(store, DeliveryState.SENT), sends(store, DeliveryState.READY)
    assert not store.job_papers.forget(first)
    assert store.job_papers.forget(second)
