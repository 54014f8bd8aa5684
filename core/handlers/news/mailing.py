"""The mailing round: carries posts to their subscribers, some at a time, and changes after them.

Each part is a transaction of its own, and notes how far it came. So nobody has to wait for it,
and after a crash it goes on where it was: everybody gets it, and nobody twice.
"""

from dataclasses import replace

from core.hall import Hall
from core.handlers.news.copies import Copies
from core.handlers.news.topics import topics_of
from core.peace import peace_until
from core.telling import open_feed
from core.wire import decode, encode
from storage.mailings import DELETE, SEND, Mailing
from storage.outbox import Delivery, Lane
from storage.posts import Post

AT_A_TIME = 50


def carry_on(hall: Hall) -> bool:
    """Go on with the mailing that is first in line. True, if there may be more to do."""
    mailing = hall.store.mailings.next()
    if mailing is None:
        return False
    post = hall.store.posts.get(mailing.post_id or 0)
    written = part(hall, mailing, post) if post else 0
    mailing.count += written
    if written < AT_A_TIME:
        mailing.done_at = hall.now
    hall.store.mailings.session.flush()
    return True


def part(hall: Hall, mailing: Mailing, post: Post) -> int:
    """Do the next part of a mailing; how many people that were."""
    if mailing.act == SEND:
        return send_some(hall, mailing, post)
    if mailing.act != DELETE and open_feed(hall).post(post.id or 0) is None:
        return 0  # it has been taken back meanwhile
    return change_some(hall, mailing, post)


def send_some(hall: Hall, mailing: Mailing, post: Post) -> int:
    """Write to the next subscribers; to nobody, if the post is not public any more."""
    if open_feed(hall).post(post.id or 0) is None:
        return 0
    topics = topics_of(hall, post)
    people = hall.store.subscriptions.readers(
        topics, mailing.cursor, AT_A_TIME, hall.now, mailing.begun_at
    )
    copies = Copies(hall, post)
    for who in people:
        rest = peace_until(hall.town, who, hall.now)
        hall.send(copies.to(who), Lane.BROADCAST, mailing=mailing.id, not_before=rest)
        mailing.cursor = who.resident_id
    return len(people)


def change_some(hall: Hall, mailing: Mailing, post: Post) -> int:
    """Have the next copies say what the post says now, or take them back."""
    written = hall.store.mailings.copies(post.id or 0, mailing.cursor, AT_A_TIME)
    copies = Copies(hall, post)
    for delivery in written:
        if mailing.act == DELETE:
            take_back(hall, delivery)
        else:
            reword(hall, delivery, copies)
        mailing.cursor = delivery.id or 0
    return len(written)


def take_back(hall: Hall, delivery: Delivery) -> None:
    if not hall.store.outbox.drop(delivery.id or 0, hall.now):
        hall.take_back(delivery, Lane.BROADCAST)


def reword(hall: Hall, delivery: Delivery, copies: Copies) -> None:
    """Change a copy: in the outbox if it waits there, else where somebody reads it."""
    if not delivery.message:
        return  # so old that it has been wiped
    before = decode(delivery.message)
    message = copies.again(before)
    if replace(message, photo=before.photo) == before:
        return
    if not hall.store.outbox.reword(delivery.id or 0, encode(message)):
        hall.edit(delivery, message, Lane.BROADCAST)
