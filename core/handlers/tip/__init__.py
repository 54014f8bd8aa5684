"""Tips to the police: what somebody has seen, sealed before it is kept, and answered by receipt."""

from core.handlers.tip import giving, room
from core.town.tips import Tips

HANDLERS = giving.HANDLERS
COMMANDS = room.COMMANDS
ROUNDS = room.ROUNDS
TABLES = {"tips": Tips}
