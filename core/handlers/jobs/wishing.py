"""Wishes: somebody wants to be told of offers that fit; and ends that with one tap."""

from dataclasses import dataclass
from typing import Any

from core.dialogue import Answer, Ask, Dialogue, Start
from core.handler import Handler, no_questions
from core.handlers.jobs.draft import HOURS
from core.handlers.jobs.looking import every, number
from core.job_search import search_in
from core.messages import Choice, Place
from core.minors import may_agree, say_not_yet
from core.peace import NIGHT
from core.places import find_place, plain_place
from core.questions import choose, look
from core.turn import Turn
from storage.jobs import JobWish

ANY, ANYWHERE = Choice("any"), Choice("anywhere")
DISTANCES = {"near": 500, "walk": 1000, "far": 3000}  # metres
MOST_WISHES = 5  # of one person; each has a button that ends it
LONGEST_WORDS = 100  # signs

Where = dict[str, Any]


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to be told of; empty is any."""

    words: str
    hours: str
    trade: str
    where: Where | None
    distance: int | None


def script(start: Start) -> Dialogue[Wanted | None]:
    """Nothing comes of it where somebody is too young to agree alone."""
    if not (yield from may_agree()):
        return None
    asked = yield from look("job-alert-asked", named, start.argument)
    if not (asked["words"] or asked["trade"]):
        asked = yield from ask_words(asked)
    if not asked["hours"]:
        picked = yield from choose("job-alert-hours", (ANY, *HOURS))
        asked = {**asked, "hours": "" if picked == ANY.key else picked}
    where, distance = yield from ask_where()
    return Wanted(asked["words"], asked["hours"], asked["trade"], where, distance)


def named(turn: Turn, words: str) -> dict[str, str]:
    """The words, hours and trade in what somebody says."""
    search = search_in(turn, words[:LONGEST_WORDS])
    return {"words": search.words, "hours": search.hours, "trade": search.trade}


def ask_words(asked: dict[str, str]) -> Dialogue[dict[str, str]]:
    """Words for the work; hours that were said before stay."""
    answer: Answer = yield Ask("job-alert-what", choices=(ANY,))
    while not (answer.choice or answer.text):
        answer = yield Ask("job-alert-what", choices=(ANY,), problem="please-write")
    if answer.choice:
        return asked
    heard = yield from look("job-alert-heard", named, answer.text)
    return {**heard, "hours": heard["hours"] or asked["hours"]}


def ask_where() -> Dialogue[tuple[Where | None, int | None]]:
    """From which street, and how far from there; or anywhere."""
    answer: Answer = yield Ask("job-alert-street", choices=(ANYWHERE,), place=True)
    while not answer.choice:
        pin = plain_place(answer.place)
        found = yield from look("job-alert-found", find_place, pin, answer.text)
        if place := (yield from one_of(found["places"])):
            distances = tuple(Choice(one) for one in DISTANCES)
            far = yield from choose("job-alert-distance", distances, street=place["label"])
            return place, DISTANCES[far]
        problem = found["problem"] or "place-unknown"
        again = Ask("job-alert-street", choices=(ANYWHERE,), problem=problem, place=True)
        answer = yield again
    return None, None


def one_of(places: list[Where]) -> Dialogue[Where | None]:
    """The place that is meant, if any."""
    if len(places) <= 1:
        return places[0] if places else None
    offered = tuple(Choice(str(at), place["label"]) for at, place in enumerate(places))
    return places[int((yield from choose("job-alert-which", offered)))]


def act(turn: Turn, wanted: Wanted | None) -> None:
    """Note the wish, for the chat where it was said."""
    assert turn.person
    if wanted is None:
        say_not_yet(turn)
        return
    resident = turn.person.resident_id
    if len(turn.store.jobs.wishes_of(resident)) >= MOST_WISHES:
        turn.reply("job-alert-too-many", (mine(turn),))
        return
    turn.store.subscriptions.reads_at(resident, turn.address, **NIGHT)
    wish = turn.store.jobs.wish(wish_of(resident, wanted))
    wish.since = turn.now
    turn.store.jobs.changed()
    turn.reply("job-alert-done", (end(turn, wish), mine(turn), every(turn)), wish=told(turn, wish))


def wish_of(resident: int, wanted: Wanted) -> JobWish:
    place = Place(**wanted.where) if wanted.where else None
    return JobWish(
        resident_id=resident,
        words=wanted.words,
        hours=wanted.hours,
        trade=wanted.trade,
        street=place.label if place else "",
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        distance=wanted.distance,
    )


def told(turn: Turn, wish: JobWish) -> str:
    """A wish in words: what, how much of the week, and how far from where."""
    parts = [turn.tell("job-alert-said", words=wish.words)] if wish.words else []
    parts += [turn.tell(f"choice-{one}") for one in (wish.trade, wish.hours) if one]
    if wish.distance:
        parts.append(turn.tell("job-alert-near", metres=wish.distance, street=wish.street or "–"))
    return " · ".join(parts) or turn.tell("job-alert-any")


# What there is, and ending it.


def show(turn: Turn, _: Start) -> None:
    """What somebody wishes to be told of, each with a button that ends it."""
    assert turn.person
    wishes = turn.store.jobs.wishes_of(turn.person.resident_id)
    if not wishes:
        turn.reply("job-alerts-none", (new(turn), every(turn)))
        return
    lines = "\n".join(f"• {told(turn, one)}" for one in wishes)
    turn.reply("job-alerts-list", (*(end(turn, one) for one in wishes), new(turn)), lines=lines)


def end(turn: Turn, wish: JobWish) -> Choice:
    label = turn.tell("choice-job-alert-end", wish=told(turn, wish))
    return Choice(f"end-{wish.id}", label, start=f"/job-alert-end {wish.id}")


def mine(turn: Turn) -> Choice:
    return Choice("job-alerts", turn.tell("choice-job-alerts"), start="/job-alerts")


def new(turn: Turn) -> Choice:
    return Choice("job-alert", turn.tell("choice-job-alert"), start="/job-alert")


def end_wish(turn: Turn, start: Start) -> None:
    """End the wish that was named; one that has been ended already stays so."""
    assert turn.person
    wish = number(start.argument.strip())
    if wish and turn.store.jobs.end_wish(turn.person.resident_id, wish):
        turn.reply("job-alert-ended", (mine(turn), every(turn)))
    else:
        show(turn, start)


HANDLERS = (
    Handler("job-alert", script, act),
    Handler("job-alerts", no_questions, show, aside=True),
    Handler("job-alert-end", no_questions, end_wish, aside=True),
)
