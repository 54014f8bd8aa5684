"""What residents do of themselves: some answer what they are told, one leaves for a day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bench.day.clock import HOUR, MIDNIGHT
from bench.day.dues import Dues
from bench.day.ears import Heard
from bench.day.plan import Readers
from bench.day.pushes import AT_ONCE, DIGEST, KNOWN, MENU, REMINDER, RESULT
from bench.day.residents import Town
from bench.day.seats import OnTelegram, Seat
from bench.day.seed import POLL_ENDS, consultation
from bench.day.staff import Staff
from bench.day.talks import Step, presses, says
from core.background import Background

ANSWERING = 0.6  # of all who are asked whether it is done, or whether another hour suits them
DIGEST_AT, MENU_AT, HOUR_LATE = 18, 7, 1  # o'clock, and what has come by an hour later
AWAY, BACK = 5.5, 20.5  # o'clock
LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"  # of an identity card, by its number
EARLY = MIDNIGHT + timedelta(hours=10.5)  # whose hour is before that is reminded, even today
CODE = 8  # figures


@dataclass
class Habits:
    """Listens for what people answer, and knows what is due to them in the morning."""

    town: Town
    staff: Staff
    dues: Dues
    beside: Background
    who: Readers
    cards: int = 0

    def begin(self) -> None:
        ears = self.town.ears
        thanks = presses("case-done", "yes", "verdict-thanked")
        other_hour = presses("appointment-called-off", "yes", "appointment-booked")
        coming = presses("appointment-reminder", "coming", "appointment-coming")
        for step, service, key in (
            (thanks, "thanks for a case", "case-done"),
            (other_hour, "another hour", "appointment-called-off"),
            (coming, "I am coming", "appointment-reminder"),
        ):
            ears.on([key], self.answering(step, service))
        ears.on(["verify-code"], lambda who, heard: self.beside.start(self.is_seen(who, heard)))
        ears.on(["subscribe-done-at-once"], lambda who, _: self.dues.possible(AT_ONCE, who))

    def answering(self, step: Step, service: str) -> Callable[[str, Heard], None]:
        def heard_it(address: str, _heard: Heard) -> None:
            if self.town.chance.random() < ANSWERING:
                self.beside.start(self.answers(address, step, service))

        return heard_it

    async def answers(self, address: str, step: Step, service: str) -> None:
        await self.town.thinks()
        await self.town.takes(await self.seat(address), service, step)

    async def seat(self, address: str) -> Seat:
        """Where somebody sits who reads there, and has perhaps never written."""
        door, _, chat = address.partition(":")
        number = chat.removeprefix("!dm").partition(":")[0]
        return self.town.seats.get(address) or await self.town.seat(door, int(number), chat)

    async def is_seen(self, address: str, heard: Heard) -> None:
        """Somebody shows their code at the town hall."""
        code = "".join(filter(str.isdigit, heard.text))[:CODE]
        await self.town.clock.sleep(HOUR)
        self.dues.due(KNOWN, address)
        self.cards += 1
        card = f"{self.cards:08}{LETTERS[self.cards % len(LETTERS)]}"
        await self.staff.orders("pepe", f"!identificar {code} {card}", "desk-verified")

    def expect(self, begins: float, ends: float) -> None:
        """The menu and reminders in the morning, digest and result in the evening."""
        if ends > DIGEST_AT + HOUR_LATE:
            self.dues.due(DIGEST, [one.address for one in self.who.digest])
        if ends > POLL_ENDS + HOUR_LATE:
            due = self.dues.due
            self.town.ears.on(["vote-counted"], lambda address, _: due(RESULT, address))
        if begins < MENU_AT:
            self.dues.due(MENU, [one.address for one in self.who.menu])
            early = sum(consultation(number) < EARLY for number in range(len(self.who.patients)))
            self.dues.due(REMINDER, [one.address for one in self.who.patients[:early]])
            self.dues.possible(REMINDER, [one.address for one in self.who.patients[early:]])

    async def leaves_for_a_day(self) -> None:
        """One who reads the menu blocks the town before it comes, and is back in the evening."""
        one = next(one for one in reversed(self.who.menu) if one.door == "telegram")
        seat = await self.seat(one.address)
        assert isinstance(seat, OnTelegram)
        await self.town.clock.until(AWAY * HOUR)
        self.town.blocks(seat)
        await self.town.clock.until(BACK * HOUR)
        await self.town.takes(seat, "back again", says("/help", "help-text"))
