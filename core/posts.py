"""The open feed: what is posted, and how its copies in the channels follow it."""

from collections.abc import Callable, Iterator
from typing import Any

from core import answering, chain
from core.hall import Hall, photos_to, pieces
from core.messages import Address, Outgoing, Photo
from core.telling import Told, tell
from core.wire import decode
from storage.cases import Case, Entry, Matter
from storage.chain import LinkAct
from storage.outbox import Delivery, Lane
from storage.posts import Post, PostKind


def report(hall: Hall, case: Case) -> None:
    """A report appears by itself, with as much of it as the town has decided."""
    how = shown_how(hall, case)
    if not is_public(hall, case) or how == "after-approval":
        return
    post = Post(
        kind=PostKind.REPORT,
        department=case.department,
        case_id=case.id,
        approved=how == "all",
        published_at=hall.now,
    )
    publish(hall, post)


def shown_how(hall: Hall, case: Case) -> str:
    """How much of a case all may read: as the town has decided of reports, or of its mayor."""
    if case.matter in (Matter.PROPOSAL, Matter.SESSION):
        return "after-approval"
    if case.matter is not Matter.MAYOR:
        return hall.town.publication.reports
    return "all" if answering.shows_at_once(hall, case) else "status"


def is_public(hall: Hall, case: Case) -> bool:
    category = hall.town.category(case.category)
    secret = case.private or (category is not None and category.private)
    return case.matter in (Matter.REPORT, *answering.FOR_ALL) and not secret


def moved(hall: Hall, case: Case) -> None:
    """The case has moved: what its report says has changed."""
    for post in hall.store.posts.about(case.id or 0)[:1]:
        refresh(hall, post)


def look_again(hall: Hall, case: Case) -> None:
    """A report says something else than staff have looked at: it is for them to show that, too."""
    report = next(iter(hall.store.posts.about(case.id or 0)), None)
    department = hall.town.department(case.department)
    if report is None or department is None:
        return
    if report.approved and shown_how(hall, case) != "all":
        report.approved = False
        hall.tell_staff(department, "thread-look-again", case, number=case.number)
    refresh(hall, report)


def follow_up(hall: Hall, case: Case, kind: PostKind, entry: Entry | None = None) -> None:
    """An answer, promise, result or thanks joins the report, if that is public."""
    first = next(iter(hall.store.posts.about(case.id or 0)), None)
    if first is None:
        return
    post = Post(
        kind=kind,
        department=case.department,
        case_id=case.id,
        entry_id=entry.id if entry else None,
        approved=first.approved,
        published_at=hall.now,
    )
    publish(hall, post, under=first)


def approve(hall: Hall, case: Case, *, approved: bool) -> None:
    """Show the words and photos of a case to all, or hide them again."""
    posts = hall.store.posts.about(case.id or 0)
    if approved and not posts:
        new = Post(kind=PostKind.REPORT, department=case.department, case_id=case.id)
        new.approved, new.published_at = True, hall.now
        publish(hall, new)
    hidden = not approved and shown_how(hall, case) == "after-approval"
    change = withdraw_alone if hidden else refresh
    for post in posts:
        post.approved = approved
        change(hall, post)


def in_each_language(hall: Hall, words: Callable[[str], list[str]]) -> dict[str, Any]:
    """Title, text and translations of a post: `words` gives title and text in a language."""
    told = {language: words(language) for language in hall.texts.languages}
    title, text = told.pop(hall.texts.own)
    return {"title": title, "text": text, "translations": told}


def news(hall: Hall, post: Post) -> Post:
    """What staff write themselves; whoever wants to read it at once need not wait for a round."""
    hall.store.mailings.call("rounds")
    return publish(hall, post)


def publish(hall: Hall, post: Post, under: Post | None = None) -> Post:
    """Put a post into the feed, and a copy into each channel of its department."""
    enter(hall, post)
    if post.kind.is_carried:
        hall.store.mailings.begin(hall.now, post_id=post.id)
    for channel in channels(hall, post):
        copy(hall, post, channel, copy_in(hall, under, channel) if under else None)
    return post


def enter(hall: Hall, post: Post) -> None:
    """Put a post into the feed, and into the chain; its copies are another matter."""
    hall.store.posts.publish(post)
    chain.note(hall, post, LinkAct.PUBLISHED)


def changed(hall: Hall, post: Post, act: LinkAct = LinkAct.CHANGED) -> None:
    """Keep what a post says from now on, in the feed and in the chain."""
    hall.store.posts.changed(post)
    chain.note(hall, post, act)


def channels(hall: Hall, post: Post) -> tuple[Address, ...]:
    department = hall.town.department(post.department)
    return tuple(department.channels) if department else ()


def copy(hall: Hall, post: Post, channel: Address, under: Delivery | None) -> None:
    """Write one copy: the words with the first photo, then the other photos."""
    thread = under.id if under else None
    for message in as_messages(hall, post, channel):
        hall.send(message, Lane.STATUS, post=post.id, thread=thread)


def as_messages(hall: Hall, post: Post, channel: Address) -> Iterator[Outgoing]:
    """A post as it stands in a channel: words first, for they can be edited later."""
    language = language_in(hall, channel)
    told = tell(hall, post, language)
    yield Outgoing(channel, body(hall, post, told, language), told.title)
    if told.photos:
        yield from photos_to(Outgoing(channel), list(told.photos), f"post-{post.id}")


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


def answer(hall: Hall, case: Case, entry: Entry) -> None:
    """What was asked in public is answered there: all may read both from now on."""
    report = next(iter(hall.store.posts.about(case.id or 0)), None)
    if report and not report.approved:
        approve(hall, case, approved=True)
    follow_up(hall, case, PostKind.ANSWER, entry)
    moved(hall, case)


def entry_changed(hall: Hall, entry: Entry) -> None:
    """Staff have changed their words, or taken them back: so does the post that shows them."""
    for post in hall.store.posts.about(entry.case_id):
        if post.entry_id == entry.id:
            change = withdraw_alone if entry.deleted else refresh
            change(hall, post)


def link_to(hall: Hall, post: Post) -> str:
    """The page of a post, if the town has told us where its pages are."""
    if not hall.public_url:
        return ""
    if post.case_id is None:
        return f"{hall.public_url}/post/{post.id}"
    return f"{hall.public_url}/case/{hall.store.cases.get(post.case_id).number}"


def copy_in(hall: Hall, post: Post, channel: Address) -> Delivery | None:
    """The first message of a post's copy in a channel."""
    return next(iter(copies_in(hall, post, channel)), None)


def copies_in(hall: Hall, post: Post, channel: Address) -> list[Delivery]:
    """The messages of a post's copy in a channel that have not been taken back, in their order."""
    copies = hall.store.outbox.copies(post_id=post.id)
    return [one for one in copies if one.address == str(channel) and not taken_back(hall, one)]


def refresh(hall: Hall, post: Post) -> None:
    """A post says something else now: every copy follows."""
    post.edited_at = hall.now
    changed(hall, post)
    hall.store.mailings.follow(post.id or 0, "edit", hall.now)
    for channel in channels(hall, post):
        rewrite(hall, post, channel)


def rewrite(hall: Hall, post: Post, channel: Address) -> None:
    """Edit the words of a copy; what stood below them makes way for what is to stand there now."""
    stands = copies_in(hall, post, channel)
    if not stands:
        return
    first, *below = stands
    words, *photos = as_messages(hall, post, channel)
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
    return hall.store.outbox.is_taken_back(delivery.id or 0)


def withdraw(hall: Hall, post: Post) -> None:
    """Take a post out of the feed, and what follows from it; and all copies out of the channels."""
    about = hall.store.posts.about(post.case_id) if post.case_id else []
    for one in about if post in about[:1] else [post]:
        withdraw_alone(hall, one)


def withdraw_alone(hall: Hall, post: Post) -> None:
    post.withdrawn_at = hall.now
    changed(hall, post, LinkAct.WITHDRAWN)
    hall.store.mailings.follow(post.id or 0, "delete", hall.now)
    for delivery in hall.store.outbox.copies(post_id=post.id):
        if not taken_back(hall, delivery):
            hall.take_back(delivery)
