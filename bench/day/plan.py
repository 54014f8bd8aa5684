"""What a day of a town is made of, as far as anybody has counted it.

Counted elsewhere: in Jun (Spain, 3,500 people) the mayor had 81 questions on an average day
(Refinery29, his own figure), 1,611 people followed the town (El Colombiano, 2016), about 40 work
there (La Voz Digital, 2016), and the first answer came after 9 minutes in the case that MIT tells.
New York has 98,028 contacts on an average day of 2023 and had 276,827 on its busiest (Gothamist;
worldjewishnews): 12 for 1,000 people, of which 0.8 are reports, and 2.8 times as many on the
busiest day. In Chiclana 31 % of what people wrote to the town was to ask for information.

Not counted anywhere that we know of, so our own guess: how talks are spread over the services
beside these and over the doors, how many read the menu and the news, and the hours of the day. The
busiest hour has 2.8 times as many as the mean one, which is what New York's busiest day had beside
its mean.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

PEOPLE = 3500
FOLLOW = 1611 / 3500
TO_THE_MAYOR = 81 / 3500
CONTACTS = 98_028 / 8_336_000  # for each person and day
BUSIEST = 276_827 / 98_028
FIRST_ANSWER = 9 * 60  # seconds, the median
SOLVED = 2 * 3600
LEFT_LYING = 0.1  # of all cases; their deadlines warn, and break

DOORS = {"telegram": 0.6, "browser": 0.2, "matrix": 0.2}
READ_THE_MENU, READ_A_DIGEST, READ_AT_ONCE = 300 / 3500, 400 / 3500, 60 / 3500
SEE_THE_DOCTOR = 18 / 3500

# What the other contacts are about, of 42: 3 reports, 13 that want to know something.
SERVICES = {
    "report": 3,
    "menu": 5,
    "news": 4,
    "jobs": 2,
    "help": 2,
    "question": 6,
    "appointment": 6,
    "vote": 4,
    "thanks": 2,
    "propose": 1,
    "support": 3,
    "tip": 1,
    "learn": 1,
    "account": 1,
    "identity": 1,
}
HOURS = (
    *(0.1, 0.05, 0, 0, 0, 0.05, 0.2, 0.7, 1.5, 2.6, 2.8, 2.4),
    *(2.0, 1.6, 1.1, 0.9, 0.9, 1.3, 1.5, 1.4, 1.2, 1.0, 0.5, 0.2),
)
# Some things can be done only from an hour on, or until one.
OPEN = {"vote": (0.5, 19.5), "support": (11.0, 23.0), "propose": (8.5, 16.0), "identity": (9, 19)}
OPEN |= {"blocks": (9.0, 15.0), "jobs": (9.0, 23.0)}
LAST = 23.0  # o'clock


@dataclass(frozen=True)
class Visit:
    """Somebody will come: when, as seconds of the day, by which door and what for."""

    at: float
    door: str
    service: str


def visits(people: int, busy: float, chance: random.Random) -> list[Visit]:
    """All who come on one day, `busy` times as many as on any. Each service is used at each door.

    Two people will block the town on Telegram, which cannot be done elsewhere.
    """
    at_doors = [*product(SERVICES, DOORS), ("blocks", "telegram"), ("blocks", "telegram")]
    others = round(people * CONTACTS * busy) - len(at_doors)
    services = ["mayor"] * round(people * TO_THE_MAYOR * busy)
    services += chance.choices(list(SERVICES), list(SERVICES.values()), k=max(0, others))
    doors = chance.choices(list(DOORS), list(DOORS.values()), k=len(services))
    at_doors += zip(services, doors, strict=True)
    found = (Visit(time(service, chance) * 3600, door, service) for service, door in at_doors)
    return sorted(found, key=lambda one: one.at)


def time(service: str, chance: random.Random) -> float:
    """An hour of the day at which somebody comes, and at which they can do what they want."""
    [hour] = chance.choices(range(24), HOURS)
    at = hour + chance.random()
    first, last = OPEN.get(service, (0.0, LAST))
    return at if first <= at <= last else chance.uniform(first, last)


@dataclass(frozen=True)
class Follower:
    """Somebody who knows the town already: their number, and where they read it."""

    number: int
    door: str

    @property
    def chat(self) -> str:
        if self.door == "matrix":
            return f"!dm{self.number}:ledger"
        return str(100_000 + self.number)

    @property
    def address(self) -> str:
        return f"{self.door}:{self.chat}"


def followers(people: int) -> list[Follower]:
    """Three of four are on Telegram, the others on Matrix."""
    doors = ("telegram", "telegram", "matrix", "telegram")
    return [Follower(number, doors[number % 4]) for number in range(round(people * FOLLOW))]


@dataclass(frozen=True)
class Readers:
    """Who of the followers is told of what; whoever sees the doctor reads the menu, too."""

    menu: list[Follower]
    digest: list[Follower]
    at_once: list[Follower]
    patients: list[Follower]
    others: list[Follower]

    @property
    def all(self) -> list[Follower]:
        return [*self.menu, *self.digest, *self.at_once, *self.others]


def readers(people: int) -> Readers:
    every = iter(followers(people))
    menu = list(take(every, people * READ_THE_MENU))
    digest = list(take(every, people * READ_A_DIGEST))
    at_once = list(take(every, people * READ_AT_ONCE))
    patients = menu[: max(2, round(people * SEE_THE_DOCTOR))]
    return Readers(menu, digest, at_once, patients, list(every))


def take(every: Iterator[Follower], number: float) -> Iterator[Follower]:
    for _, one in zip(range(round(number)), every, strict=False):
        yield one
