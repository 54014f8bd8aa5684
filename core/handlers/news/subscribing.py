"""Subscribing: to a department, a kind of matter, a district or a street; one tap ends it."""

from dataclasses import dataclass

from core.catalogue import ALL, DISTRICT, STREET, categories, districts
from core.dialogue import Answer, Ask, Dialogue, Start
from core.handler import Handler, no_questions
from core.handlers.news.hours import in_words, next_digest
from core.handlers.news.topics import (
    ALERTS,
    CATEGORY,
    DEPARTMENT,
    name_of,
    topic,
    topics_of,
)
from core.messages import Choice, Choices
from core.minors import may_agree, say_not_yet
from core.peace import NIGHT
from core.questions import choose, look, look_choices
from core.turn import Turn
from storage.subscriptions import Reader, Rhythm, Subscription

KINDS = tuple(map(Choice, (ALL, DEPARTMENT, CATEGORY, DISTRICT, STREET)))
RHYTHMS = tuple(Choice(one.value) for one in Rhythm)
MOST_BUTTONS = 5  # of subscriptions; others stand below them
LONGEST_NUMBER = 12


@dataclass(frozen=True)
class Wish:
    """What somebody wants to hear of, and how often."""

    topic: str
    rhythm: str


def script(start: Start) -> Dialogue[Wish | None]:
    """Nothing comes of it where somebody is too young to agree alone."""
    chosen = yield from look("subscribe-named", topic_named, start.argument)
    if not chosen:
        chosen = yield from ask_topic()
    if chosen == ALERTS:
        return Wish(ALERTS, Rhythm.AT_ONCE)
    name = yield from look("subscribe-name", topic_name, chosen)
    rhythm = yield from choose("subscribe-rhythm", RHYTHMS, topic=name)
    return Wish(chosen, rhythm) if (yield from may_agree()) else None


def ask_topic() -> Dialogue[str]:
    """What it is about: everything, a department, a kind of matter, a district or a street."""
    kinds = yield from look_choices("subscribe-kinds", kinds_here)
    kind = yield from choose("subscribe-what", kinds)
    if kind == DEPARTMENT:
        offered = yield from look_choices("subscribe-departments", departments)
        return topic(kind, (yield from choose("subscribe-department", offered)))
    if kind == CATEGORY:
        offered = yield from look_choices("subscribe-categories", categories)
        return topic(kind, (yield from choose("subscribe-category", offered)))
    if kind == DISTRICT:
        return (yield from ask_district())
    if kind == STREET:
        return topic(kind, (yield from ask_street()))
    return kind


def kinds_here(turn: Turn) -> Choices:
    """The kinds of topics; districts only where the town has some."""
    unknown = "" if turn.town.districts else DISTRICT
    return tuple(one for one in KINDS if one.key != unknown)


def ask_district() -> Dialogue[str]:
    """A district, by its button or by its name."""
    offered = yield from look_choices("subscribe-districts", districts)
    problem = None
    while True:
        answer: Answer = yield Ask("subscribe-district", {}, offered, problem)
        named = answer.choice or (yield from look("subscribe-district-heard", heard, answer.text))
        if named:
            return str(named)
        problem = "please-choose"


def heard(turn: Turn, words: str) -> str:
    """The topic of the district that goes by this name."""
    found = turn.town.district_called(words)
    return topic(DISTRICT, found.key) if found else ""


def ask_street() -> Dialogue[str]:
    """A street by its name; one of several, if it may be that."""
    answer: Answer = yield Ask("subscribe-street")
    while True:
        found = yield from look("subscribe-streets", streets, answer.text)
        if len(found) == 1:
            return str(found[0])
        if found:
            offered = tuple(Choice(one, one) for one in found)
            return (yield from choose("subscribe-which-street", offered))
        answer = yield Ask("subscribe-street", problem="place-unknown")


def streets(turn: Turn, words: str) -> list[str]:
    """The streets that may be meant, without the number of a house."""
    found = (street_in(turn, place.label) for place in turn.town.streets.match(words))
    return list(dict.fromkeys(found))


def street_in(turn: Turn, label: str) -> str:
    """The street of a place that is called `Calle Mayor 3`."""
    named = [one for one in turn.town.streets.names if f"{label} ".startswith(f"{one} ")]
    return max(named, key=len, default=label)


def departments(turn: Turn) -> Choices:
    return tuple(Choice(one.key, one.name.in_(turn.language)) for one in turn.town.departments)


def topic_named(turn: Turn, words: str) -> str | None:
    """The topic that somebody named when they began."""
    if name_of(turn, words, turn.language):
        return words
    if department := turn.town.department_called(words) if words else None:
        return topic(DEPARTMENT, department.key)
    if district := heard(turn, words):
        return district
    category = turn.town.category(words) or turn.town.category_for(words, turn.language)
    return topic(CATEGORY, category.key) if category else None


def topic_name(turn: Turn, said: str) -> str:
    return name_of(turn, said, turn.language)


def subscribe(turn: Turn, wish: Wish | None) -> None:
    """Note it, in the chat where it was said."""
    if wish is None:
        say_not_yet(turn)
        return
    reader = reads_here(turn)
    reader.no_alerts = reader.no_alerts and wish.topic != ALERTS
    if wish.topic == ALERTS:
        turn.reply("subscribe-alerts", (mine(turn),))
        return
    rhythm = Rhythm(wish.rhythm)
    digest = next_digest(turn.town, rhythm, turn.now)
    books = turn.store.subscriptions
    books.subscribe(reader.resident_id, wish.topic, rhythm, turn.now, digest)
    turn.reply(
        f"subscribe-done-{rhythm}",
        (mine(turn), more(turn), quiet(turn)),
        topic=topic_name(turn, wish.topic),
        first=digest or turn.now,
        quiet=in_words(reader.quiet_from or 0),
        until=in_words(reader.quiet_until or 0),
    )


def reads_here(turn: Turn) -> Reader:
    """Whoever is speaking, as a reader of the news."""
    assert turn.person
    return turn.store.subscriptions.reads_at(turn.person.resident_id, turn.address, **NIGHT)


def mine(turn: Turn) -> Choice:
    return Choice("subscriptions", turn.tell("choice-subscriptions"), start="/subscriptions")


def more(turn: Turn) -> Choice:
    return Choice("subscribe", turn.tell("choice-subscribe"), start="/subscribe")


def quiet(turn: Turn) -> Choice:
    return Choice("quiet", turn.tell("choice-quiet"), start="/quiet")


# What there is, and ending it.


def show(turn: Turn, _: Start) -> None:
    """What somebody has subscribed to, each with a button that ends it."""
    assert turn.person
    every = turn.store.subscriptions.of(turn.person.resident_id)
    if not every:
        turn.reply("subscriptions-none", (more(turn),))
        return
    lines = "\n".join(line_of(turn, one) for one in every)
    ends = tuple(end(turn, one) for one in every[:MOST_BUTTONS])
    everything = Choice("end-all", turn.tell("choice-end-all"), start="/unsubscribe all")
    turn.reply("subscriptions-list", (*ends, everything, quiet(turn), more(turn)), lines=lines)


def line_of(turn: Turn, one: Subscription) -> str:
    rhythm = turn.texts.label(turn.language, "subscribe-rhythm", one.rhythm)
    return turn.tell("subscriptions-line", topic=called(turn, one.topic), rhythm=rhythm)


def called(turn: Turn, said: str) -> str:
    """What a topic is called, even if the town does not have it any more."""
    return topic_name(turn, said) or said.partition(":")[2]


def end(turn: Turn, one: Subscription) -> Choice:
    label = turn.tell("subscriptions-end", topic=called(turn, one.topic))
    return Choice(f"end-{one.id}", label, start=f"/unsubscribe {one.topic}")


def unsubscribe(turn: Turn, start: Start) -> None:
    """End what was named: a topic, all, alerts, or all that a post was about."""
    said = start.argument.strip()
    if said == ALERTS:
        reads_here(turn).no_alerts = True
        back = Choice("alerts-again", turn.tell("choice-alerts-again"), start="/subscribe alerts")
        turn.reply("unsubscribe-alerts", (back,), emergency=turn.town.emergency_number)
        return
    assert turn.person
    ended = turn.store.subscriptions.unsubscribe(turn.person.resident_id, topics(turn, said))
    if not ended:
        show(turn, start)
        return
    names = [called(turn, one) for one in ended]
    turn.reply("unsubscribe-done", (mine(turn), more(turn)), topics=names)


def topics(turn: Turn, said: str) -> tuple[str, ...]:
    """The topics that are meant by a word behind `/unsubscribe`."""
    assert turn.person
    number = said.isascii() and said.isdigit() and len(said) <= LONGEST_NUMBER
    if number:
        post = turn.store.posts.get(int(said))
        return topics_of(turn, post) if post else ()
    if said == ALL:
        return tuple(one.topic for one in turn.store.subscriptions.of(turn.person.resident_id))
    return (said,)


HANDLERS = (
    Handler("subscribe", script, subscribe),
    Handler("subscriptions", no_questions, show),
    Handler("unsubscribe", no_questions, unsubscribe),
)
