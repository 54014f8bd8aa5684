"""Staff at their cases: they claim, answer and close them, and show what people propose."""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench.day.clock import HOUR, FastClock
from bench.day.dues import Dues
from bench.day.ears import PATIENCE, Ears, Heard
from bench.day.homeserver import STAFF, Card, DayHomeserver, room_of, user
from bench.day.plan import FIRST_ANSWER, LEFT_LYING, SOLVED
from bench.day.pushes import ANSWER, DONE, ENOUGH, NUMBER, TAKEN
from core.background import Background
from core.marks import DELIVERED, FAILED

SPREAD = 0.6  # of the logarithm of how long they take
BEGIN, END = 8.5 * HOUR, 20 * HOUR  # of the day, in seconds
PROPOSAL, TO_THE_MAYOR = "Propuesta", "Pregunta a la alcaldía"


@dataclass
class Staff:
    """All of them; `answered` are the seconds of the town until a case had its first answer."""

    server: DayHomeserver
    ears: Ears
    dues: Dues
    clock: FastClock
    chance: random.Random
    beside: Background
    answered: list[float] = field(default_factory=list)
    cards: dict[str, Card] = field(default_factory=dict)
    wrote: list[str] = field(default_factory=list)
    closed: int = 0
    left: int = 0

    def __post_init__(self) -> None:
        self.server.on_card = self.sees
        self.ears.on(["thread-reached"], self.must_answer)

    def sees(self, card: Card) -> None:
        """A new card: somebody will look at it, if the day is long enough."""
        if card.number in self.cards:
            self.ears.twice.append(f"{card.room}: the card of {card.number}")
        self.cards[card.number] = card
        is_day = BEGIN <= self.clock.seconds() < END
        if PROPOSAL in card.text and is_day:
            self.beside.start(self.shows(card))
        elif is_day and self.chance.random() >= LEFT_LYING:
            self.beside.start(self.works_on(card))
        else:
            self.left += 1

    def must_answer(self, _room: str, heard: Heard) -> None:
        """A proposal has so many supports that the town must answer."""
        if found := NUMBER.search(heard.text):
            self.dues.due(ENOUGH, found[0])
            self.beside.start(self.answers_later(self.cards[found[0]]))

    async def works_on(self, card: Card) -> None:
        """Claim a case, answer whoever brought it, and close it; what the mayor answers is done."""
        came, clerk = self.clock.seconds(), self.clerk(card.room)
        await self.pauses(FIRST_ANSWER)
        self.dues.due(TAKEN, card.number)
        await self.reacts(card, clerk, "👀", "desk-taken", "staff: claim")
        await self.answers(card, clerk)
        self.answered.append(self.clock.seconds() - came)
        if TO_THE_MAYOR not in card.text:
            await self.pauses(SOLVED)
            await self.closes(card, clerk)

    async def shows(self, card: Card) -> None:
        await self.pauses(FIRST_ANSWER)
        clerk = self.clerk(card.room)
        await self.reacts(card, clerk, "📢", "desk-published", "staff: publish")

    async def answers_later(self, card: Card) -> None:
        await self.pauses(FIRST_ANSWER)
        await self.answers(card, self.clerk(card.room))

    def clerk(self, room: str) -> str:
        return user(self.chance.choice(STAFF[room[1:].partition("-")[0]]))

    async def reacts(self, card: Card, clerk: str, sign: str, key: str, what: str) -> None:
        said = self.ears.expects(f"matrix:{card.room}", what, (key,), card.number)
        self.server.sets(card.room, clerk, card.event, sign)
        await self.ears.reply(said)

    async def answers(self, card: Card, clerk: str) -> None:
        """Write to whoever brought it; a mark says that it has arrived, or cannot."""
        self.dues.due(ANSWER, card.number)
        words = f"Gracias por escribirnos. Lo miramos hoy ({card.number})."
        said = self.ears.expects(f"matrix:{card.room}", "staff: answer", ())
        event = self.server.writes(card.room, clerk, words, card.event)
        self.wrote.append(event)
        set_here = self.server.marks_set[event]
        await self.server.news.until(lambda: bool(set_here), PATIENCE)
        gone = self.dues.owners.get(card.number) in self.dues.gone
        if set_here == {FAILED if gone else DELIVERED: 1}:
            self.ears.settled(said)
        else:
            self.ears.failed.append(f"an answer to {card.number} has the marks {dict(set_here)}")

    async def closes(self, card: Card, clerk: str) -> None:
        self.dues.due(DONE, card.number)
        room = f"matrix:{card.room}"
        said = self.ears.expects(room, "staff: close", ("desk-done",), card.number)
        self.server.writes(card.room, clerk, "!hecho Está arreglado.", card.event)
        if await self.ears.reply(said):
            self.closed += 1

    async def orders(self, name: str, words: str, *keys: str) -> None:
        """Write something in one's room that is answered there by one of these texts."""
        room = room_of(next(one for one, people in STAFF.items() if name in people))
        said = self.ears.expects(f"matrix:{room}", "staff: orders", keys)
        self.server.writes(room, user(name), words)
        await self.ears.reply(said)

    def problems(self) -> Iterator[str]:
        """Each answer to a resident must have one mark."""
        for event in self.wrote:
            if (number := sum(self.server.marks_set[event].values())) != 1:
                yield f"an answer of staff has {number} marks"

    async def pauses(self, median: float) -> None:
        await self.clock.sleep(median * math.exp(self.chance.gauss(0, SPREAD)))
