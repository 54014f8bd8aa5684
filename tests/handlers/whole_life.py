"""Somebody who has used every service once; whatever she writes has a word in it that is hers."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from core.tips import settings_of
from core.town.proposals import Proposals
from storage.lines import Line
from storage.store import Store
from tests.handlers.booking import books
from tests.handlers.helping import code_of, offers
from tests.handlers.job_offers import Office, town_with_jobs
from tests.handlers.test_menu import MEALS, cooks, schools_of
from tests.paper_town import PaperTown
from tests.people import Bring, Clerk, Done, Person, Point, Press, Show, code_in

HERS, WEB = "quokka", "ana-web"
SLIP = re.compile(r"\d{4} \d{4}")
CV = b"%PDF my life as a quokka"
PHOTO = b"a photo of a quokka"
SEND, SKIP, YES = Press("send"), Press("skip"), Press("yes")


def town_for_a_life():
    """The example town with one school, applications in the chat, and easy proposals."""
    town = town_with_jobs("es", applications=("townhall",))
    proposals = Proposals(department="townhall", supports=2)
    tips = settings_of(town).model_copy(update={"chats": ("paper",), "show_in_room": False})
    more = {"schools": schools_of(town)[:1], "proposals": proposals, "tips": tips}
    extras = {**town.extras, **more}
    return town.model_copy(update={"extras": extras})


@dataclass
class Life:
    """Ana, her other chat, a neighbour, and the staff whom she has to do with."""

    town: PaperTown
    ana: Person
    home: Person
    eva: Person
    marta: Clerk
    elena: Clerk

    async def does(self, *done: Done, who: Person | None = None) -> None:
        for one in done:
            await (who or self.ana).does(one)

    async def lives(self) -> None:
        """Use everything once."""
        for part in (self.reports, self.books, self.eats, self.works, self.takes_part,
                     self.belongs, self.reads, self.waits, self.follows, self.helps, self.browses,
                     self.tips, self.asks):  # fmt: skip
            await part()
            await self.town.walks()

    async def reports(self) -> None:
        await self.does("/report light", f"The {HERS} lamp is dark", "Calle Mayor 3")
        await self.does(Show(PHOTO), Press("enough"), SEND)
        await self.elena.writes("!publish")
        await self.elena.writes("We come tomorrow")
        await self.does(f"One more {HERS} word")
        await self.does("/report waste", f"A {HERS} bin is full", Point(), SKIP, SEND)
        code = await self.entered()
        await self.does(f"code {code}")

    async def entered(self) -> str:
        """The code for what staff entered for her when she phoned."""
        await self.does(
            "!for", Press("light"), "No light at night", "Calle Real 5", YES, who=self.elena
        )
        return SLIP.findall(self.elena.last.text)[0]

    async def books(self) -> None:
        await books(self.ana, "2026-11-24 10:00")

    async def eats(self) -> None:
        await self.does("/menu allergies", YES, "milk and nuts", YES)
        await self.does("/menu absent", Press("diet"), Press("2026-11-23"))
        await self.does(f"{HERS}, 2B", f"no {HERS}", SEND)

    async def works(self) -> None:
        await self.does("/job-alert", HERS, Press("part"), Press("anywhere"))
        await Office(self.town, self.marta).offers(apply="here")
        await self.does("/apply 1", f"A {HERS} of ten years", f"600 {HERS}")
        await self.does(Bring(CV, f"{HERS}.pdf"), SEND)

    async def takes_part(self) -> None:
        await self.does(f"/mayor When does the {HERS} pool open?", Press("openly"))
        number = await self.newest()
        await self.marta.writes("📢", number=number)
        await self.marta.writes("In June.", number=number)
        await self.does(f"/propose More {HERS} benches in the shade", SKIP, SKIP, SEND)
        await self.marta.writes("📢", number=await self.newest())
        await self.does("/propose Longer hours of the library", SKIP, SKIP, SEND, who=self.eva)
        theirs = await self.newest()
        await self.marta.writes("📢", number=theirs)
        await self.does(f"/support {int(theirs[2:])}")
        await self.votes()
        await self.does("/thanks works", f"Thank you, {HERS}!")

    async def votes(self) -> None:
        about = ("Sí\nNo", Press("everybody"), Press("by-name"), SKIP, "27.11.", SEND)
        await self.does("!poll ¿Fiesta en julio?", *about, who=self.marta)
        await self.does("/vote", "1")
        await self.does("!pleno empezar Pleno", who=self.marta)
        await self.does(f"/ask What does the {HERS} square cost?")
        await self.marta.writes("📢", number=await self.newest())

    async def belongs(self) -> None:
        await self.does("/verify")
        await self.does(f"!verify {code_in(self.ana.last.text)}", who=self.marta)
        await self.does("/link", Press("new-code"))
        await self.does(f"/link {code_in(self.ana.last.text)}", YES, who=self.home)
        await self.does("/link", Press("new-code"))  # and one that nobody uses
        await self.does("/learn", Press("message"), "hello", f"The {HERS} bench is broken")

    async def reads(self) -> None:
        await self.does("/subscribe department:townhall", Press("at-once"))
        await self.does("/menu daily", Press("morning"))
        await self.marta.says("!anunciar Corte de agua\nMañana.")

    async def waits(self) -> None:
        """For an earlier time at an office where all is taken, or none suits."""
        await self.does("/appointment again-registry/padron", Press("wait"))

    async def follows(self) -> None:
        """What a neighbour has reported concerns her, too; and she says so."""
        await self.does("/report green", "A tree has fallen", Point(), SKIP, SEND, who=self.eva)
        await self.does("/report green", f"A {HERS} sits in that tree", Point(), "1")

    async def helps(self) -> None:
        """A neighbour may act for her, and she for that neighbour; both do so."""
        for one, other, called in ((self.ana, self.eva, "Ana"), (self.eva, self.ana, "Eva")):
            await trusts_each(one, other, called)
        await self.does("/helping Ana", "/report road", f"A {HERS} of a hole", who=self.eva)
        await self.does("Calle Real 9", SKIP, SEND, "for myself", who=self.eva)
        await self.does("/helping Eva", "/report water", "No water at Eva's", "Calle Mayor 8")
        await self.does(SKIP, SEND, "for myself")

    async def browses(self) -> None:
        """She writes on the page, too: what stands there lies in the town's own books."""

        def work(store: Store) -> None:
            now = self.town.clock()
            there = store.residents.meet(f"browser:{WEB}", "en", now)
            ana = store.residents.at("paper:ana")
            assert ana
            store.join_residents(there.resident_id, ana.resident_id)
            for key, author, words in (("1", WEB, f"A {HERS} on the page"), ("2", "", "Hello")):
                store.lines.put(Line(chat=WEB, key=key, author=author, body={"text": words}), now)

        await self.town.finds(work)

    async def tips(self) -> None:
        """Sealed for the police; nothing leads from it to her."""
        await self.does("/tip", *map(Press, ("tip-go-on", "drugs", "soon")))
        await self.does(f"A {HERS} is sold in the park", Press("enough"))

    async def asks(self) -> None:
        await self.does("/person", "1", "1", f"A {HERS} question")
        await self.does("/mydata")
        await self.does("/report light", f"Half a {HERS} report", Show(b"another quokka"))

    async def newest(self) -> str:
        def find(store):
            number = 0
            while store.cases.numbered(f"J-{number + 1:05}"):
                number += 1
            return f"J-{number:05}"

        return await self.town.finds(find)


async def trusts_each(one: Person, other: Person, called: str) -> None:
    """The code, who says it, and the yes."""
    name = other.chat.capitalize()
    await offers(other, await code_of(one), name, called)
    await one.does(Press("agree"))


async def life_in(town: PaperTown, language: str = "en") -> Life:
    town.clock.time = datetime(2026, 11, 20, 7, tzinfo=UTC)
    await cooks(town, *MEALS)
    clerks = (("townhall-staff", "Marta"), ("works-staff", "Elena"))
    staff = [Clerk(town, room, "es", f"@{who.lower()}:jun.example", who) for room, who in clerks]
    for one in staff:
        await one.joins()
    names = {"ana": "Anabel Quokka", "ana-at-home": "Anabel Quokka", "eva": "Eva"}
    people = [Person(town, chat, language, name=name) for chat, name in names.items()]
    for one in people:
        await one.says("/start")
    return Life(town, *people, *staff)
