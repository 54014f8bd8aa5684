"""Whatever people do, in whatever order: no turn breaks, and nobody is left without an answer."""

import random

import pytest

from core.messages import Attachment, Kind, Place
from storage.inbox import ArrivalState
from tests.handlers.words import WORDS
from tests.people import FAR, Clerk, Person

QUICK, LATER, STEPS = 3, range(3, 8), 60
NUMBERS = ("", " J-00001", " J-00002", " 1", " J-00099", " x")
ORDERS = ("tomar", "asignar @paco", "pasar policía", "pasar obras", "prometer mañana", "prometer x",
          "hecho Ya luce", "hecho", "rechazar No", "reabrir", "duplicado J-00001", "publicar",
          "ocultar", "silenciar 1 x", "silenciar 0", "cola", "anunciar Hola\nA todos", "retirar 2",
          "guardia @paco", "ayuda", "nada")  # fmt: skip
COMMANDS = ("/start", "/report", "/report light", "/cases", "/cases J-00001", "/person works",
            "/language", "/help", "/privacy", "/follow J-00001", "/confirm J-00001",
            "/reject J-00001", "/cancel", "/back", "/nonsense", "/start follow-1")  # fmt: skip


class Crowd:
    """Residents and clerks who do something at random."""

    def __init__(self, town, seed):
        self.town, self.chance = town, random.Random(seed)  # noqa: S311 - not for secrets
        self.residents = [Person(town, chat, "es") for chat in ("ana", "bob")]
        self.clerks = [
            Clerk(town, room, "es", f"@{name}:jun.example", name)
            for room, name in (("works-staff", "elena"), ("works-staff", "paco"),
                               ("police-staff", "luis"), ("townhall-staff", "marta"))
        ]  # fmt: skip
        self.said = {}

    def some(self, *choices):
        return self.chance.choice(choices)

    def words(self):
        language = self.some("es", "de", "en")
        common = (*WORDS[language].values(), *COMMANDS, "1", "2", "3", "9", "Enviar", "ya")
        return self.some(*common)

    def earlier(self, who):
        """The id of something that was said or read in a chat; or of nothing."""
        read = [one.id for one in who.read()]
        return self.some("nothing", *read, *self.said.get(who.chat, ["u0"]))

    async def acts(self):
        who = self.some(*self.residents, *self.residents, *self.clerks)
        if self.chance.random() < 0.1:
            self.town.clock.passes(hours=self.some(1, 24, 80))
            await self.town.walks()
        do = self.some(self.speaks, self.speaks, self.presses, self.shows, self.points,
                       self.changes, self.marks, self.sends_what_we_cannot_take,
                       self.reports)  # fmt: skip
        await do(who)

    async def reports(self, who):
        """Bring a case, in as few steps as it takes; what is asked beside is passed over."""
        if isinstance(who, Clerk):
            return
        kind = self.some("light", "road", "water", "noise", "lost", "other")
        for said in (f"/report {kind}", "No luce desde ayer", "1", "Calle Mayor 3"):
            await who.says(said, id=f"r{len(who.read())}")
        for _ in range(4):
            await who.says(self.some("1", "1", "no", "Enviar"))

    async def speaks(self, who):
        staff = isinstance(who, Clerk)
        said = f"!{self.some(*ORDERS)}{self.some(*NUMBERS)}" if staff else self.words()
        text = self.some(said, said, "// nota", "Vamos") if staff else said
        where = self.some({}, {"target": self.earlier(who)}, {"thread": self.earlier(who)})
        name = f"s{len(self.said.get(who.chat, []))}"
        self.said.setdefault(who.chat, []).append(name)
        await who.says(text, id=name, **where)

    async def presses(self, who):
        shown = [one.message.token for one in who.read() if one.message.choices]
        token = self.some("forged", *shown)
        await who.says(kind=Kind.PRESS, choice=f"{token}:{self.some(0, 1, 2, 7)}")

    async def shows(self, who):
        picture = self.some(b"one", b"two", b"broken", b"too-large")
        await who.shows(picture, self.some("", self.words()), album=self.some(None, "a", "b"))

    async def points(self, who):
        await who.points(self.some(FAR, Place(37.2197, -3.5956), Place(37.2206, -3.5954)))

    async def changes(self, who):
        message, text = self.earlier(who), self.some(None, "otra cosa", "// nota", "!hecho", "")
        await (who.deletes(message) if text is None else who.edits(message, text))

    async def marks(self, who):
        await who.reacts(self.some("👀", "📢", "1\u20e3", "👍"), self.earlier(who))

    async def sends_what_we_cannot_take(self, who):
        kind = self.some("video", "poll", "unknown")
        await who.says(self.some("", "mire"), attachments=(Attachment(kind, "x"),))


@pytest.mark.parametrize(
    "seed", [*range(QUICK), *(pytest.param(seed, marks=pytest.mark.slow) for seed in LATER)]
)
async def test_nothing_that_people_do_breaks_a_turn(jun, seed):
    crowd = Crowd(jun, seed)
    for clerk in crowd.clerks:
        await clerk.joins()
    await crowd.reports(crowd.residents[0])
    for _ in range(STEPS):
        await crowd.acts()
    assert await jun.finds(lambda store: store.inbox.count(ArrivalState.DEAD)) == 0
    apologies = {who.text(key) for who in crowd.clerks for key in ("sorry", "desk-sorry")}
    assert not apologies & {one.text for one in jun.read()}
