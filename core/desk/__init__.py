"""The staff desk: what a department may do, from its own room.

Nobody is staff by claim. Staff are the members of the room that the town has configured, and of
these only those whom the town lists, if it lists any. Membership comes in through the inbox like
everything else, so it holds at the moment of the turn.
"""

from core.desk.desk import Desk

__all__ = ["Desk"]
