"""Deliveries for tests: written as the core writes them, and looked up again."""

from datetime import UTC, datetime
from typing import Any

from sqlmodel import select

from core.messages import Act, Address, Outgoing
from core.wire import encode
from storage.database import Database
from storage.outbox import Delivery, DeliveryState, Due, Lane

WRITTEN = datetime(2026, 11, 20, 10, tzinfo=UTC)


def letter(chat: str, text: str = "", lane: Lane = Lane.REPLY, **more: Any) -> dict[str, Any]:
    """The columns of a delivery. `act`, `target` and the like go into its message too."""
    to = Address("paper", chat)
    said = {name: more.pop(name) for name in ("target", "thread", "choices") if name in more}
    message = Outgoing(to, text, act=Act(more.get("act", "send")), **said)
    return {
        "platform": to.platform,
        "address": str(to),
        "lane": int(lane),
        "act": message.act.value,
        "message": encode(message),
        "state": DeliveryState.READY,
        "attempts": 0,
        "written_at": WRITTEN,
        **more,
    }


async def write(
    database: Database, chat: str, text: str = "", lane: Lane = Lane.REPLY, **more: Any
) -> int:
    """Have one message in the outbox; its id."""
    return await database.run(lambda store: store.outbox.write(letter(chat, text, lane, **more)))


async def deliveries(database: Database) -> list[Delivery]:
    """All there are, in the order in which they were written."""
    return await database.read(
        lambda store: list(store.outbox.session.exec(select(Delivery).order_by(Delivery.id)))
    )


async def states(database: Database) -> list[DeliveryState]:
    return [delivery.state for delivery in await deliveries(database)]


def due(number: int, chat: str, lane: Lane = Lane.REPLY, **more: Any) -> Due:
    """A delivery as it is taken from the outbox."""
    columns = letter(chat, str(number), lane, **more)
    values = {name: columns.get(name) for name in Due.__slots__}
    return Due(**{**values, "id": number})
