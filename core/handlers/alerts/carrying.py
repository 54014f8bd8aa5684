"""Carrying: an alert goes to all who are meant, and staff learn how far it has come."""

from datetime import timedelta

from core.alerting import words_in
from core.buttons import keyboard
from core.hall import Hall
from core.handlers.alerts.audience import people
from core.handlers.alerts.rules import departments, rules
from core.messages import Address, Choice, Outgoing
from storage.alerts import Alert
from storage.mailings import Mailing
from storage.outbox import DeliveryState, Lane
from storage.subscriptions import Recipient

AT_A_TIME = 50
WATCHED = timedelta(hours=2, minutes=5)  # after two hours nothing of it is sent any more


def carry_on(hall: Hall) -> bool:
    """Write to the next people. True, if there may be more."""
    mailing = hall.store.mailings.next(alerts=True)
    alert = hall.store.alerts.get(mailing.alert_id or 0) if mailing else None
    if mailing is None or alert is None:
        return False
    reached = next_people(hall, alert, mailing)
    for who in reached:
        hall.send(message(hall, alert, who), Lane.ALERT, mailing=mailing.id)
        mailing.cursor = who.resident_id
    mailing.count += len(reached)
    if len(reached) < AT_A_TIME:
        mailing.done_at = hall.now
    hall.store.mailings.session.flush()
    return True


def next_people(hall: Hall, alert: Alert, mailing: Mailing) -> list[Recipient]:
    """Who comes next; nobody, once the alert does not hold any more."""
    if alert.expires_at <= hall.now and not alert.ends:
        return []
    return people(hall, alert, mailing.cursor, AT_A_TIME)


def message(hall: Hall, alert: Alert, who: Recipient) -> Outgoing:
    """The alert in somebody's language, with the button that ends such messages."""
    label = hall.say(who.language, "choice-no-alerts")
    choices = (Choice("no-alerts", label, start="/unsubscribe alerts"),)
    return Outgoing(
        Address.parse(who.address),
        words_in(hall, alert, who.language),
        language=who.language,
        choices=choices,
        token=keyboard(hall, who.address, choices),
    )


def report(hall: Hall) -> None:
    """Tell staff how far the alerts have come: after some minutes, and at the end."""
    for alert in hall.store.alerts.to_report():
        mailing = hall.store.mailings.of_alert(alert.id or 0)
        if mailing and alert.sent_at:
            look_after(hall, alert, mailing)


def look_after(hall: Hall, alert: Alert, mailing: Mailing) -> None:
    assert alert.sent_at
    states, age = hall.store.mailings.states(mailing.id or 0), hall.now - alert.sent_at
    waiting = states[DeliveryState.READY] + states[DeliveryState.SENDING]
    over = (mailing.done_at and not waiting) or age >= WATCHED
    if over:
        alert.done_at = hall.now
    elif alert.reports or age < rules(hall.town).report_after.on_the_clock:
        return
    alert.reports += 1
    hall.store.alerts.session.flush()
    failed = states[DeliveryState.DEAD] + states[DeliveryState.UNKNOWN]
    for department in departments(hall.town):
        hall.tell_staff(
            department,
            "alert-report-end" if over else "alert-report",
            number=str(alert.id),
            sent=states[DeliveryState.SENT],
            waiting=waiting,
            failed=failed,
        )
