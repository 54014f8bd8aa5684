"""Deciding: a second person sends an alert on its way, or refuses it."""

from typing import Any

from core import copies, posts
from core.alerting import reference, title, words_in, words_in_all
from core.hall import Hall
from core.handlers.alerts.audience import audience, reach
from core.handlers.alerts.rules import check_confirmer, departments, rules
from core.messages import Address, Outgoing
from core.order import Command, Order, Wrong, brief, record
from storage.alerts import Alert, AlertState
from storage.cases import LONGEST_NUMBER
from storage.outbox import Lane
from storage.posts import Post, PostKind


def agree(order: Order) -> None:
    """Send an alert, as somebody else than its author."""
    turn, alert = order.turn, waiting(order)
    check_confirmer(order, alert.author)
    if turn.now > alert.written_at + rules(turn.town).confirm_within.on_the_clock:
        raise Wrong("alert-too-old")
    if alert.expires_at <= turn.now:
        raise Wrong("alert-expired")
    decide(order, alert, AlertState.SENT)
    send_out(turn, alert)
    record(order, "alert-confirm", alert=alert.id)
    tell(order, alert, "alert-sent", reach=reach(turn, audience(turn, alert)))


def refuse(order: Order) -> None:
    """Keep an alert from being sent; whoever wrote it may do that, too."""
    alert = waiting(order)
    if order.user != alert.author:
        check_confirmer(order, alert.author)
    decide(order, alert, AlertState.REFUSED)
    record(order, "alert-refuse", alert=alert.id)
    tell(order, alert, "alert-refused")


def waiting(order: Order) -> Alert:
    """The alert with this number, which nobody has decided on yet. Raises Wrong."""
    digits = order.words.strip().lstrip("#")
    fits = digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_NUMBER
    alert = order.turn.store.alerts.get(int(digits)) if fits else None
    if alert is None:
        raise Wrong("alert-unknown", number=brief(order.words))
    if alert.state is not AlertState.WAITING:
        raise Wrong("alert-decided", number=digits)
    return alert


def decide(order: Order, alert: Alert, state: AlertState) -> None:
    number = alert.id or 0
    if not order.turn.store.alerts.decide(number, state, order.user):
        raise Wrong("alert-decided", number=str(number))


def tell(order: Order, alert: Alert, key: str, **values: Any) -> None:
    """Every room that could have decided hears what was decided, and by whom."""
    for department in departments(order.turn.town):
        order.turn.tell_staff(department, key, number=str(alert.id), name=order.name, **values)


def send_out(hall: Hall, alert: Alert) -> None:
    """To the channels now, into the feed, and then to the people, before all other messages."""
    alert.sent_at = hall.now
    alert.sender = rules(hall.town).sender or host(hall)
    alert.identifier = f"{hall.town.case_prefix}-{hall.now:%Y%m%d%H%M%S}-{alert.id}"
    alert.references = references(hall, alert)
    hall.store.alerts.session.flush()
    mailing = hall.store.mailings.begin(hall.now, alert_id=alert.id)
    for channel in sorted(hall.town.channels, key=str):
        words = words_for(hall, alert, channel)
        hall.send(Outgoing(channel, words), Lane.ALERT, mailing=mailing.id)
    posts.enter(hall, as_post(hall, alert))


def host(hall: Hall) -> str:
    """The name of our web pages, as the sender of alerts."""
    return hall.public_url.partition("://")[2].partition("/")[0].partition(":")[0] or "juntos"


def references(hall: Hall, alert: Alert) -> str:
    """All that went before, as CAP wants to have it; empty, if this is the first."""
    chain = hall.store.alerts.chain(alert.root_id or 0)
    return " ".join(reference(one) for one in chain if one.id != alert.id and one.sent_at)


def words_for(hall: Hall, alert: Alert, channel: Address) -> str:
    """In a channel all languages stand together, unless the town says that it has but one."""
    table = hall.town.extras.get("news")
    if table and str(channel) in table.languages:
        return words_in(hall, alert, copies.language_in(hall, channel))
    return words_in_all(hall, alert)


def as_post(hall: Hall, alert: Alert) -> Post:
    """The alert as it stands in the feed; its copies go another way, and faster."""
    told = {one: [title(hall, alert, one), words_in(hall, alert, one)] for one in alert.texts}
    own = told.pop(next(iter(alert.texts)))
    return Post(
        kind=PostKind.NEWS,
        department=alert.department,
        title=own[0],
        text=own[1],
        translations=told,
        author=alert.author,
        published_at=hall.now,
    )


COMMANDS = (
    Command("alert-confirm", agree, about_case=False),
    Command("alert-refuse", refuse, about_case=False),
)
