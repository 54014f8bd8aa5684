"""The mayor: asked in public or in private, with a clock that all can see."""

from core.handlers.mayor import asking, room
from core.town.mayor import Mayor

HANDLERS = asking.HANDLERS
COMMANDS = room.COMMANDS
ROUNDS = (room.close_settled,)
TABLES = {"mayor": Mayor}
