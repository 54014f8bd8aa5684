"""Staff hear of it when the copy of a post is missing in a channel, or may be."""

import pytest

from core.messages import Act
from core.transport import Refused
from tests.paper import AnswerLost
from tests.people import Clerk, t

CHANNEL, ROOM = "works", "works-staff"
KEYS = ("mark-copy-stands", "mark-copy-old")


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


def refuses(*acts):
    """The channel lets us do these things no more."""
    left = Refused("message can't be deleted")
    return lambda message: left if message.to.chat == CHANNEL and message.act in acts else None


async def test_what_cannot_be_deleted_any_more_says_that_it_was_withdrawn(elena):
    await elena.says("!post Mañana se corta la luz")
    elena.town.paper.trouble = refuses(Act.DELETE)
    await elena.says("!retirar 1")
    assert shown(elena, CHANNEL) == [elena.text(t("post-withdrawn"))]
    told = elena.text(t("mark-copy-stands", channel=CHANNEL, number="1"))
    assert shown(elena, ROOM).count(told) == 1


async def test_what_can_neither_be_deleted_nor_changed_is_for_staff_to_remove(elena):
    await elena.says("!post Mañana se corta la luz")
    elena.town.paper.trouble = refuses(Act.DELETE, Act.EDIT)
    await elena.says("!retirar 1")
    stands, old = (elena.text(t(key, channel=CHANNEL, number="1")) for key in KEYS)
    assert shown(elena, ROOM).count(stands) == 1
    assert shown(elena, ROOM).count(old) == 1
    assert "Mañana" in shown(elena, CHANNEL)[0]


async def test_what_never_stood_in_the_channel_need_not_be_removed(elena):
    elena.town.paper.trouble = refuses(Act.SEND, Act.DELETE)
    await elena.says("!post Mañana se corta la luz")
    await elena.says("!retirar 1")
    assert elena.text(t("mark-copy-stands", channel=CHANNEL, number="1")) not in shown(elena, ROOM)
