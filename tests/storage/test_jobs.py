"""The book of job offers: which stand, which are over, and who wishes to be told of any."""

from datetime import UTC, date, datetime, timedelta

from storage.jobs import Job, JobHours, JobWish
from storage.posts import Post, PostKind

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = date(2026, 11, 20)
DAY = timedelta(days=1)
NIGHT = {"quiet_from": 22 * 60, "quiet_until": 8 * 60}


def offer(store, title="Waiter", until=TODAY, department="townhall", **about):
    post = store.posts.publish(Post(kind=PostKind.NEWS, department=department))
    values = {"employer": "Bar Pepe", "place": "Jun", "hours": JobHours.PART, **about}
    new = Job(title=title, until=until, department=department, post_id=post.id, **values)
    return store.jobs.add(new)


def wish(store, address="paper:ana", **about):
    person = store.residents.meet(address, "en", NOW)
    store.subscriptions.reads_at(person.resident_id, address, **NIGHT)
    return store.jobs.wish(JobWish(resident_id=person.resident_id, **about))


def test_an_offer_stands_to_the_end_of_its_last_day(store):
    first, second = offer(store), offer(store, until=TODAY + DAY, department="works")
    assert store.jobs.standing(TODAY) == [second, first]
    assert store.jobs.standing(TODAY, "works") == [second]
    assert store.jobs.standing(TODAY + DAY) == [second]
    assert store.jobs.standing_one(first.id, TODAY) is first
    assert store.jobs.standing_one(first.id, TODAY + DAY) is None
    assert store.jobs.over(TODAY + DAY, 9) == [first]


def test_what_was_ended_or_withdrawn_stands_no_longer(store):
    first, second = offer(store), offer(store)
    first.ended_at = NOW
    store.posts.get(second.post_id).withdrawn_at = NOW
    store.jobs.changed()
    assert store.jobs.standing(TODAY) == []
    assert store.jobs.over(TODAY + DAY, 9) == [second]


def test_the_oldest_offer_that_is_still_being_told_comes_first(store):
    offer(store)
    second, third = offer(store, telling=0), offer(store, telling=7)
    assert store.jobs.next_to_tell() is second
    second.telling = None
    store.jobs.changed()
    assert store.jobs.next_to_tell() is third


def test_who_wishes_to_be_told_comes_once_and_only_if_they_can_be_reached(store):
    mine, other, gone, muted = (wish(store, f"paper:{one}") for one in "abcd")
    wish(store, "paper:a", words="waiter")
    store.residents.reachable("paper:c", reachable=False)
    store.residents.change(muted.resident_id, muted_until=NOW + DAY)
    told = store.jobs.wishing(0, 9, NOW)
    assert [one.resident_id for one in told] == [mine.resident_id, other.resident_id]
    assert store.jobs.wishing(mine.resident_id, 9, NOW) == told[1:]
    assert gone not in store.jobs.wishes_of(mine.resident_id)


def test_a_wish_is_ended_by_whoever_has_it(store):
    mine, other = wish(store), wish(store, "paper:bob")
    assert not store.jobs.end_wish(other.resident_id, mine.id)
    assert store.jobs.end_wish(mine.resident_id, mine.id)
    assert not store.jobs.end_wish(mine.resident_id, mine.id)
    assert store.jobs.wishes_of(mine.resident_id) == []
