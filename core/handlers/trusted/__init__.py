"""Trusted: somebody whom one trusts may act for one here, until either does not want it."""

from core.handlers.trusted import helper, resident, rounds

HANDLERS = (*resident.HANDLERS, *helper.HANDLERS)
ROUNDS = rounds.ROUNDS
