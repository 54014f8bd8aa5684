"""WebSub at work: callbacks are asked and told, and the hubs of others hear what has changed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from core.lease import Lease
from juntos.house import House
from juntos.websub.distributor import Distributor
from juntos.websub.guard import Guard, is_public


@asynccontextmanager
async def told(house: House, address: str) -> AsyncIterator[None]:
    """Other programs are told of changes while the block lasts, by one process only.

    `address` is where we find our own pages. Where nobody knows the town's address, nobody can ask.
    """
    if not house.settings.site:
        yield
        return
    news = house.town.extras.get("news")
    distributor = Distributor(
        house.database,
        house.settings.site,
        address.replace("//0.0.0.0:", "//127.0.0.1:"),
        Guard(is_public),
        hubs=news.hubs if news else (),
        now=house.now,
        vault=house.vault,
    )
    lease = Lease(house.database, "websub", lasts=house.lease_lasts)
    task = asyncio.create_task(lease.during(distributor.run))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
