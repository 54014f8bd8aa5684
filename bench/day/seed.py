"""What is in the books when the day begins: who follows the town, and sees the doctor today."""

from datetime import datetime, timedelta

from bench.day.clock import MIDNIGHT
from bench.day.plan import Follower, followers, readers
from core.messages import Address
from core.town import Town
from storage.appointments import Appointment, Standing
from storage.polls import Poll
from storage.store import Store
from storage.subscriptions import Rhythm

DIGEST, MORNING, CONSULTATION, POLL_ENDS = 18, "07:30", 9, 20  # o'clock
MINUTES = 10  # of one consultation
OF_HEALTH = "department:health"


def on_platforms(town: Town) -> Town:
    """Staff sit in Matrix; each department has a channel on each platform."""
    departments = tuple(
        one.model_copy(
            update={
                "room": Address("matrix", f"!{one.key}-staff:ledger"),
                "channels": (
                    Address("telegram", f"@jun_{one.key}"),
                    Address("matrix", f"!{one.key}:ledger"),
                    Address("browser", one.key),
                ),
            }
        )
        for one in town.departments
    )
    above = Address("matrix", "!townhall-staff:ledger")
    return town.model_copy(update={"departments": departments, "escalation_room": above})


def seed(store: Store, people: int, town: Town) -> None:
    """Those who follow the town already, with what they want to be told of."""
    for one in followers(people):
        store.residents.told(store.residents.meet(one.address, "es", MIDNIGHT), MIDNIGHT)
    who = readers(people)
    for one in who.menu:
        store.menu_readers.chooses(one.address, "ceip", MIDNIGHT).morning = MORNING
    for one in who.digest:
        at = town.local(MIDNIGHT).replace(hour=DIGEST)
        subscribe(store, one, "all", Rhythm.DAILY, at)
    for one in who.at_once:
        subscribe(store, one, OF_HEALTH, Rhythm.AT_ONCE)
    for number, one in enumerate(who.patients):
        see_the_doctor(store, number, one)
    store.polls.begin(a_poll())


def a_poll() -> Poll:
    """Everybody can vote, until the evening."""
    return Poll(
        department="townhall",
        question="¿Fiesta en julio?",
        choices=["Sí", "No"],
        counts=[0, 0],
        verified=False,
        begun_at=MIDNIGHT,
        ends_at=MIDNIGHT + timedelta(hours=POLL_ENDS),
    )


def subscribe(
    store: Store, who: Follower, topic: str, rhythm: Rhythm, at: datetime | None = None
) -> None:
    number = resident_id(store, who)
    store.subscriptions.reads_at(number, who.address)
    store.subscriptions.subscribe(number, topic, rhythm, MIDNIGHT, at)


def resident_id(store: Store, who: Follower) -> int:
    person = store.residents.at(who.address)
    assert person
    return person.resident_id


def see_the_doctor(store: Store, number: int, who: Follower) -> None:
    """Somebody has an appointment this morning, and is reminded two hours before."""
    starts = consultation(number)
    ends = starts + timedelta(minutes=MINUTES)
    store.appointments.session.add(
        Appointment(
            number=f"JT-{number + 1:04}",
            office="doctor",
            service="visit",
            resident_id=resident_id(store, who),
            address=who.address,
            standing=Standing.BOOKED,
            starts_at=starts,
            ends_at=ends,
            clear_at=ends,
            remind_at=starts - timedelta(hours=2),
            made_at=MIDNIGHT,
        )
    )


def consultation(number: int) -> datetime:
    """When whoever has this number sees the doctor."""
    return MIDNIGHT + timedelta(hours=CONSULTATION, minutes=number * MINUTES)
