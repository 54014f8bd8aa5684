"""In the example town a daughter helps her mother, who does not write herself."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from juntos.sample_scenes import Scene, told
from storage.codes import Owner, Purpose
from storage.store import Store

MOTHER, DAUGHTER = "sample-4", "sample-5"
CODE = "24681357"  # what the mother has told her daughter on the telephone
SINCE, CODE_LASTS = 26.0, timedelta(days=1)  # hours ago
PAVEMENT = "La acera está levantada delante de casa de mi madre y tropieza."


def give_code(store: Store, now: datetime) -> None:
    """The mother has a code; as the story is the same each time, so is the code."""
    then = now - timedelta(hours=SINCE)
    mother = store.residents.meet(f"browser:{MOTHER}", "es", then)
    owner = Owner(mother.resident_id, mother.address)
    store.codes.give(Purpose.HELP, owner, then, CODE_LASTS, CODE)


def helping_hands() -> Iterator[Scene]:
    """She is asked, says yes, and her daughter reports something for her."""
    yield from told(25, DAUGHTER, f"/helping {CODE}", "Sí", "Tengo 14 años o más", "Lucía", "Mamá")
    yield from told(24.9, MOTHER, "Sí, todo eso")
    yield from told(0.2, DAUGHTER, "/helping Mamá", "/report road", PAVEMENT)
    yield from told(0.2, DAUGHTER, "Calle Nueva 3", "No tengo foto", "Enviar", "para mí")
