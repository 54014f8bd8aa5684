"""Staff hear of it when the copy of a post is missing in a channel, or may be."""

import pytest

from core.transport import Refused
from tests.paper import AnswerLost
from tests.people import Clerk, t

CHANNEL, ROOM = "works", "works-staff"


@pytest.fixture
async def elena(jun):
    jun.paper.groups.add(CHANNEL)
    elena = Clerk(jun, ROOM, "es", "@elena:jun.example", "Elena")
    await elena.joins()
    return elena


def fails_once(error):
    """Trouble with the first message to the channel."""
    left = [error]
    return lambda message: left.pop() if message.to.chat == CHANNEL and left else None


def shown(elena, chat):
    return [one.text for one in elena.town.on_table(chat)]


@pytest.mark.parametrize(
    ("error", "key", "stands"),
    [(AnswerLost("lost"), "mark-copy-uncertain", 1), (Refused("no"), "mark-copy-failed", 0)],
)
async def test_a_copy_that_is_missing_is_named_and_never_sent_twice(elena, error, key, stands):
    elena.town.paper.trouble = fails_once(error)
    await elena.says("!post Mañana se corta la luz")
    for _ in range(3):
        elena.town.clock.passes(minutes=5)
        await elena.town.answers()
    assert len(shown(elena, CHANNEL)) == stands
    told = elena.text(t(key, channel=CHANNEL, what="Mañana se corta la luz"))
    assert shown(elena, ROOM).count(told) == 1


async def test_of_a_copy_that_stands_nothing_is_said(elena):
    await elena.says("!post Mañana se corta la luz")
    assert not [one for one in shown(elena, ROOM) if one.startswith("⚠️")]
