"""Telling of new offers those who wish it, some at a time: each once, by the lane of broadcasts.

What is told counts as a copy of the offer's post: when that is changed or withdrawn, it follows.
"""

from core import jobs
from core.buttons import keyboard
from core.hall import Hall
from core.job_search import is_wished, words_of
from core.messages import Address, Choice, Outgoing
from core.peace import peace_until
from storage.jobs import Job, JobWish
from storage.outbox import Lane
from storage.subscriptions import Recipient, Rhythm

AT_A_TIME = 50


def tell_wishers(hall: Hall) -> bool:
    """Go on with the oldest offer that is being told. True, if there may be more to do."""
    job = hall.store.jobs.next_to_tell()
    if job is None:
        return False
    stands = jobs.post_of(hall, job) is not None
    people = hall.store.jobs.wishing(job.telling or 0, AT_A_TIME, hall.now) if stands else []
    words = words_of(hall, job)
    for who in people:
        tell_if_wished(hall, job, who, words)
    job.telling = people[-1].resident_id if len(people) == AT_A_TIME else None
    hall.store.jobs.changed()
    return True


def tell_if_wished(hall: Hall, job: Job, who: Recipient, words: tuple[str, ...]) -> None:
    """Tell somebody of an offer, if it fits a wish that they had before, and they hear it once."""
    wishes = [one for one in hall.store.jobs.wishes_of(who.resident_id) if one.since <= job.made_at]
    fitting = next((one for one in wishes if is_wished(hall, one, job, words)), None)
    if fitting and not reads_it_anyway(hall, job, who):
        rest = peace_until(hall.town, who, hall.now)
        mailings = hall.store.mailings.sent(job.post_id or 0)
        mailing = mailings[0] if mailings else None
        message = letter(hall, job, who, fitting)
        hall.send(message, Lane.BROADCAST, mailing=mailing, not_before=rest)


def reads_it_anyway(hall: Hall, job: Job, who: Recipient) -> bool:
    """Whether they have subscribed to all that is posted there, and so have it at once."""
    topics = ("all", f"department:{jobs.channel_of(hall, job)}")
    subscribed = hall.store.subscriptions.of(who.resident_id)
    return any(one.topic in topics and one.rhythm is Rhythm.AT_ONCE for one in subscribed)


def letter(hall: Hall, job: Job, who: Recipient, wish: JobWish) -> Outgoing:
    """An offer as somebody reads it who wished for it, with the button that ends that."""
    words = (jobs.body(hall, who.language, job), jobs.link_to(hall, job))
    more = Choice("more", hall.say(who.language, "choice-job-more"), start=f"/jobs {job.id}")
    label = hall.say(who.language, "choice-unsubscribe")
    choices = (more, Choice("job-alert-end", label, start=f"/job-alert-end {wish.id}"))
    return Outgoing(
        Address.parse(who.address),
        "\n".join(filter(None, words)),
        jobs.title_in(hall, who.language, job),
        language=who.language,
        choices=choices,
        token=keyboard(hall, who.address, choices),
    )
