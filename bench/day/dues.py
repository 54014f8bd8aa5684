"""What the town has to say by itself, and whether it did: to each once, and to nobody else."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bench.day.ears import Ears
from bench.day.pushes import (
    ANSWER,
    AT_ONCE,
    CHANNEL,
    NUMBER,
    PUSHES,
    ROOM,
    TONGUES,
    Per,
    Push,
    of_case,
)


@dataclass
class Dues:
    """`must` come so often, and some more `may`, by what it is and whose: a chat, or a case.

    What was due already to those who are `gone` may come or not: they have blocked or left the
    town, and it cannot know of that before it tries. `owners` are the chats, by the number of
    their case.
    """

    must: defaultdict[Push, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    may: defaultdict[Push, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    gone: set[str] = field(default_factory=set)
    owners: dict[str, str] = field(default_factory=dict)

    def due(self, what: Push, whose: str | Iterable[str]) -> None:
        """From now on this must come; to those who are gone already nothing may come any more."""
        every = [whose] if isinstance(whose, str) else whose
        self.must[what].update(one for one in every if one not in self.gone)

    def possible(self, what: Push, whose: str | Iterable[str]) -> None:
        self.may[what].update([whose] if isinstance(whose, str) else whose)

    def owns(self, address: str, text: str) -> None:
        """Somebody has read the number of their new case."""
        if found := NUMBER.search(text):
            self.owners[found[0]] = address

    # In the evening

    def problems(self, ears: Ears) -> Iterator[str]:
        for what in (*PUSHES, AT_ONCE, ANSWER, TONGUES):
            if what.per in {Per.CHAT, Per.CASE}:
                yield from self.wrong(what, ears)
        yield from doubled(ears)
        yield from unequal(ears)

    def wrong(self, what: Push, ears: Ears) -> Iterator[str]:
        came = ears.came(what)
        due = Counter({self.full(what, whose): n for whose, n in self.must[what].items()})
        for whose in sorted(came | due):
            least = 0 if whose.rpartition(" ")[2] in self.gone else due[whose]
            if not least <= came[whose] <= due[whose] + self.may[what][whose]:
                yield f"{what.name}: {came[whose]} times for {whose}, not {due[whose]}"

    def full(self, what: Push, whose: str) -> str:
        """For a case, also the chat that must hear of it."""
        return of_case(whose, self.owners.get(whose, "?")) if what.per is Per.CASE else whose


def doubled(ears: Ears) -> Iterator[str]:
    """Of a case nothing may stand twice in a room of staff."""
    for whose, number in ears.came(ROOM).items():
        if number > 1 and NUMBER.search(whose):
            yield f"{number} times in {whose}"


def unequal(ears: Ears) -> Iterator[str]:
    """Each channel of a department must have as many posts on one platform as on another."""
    posts = ears.came(CHANNEL)
    for department in sorted(set(ears.channels.values())):
        at = [posts[f"{department} {platform}"] for platform in ("telegram", "matrix")]
        if at[0] != at[1]:
            yield f"the channels of {department}: {at[0]} posts on Telegram, {at[1]} on Matrix"
