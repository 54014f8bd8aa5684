"""The book of polls: one vote for each person, also where all come at once."""

import asyncio
from datetime import UTC, datetime, timedelta

from storage.polls import Poll

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def poll(store, **about):
    values = {"department": "townhall", "question": "?", "choices": ["a", "b"]}
    return store.polls.begin(Poll(**values | {"ends_at": NOON + DAY} | about))


def person(store, name):
    return store.residents.meet(f"paper:{name}", "es", NOON).resident_id


def test_a_person_and_a_number_in_the_register_vote_once(store):
    made, ana = poll(store), person(store, "ana")
    assert store.polls.vote(made, 0, NOON, resident_id=ana)
    assert not store.polls.vote(made, 1, NOON, resident_id=ana)
    assert store.polls.vote(made, 1, NOON, register_mark="mark")
    assert not store.polls.vote(made, 1, NOON, register_mark="mark")
    assert store.polls.vote(poll(store), 1, NOON, register_mark="mark")
    assert made.counts == [1, 1]
    assert store.polls.voters(made.id) == [ana]
    assert store.polls.on_paper(made.id) == 1


def test_a_poll_is_open_until_its_end_and_then_over(store):
    made = poll(store)
    assert store.polls.open(NOON) == [made]
    assert store.polls.over(NOON) == []
    assert store.polls.open(NOON + DAY) == []
    assert store.polls.over(NOON + DAY) == [made]


async def test_no_vote_is_lost_or_counted_twice_when_all_come_at_once(database):
    def begin(store):
        return poll(store).id, [person(store, f"r{n}") for n in range(6)]

    made, who = await database.run(begin)

    def votes(one):
        def work(store):
            return store.polls.vote(store.polls.get(made), one % 2, NOON, resident_id=one)

        return work

    done = await asyncio.gather(*(database.run(votes(one)) for one in who * 3))
    assert sum(done) == len(who)
    counts = await database.run(lambda store: store.polls.get(made).counts)
    assert sum(counts) == len(who)
