"""What the tests of appointments share: a town on a Friday at eleven, and its patients."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from core.hall import Hall
from core.handlers.appointments.offices import errand
from core.handlers.appointments.times import Diary
from tests.people import Person, Press, t

MADRID = ZoneInfo("Europe/Madrid")
NOON = 13
VISIT = "doctor/visit"


def at(text):
    """A moment as the clock on the town hall shows it, told in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=MADRID).astimezone(UTC)


def shown(ana, text):
    """The same as the texts are told it."""
    return ana.town.town.local(at(text))


def what(ana, key=VISIT):
    office, service = key.split("/")
    found = next(one for one in ana.town.town.extras["offices"] if one.key == office)
    kind = next(one for one in found.services if one.key == service)
    return f"{kind.name.in_(ana.language)} · {found.name.in_(ana.language)}"


def where(ana, key=VISIT):
    found = next(one for one in ana.town.town.extras["offices"] if key.startswith(one.key))
    return found.where.in_(ana.language)


def told(ana, text, number="JT-0001", key=VISIT):
    return {"what": what(ana, key), "at": shown(ana, text), "number": number}


def checked(ana, text, number="JT-0001", key=VISIT):
    return t("appointment-check", minutes=10, **told(ana, text, number, key))


def booked(ana, text, number="JT-0001", key=VISIT, how="booked"):
    return t(f"appointment-{how}", where=where(ana, key), **told(ana, text, number, key))


def key_of(text):
    """The key of the button of a free time."""
    return at(text).isoformat()


async def books(person: Person, text: str, key: str = VISIT) -> None:
    """Book a time, by whatever is offered."""
    await person.says(f"/appointment again-{key}")
    await person.does(Press("other-day"))
    await person.says(text[:10])
    offered = {one.key for one in person.last.message.choices}
    while key_of(text) not in offered:
        part = "morning" if int(text[11:13]) < NOON else "afternoon"
        await person.does(Press(part if part in offered else "later"))
        offered = {one.key for one in person.last.message.choices}
    await person.does(Press(key_of(text)))
    await person.does(Press("yes"))


async def appointment(town, number=1):
    return await town.finds(lambda store: store.appointments.get(str(number)))


async def free(town, day, key=VISIT):
    """The free times of a day, as the clock on the wall shows them."""

    def look(store):
        hall = Hall(store, town.town, town.texts, town.clock.time)
        found = Diary(hall, errand(hall, key)).on(at(f"{day} 12:00").date())
        return [f"{town.town.local(one):%H:%M}" for one in found]

    return await town.finds(look)
