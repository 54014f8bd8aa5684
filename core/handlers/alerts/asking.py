"""Asking the second person: the alert as it will be read, in every room that may confirm it."""

from core.alerting import words_in_all
from core.buttons import keyboard
from core.handlers.alerts.audience import audience, reach
from core.handlers.alerts.rules import departments, mentioned, rules
from core.messages import Choice, Outgoing
from core.order import Order
from core.town import Department
from storage.alerts import Alert
from storage.outbox import Lane


def ask_for_confirmation(order: Order, alert: Alert) -> None:
    """Show it in all rooms concerned, with the buttons that send it and that refuse it."""
    turn = order.turn
    key = "alert-waits-alone" if rules(turn.town).alone else "alert-waits"
    turn.reply(key, number=str(alert.id))
    for department in departments(turn.town):
        show(order, alert, department)


def show(order: Order, alert: Alert, department: Department) -> None:
    turn, own = order.turn, order.turn.texts.own
    choices = tuple(
        Choice(key, turn.say(own, f"choice-{key}"), start=f"!{key} {alert.id}")
        for key in ("alert-confirm", "alert-refuse")
    )
    words = turn.say(
        own,
        "alert-ask-second",
        name=order.name,
        number=str(alert.id),
        reach=reach(turn, audience(turn, alert)),
        text=words_in_all(turn, alert),
    )
    message = Outgoing(
        department.room,
        words,
        choices=choices,
        token=keyboard(turn, str(department.room), choices),
        language=own,
        mentions=mentioned(turn, department, alert.author),
    )
    turn.send(message, Lane.REPLY)
