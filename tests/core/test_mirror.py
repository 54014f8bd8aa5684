"""A channel that is new, was lost or has another name is filled from the feed, and followed."""

from datetime import timedelta

import pytest

from core import mirror
from core.hall import Hall
from core.messages import Act, Address
from storage.outbox import Lane
from storage.posts import Post
from tests.handlers.reporting import reports
from tests.people import Clerk, Person, t

OLD, NEW = Address("paper", "works"), Address("paper", "obras")


def renamed(town):
    """The works have another channel from now on."""
    departments = tuple(
        one.model_copy(update={"channels": (NEW,)}) if one.key == "works" else one
        for one in town.departments
    )
    return town.model_copy(update={"departments": departments})


@pytest.fixture
async def works(jun):
    """A town with a case that was promised, and news; and the clerk who wrote both."""
    await reports(Person(jun, "ana", "en"), where="Calle Mayor 3")
    works = Clerk(jun, "works-staff", "es", "@elena:jun.example", "Elena")
    await works.joins()
    for order in ("!publicar", "!prometer mañana", "!post Mañana se corta la luz"):
        await works.writes(order)
    return works


URL = "https://jun.example"


def hall_of(town, store, now=None):
    return Hall(store, now or town.town, town.texts, town.clock(), URL)


async def fills(town, channel=OLD, now=None, most=200):
    """Fill a channel as `juntos feed mirror` does, and send it; how many posts were missing."""

    def work(store):
        hall = hall_of(town, store, now)
        return mirror.fill(hall, channel, mirror.missing(hall, channel, most))

    count = await town.finds(work)
    await town.answers()
    return count


def shown(town, channel=OLD):
    return [one.text.partition("\n")[0] for one in town.on_table(channel.chat)]


async def test_where_all_stands_nothing_is_missing(works):
    stood = shown(works.town)
    assert await fills(works.town) == 0
    assert shown(works.town) == stood


async def test_a_channel_with_a_new_name_gets_what_stands_oldest_first(works):
    town = works.town
    stood = shown(town)
    assert await fills(town, NEW, renamed(town.town)) == 3
    assert shown(town, NEW) == stood
    assert await fills(town, NEW, renamed(town.town)) == 0


async def test_what_was_posted_long_ago_says_of_which_day_it_is(works):
    town = works.town
    town.clock.time += timedelta(days=3)
    await fills(town, NEW, renamed(town.town))
    day = works.text(t("post-of", day=(town.clock() - timedelta(days=3)).date()))
    assert all(day in one.text for one in town.on_table(NEW.chat))
    assert not any(day in one.text for one in town.on_table(OLD.chat))


async def test_only_the_newest_are_taken_where_there_are_many(works):
    town = works.town
    assert await fills(town, NEW, renamed(town.town), most=2) == 2
    assert shown(town, NEW) == shown(town)[1:]


async def test_what_follows_stands_under_its_report(works):
    town = works.town
    await fills(town, NEW, renamed(town.town))
    report, promise, news = town.on_table(NEW.chat)
    assert promise.message.thread
    assert (report.message.thread, news.message.thread) == (None, None)


async def test_what_was_withdrawn_or_is_private_is_not_filled_in(works):
    town = works.town

    def hide(store):
        store.cases.get(1).private = True

    await town.finds(hide)
    assert await fills(town, NEW, renamed(town.town)) == 1
    assert shown(town, NEW) == shown(town)[-1:]


async def test_a_channel_that_was_lost_is_filled_anew_and_only_the_new_copies_follow(works):
    town = works.town
    assert await town.finds(lambda store: mirror.lose(hall_of(town, store), OLD)) == 3
    before = len(town.paper.table)
    assert await fills(town) == 3
    new = [f"m{before + number}" for number in (1, 2, 3)]
    await works.writes("!retirar 3")
    [gone] = [one for one in town.paper.table if one.to == OLD and one.act is Act.DELETE]
    assert gone.target == new[-1]


async def test_copies_give_way_to_all_that_people_wait_for(works):
    town = works.town

    def lanes(store):
        hall = hall_of(town, store, renamed(town.town))
        mirror.fill(hall, NEW, mirror.missing(hall, NEW, 200))
        written = [one for post in (1, 2, 3) for one in store.sent.copies(post_id=post)]
        return {one.lane for one in written if one.address == str(NEW)}

    assert await town.finds(lanes) == {Lane.BROADCAST}


async def test_a_post_that_was_withdrawn_meanwhile_is_not_written(works):
    town = works.town

    def late(store):
        hall = hall_of(town, store, renamed(town.town))
        ids = mirror.missing(hall, NEW, 200)
        post = store.posts.session.get(Post, ids[-1])
        post.withdrawn_at = hall.now
        store.posts.changed(post)
        return mirror.fill(hall, NEW, ids)

    assert await town.finds(late) == 2
