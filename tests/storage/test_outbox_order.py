"""Whatever is written when, in whatever lane: everybody reads it in the order of the talk."""

from collections import defaultdict
from itertools import groupby
from operator import attrgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.outbox import DeliveryState, Lane
from tests.letters import WRITTEN, letter
from tests.storage.open_books import open_books

CHATS = ("ana", "eva", "room")
WRITES = st.tuples(st.just("write"), st.sampled_from(CHATS), st.sampled_from(Lane))
# Take up so many; to each address so many of them arrive, and the next one fails.
SENDS = st.tuples(st.just("send"), st.integers(1, 6), st.integers(0, 3))

address = attrgetter("address")


class Post:
    """An outbox, and what arrived from it."""

    def __init__(self, store):
        self.outbox = store.outbox
        self.written = defaultdict(list)
        self.arrived = defaultdict(list)

    def write(self, chat, lane):
        self.written[f"paper:{chat}"].append(self.outbox.write(letter(chat, lane=lane)))

    def send(self, most, works):
        """As the sender does: messages to one address go one by one until one fails."""
        if not (due := self.outbox.due("paper", WRITTEN, most)):
            return False
        self.outbox.sending(due)
        for to, run in groupby(sorted(due, key=address), address):
            numbers = [one.id for one in run]
            for number in numbers[:works]:
                self.outbox.settle(number, DeliveryState.SENT, WRITTEN)
                self.arrived[to].append(number)
            for number in numbers[works : works + 1]:
                self.outbox.settle(number, DeliveryState.READY, WRITTEN, spared=True)
            self.outbox.release(numbers[works + 1 :])
        return True


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_order_of_every_talk_holds(kind, request):
    engine = request.getfixturevalue(f"{kind}_engine")

    @settings(max_examples=60, deadline=None)
    @given(st.lists(WRITES | SENDS, max_size=25))
    def holds(steps):
        with open_books(engine) as store:
            post = Post(store)
            for what, *how in steps:
                getattr(post, what)(*how)
            while post.send(100, 100):
                pass
            assert post.arrived == post.written

    holds()
