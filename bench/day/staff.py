"""Staff in their rooms: they claim, answer and close cases, and do what a day asks of them."""

import asyncio
import math
import random
import time
from dataclasses import dataclass, field

from bench.day.clock import FastClock
from bench.day.ears import PATIENCE, Ears
from bench.day.homeserver import STAFF, DayHomeserver, room_of, user
from bench.day.plan import FIRST_ANSWER, LEFT_LYING, SOLVED

SPREAD = 0.6  # of the logarithm of how long they take
BEGIN, END = 8.5 * 3600, 20 * 3600  # seconds of the day
MENU = "!importar-menú ceip\nday;course;dish\n2026-11-20;first;Lentejas\n2026-11-20;dessert;Pera"
MAYOR = "alcald"

# What is ordered at which hour: who, and each of their messages with the text that answers it.
Orders = tuple[tuple[float, str, tuple[tuple[str, str], ...]], ...]
ORDERS: Orders = (
    (6.5, "luis", ((MENU, "menu-file-taken"),)),
    (
        8.0,
        "marta",
        (
            ("!votación ¿Fiesta en julio?", "poll-choices"),
            ("Sí\nNo", "poll-who"),
            ("2", "poll-how"),
            ("1", "poll-quorum"),
            ("1", "poll-until"),
            ("21.11.", "poll-check"),
            ("1", "poll-begun"),
        ),
    ),
    (10.0, "marta", (("!post Mañana se corta el agua en la calle Real.", "desk-posted"),)),
    (
        12.0,
        "marta",
        (
            ("!alerta", "alert-status"),
            ("2", "alert-kind"),
            ("2", "alert-severity"),
            ("3", "alert-urgency"),
            ("1", "alert-area"),
            ("1", "alert-text"),
            ("Humo en la vega", "alert-text"),
            ("1", "alert-text"),
            ("1", "alert-until"),
            ("1", "alert-check-exercise"),
            ("1", "alert-waits"),
        ),
    ),
    (12.1, "pepe", (("!confirmar-alerta 1", "alert-sent"),)),
)


@dataclass
class Staff:
    """All of them; `answered` are the seconds of the town until a case had its first answer."""

    server: DayHomeserver
    ears: Ears
    clock: FastClock
    chance: random.Random
    answered: list[float] = field(default_factory=list)
    closed: int = 0
    left: int = 0
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.server.on_card = self.sees

    def sees(self, room: str, event: str, number: str) -> None:
        """A new card: somebody will look at it, if the day is long enough."""
        if not BEGIN <= self.clock.seconds() < END or self.chance.random() < LEFT_LYING:
            self.left += 1
            return
        task = asyncio.create_task(self.works_on(room, event, number))
        self.tasks.add(task)
        task.add_done_callback(self.finished)

    def finished(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and task.exception():
            self.ears.lost.append(f"staff: {task.exception()!r}")

    async def works_on(self, room: str, event: str, number: str) -> None:
        """Claim a case, answer whoever brought it, and close it."""
        came = self.clock.seconds()
        clerk = user(self.chance.choice(STAFF[room[1:].partition("-")[0]]))
        await self.pauses(FIRST_ANSWER)
        claimed = self.ears.expects(f"matrix:{room}", ("desk-taken",), number)
        began = time.perf_counter()
        self.server.sets(room, clerk, event, "👀")
        await self.ears.reply(f"matrix:{room}", "staff: claim", claimed, began)
        await self.answers(room, clerk, event)
        self.answered.append(self.clock.seconds() - came)
        await self.pauses(SOLVED)
        await self.closes(room, clerk, event, number)

    async def answers(self, room: str, clerk: str, event: str) -> None:
        """Write to whoever brought it; a mark says that it has arrived."""
        began = time.perf_counter()
        words = self.server.writes(room, clerk, "Gracias por avisar. Lo miramos hoy.", event)
        self.ears.said["matrix"] += 1
        if await self.server.news.until(lambda: self.server.marked[words] > 0, PATIENCE):
            took = time.perf_counter() - began
            self.ears.took["staff: answer", "matrix"].append(took)
        else:
            self.ears.lost.append(f"{room}: an answer has not arrived")

    async def closes(self, room: str, clerk: str, event: str, number: str) -> None:
        done = self.ears.expects(f"matrix:{room}", ("desk-done",), number)
        began = time.perf_counter()
        self.server.writes(room, clerk, "!hecho Está arreglado.", event)
        if await self.ears.reply(f"matrix:{room}", "staff: close", done, began):
            self.closed += 1

    async def pauses(self, median: float) -> None:
        seconds = median * math.exp(self.chance.gauss(0, SPREAD))
        await asyncio.sleep(seconds / self.clock.speed)

    async def does_the_day(self) -> None:
        """What is ordered at its hour, one thing after the other."""
        for hour, name, talk in ORDERS:
            if hour * 3600 < self.clock.seconds() - 60:
                continue
            await asyncio.sleep(self.clock.until(hour * 3600))
            for words, key in talk:
                await self.orders(name, words, key)

    async def orders(self, name: str, words: str, key: str) -> None:
        department = next(one for one, people in STAFF.items() if name in people)
        address = f"matrix:{room_of(department)}"
        self.ears.leaves_only(address, key)
        expected = self.ears.expects(address, (key,))
        began = time.perf_counter()
        self.server.writes(room_of(department), user(name), words)
        await self.ears.reply(address, "staff: orders", expected, began)

    async def ends(self) -> None:
        """Whatever is not done by now is left for tomorrow."""
        for task in list(self.tasks):
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
