"""Account: what is kept of you, as a file or not at all."""

from core.handlers.account import privacy

HANDLERS = privacy.HANDLERS
