"""Writing job offers, as many tests want some."""

from dataclasses import dataclass

from core.town.jobs import JobTable
from storage.jobs import Job
from tests.paper_town import PaperTown, example_town
from tests.people import Clerk, Press

ORDERS = {"es": ("es", "de", "en"), "de": ("de", "es", "en"), "en": ("en", "es", "de")}
UNTIL = "31.12.2026"


def town_with_jobs(language: str = "es", **table: object):
    """The example town, whose town hall has the offers; in it the language is the first."""
    extras = {**example_town().extras, "jobs": JobTable(**{"department": "townhall", **table})}
    return example_town().model_copy(update={"languages": ORDERS[language], "extras": extras})


@dataclass
class Office:
    """The room of the town hall, in which Marta works."""

    town: PaperTown
    marta: Clerk

    async def offers(self, title="Waiter", **about: str) -> Job:
        """Write an offer by the questions; the offer as it is in the books then."""
        parts = {"text": "Evenings and weekends", "employer": "Bar Pepe", "place": "Calle Mayor 3",
                 "hours": "part", "trade": "trade-hospitality", "pay": "900 € al mes",
                 "until": UNTIL, "apply": "958 000 000", **about}  # fmt: skip
        await self.marta.says(f"!job {title}")
        for name, said in parts.items():
            if name == "apply" and self.takes_applications:
                await self.marta.does(Press("here" if said == "here" else "elsewhere"))
            if said != "here":
                await self.marta.does(Press(said) if name in ("hours", "trade") else said)
        await self.marta.does(Press("publish"))
        return (await self.standing())[0]

    @property
    def takes_applications(self) -> bool:
        return "townhall" in self.town.town.extras["jobs"].applications

    async def standing(self) -> list[Job]:
        today = self.town.town.local(self.town.clock()).date()
        return await self.town.finds(lambda store: store.jobs.standing(today))


async def office_in(paper: PaperTown) -> Office:
    language = paper.town.languages[0]
    marta = Clerk(paper, "townhall-staff", language, "@marta:jun.example", "Marta")
    await marta.joins()
    return Office(paper, marta)
