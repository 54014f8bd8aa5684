"""What staff can ask of a thing with a number: how often it was reported, and what came of it."""

from core.assets import asset_of, called_fully
from core.order import Command, Order, Wrong, brief
from core.turn import Turn
from storage.assets import Asset
from storage.cases import Case

LISTED = 10


def asset(order: Order) -> None:
    """The history of a thing: named by its number, or that of the case in whose thread it is."""
    turn = order.turn
    found = asset_meant(order)
    times = turn.store.assets.reported(found.id or 0)
    cases = turn.store.assets.history(found.id or 0, LISTED)
    lines = [line_of(turn, case) for case in cases] + (["…"] if times > LISTED else [])
    turn.reply(
        "desk-asset",
        what=called_fully(turn, found, turn.language),
        retired="yes" if found.retired_at else "no",
        times=times,
        lines="\n".join(lines),
    )


def asset_meant(order: Order) -> Asset:
    turn = order.turn
    found = turn.store.assets.called(order.words)
    if not order.words and order.case:
        found = asset_of(turn, order.case)
    if found:
        return found
    if order.words:
        raise Wrong("desk-no-such-asset", said=brief(order.words))
    raise Wrong("desk-which-asset")


def line_of(turn: Turn, case: Case) -> str:
    state = turn.tell(f"state-{case.state}")
    opened = turn.town.local(case.opened_at).date()
    return turn.tell("desk-asset-line", number=case.number, day=opened, state=state)


COMMANDS = (Command("asset", asset, about_case=False, aside=True),)
