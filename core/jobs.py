"""Job offers: what is told of them, and how they are made known, changed and ended everywhere."""

from collections.abc import Iterator
from datetime import date

from core import posts
from core.hall import Hall
from core.places import find_place
from core.town import Department
from core.town.jobs import JobTable
from core.town.streets import names_wholly
from storage.jobs import Job
from storage.posts import Post, PostKind


def table(hall: Hall) -> JobTable:
    """What the town says of job offers, or what is usual."""
    said: JobTable = hall.town.extras.get("jobs") or JobTable()
    return said


def takes_applications(hall: Hall, department: Department) -> bool:
    """Whether one can apply to a department in the chat."""
    return department.key in table(hall).applications


def today(hall: Hall) -> date:
    """What day it is in the town."""
    return hall.town.local(hall.now).date()


def link_to(hall: Hall, job: Job) -> str:
    """The page of an offer, if the town has told us where its pages are."""
    return f"{hall.public_url}/jobs/{job.id}" if hall.public_url and job.id else ""


# What is told of an offer.


def title_in(hall: Hall, language: str, job: Job) -> str:
    """What an offer is called where other things stand around it."""
    return hall.say(language, "job-title", title=job.title)


def body(hall: Hall, language: str, job: Job) -> str:
    """All that there is to know of an offer but its title, with the labels in a language."""
    facts = "\n".join(facts_of(hall, language, job))
    ways = how_to_apply(hall, language, job)
    return "\n\n".join(filter(None, (facts, job.text, ways)))


def facts_of(hall: Hall, language: str, job: Job) -> Iterator[str]:
    """Employer, place, hours and trade, pay, last day: one in a line."""
    yield hall.say(language, "job-employer-line", employer=job.employer)
    yield hall.say(language, "job-place-line", place=job.place)
    hours, trade = hours_in(hall, language, job), trade_in(hall, language, job)
    yield hall.say(language, "job-hours-line", hours=hours, trade=trade)
    if job.pay:
        yield hall.say(language, "job-pay-line", pay=job.pay)
    yield hall.say(language, "job-until-line", day=job.until)


def hours_in(hall: Hall, language: str, job: Job) -> str:
    return hall.say(language, f"choice-{job.hours}")


def trade_in(hall: Hall, language: str, job: Job) -> str:
    return hall.say(language, f"choice-{job.trade}")


def how_to_apply(hall: Hall, language: str, job: Job) -> str:
    """Where to apply: with us in the chat, or as the employer says."""
    if not job.by_chat:
        return hall.say(language, "job-apply-line", apply=job.apply)
    if job.id is None:
        return hall.say(language, "job-apply-here")
    return hall.say(language, "job-apply-in-chat", number=str(job.id))


# What happens to an offer.


def publish(hall: Hall, job: Job, author: str = "") -> Job:
    """Make an offer known: in the feed and the channel, and to all who wish to hear of it."""
    find_on_map(hall, job)
    job.made_at, job.telling = hall.now, 0
    hall.store.jobs.add(job)
    department = channel_of(hall, job)
    post = Post(kind=PostKind.NEWS, department=department, author=author, published_at=hall.now)
    word(hall, job, post)
    job.post_id = posts.news(hall, post).id
    hall.store.jobs.changed()
    return job


def channel_of(hall: Hall, job: Job) -> str:
    """The department in whose channel an offer stands."""
    return table(hall).department or job.department


def find_on_map(hall: Hall, job: Job) -> None:
    """Note where it is on the map, if its place is one in the town that we know."""
    found = find_place(hall, None, job.place)["places"]
    sure = len(found) == 1 and names_wholly(job.place, found[0].label)
    place = found[0] if sure else None
    job.latitude = place.latitude if place else None
    job.longitude = place.longitude if place else None


def word(hall: Hall, job: Job, post: Post) -> None:
    """Let a post say what the offer says, in all languages of the town."""
    own, *others = hall.texts.languages
    post.title, post.text = title_in(hall, own, job), body(hall, own, job)
    post.translations = {one: [title_in(hall, one, job), body(hall, one, job)] for one in others}
    post.link = link_to(hall, job)


def change(hall: Hall, job: Job) -> None:
    """An offer says something else now: so does its post, and every copy of that."""
    find_on_map(hall, job)
    hall.store.jobs.changed()
    if post := post_of(hall, job):
        word(hall, job, post)
        posts.refresh(hall, post)


def end(hall: Hall, job: Job) -> None:
    """An offer stands no longer: it is withdrawn from wherever it was told."""
    job.ended_at, job.telling = hall.now, None
    hall.store.jobs.changed()
    if post := post_of(hall, job):
        posts.withdraw(hall, post)


def post_of(hall: Hall, job: Job) -> Post | None:
    """The post of an offer, if that stands."""
    post = hall.store.posts.get(job.post_id) if job.post_id else None
    return post if post and post.withdrawn_at is None else None
