"""News: what residents read of them and subscribe to, and how they reach whoever did."""

from core.handlers.news import digests, latest, mailing, quiet, subscribing
from core.town.news import News

HANDLERS = (*latest.HANDLERS, *subscribing.HANDLERS, *quiet.HANDLERS)
ROUNDS = (mailing.carry_on, digests.send_digests)
TABLES = {"news": News}
