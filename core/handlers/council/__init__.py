"""The council: its sessions are planned, people are reminded of them, and ask from home."""

from core.handlers.council import coming, convening, sitting

HANDLERS = (*sitting.HANDLERS, *coming.HANDLERS)
COMMANDS = (*sitting.COMMANDS, *convening.COMMANDS)
ROUNDS = (coming.remind,)
