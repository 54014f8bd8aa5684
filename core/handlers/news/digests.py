"""The digests: once a day or a week, what somebody has subscribed to, in one message."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.buttons import keyboard
from core.catalogue import ALL
from core.hall import Hall
from core.handlers.news.hours import next_digest
from core.handlers.news.latest import line_of
from core.handlers.news.topics import topics_of
from core.messages import Address, Choice, Outgoing
from core.peace import peace_until
from core.telling import open_feed
from storage.outbox import Lane
from storage.posts import Post
from storage.subscriptions import Recipient, Rhythm, Subscription

AT_A_TIME = 20
LOOKED_AT, LISTED = 500, 10  # posts


def send_digests(hall: Hall) -> bool:
    """Write the digests that are due, some at a time. True, if there may be more."""
    due = hall.store.subscriptions.due(hall.now, AT_A_TIME)
    pile = Pile(hall)
    for who in due:
        write(pile, who)
    return len(due) == AT_A_TIME


@dataclass
class Pile:
    """What was posted, looked up once for all who are told of it."""

    hall: Hall
    since: datetime | None = None
    posts: Sequence[Post] = ()
    topics: dict[int | None, frozenset[str]] = field(default_factory=dict)
    lines: dict[tuple[int | None, str], str] = field(default_factory=dict)

    def after(self, moment: datetime) -> list[Post]:
        """What was published after a moment and stands, the newest first."""
        if self.since is None or moment < self.since:
            self.since, self.posts = moment, open_feed(self.hall).since(moment, LOOKED_AT)
        return [one for one in self.posts if one.published_at > moment and one.kind.is_carried]

    def about(self, post: Post) -> frozenset[str]:
        if post.id not in self.topics:
            self.topics[post.id] = frozenset(topics_of(self.hall, post))
        return self.topics[post.id]

    def line(self, post: Post, language: str) -> str:
        """What is told of a post in a language."""
        key = post.id, language
        if key not in self.lines:
            self.lines[key] = line_of(self.hall, post, language)
        return self.lines[key]


def write(pile: Pile, who: Recipient) -> None:
    """Write the digest of somebody, if there is anything to tell, and note when the next is due."""
    hall = pile.hall
    every = hall.store.subscriptions.of(who.resident_id)
    due = [one for one in every if one.next_at and one.next_at <= hall.now]
    told = [one.topic for one in every if one.rhythm is Rhythm.AT_ONCE]
    news = newest(pile, due)
    if told:
        news = [post for post in news if pile.about(post).isdisjoint(told)]
    chat = hall.store.residents.chat(who.address)
    if news and chat and chat.reachable:
        send(pile, who, news)
    for one in due:
        one.told_until, one.next_at = hall.now, next_digest(hall.town, one.rhythm, hall.now)
    hall.store.subscriptions.session.flush()


def newest(pile: Pile, due: Sequence[Subscription]) -> list[Post]:
    """What came for these subscriptions, each post once, the newest first."""
    found = {
        post.id: post
        for one in due
        for post in pile.after(one.told_until)
        if one.topic == ALL or one.topic in pile.about(post)
    }
    return [found[key] for key in sorted(found, key=lambda key: -(key or 0))]


def send(pile: Pile, who: Recipient, news: Sequence[Post]) -> None:
    hall, language = pile.hall, who.language
    lines = [pile.line(post, language) for post in news[:LISTED]]
    words = hall.say(language, "digest", count=len(news), lines="\n\n".join(lines))
    if len(news) > LISTED and hall.public_url:
        words += "\n\n" + hall.say(language, "digest-more", link=hall.public_url)
    label = hall.say(language, "choice-subscriptions")
    choices = (Choice("subscriptions", label, start="/subscriptions"),)
    message = Outgoing(
        Address.parse(who.address),
        words,
        language=language,
        choices=choices,
        token=keyboard(hall, who.address, choices),
    )
    rest = peace_until(hall.town, who, hall.now)
    hall.send(message, Lane.BROADCAST, not_before=rest)
