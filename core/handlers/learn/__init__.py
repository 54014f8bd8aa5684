"""Learning: a short course in the chat, one lesson at a time, in which nothing real is done."""

from core.handler import Handler
from core.handlers.learn.course import act, script

HANDLERS = (Handler("learn", script, act, rank=14),)

__all__ = ["HANDLERS"]
