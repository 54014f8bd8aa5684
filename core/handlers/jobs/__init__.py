"""Job offers: staff write them, residents look for them and are told of those that they wish."""

from core.handlers.jobs import rounds, staff
from core.town.jobs import JobTable

COMMANDS = staff.COMMANDS
ROUNDS = (rounds.withdraw_old,)
TABLES = {"jobs": JobTable}
