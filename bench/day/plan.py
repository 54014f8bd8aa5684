"""What a day of a town is made of, as far as anybody has counted it.

Counted elsewhere: in Jun (Spain, 3,500 people) the mayor had 81 questions on an average day
(Refinery29, his own figure), 1,611 people followed the town (El Colombiano, 2016), about 40 work
there (La Voz Digital, 2016), and the first answer came after 9 minutes in the case that MIT tells.
New York has 98,028 contacts on an average day of 2023 and had 276,827 on its busiest (Gothamist;
worldjewishnews): 12 for 1,000 people, of which 0.8 are reports, and 2.8 times as many on the
busiest day. In Chiclana 31 % of what people wrote to the town was to ask for information.

Not counted anywhere that we know of, so our own guess: how talks are spread over the services
beside these and over the doors, and the hours of the day. The busiest hour has 2.8 times as many
as the mean one, which is what New York's busiest day had beside its mean.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

PEOPLE = 3500
FOLLOW = 1611 / 3500
TO_THE_MAYOR = 81 / 3500
CONTACTS = 98_028 / 8_336_000  # for each person and day
BUSIEST = 276_827 / 98_028
FIRST_ANSWER = 9 * 60  # seconds, the median
SOLVED = 2 * 3600

DOORS = {"telegram": 0.6, "browser": 0.2, "matrix": 0.2}
READ_THE_MENU, READ_A_DIGEST, SEE_THE_DOCTOR = 300 / 3500, 400 / 3500, 18 / 3500
LEFT_LYING = 0.1  # of all cases; their deadlines warn, and break

# What the other contacts are about, of 42: 3 reports, 13 that want to know something.
SERVICES = {
    "report": 3,
    "menu": 5,
    "news": 4,
    "jobs": 2,
    "help": 2,
    "question": 8,
    "appointment": 8,
    "vote": 6,
    "thanks": 4,
}
HOURS = (
    *(0.1, 0.05, 0, 0, 0, 0.05, 0.2, 0.7, 1.5, 2.6, 2.8, 2.4),
    *(2.0, 1.6, 1.1, 0.9, 0.9, 1.3, 1.5, 1.4, 1.2, 1.0, 0.5, 0.2),
)
VOTE_FROM = 8.25  # o'clock: by then the poll of the day has begun
EARLIER, LATER = 60 * 60 * VOTE_FROM, 60 * 60 * 23.5


@dataclass(frozen=True)
class Visit:
    """Somebody will come: when, as seconds of the day, by which door and what for."""

    at: float
    door: str
    service: str


def visits(people: int, busy: float, chance: random.Random) -> list[Visit]:
    """All who come on one day, `busy` times as many as on any."""
    services = ["mayor"] * round(people * TO_THE_MAYOR * busy)
    others = round(people * CONTACTS * busy)
    services += chance.choices(list(SERVICES), list(SERVICES.values()), k=others)
    return sorted((visit(one, chance) for one in services), key=lambda one: one.at)


def visit(service: str, chance: random.Random) -> Visit:
    [hour] = chance.choices(range(24), HOURS)
    at = (hour + chance.random()) * 3600
    if service == "vote":
        at = max(at, EARLIER + chance.random() * 3600)
    [door] = chance.choices(list(DOORS), list(DOORS.values()))
    return Visit(min(at, LATER), door, service)


@dataclass(frozen=True)
class Follower:
    """Somebody who knows the town already: their number, and where they read it."""

    number: int
    door: str

    @property
    def chat(self) -> str:
        return {
            "telegram": str(100_000 + self.number),
            "matrix": f"!dm{self.number}:ledger",
            "browser": f"reader-{self.number}",
        }[self.door]

    @property
    def address(self) -> str:
        return f"{self.door}:{self.chat}"


def followers(people: int) -> Iterator[Follower]:
    """The doors take turns, each as often as it is used."""
    for number in range(round(people * FOLLOW)):
        yield Follower(number, ("telegram", "browser", "telegram", "matrix", "telegram")[number % 5])
