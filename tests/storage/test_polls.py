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


def test_a_person_and_a_card_vote_once(store):
    made, ana = poll(store), person(store, "ana")
    assert store.polls.vote(made, 0, NOON, ana)
    assert not store.polls.vote(made, 1, NOON, ana)
    assert store.polls.vote_on_paper(made, 1, "mark")
    assert not store.polls.vote_on_paper(made, 1, "mark")
    assert store.polls.vote_on_paper(poll(store), 1, "mark")
    assert (made.counts, made.papers) == ([1, 1], 1)
    assert store.polls.voters(made.id) == [ana]


def test_a_vote_in_the_chat_and_one_on_paper_are_known_to_be_one_persons(store):
    made, ana, ben = poll(store), person(store, "ana"), person(store, "ben")
    assert store.polls.vote(made, 0, NOON, ana, "ana's")
    assert not store.polls.vote_on_paper(made, 1, "ana's")
    assert store.polls.vote_on_paper(made, 1, "ben's")
    assert not store.polls.vote(made, 1, NOON, ben, "ben's")
    assert made.counts == [1, 1]
    assert store.polls.unmarked(made.id) == 0


def test_whoever_is_erased_and_comes_back_has_voted_all_the_same(store):
    made, ana = poll(store), person(store, "ana")
    assert store.polls.vote(made, 0, NOON, ana, "ana's")
    store.forget_resident(ana)
    assert not store.polls.vote(made, 1, NOON, person(store, "ana"), "ana's")


def test_the_mark_of_a_chat_that_has_voted_stands_in_the_way_of_whoever_comes_after(store):
    made, ana = poll(store), person(store, "ana")
    assert store.polls.vote(made, 0, NOON, ana, before=["of this chat"])
    [(voted, ballot)] = store.polls.votes_of(ana, NOON)
    assert (voted, ballot.marked) == (made, False)
    assert store.polls.votes_of(ana, NOON + DAY) == []
    store.polls.put_mark(made.id, "of this chat")
    store.forget_resident(ana)
    made = store.polls.get(made.id)
    again, other = person(store, "ana"), person(store, "other")
    assert not store.polls.vote(made, 1, NOON, again, before=["of another", "of this chat"])
    assert store.polls.vote(made, 1, NOON, other, before=["of another"])
    assert store.polls.vote(poll(store), 1, NOON, again, before=["of this chat"])
    assert made.counts == [1, 1]


def test_when_a_poll_is_over_nobody_can_tell_who_voted_on_paper(store):
    made, other = poll(store), poll(store)
    for one in (made, other):
        store.polls.vote_on_paper(one, 1, "mark")
    store.polls.forget_marks(made.id)
    assert not store.polls.has_mark(made.id, "mark")
    assert store.polls.has_mark(other.id, "mark")
    assert made.papers == 1


def test_a_vote_from_before_the_card_was_known_is_marked_later(store):
    made, late, ana, ben = poll(store), poll(store), person(store, "ana"), person(store, "ben")
    for one in (made, late):
        store.polls.vote(one, 0, NOON, ana)
    store.polls.vote(made, 0, NOON, ben)
    store.polls.vote_on_paper(late, 1, "ana's")
    assert store.polls.unmarked_of(ana, NOON) == [made, late]
    assert store.polls.mark_ballot(made, ana, "ana's")
    assert not store.polls.mark_ballot(late, ana, "ana's")
    assert not store.polls.vote_on_paper(made, 1, "ana's")
    assert (store.polls.unmarked(made.id), store.polls.unmarked_of(ana, NOON)) == (1, [])


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
            return store.polls.vote(store.polls.get(made), one % 2, NOON, one)

        return work

    done = await asyncio.gather(*(database.run(votes(one)) for one in who * 3))
    assert sum(done) == len(who)
    counts = await database.run(lambda store: store.polls.get(made).counts)
    assert sum(counts) == len(who)


async def test_of_votes_on_paper_and_in_the_chat_at_once_exactly_one_counts(database):
    def begin(store):
        return poll(store).id, person(store, "ana")

    made, ana = await database.run(begin)

    def in_chat(store):
        return store.polls.vote(store.polls.get(made), 0, NOON, ana, "ana's")

    def on_paper(store):
        return store.polls.vote_on_paper(store.polls.get(made), 1, "ana's")

    done = await asyncio.gather(*(database.run(work) for work in (in_chat, on_paper) * 8))
    counts = await database.run(lambda store: store.polls.get(made).counts)
    assert (sum(done), sum(counts)) == (1, 1)
