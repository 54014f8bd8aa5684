"""Files that staff bring into their room: for which command they are, or why they are for none."""

from collections.abc import Iterable

from core.order import AnyCommand, Command, Order, is_order
from core.turn import Turn


def taker(commands: Iterable[AnyCommand], order: Order, named: AnyCommand | None) -> Command | None:
    """The command for the files that came along: the one that is `named`, or that takes them all.

    In the thread of a case nothing is taken unless it is ordered.
    """
    files = order.turn.incoming.files
    takers = [one for one in commands if isinstance(one, Command) and one.takes] if files else []
    if is_order(order.words):
        return next((one for one in takers if one is named), None)
    return None if order.case else next((one for one in takers if takes_all(one, order)), None)


def takes_all(command: Command, order: Order) -> bool:
    """Whether a command takes each of the files, dropped into this room without a word for it."""
    takes = command.takes
    return takes is not None and all(takes(order, one) for one in order.turn.incoming.files)


def why_not(turn: Turn) -> str:
    """The text that says why nothing comes of a message."""
    if turn.incoming.broken:
        return "desk-photo-lost"
    return "desk-document-lost" if turn.incoming.document_problem else "desk-cannot-take"
