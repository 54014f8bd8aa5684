"""What is public of a case goes along when the case goes to another department."""

from core import copies, posts, telling
from core.hall import Hall
from core.messages import Address, Outgoing
from storage.cases import Case
from storage.outbox import Delivery
from storage.posts import Post


def posts_follow(hall: Hall, case: Case) -> None:
    """The posts of a case stand under its new department; where they stood it says where to."""
    standing = hall.store.posts.about(case.id or 0)
    for post in standing:
        post.department = case.department
        for channel in left_behind(hall, post):
            leave(hall, post, channel, with_word=post is standing[0])
        arrive(hall, post, standing[0])


def left_behind(hall: Hall, post: Post) -> set[str]:
    """The channels in which a post stands, and does not belong any more."""
    wanted = {str(channel) for channel in copies.channels(hall, post)}
    return {copy.address for copy in hall.store.sent.copies(post_id=post.id)} - wanted


def leave(hall: Hall, post: Post, channel: str, *, with_word: bool) -> None:
    """Take the copies of a post out of a channel; the first of them may say where it has gone."""
    here = copies.messages_in(hall, post, Address.parse(channel))
    if with_word and here:
        hall.edit(here[0], farewell(hall, post, here[0]))
    for delivery in here[1:] if with_word else here:
        hall.take_back(delivery)


def farewell(hall: Hall, post: Post, delivery: Delivery) -> Outgoing:
    """What stays of a report in the channel that it has left: who has it now, and its page."""
    own = hall.texts.own
    department = hall.town.department(post.department)
    name = department.name.in_(own) if department else hall.town.name
    lines = (hall.say(own, "post-moved", department=name), copies.link_to(hall, post))
    title = telling.tell(hall, post, own).title
    return Outgoing(Address.parse(delivery.address), "\n".join(filter(None, lines)), title)


def arrive(hall: Hall, post: Post, report: Post) -> None:
    """Put a post into the channels of its new department, below the report."""
    if post is report:
        post.edited_at = hall.now
    posts.changed(hall, post)
    for channel in copies.channels(hall, post):
        if copies.messages_in(hall, post, channel):
            copies.rewrite(hall, post, channel)
        else:
            under = None if post is report else copies.first_in(hall, report, channel)
            copies.copy(hall, post, channel, under)
