"""Account: what is kept of you, as a file or not at all; your chats, and who has seen you."""

from core.handlers.account import delete, easy, link, mydata, privacy, retention, verify

HANDLERS = (
    *privacy.HANDLERS,
    *mydata.HANDLERS,
    *delete.HANDLERS,
    *link.HANDLERS,
    *verify.HANDLERS,
    *easy.HANDLERS,
)
COMMANDS = verify.COMMANDS
ROUNDS = retention.ROUNDS
