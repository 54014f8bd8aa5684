"""What of a post goes into the chain: facts that stay for ever, and words that can be erased."""

from datetime import date, datetime
from typing import Any

from core.hall import Hall
from core.telling import entry_words, promised_day, public_photos, signature
from storage.cases import Case
from storage.chain import Content, LinkAct, to_the_second
from storage.posts import Post, PostKind


def note(hall: Hall, post: Post, act: LinkAct) -> None:
    """Write down in the chain what a post says from now on."""
    hall.store.chain.note(post.id or 0, act, content(hall, post), hall.now)


def content(hall: Hall, post: Post) -> Content:
    """A post as all may read it now; one that was withdrawn says nothing."""
    if post.withdrawn_at:
        return Content({"kind": str(post.kind), "department": post.department}, {})
    about = {"kind": str(post.kind), "department": post.department}
    about |= {"published": moment(post.published_at)}
    if post.case_id is None:
        return Content(about, news(post))
    case = hall.store.cases.get(post.case_id)
    return Content(about | facts(hall, post, case), words(hall, post, case))


def facts(hall: Hall, post: Post, case: Case) -> dict[str, Any]:
    """Which case it is; of the report also how far it has come, how fast, and the day promised."""
    about = {"case": case.number}
    match post.kind:
        case PostKind.REPORT:
            stands = {"category": case.category, "state": str(case.state)}
            return about | stands | times(case) | {"day": told(case.expected)}
        case PostKind.PROMISE:
            return about | {"day": told(promised_day(hall, post, case))}
    return about


def times(case: Case) -> dict[str, str]:
    """When it came, when somebody first answered, and when it was closed."""
    return {
        "opened": moment(case.opened_at),
        "answered": moment(case.answered_at),
        "closed": moment(case.closed_at),
    }


def moment(at: datetime | None) -> str:
    return to_the_second(at) if at else ""


def told(day: date | None) -> str:
    return day.isoformat() if day else ""


def words(hall: Hall, post: Post, case: Case) -> dict[str, Any]:
    """What staff have made public of what was said; nothing, where they have not."""
    if not post.approved:
        return {}
    said = case.text if post.kind is PostKind.REPORT else entry_words(hall, post)
    name, photos = signature(hall, post, case), list(public_photos(hall, post, case))
    return {"text": said, "name": name, "photos": photos}


def news(post: Post) -> dict[str, Any]:
    """What staff have written, in all its languages."""
    return {
        "title": post.title,
        "text": post.text,
        "link": post.link,
        "photos": list(post.photos),
        "translations": dict(post.translations),
    }
