"""Polls: staff ask all, each person votes once, and the result is there for all to see."""

from core.handlers.polls import asking, ending, voting

HANDLERS = voting.HANDLERS
COMMANDS = (*asking.COMMANDS, *voting.COMMANDS)
ROUNDS = (ending.end_polls,)
