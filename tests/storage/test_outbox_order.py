"""Whatever is written when, in whatever lane: everybody reads it in the order of the talk."""

from collections import defaultdict
from itertools import groupby
from operator import attrgetter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storage.outbox import DeliveryState, Lane
from tests.letters import WRITTEN, letter
from tests.storage.open_books import open_books

CHATS = ("ana", "eva", "room")
WRITES = st.tuples(st.just("write"), st.sampled_from(CHATS), st.sampled_from(Lane))
TAKES = st.tuples(st.just("take"), st.integers(1, 6))
SENDS = st.tuples(st.just("send"), st.integers(0, 3))
# News are on their way when a reply is written; they do not arrive, and both wait.
COMES_BACK = [
    ("write", "ana", Lane.BROADCAST), ("take", 1), ("write", "ana", Lane.REPLY), ("send", 0),
]  # fmt: skip
# An alert and a reply are written meanwhile; what comes back must not let only one of them pass.
ALERT_MEANWHILE = [
    ("write", "ana", Lane.REPLY), ("take", 1),
    ("write", "ana", Lane.ALERT), ("write", "ana", Lane.REPLY), ("send", 0),
]  # fmt: skip

address = attrgetter("address")


class Post:
    """An outbox, what was taken from it and is on its way, and what has arrived."""

    def __init__(self, store):
        self.outbox = store.outbox
        self.written = defaultdict(list)
        self.in_hand = {}
        self.arrived = defaultdict(list)

    def write(self, chat, lane):
        self.written[f"paper:{chat}"].append(self.outbox.write(letter(chat, lane=lane)))

    def take(self, most):
        """Take up so many, but nothing for those to whom something is on its way."""
        if due := self.outbox.due("paper", WRITTEN, most, held=self.in_hand):
            self.outbox.sending(due)
        for to, run in groupby(sorted(due, key=address), address):
            self.in_hand[to] = [one.id for one in run]

    def send(self, works):
        """Of what is on its way so many arrive at each address, and the next one fails."""
        for to, numbers in self.in_hand.items():
            for number in numbers[:works]:
                self.outbox.settle(number, DeliveryState.SENT, WRITTEN)
                self.arrived[to].append(number)
            for number in numbers[works : works + 1]:
                self.outbox.settle(number, DeliveryState.READY, WRITTEN, spared=True)
            self.outbox.release(numbers[works + 1 :])
        self.in_hand.clear()

    def finish(self):
        self.send(100)
        self.take(100)
        while self.in_hand:
            self.send(100)
            self.take(100)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_order_of_every_talk_holds(kind, request):
    engine = request.getfixturevalue(f"{kind}_engine")

    @settings(max_examples=50, deadline=None)
    @example(COMES_BACK)
    @example(ALERT_MEANWHILE)
    @given(st.lists(WRITES | TAKES | SENDS, max_size=30))
    def holds(steps):
        with open_books(engine) as store:
            post = Post(store)
            for what, *how in steps:
                getattr(post, what)(*how)
            post.finish()
            assert post.arrived == post.written

    holds()
