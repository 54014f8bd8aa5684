"""A staff room with a case in it, in each of the languages that a town may speak."""

from dataclasses import dataclass

import pytest

from core.handlers.alerts.rules import Alerts
from tests.desk.alerting import NOON
from tests.handlers.reporting import reports
from tests.paper_town import PaperTown, example_town
from tests.people import Clerk, Person

ORDERS = {"es": ("es", "de", "en"), "de": ("de", "es", "en"), "en": ("en", "es", "de")}


@dataclass
class Room:
    """The room of the works department: Elena and Paco work there on a case of Ana's."""

    town: PaperTown
    ana: Person
    elena: Clerk
    paco: Clerk
    channel: Person

    async def case(self, number=1):
        return await self.town.finds(lambda store: store.cases.get(number))

    async def entries(self, number=1):
        return await self.town.finds(lambda store: store.cases.entries(number))

    def clerk(self, room, name):
        return Clerk(self.town, room, self.elena.language, f"@{name.lower()}:jun.example", name)


@pytest.fixture
async def found_room(found_town):
    """Opens a room in a town that speaks a language; Ana reads the next one."""

    async def found(language="es", **about):
        town = example_town().model_copy(update={"languages": ORDERS[language], **about})
        paper = await found_town(town=town)
        ana = Person(paper, "ana", ORDERS[language][1])
        elena = Clerk(paper, "works-staff", language, "@elena:jun.example", "Elena")
        paco = Clerk(paper, "works-staff", language, "@paco:jun.example", "Paco")
        await elena.joins()
        await paco.joins()
        await reports(ana, where="Calle Mayor 3")
        return Room(paper, ana, elena, paco, Person(paper, "works", language))

    return found


@pytest.fixture
async def room(found_room):
    return await found_room()


@pytest.fixture
async def each_room(found_room, language):
    """A room in each language."""
    return await found_room(language)


@pytest.fixture
async def rosa(found_town, language):
    """Rosa, at the doctor's, in a town that speaks each language; it is Monday, at nine."""
    town = example_town().model_copy(update={"languages": ORDERS[language]})
    paper = await found_town(town=town)
    rosa = Clerk(paper, "health-staff", language, "@rosa:jun.example", "Rosa")
    await rosa.joins()
    return rosa


@pytest.fixture
async def found_hall(found_town):
    """Opens the room of the town hall; Ana reads German, and Bob has blocked us."""

    async def found(**rules):
        town = example_town()
        extras = {**town.extras, "alerts": Alerts(**rules)}
        paper = await found_town(town=town.model_copy(update={"extras": extras}))
        paper.clock.time = NOON
        for name, language in (("ana", "de"), ("bob", "es"), ("eva", "es")):
            await Person(paper, name, language).says("/start")
        await paper.finds(lambda store: store.residents.reachable("paper:bob", reachable=False))
        people = [
            Clerk(paper, room, "es", f"@{name.lower()}:jun.example", name)
            for name, room in (("Marta", "townhall-staff"), ("Pepe", "townhall-staff"))
        ]
        for one in people:
            await one.joins()
        return people

    return found


@pytest.fixture
async def hall(found_hall):
    return await found_hall()
