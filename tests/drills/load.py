"""People who keep on writing to a town, and an account of what they were answered."""

import asyncio
from collections import Counter
from dataclasses import dataclass

PATIENCE = 60.0  # seconds
OUTSTANDING = 4  # questions that somebody has at a time


@dataclass
class Crowd:
    """Each of the people asks for cases that there are not: the answers name their numbers."""

    people: list
    asked: int = 0
    enough: bool = False

    async def keeps_asking(self):
        """All of them at once, until there has been enough."""
        await asyncio.gather(*(self.asks(person) for person in self.people))

    async def asks(self, person):
        number = 0
        while not self.enough:
            person.writes(f"/follow J-{number:05}")
            number += 1
            most = number - OUTSTANDING
            await person.waits_for(lambda: self.enough or len(answers(person)) >= most, PATIENCE)
        await person.waits_for(lambda: len(answers(person)) == number, PATIENCE)
        self.asked += number

    @property
    def doubles(self):
        """How often who was told the same again, by chat."""
        return Counter(
            {
                f"telegram:{person.id}": sum(answers(person).values()) - len(answers(person))
                for person in self.people
            }
        )

    @property
    def is_in_order(self):
        """Whether everybody was answered in the order in which they had asked."""
        return all(list(answers(one)) == list(range(len(answers(one)))) for one in self.people)


def answers(person):
    """How often each question was answered, the first to be answered first."""
    texts = [shown.text for shown in person.world.ledger.of(person.id, "sent")]
    return Counter(int(text.partition("J-")[2][:5]) for text in texts if "J-" in text)
