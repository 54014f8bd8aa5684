"""The course: which lesson comes next, how far somebody has come, and the praise."""

from typing import Any

from core.buttons import keyboard
from core.dialogue import Dialogue, Start
from core.handlers.learn.lessons import LESSONS, PERSON, Practised
from core.menu import show_menu
from core.messages import Choice, Choices, Outgoing, Photo
from core.questions import choose, look
from core.turn import Turn
from storage.outbox import Lane

NEXT = Choice("next-lesson", start="/learn next")
ENOUGH = Choice("enough-today", start="/learn pause")
COURSE = "course"  # what an office calls its service, if the course is held there, too


def script(start: Start) -> Dialogue[Practised | None]:
    """The lesson that was named, or the next, or the one that is picked; nothing for a pause."""
    if start.argument == "pause":
        return None
    lesson = yield from look("learn-named", lesson_named, start.argument)
    if not lesson:
        about = yield from look("learn-about", so_far)
        choices = tuple(Choice(**one) for one in about["choices"])
        values = {"done": about["done"], "count": about["count"], "next": about["next"]}
        lesson = yield from choose(about["question"], (*choices, PERSON), **values)
    return (yield from LESSONS[lesson]())


def lesson_named(turn: Turn, words: str) -> str:
    """The key of the lesson that a button names; or of the first that was not done yet."""
    if words == "next":
        return next_lesson(turn)
    return words if words in offered(turn) else ""


def offered(turn: Turn) -> list[str]:
    """The lessons of this town: nobody practises what it does not have."""
    town, platform = turn.town, turn.incoming.sender.platform
    needs = {"menu": "schools", "appointment": "offices"}
    return [
        one
        for one in LESSONS
        if one not in needs or (town.extras.get(needs[one]) and town.offers(one, platform))
    ]


def done_by(turn: Turn) -> frozenset[str]:
    assert turn.person
    return turn.store.lessons.done(turn.person.resident_id)


def next_lesson(turn: Turn) -> str:
    """The first lesson that was not done yet; nothing, if all were."""
    done = done_by(turn)
    return next((one for one in offered(turn) if one not in done), "")


def so_far(turn: Turn) -> dict[str, Any]:
    """How far somebody has come, and what there is to choose from."""
    lessons, done = offered(turn), done_by(turn)
    following = next_lesson(turn)
    how_far = "all" if not following else "on" if done else "first"
    return {
        "question": f"learn-which-{how_far}",
        "done": len(done.intersection(lessons)),
        "count": len(lessons),
        "next": name_of(turn, following) if following else "",
        "choices": [*map(plainly, labelled(turn, lessons, done)), *map(plainly, dates(turn))],
    }


def labelled(turn: Turn, lessons: list[str], done: frozenset[str]) -> Choices:
    """The lessons as buttons; those that were done have a mark."""
    names = {one: name_of(turn, one) for one in lessons}
    return tuple(
        Choice(one, turn.tell("learn-did", lesson=name) if one in done else name)
        for one, name in names.items()
    )


def dates(turn: Turn) -> Choices:
    """The way to the course at the town hall, where there is one: it is booked as all others."""
    services = (one for office in turn.town.extras.get("offices", ()) for one in office.services)
    found = next((one for one in services if one.key == COURSE), None)
    if found is None or not turn.town.offers("appointment", turn.incoming.sender.platform):
        return ()
    start = f"/appointment {found.name.in_(turn.language)}"
    return (Choice("course-dates", turn.tell("choice-course-dates"), start),)


def plainly(choice: Choice) -> dict[str, str]:
    return {"key": choice.key, "label": choice.label, "start": choice.start}


def name_of(turn: Turn, lesson: str) -> str:
    return turn.tell(f"learn-lesson-{lesson}")


# What is done in the end: somebody is praised, and that they have come so far is kept.


def act(turn: Turn, practised: Practised | None) -> None:
    if practised is None:
        pause(turn)
        return
    assert turn.person
    turn.store.lessons.finish(turn.person.resident_id, practised.lesson, turn.now)
    praise(turn, practised)
    if not next_lesson(turn):
        show_menu(turn, "learn-finished", town=turn.town.name)


def pause(turn: Turn) -> None:
    """It is enough for today: where one was is kept."""
    about = so_far(turn)
    turn.reply("learn-paused", done=about["done"], count=about["count"])


def praise(turn: Turn, practised: Practised) -> None:
    """Show what came, with a kind word, and the way to the next lesson."""
    words = turn.tell(f"learn-done-{practised.lesson}", words=practised.words)
    choices: Choices = ()
    if following := next_lesson(turn):
        about = so_far(turn)
        far = {"done": about["done"], "count": about["count"], "next": name_of(turn, following)}
        words = f"{words}\n\n{turn.tell('learn-next', **far)}"
        choices = turn.labelled("learn-next", (NEXT, ENOUGH, PERSON))
    photo = Photo(practised.photo) if practised.photo else None
    turn.store.personal.throw_photos_of(practised.photo)
    turn.send(
        Outgoing(
            turn.incoming.sender,
            words,
            choices=choices,
            token=keyboard(turn, turn.address, choices) if choices else "",
            photo=photo,
            language=turn.language,
        ),
        Lane.REPLY,
    )
