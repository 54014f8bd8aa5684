"""What has happened in the example town already: played through the real dispatcher."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from importlib.resources import files
from pathlib import Path

from core.dispatcher import Dispatcher
from core.hall import Hall
from core.handlers import all_commands, all_handlers
from core.messages import Address, Incoming, Kind, Photo
from core.texts import Texts
from core.town import Town
from juntos import drawings
from juntos.assets_file import bring_assets
from juntos.house import House
from juntos.sample_help import give_code, helping_hands
from juntos.sample_jobs import offer_work
from juntos.sample_menu import cook
from juntos.sample_past import live_a_year
from juntos.sample_public import (
    coming_session,
    drill,
    gratitude,
    last_week,
    public_life,
    readers,
    session,
)
from juntos.sample_scenes import DAY, Matter, Scanned, Scene
from juntos.sample_tip import leave_tip
from storage.columns import utc_now
from storage.store import Store

ASSETS = Path(str(files("towns"))) / "jun" / "assets.geojson"
HOUR = timedelta(hours=1)
CLERKS = {
    "works": "Elena",
    "police": "Paco",
    "townhall": "Marta",
    "school": "Luis",
    "health": "Rosa",
}


STICKER = "F-103"  # the lamp whose sticker can be tried out
NEWS = """!anunciar Talleres para mayores
Los miércoles a las 10:00, en el Ayuntamiento: el móvil sin miedo. Es gratis y se empieza de cero.
Escriba «aprender» y elija una fecha.
[de]
Kurse für Ältere
Mittwochs um 10 Uhr im Rathaus: keine Angst vor dem Handy. Kostenlos, und es beginnt bei null.
Schreiben Sie „lernen“, und wählen Sie einen Tag.
[en]
Courses for older people
Wednesdays at 10:00 in the town hall: no fear of the phone. It is free, and begins from zero.
Write “learn”, and choose a date."""
MARKET = """!anunciar Mercadillo del sábado
La Plaza de la Constitución estará cerrada al tráfico de 8:00 a 15:00."""


def story() -> Iterator[Scene]:
    """All of it, each thing after what had happened before."""
    for room, name in CLERKS.items():
        yield Scene(12 * DAY, f"{room}-staff", name, author=f"{room}-clerk", kind=Kind.JOIN)
    yield from sorted(all_of_it(), key=lambda scene: -scene.ago)


def all_of_it() -> Iterator[Scene]:
    for told in (last_week, readers, streets, gratitude, drill, public_life, session,
                 coming_session,                 helping_hands):  # fmt: skip
        yield from told()


def streets() -> Iterator[Scene]:
    """A lamp repaired over night, a hole in the road promised, a full bin, and news."""
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
    yield Scene(1, "police-staff", MARKET, author="police-clerk")


def staff(ago: float, text: str, picture: bytes = b"") -> Scene:
    return Scene(ago, "works-staff", text, author="works-clerk", picture=picture)


LAMP = Scanned(
    "sample-1",
    19,
    STICKER,
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
    await house.database.run(lambda store: register(store, house.town, house.texts))
    if await house.database.read(lambda store: store.cases.numbered("1")):
        return
    now = utc_now()
    said = [(now - scene.ago * HOUR, incoming(house, scene)) for scene in story()]
    await house.database.run(lambda store: happen(house, store, now, said))


def register(store: Store, town: Town, texts: Texts) -> None:
    """The lamps, benches and bins of the example town, where none have been brought in yet."""
    if not store.assets.standing():
        bring_assets(Hall(store, town, texts, utc_now()), ASSETS.read_bytes())


Said = list[tuple[datetime, Incoming]]


def happen(house: House, store: Store, now: datetime, said: Said) -> None:
    """All at once, which takes half the time. Job offers and a code were there before all else."""
    town, texts = house.town, house.texts
    offer_work(store, town, texts, now - 21 * HOUR, house.settings.site)
    give_code(store, now)
    for then, one in said:
        teller(house, then).dispatch(store, one)
    leave_tip(store, town, texts)
    live_a_year(store, now)


def teller(house: House, then: datetime) -> Dispatcher:
    """A dispatcher whose clock has stopped then."""
    return Dispatcher(
        house.town,
        house.texts,
        all_handlers(),
        all_commands(),
        public_url=house.settings.site,
        files=house.files,
        vault=house.vault,
        now=lambda: then,
    )


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
