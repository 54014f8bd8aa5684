"""Job offers: staff write them, residents look for them and are told of those that they wish."""

from core.handlers.jobs import applying, bring, looking, rounds, staff, telling, wishing
from core.town.jobs import JobTable

HANDLERS = (*looking.HANDLERS, *wishing.HANDLERS, *applying.HANDLERS)
COMMANDS = (*staff.COMMANDS, *bring.COMMANDS)
ROUNDS = (rounds.withdraw_old, telling.tell_wishers, applying.erase_passed_on)
TABLES = {"jobs": JobTable}
