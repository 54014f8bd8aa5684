"""What has happened in the example town already: played through the real dispatcher."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from core.dispatcher import Dispatcher
from core.handlers import all_commands, all_handlers
from core.messages import Address, Incoming, Kind, Photo
from juntos import drawings
from juntos.house import House
from juntos.sample_jobs import offer_work
from juntos.sample_menu import cook
from juntos.sample_tip import leave_tip
from storage.columns import utc_now
from storage.store import Store

HOUR = timedelta(hours=1)
CLERKS = {
    "works": "Elena",
    "police": "Paco",
    "townhall": "Marta",
    "school": "Luis",
    "health": "Rosa",
}


@dataclass(frozen=True)
class Scene:
    """Somebody says something, so many hours ago; perhaps with a picture."""

    ago: float
    chat: str
    text: str = ""
    author: str = ""
    kind: Kind = Kind.MESSAGE
    picture: bytes = b""


NEWS = """!anunciar Talleres para mayores
Los martes a las 17:00, en el Ayuntamiento: el móvil sin miedo. Es gratis y se empieza de cero.
[de]
Kurse für Ältere
Dienstags um 17 Uhr im Rathaus: keine Angst vor dem Handy. Kostenlos, und es beginnt bei null.
[en]
Courses for older people
Tuesdays at 17:00 in the town hall: no fear of the phone. It is free, and begins from zero."""
MARKET = """!anunciar Mercadillo del sábado
La Plaza de la Constitución estará cerrada al tráfico de 8:00 a 15:00."""


@dataclass(frozen=True)
class Matter:
    """What a resident reports in the story."""

    chat: str
    ago: float
    category: str
    what: str
    where: str
    picture: bytes

    def scenes(self) -> Iterator[Scene]:
        yield Scene(self.ago, self.chat, f"/report {self.category}")
        yield Scene(self.ago, self.chat, self.what)
        yield Scene(self.ago, self.chat, self.where)
        yield Scene(self.ago, self.chat, picture=self.picture)
        yield Scene(self.ago, self.chat, "Ya está")
        yield Scene(self.ago, self.chat, "Enviar")


@dataclass(frozen=True)
class Asked:
    """What a resident asks the mayor in public."""

    chat: str
    ago: float
    what: str

    def scenes(self) -> Iterator[Scene]:
        yield Scene(self.ago, self.chat, f"/mayor {self.what}")
        yield Scene(self.ago, self.chat, "En público, sin mi nombre")


def story() -> Iterator[Scene]:
    """A lamp repaired over night, a hole in the road promised, a full bin, and news."""
    for room, name in CLERKS.items():
        yield Scene(20, f"{room}-staff", name, author=f"{room}-clerk", kind=Kind.JOIN)
    yield from LAMP.scenes()
    yield staff(18.8, "!tomar J-00001")
    yield staff(6, "!hecho J-00001 Bombilla nueva, ya luce.", drawings.bright_lamp())
    yield staff(5.9, "!publicar J-00001")
    yield Scene(5, LAMP.chat, "/confirm J-00001 yes")
    yield from HOLE.scenes()
    yield staff(4, "!tomar J-00002")
    yield staff(3.9, "!prometer J-00002 en 3 días")
    yield staff(3.8, "!publicar J-00002")
    yield Scene(3, "townhall-staff", NEWS, author="townhall-clerk")
    yield from BIN.scenes()
    for words in ("/appointment again-registry/padron", "1", "Sí, resérvela"):
        yield Scene(1.5, BIN.chat, words)
    yield from public_life()
    yield Scene(1, "police-staff", MARKET, author="police-clerk")


def public_life() -> Iterator[Scene]:
    """The mayor is asked, somebody proposes something, and a poll has begun."""
    yield from ASKED_POOL.scenes()
    yield from ASKED_BENCHES.scenes()
    yield from PROPOSED_SHADE
    yield Scene(0.95, "townhall-staff", "!publicar J-00006", author="townhall-clerk")
    yield Scene(0.92, "sample-3", "/support J-00006")
    yield Scene(0.9, "townhall-staff", "!publicar J-00004", author="townhall-clerk")
    yield Scene(0.8, "townhall-staff", TO_WORKS, author="townhall-clerk")
    for words in POLL:
        yield Scene(0.7, "townhall-staff", words, author="townhall-clerk")
    for chat, words in (("sample-1", "Sí"), ("sample-3", "No")):
        yield Scene(0.6, chat, "/vote 1")
        yield Scene(0.6, chat, words)


def staff(ago: float, text: str, picture: bytes = b"") -> Scene:
    return Scene(ago, "works-staff", text, author="works-clerk", picture=picture)


POLL = (
    "!votación ¿Cerramos la plaza al tráfico los domingos?",
    "Sí\nNo\nSolo en verano",
    "Todo el mundo",
    "1",
    "Saltar",
    "en 10 días",
    "Enviar",
)
TO_WORKS = "!pasar J-00005 obras @Elena para dentro de 5 días"
ASKED_POOL = Asked("sample-2", 1.4, "¿Cuándo abre la piscina municipal este verano?")
ASKED_BENCHES = Asked("sample-1", 1.3, "¿Pondrán más bancos a la sombra en el parque?")
PROPOSED_SHADE = tuple(
    Scene(1.2, "sample-2", words)
    for words in (
        "/propose Un carril para bicicletas hasta el instituto.",
        "Saltar",
        "Saltar",
        "Enviar",
    )
)
LAMP = Matter(
    "sample-1",
    19,
    "light",
    "No luce desde anoche y no se ve nada.",
    "Calle Real",
    drawings.dark_lamp(),
)
HOLE = Matter(
    "sample-2",
    4.5,
    "road",
    "Hay un agujero grande en el asfalto.",
    "Calle Mayor 3",
    drawings.pothole(),
)
BIN = Matter(
    "sample-3", 2, "waste", "El contenedor está lleno y hay bolsas fuera.",
    "Plaza de la Constitución", drawings.full_bin(),
)  # fmt: skip


async def play(house: House) -> None:
    """Play the story into the books, as if it had happened just so; unless there is one already."""
    await house.database.run(lambda store: cook(store, house.town))
    if await house.database.read(lambda store: store.cases.numbered("1")):
        return
    await house.database.run(lambda store: look_for_people(house, store))
    for scene in story():
        await tell(house, scene)
    await house.database.run(lambda store: leave_tip(store, house.town, house.texts))


def look_for_people(house: House, store: Store) -> None:
    """The job offers, which were there before all else."""
    then, site = utc_now() - 21 * HOUR, house.settings.site
    offer_work(store, house.town, house.texts, then, site)


async def tell(house: House, scene: Scene) -> None:
    """Let one thing happen when it did."""
    then, said = utc_now() - scene.ago * HOUR, incoming(house, scene)
    dispatcher = Dispatcher(
        house.town,
        house.texts,
        all_handlers(),
        all_commands(),
        files=house.files,
        vault=house.vault,
        now=lambda: then,
    )
    await house.database.run(lambda store: dispatcher.dispatch(store, said))


def incoming(house: House, scene: Scene) -> Incoming:
    comes = scene.kind is Kind.JOIN
    return Incoming(
        Address("browser", scene.chat),
        scene.author or scene.chat,
        kind=scene.kind,
        text="" if comes else scene.text,
        name=scene.text if comes else "",
        photos=(Photo(house.files.keep(scene.picture)),) if scene.picture else (),
        language="es",
    )
