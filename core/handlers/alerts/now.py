"""Which alerts hold now: residents may ask at any time."""

from core.alerting import words_in
from core.dialogue import Start
from core.handler import Handler, no_questions
from core.messages import Choice
from core.turn import Turn


def show(turn: Turn, _: Start) -> None:
    holding = turn.store.alerts.current(turn.now)
    news = Choice("news", turn.tell("menu-news"), start="/news")
    again = Choice("alerts-again", turn.tell("choice-alerts-again"), start="/subscribe alerts")
    if not holding:
        turn.reply("alerts-none", (news, *silenced(turn, again)), town=turn.town.name)
        return
    for alert in holding:
        turn.answer(words_in(turn, alert, turn.language))


def silenced(turn: Turn, again: Choice) -> tuple[Choice, ...]:
    """The way back for whoever does not want to be warned."""
    assert turn.person
    reader = turn.store.subscriptions.reader(turn.person.resident_id)
    return (again,) if reader and reader.no_alerts else ()


HANDLERS = (Handler("alerts", no_questions, show, aside=True),)
