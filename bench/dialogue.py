"""The talk that is measured: somebody reports something broken in the street, in six turns."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.handlers import all_tables
from core.messages import Place
from core.texts import Texts
from core.town import Category, Town, read_town

JUN = Path(__file__).parents[1] / "towns" / "jun" / "town.toml"
LANGUAGE = "es"
WHAT = "Está rota desde ayer y es un peligro"
CATEGORIES = ("light", "road", "waste", "green")  # those that ask no questions of their own
TURNS = 6

# Two reports may lie so near to each other, in metres. Else the crowd of a minute would be asked
# whether its lamps are not all the same one.
NEARBY = 1.0

# A square within Jun, and the steps of a sequence that covers it evenly: the fractions of n times
# 1/g and 1/g², where g³ = g + 1 (M. Roberts, "The Unreasonable Effectiveness of Quasirandom
# Sequences", 2018).
SOUTH, WEST, NORTH, EAST = 37.2170, -3.6000, 37.2230, -3.5910
ACROSS, UP = 0.7548776662466927, 0.5698402909980532


@dataclass(frozen=True)
class Words:
    """What the town says in this talk. All bots say the same, so that all send as many bytes."""

    texts: Texts
    categories: dict[str, str]

    def say(self, key: str, **values: int) -> str:
        return self.texts.say(LANGUAGE, key, **values)

    def label(self, question: str, choice: str) -> str:
        return self.texts.label(LANGUAGE, question, choice)

    def check(self, category: str, what: str, where: str) -> str:
        said = {"category": category, "what": what, "where": where, "photos": 0}
        return self.texts.say(LANGUAGE, "report-check", **said)

    def thanks(self, number: str) -> str:
        return self.texts.say(LANGUAGE, "report-thanks", number=number, read="…")

    def begins(self, key: str) -> str:
        """The first words of a text, by which it is known again whatever stands in it."""
        if key == "report-check":
            return self.check("", "", "").partition("\n")[0]
        return self.thanks("#").partition("#")[0] if key == "report-thanks" else self.say(key)


def words_of(town: Town) -> Words:
    return Words(Texts(town.languages), {one.key: label_of(one) for one in town.categories})


def label_of(category: Category) -> str:
    return f"{category.icon} {category.name.in_(LANGUAGE)}".strip()


def crowded_jun() -> Town:
    """The example town, in which every lamp is another one."""
    town = read_town(JUN, all_tables())
    near = [one.model_copy(update={"nearby": NEARBY}) for one in town.categories]
    return town.model_copy(update={"categories": tuple(near)})


def places() -> Iterator[Place]:
    """Places all over the town, no two alike."""
    number = 0
    while True:
        number += 1
        up, across = number * UP % 1, number * ACROSS % 1
        yield Place(SOUTH + up * (NORTH - SOUTH), WEST + across * (EAST - WEST))
