"""The copies of the open feed: a post as it stands in a channel, and follows the original."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from core import answering
from core.hall import Hall
from core.messages import Address, Outgoing, Photo
from core.pieces import photos_to, pieces
from core.telling import Told, tell
from core.wire import decode
from storage.outbox import Delivery, Lane
from storage.posts import Post, PostKind

LATE = timedelta(days=1)  # after which a copy says of which day the post is


def channels(hall: Hall, post: Post) -> tuple[Address, ...]:
    department = hall.town.department(post.department)
    return tuple(department.channels) if department else ()


def copy(
    hall: Hall,
    post: Post,
    channel: Address,
    under: Delivery | None = None,
    lane: Lane = Lane.STATUS,
) -> None:
    """Write one copy: the words with the first photo, then the other photos."""
    thread = under.id if under else None
    for message in as_messages(hall, post, channel):
        hall.send(message, lane, post=post.id, thread=thread)


def as_messages(
    hall: Hall, post: Post, channel: Address, written: datetime | None = None
) -> Iterator[Outgoing]:
    """A post as it stands in a channel: words first, for they can be edited later.

    `written` is when the copy came into the channel, if not now.
    """
    language = language_in(hall, channel)
    told = tell(hall, post, language)
    lines = (day_of(hall, post, language, written or hall.now), body(hall, post, told, language))
    yield Outgoing(channel, "\n".join(filter(None, lines)), told.title)
    if told.photos:
        yield from photos_to(Outgoing(channel), list(told.photos), f"post-{post.id}")


def day_of(hall: Hall, post: Post, language: str, written: datetime) -> str:
    """Of which day a post is, where the channel itself would tell another: it was filled later."""
    if written - post.published_at < LATE:
        return ""
    return hall.say(language, "post-of", day=hall.town.local(post.published_at).date())


def language_in(hall: Hall, channel: Address) -> str:
    """The language in which a channel is written: the town's own, if it says nothing else."""
    table = hall.town.extras.get("news")
    return hall.texts.known(table.languages.get(str(channel)) if table else None)


def body(hall: Hall, post: Post, told: Told, own: str) -> str:
    """The words of a copy in a language: state and day, the text, and where to read on."""
    lines = [told.text]
    if post.kind is PostKind.REPORT:
        lines.insert(0, standing(hall, post, told, own))
    if post.kind is PostKind.REPORT and told.expected:
        lines.insert(1, hall.say(own, "post-promised", day=told.expected))
    if not has_page_of_its_own(hall, post):
        lines.append(link_to(hall, post))
    return "\n".join(line for line in lines if line)


def has_page_of_its_own(hall: Hall, post: Post) -> bool:
    """Whether its link is a page of ours, such as that of a job offer: one link is enough then."""
    return bool(hall.public_url) and post.link.startswith(f"{hall.public_url}/")


def standing(hall: Hall, post: Post, told: Told, language: str) -> str:
    """How far a case has come; of a question to the mayor, how its clock stands."""
    case = hall.store.cases.get(post.case_id or 0)
    return answering.standing(hall, case, language) or hall.say(
        language, "post-state", state=told.state
    )


def link_to(hall: Hall, post: Post) -> str:
    """The page of a post, if the town has told us where its pages are."""
    if not hall.public_url:
        return ""
    if post.case_id is None:
        return f"{hall.public_url}/post/{post.id}"
    return f"{hall.public_url}/case/{hall.store.cases.get(post.case_id).number}"


def first_in(hall: Hall, post: Post, channel: Address) -> Delivery | None:
    """The first message of a post's copy in a channel."""
    return next(iter(messages_in(hall, post, channel)), None)


def messages_in(hall: Hall, post: Post, channel: Address) -> list[Delivery]:
    """The messages of a post's copy in a channel that have not been taken back, in their order."""
    copies = hall.store.sent.copies(post_id=post.id)
    return [one for one in copies if one.address == str(channel) and not taken_back(hall, one)]


def rewrite(hall: Hall, post: Post, channel: Address) -> None:
    """Edit the words of a copy; what stood below them makes way for what is to stand there now."""
    stands = messages_in(hall, post, channel)
    if not stands:
        return
    first, *below = stands
    words, *photos = as_messages(hall, post, channel, first.written_at)
    hall.edit(first, words)
    _, *more = pieces(words)
    if not more and list(map(picture, below)) == [one.photo for one in photos]:
        return  # there are photos at most, and they are the same
    for delivery in below:
        hall.take_back(delivery)
    for message in (*more, *photos):
        hall.send(message, Lane.STATUS, post=post.id, thread=first.thread_id or first.id)


def picture(delivery: Delivery) -> Photo | None:
    """The photo that a message shows, as long as that is kept."""
    return decode(delivery.message).photo if delivery.message else None


def taken_back(hall: Hall, delivery: Delivery) -> bool:
    return hall.store.sent.is_taken_back(delivery.id or 0)
