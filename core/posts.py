"""The open feed: what is posted, and how each change of it reaches the chain and the copies."""

from collections.abc import Callable
from typing import Any

from core import answering, chain, copies, finding
from core.hall import Hall
from storage.cases import Case, Entry, Matter
from storage.chain import LinkAct
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
    if report := hall.store.posts.report_of(case.id):
        refresh(hall, report)


def proved(hall: Hall, case: Case) -> None:
    """A case has become something that its report does not say in words, but that can be proved."""
    if report := hall.store.posts.report_of(case.id):
        chain.note(hall, report, LinkAct.CHANGED)


def look_again(hall: Hall, case: Case) -> None:
    """A report says something else than staff have looked at: it is for them to show that, too."""
    report = hall.store.posts.report_of(case.id)
    department = hall.town.department(case.department)
    if report is None or department is None:
        return
    if report.approved and shown_how(hall, case) != "all":
        report.approved = False
        hall.tell_staff(department, "thread-look-again", case, number=case.number)
    refresh(hall, report)


def follow_up(hall: Hall, case: Case, kind: PostKind, entry: Entry | None = None) -> None:
    """An answer, promise, result or thanks joins the report, if that is public."""
    first = hall.store.posts.report_of(case.id)
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
    for channel in copies.channels(hall, post):
        copies.copy(hall, post, channel, copies.first_in(hall, under, channel) if under else None)
    return post


def enter(hall: Hall, post: Post) -> None:
    """Put a post into the feed, and into the chain; its copies are another matter."""
    hall.store.posts.publish(post)
    keep(hall, post, LinkAct.PUBLISHED)


def changed(hall: Hall, post: Post, act: LinkAct = LinkAct.CHANGED) -> None:
    """Keep what a post says from now on, in the feed and in the chain."""
    hall.store.posts.changed(post)
    keep(hall, post, act)


def keep(hall: Hall, post: Post, act: LinkAct) -> None:
    """What all may read of a post now can be proved from now on, and found by its words."""
    chain.note(hall, post, act)
    finding.note(hall, post)


def answer(hall: Hall, case: Case, entry: Entry) -> None:
    """What was asked in public is answered there: all may read both from now on."""
    report = hall.store.posts.report_of(case.id)
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


def refresh(hall: Hall, post: Post) -> None:
    """A post says something else now: every copy follows."""
    post.edited_at = hall.now
    changed(hall, post)
    hall.store.mailings.follow(post.id or 0, "edit", hall.now)
    for channel in copies.channels(hall, post):
        copies.rewrite(hall, post, channel)


def withdraw(hall: Hall, post: Post) -> None:
    """Take a post out of the feed, and what follows from it; and all copies out of the channels."""
    about = hall.store.posts.about(post.case_id) if post.case_id else []
    for one in about if post in about[:1] else [post]:
        withdraw_alone(hall, one)


def withdraw_alone(hall: Hall, post: Post) -> None:
    post.withdrawn_at = hall.now
    changed(hall, post, LinkAct.WITHDRAWN)
    hall.store.mailings.follow(post.id or 0, "delete", hall.now)
    for delivery in hall.store.sent.copies(post_id=post.id):
        if not copies.taken_back(hall, delivery):
            hall.take_back(delivery)
