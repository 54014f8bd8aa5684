"""The drawing room: figures are worked out when they are old, and charts drawn that are wanted.

All of it is done beside the turns: who writes meanwhile waits for none of it.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from core.charts import Chart
from core.draughtsman import Draughtsman, NotDrawn
from core.figures import SHOWN, chart_of, is_old, mark_of, work_out
from core.hall import Hall
from core.messages import Photo
from core.wire import decode
from storage.chart_wishes import CALL, ChartWish
from storage.database import Database
from storage.figures import Figure
from storage.outbox import Lane
from storage.store import Store
from storage.writer import Unavailable

LOOKS_EVERY = 600.0  # seconds, after which we look whether the figures are old

log = logging.getLogger(__name__)


@dataclass
class DrawingRoom:
    """Draws for a whole town; `hall` opens its books. Only one process may do so at a time."""

    database: Database
    draughtsman: Draughtsman
    hall: Callable[[Store], Hall]

    async def work(self, pause: float) -> None:
        """Work until told to stop; for the first time after `pause` seconds, or when called."""
        called = asyncio.Event()
        let_sleep = self.database.wake(CALL, called.set)
        try:
            while True:
                with suppress(TimeoutError):
                    await asyncio.wait_for(called.wait(), pause)
                called.clear()
                await self.once()
                pause = LOOKS_EVERY
        finally:
            let_sleep()

    async def once(self) -> None:
        """Do all that there is to do."""
        try:
            while await self.draw():
                pass
            await self.renew()
        except Unavailable as error:
            log.warning("what is to be drawn must wait: %s", error)
        except Exception:
            log.exception("something could not be drawn, in a way that nobody thought of")

    async def renew(self) -> bool:
        """Work the figures out again, if it is time."""
        found = await self.database.read(lambda store: worked_out(self.hall(store)))
        if found is None:
            return False
        figures, mark = found
        await self.database.run(
            lambda store: store.figures.keep(figures, mark, self.hall(store).now)
        )
        return True

    async def draw(self) -> bool:
        """Draw what has been wanted for longest, and send it; False if nothing is wanted."""
        found = await self.database.read(lambda store: wanted(self.hall(store)))
        if found is None:
            return False
        number, charts = found
        picture = await self.drawn(charts) if charts else b""
        await self.database.run(lambda store: send(self.hall(store), number, picture))
        return True

    async def drawn(self, charts: list[Chart]) -> bytes:
        """The first of these; the others are wanted next, and drawn by the same child."""
        try:
            return await self.draughtsman.drawing(charts[0], "png", charts)
        except NotDrawn as trouble:
            log.warning("a chart could not be drawn: %s", trouble)
            return b""


def worked_out(hall: Hall) -> tuple[list[Figure], str] | None:
    """The figures as they are now, with the mark that the books had; None if that is not needed."""
    if not is_old(hall):
        return None
    mark = mark_of(hall)
    return work_out(hall), mark


def wanted(hall: Hall) -> tuple[int | None, list[Chart]] | None:
    """What is to be drawn next, as the figures are now, and what goes with it."""
    wish = hall.store.chart_wishes.next()
    if wish is None:
        return None
    language, subjects = decode(wish.message).language, (wish.subject, *SHOWN)
    found = (chart_of(hall, language, one, wish.department) for one in subjects)
    first, *others = found
    return wish.id, [first, *filter(None, others)] if first else []


def send(hall: Hall, number: int | None, picture: bytes) -> None:
    """Send a picture to whoever has asked for it. Without one, they have the words already."""
    wish: ChartWish | None = hall.store.chart_wishes.take(number)
    if wish is None or not picture or hall.files is None:
        return
    ref = hall.files.keep_until(picture, hall.files_last)
    photo = Photo(ref, f"{wish.subject}-{hall.town.local(hall.now).date()}")
    hall.send(replace(decode(wish.message), photo=photo), Lane.REPLY)
