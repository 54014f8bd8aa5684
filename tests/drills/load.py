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
        asked = 0

        def may_go_on():
            return self.enough or asked - len(answers(person)) < OUTSTANDING

        while not self.enough:
            person.writes(f"/follow J-{asked:05}")
            asked += 1
            await person.waits_for(may_go_on, PATIENCE)
        await person.waits_for(lambda: len(answers(person)) == asked, PATIENCE)
        self.asked += asked

    @property
    def answered(self):
        """How many questions were answered."""
        return sum(len(answers(person)) for person in self.people)

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
