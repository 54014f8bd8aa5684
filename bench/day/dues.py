"""What the town has to say by itself, and whether it did: to each once, and to nobody else."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bench.day.ears import Ears
from bench.day.pushes import ANSWER, AT_ONCE, CHANNEL, NUMBER, PUSHES, ROOM, TONGUES, Per, Push


@dataclass
class Dues:
    """`must` come so often, and some more `may`, by what it is and whose: a chat, or a case.

    What is due to those who are `gone` may come or not: they have blocked or left the town, and it
    cannot know of that before it tries. `owners` are the chats by the number of the case.
    """

    must: defaultdict[Push, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    may: defaultdict[Push, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    gone: set[str] = field(default_factory=set)
    owners: dict[str, str] = field(default_factory=dict)

    def due(self, what: Push, whose: str | Iterable[str]) -> None:
        self.must[what].update([whose] if isinstance(whose, str) else whose)

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
        for whose in sorted(came | self.must[what]):
            must, most = self.must[what][whose], self.must[what][whose] + self.may[what][whose]
            least = 0 if self.owners.get(whose, whose) in self.gone else must
            if not least <= came[whose] <= most:
                yield f"{what.name}: {came[whose]} times for {whose}, not {must}"


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
