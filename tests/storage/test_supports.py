"""The book of supports: each person once, also where two of their chats are quick."""

import asyncio
from datetime import UTC, datetime

import pytest

from storage.cases import Case, Matter, State
from storage.posts import Post, PostKind

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def proposed(store, *, shown=True, **about):
    values = {"matter": Matter.PROPOSAL, "department": "townhall", "opened_at": NOON}
    case = store.cases.open(Case(changed_at=NOON, **values | about), "J")
    if shown:
        post = {"department": "townhall", "case_id": case.id, "published_at": NOON}
        store.posts.publish(Post(kind=PostKind.REPORT, approved=True, **post))
    return case


def person(store, name):
    return store.residents.meet(f"paper:{name}", "es", NOON).resident_id


def test_a_person_counts_once(store):
    case, ana, berta = proposed(store), person(store, "ana"), person(store, "berta")
    given = [store.supports.give(case.id, who, NOON) for who in (ana, ana, berta)]
    assert given == [True, False, True]
    assert store.supports.count(case.id) == 2


def test_only_open_proposals_that_are_shown_are_listed(store):
    old, new = proposed(store), proposed(store)
    proposed(store, shown=False)
    ended = proposed(store, state=State.DONE)
    assert store.supports.open() == [new, old]
    assert store.supports.ended() == [ended]


@pytest.mark.parametrize("people", [1, 6])
async def test_nobody_is_counted_twice_or_missed_when_all_come_at_once(database, people):
    def begin(store):
        return proposed(store).id, [person(store, f"r{n}") for n in range(people)]

    case, who = await database.run(begin)

    def support(one):
        def work(store):
            store.supports.give(case, one, NOON)
            return store.supports.count(case)

        return work

    counts = await asyncio.gather(*(database.run(support(one)) for one in who * 3))
    assert await database.run(lambda store: store.supports.count(case)) == people
    assert max(counts) == people
