"""What is posted by the clock: what was planned appears, and what is over vanishes."""

from core import copies, posts
from core.hall import Hall
from core.handlers.news.publishing import new_post, title_of

AT_A_TIME = 20


def publish_planned(hall: Hall) -> bool:
    """Publish what was planned for now. True, if there may be more."""
    due = hall.store.planned.due(hall.now, AT_A_TIME)
    for one in due:
        made = new_post(one.department, one.author, one.content)
        made.published_at, made.expires_at = hall.now, one.expires_at
        posts.news(hall, made)
        hall.store.planned.done(one, hall.now, made.id)
        if department := hall.town.department(one.department):
            link = copies.link_to(hall, made) or "–"
            hall.tell_staff(
                department, "desk-planned-out", number=str(made.id), what=title_of(one), link=link
            )
    return len(due) == AT_A_TIME


def withdraw_expired(hall: Hall) -> bool:
    """Withdraw the posts whose time is over, everywhere. True, if there may be more."""
    over = hall.store.posts.expired(hall.now, AT_A_TIME)
    for post in over:
        posts.withdraw(hall, post)
    return len(over) == AT_A_TIME
