"""Filling a channel that is new, or was lost, or is called something else now, from the feed."""

from core import copies
from core.hall import Hall
from core.messages import Address
from core.telling import open_feed
from storage.outbox import Delivery, Lane
from storage.posts import Post


def missing(hall: Hall, channel: Address, most: int) -> list[int]:
    """The posts that belong into a channel and are not there, oldest first: the newest `most`."""
    departments = [one.key for one in hall.town.departments if channel in one.channels]
    found = open_feed(hall).of_departments(departments, most)
    return [post.id or 0 for post in found if is_missing(hall, post, channel)]


def fill(hall: Hall, channel: Address, post_ids: list[int]) -> int:
    """Write a copy of each of these posts that is still wanted; how many that were.

    They give way to all that people wait for.
    """
    posts = [post for one in post_ids if (post := open_feed(hall).post(one))]
    wanted = [post for post in posts if is_missing(hall, post, channel)]
    for post in wanted:
        copies.copy(hall, post, channel, report_of(hall, post, channel), Lane.BROADCAST)
    return len(wanted)


def is_missing(hall: Hall, post: Post, channel: Address) -> bool:
    """Whether a post belongs into a channel, and is not there."""
    belongs = channel in copies.channels(hall, post)
    return belongs and copies.first_in(hall, post, channel) is None


def report_of(hall: Hall, post: Post, channel: Address) -> Delivery | None:
    """The copy of the report under which a post about a case stands in a channel."""
    about = hall.store.posts.about(post.case_id) if post.case_id else []
    return copies.first_in(hall, about[0], channel) if about else None


def lose(hall: Hall, channel: Address) -> int:
    """Note that nothing of ours stands in a channel any more; how many messages that were."""
    return hall.store.sent.lose(str(channel), hall.now)
