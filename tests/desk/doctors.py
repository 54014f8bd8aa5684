"""What the tests of the doctor's room share: its patients, its orders, and what it is called."""

from tests.handlers.booking import at, books
from tests.people import Person

MONDAY = "2026-11-23"


async def patients(rosa, *times):
    """Ana, Ben and so on, each in another language, with an appointment at one of these times."""
    found = []
    for name, language, time in zip(("ana", "ben", "eva"), ("es", "de", "en"), times, strict=False):
        person = Person(rosa.town, name, language)
        await person.says("/start")
        await books(person, f"{MONDAY} {time}")
        found.append(person)
    return found


def order(rosa, name):
    return f"!{rosa.town.texts.words(rosa.language, f'desk-{name}-words')[0]}"


def office(rosa):
    found = rosa.town.town.extras["offices"][0]
    return {"office": found.name.in_(rosa.language), "day": at(f"{MONDAY} 12:00").date()}
