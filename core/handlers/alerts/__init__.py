"""Emergency alerts: written by one, confirmed by another, sent to all, ended with an all-clear."""

from core.handlers.alerts import carrying, deciding, now, writing
from core.handlers.alerts.rules import Alerts

HANDLERS = now.HANDLERS
COMMANDS = (*writing.COMMANDS, *deciding.COMMANDS)
ROUNDS = (carrying.carry_on, carrying.report)
TABLES = {"alerts": Alerts}
