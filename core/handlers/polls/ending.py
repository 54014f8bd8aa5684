"""The end of a poll: its result is told to all who voted, and stands in the feed with a picture."""

from typing import Any

from core import posts
from core.hall import Hall
from core.handlers.polls.picture import bars
from core.messages import Address, Outgoing
from storage.outbox import Lane
from storage.polls import Poll
from storage.posts import Post, PostKind


def end_polls(hall: Hall) -> None:
    for poll in hall.store.polls.over(hall.now):
        hall.store.polls.hold(poll)
        if poll.ended_at is None:
            poll.ended_at = hall.now
            hall.store.polls.forget_marks(poll.id or 0)
            tell_end(hall, poll)


def tell_end(hall: Hall, poll: Poll) -> None:
    """Make the result known, and write it to each who has voted, in their language."""
    hall.store.polls.session.flush()
    posts.news(hall, result_post(hall, poll))
    for resident in hall.store.polls.voters(poll.id or 0):
        tell_voter(hall, poll, resident)
    department = hall.town.department(poll.department)
    if department:
        hall.tell_staff(department, "poll-ended", **about(hall, poll, hall.texts.own))


def tell_voter(hall: Hall, poll: Poll, resident: int) -> None:
    for address in hall.store.residents.addresses(resident)[-1:]:
        person = hall.store.residents.at(address)
        if person and person.reachable:
            words = hall.say(person.language, "poll-ended", **about(hall, poll, person.language))
            told = Outgoing(Address.parse(address), words, language=person.language)
            hall.send(told, Lane.BROADCAST)


def about(hall: Hall, poll: Poll, language: str) -> dict[str, Any]:
    total = sum(poll.counts)
    reached = total >= poll.quorum
    lines = "\n".join(
        hall.say(language, "poll-line", place=place, choice=choice, votes=votes, share=share)
        for place, (choice, votes, share) in enumerate(
            zip(poll.choices, poll.counts, shares(poll.counts), strict=True), 1
        )
    )
    valid = "no-quorum" if not reached else "valid"
    return {
        "question": poll.question,
        "lines": lines,
        "total": total,
        "paper": poll.papers,
        "valid": valid,
        "quorum": poll.quorum,
    }


def shares(counts: list[int]) -> list[int]:
    """Each count in hundredths of them all, rounded."""
    total = sum(counts)
    return [round(100 * one / total) if total else 0 for one in counts]


def result_post(hall: Hall, poll: Poll) -> Post:
    """The post that tells the result in each language of the town, with a picture of it."""

    def words(language: str) -> list[str]:
        title = hall.say(language, "poll-result-title", question=poll.question)
        return [title, hall.say(language, "poll-result", **about(hall, poll, language))]

    picture = [hall.files.keep(bars(shares(poll.counts)))] if hall.files else []
    return Post(
        kind=PostKind.NEWS,
        department=poll.department,
        photos=picture,
        published_at=hall.now,
        **posts.in_each_language(hall, words),
    )
