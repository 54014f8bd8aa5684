"""News: what residents read of them and subscribe to, and how they reach whoever did."""

from core.handlers.news import (
    digests,
    in_time,
    latest,
    mailing,
    publishing,
    quiet,
    subscribing,
)
from core.town.news import News

HANDLERS = (*latest.HANDLERS, *subscribing.HANDLERS, *quiet.HANDLERS)
COMMANDS = publishing.COMMANDS
ROUNDS = (
    in_time.publish_planned,
    in_time.withdraw_expired,
    mailing.carry_on,
    digests.send_digests,
)
TABLES = {"news": News}
