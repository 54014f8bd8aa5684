"""What the kitchens cook, and how it comes to those who have asked for it."""

from datetime import UTC, datetime

from sqlalchemy import text as sql

from storage.menus import ALLERGENS
from tests.people import Again, Press, t

TOLD = sql("SELECT count(*) FROM delivery WHERE address LIKE 'paper:reader-%'")
SAY = {
    "es": {"milk": "leche y frutos secos", "hour": "a las 7:15"},
    "de": {"milk": "Milch und Nüsse", "hour": "um 7:15 Uhr"},
    "en": {"milk": "milk and nuts", "hour": "7:15"},
}
SWAP = "!swap primero: Crema de queso | contiene: leche | puede contener: frutos secos | sin: resto"


def at(person, day, hour, minute=0):
    """The clock on the town hall shows this (in winter, an hour before UTC)."""
    person.town.clock.time = datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


async def walked(person):
    return person.here(await person.town.walks())


def told(store):
    return store.menus.session.execute(TOLD).scalar_one()


def names(ana, *allergens):
    return [ana.text(f"menu-allergen-{one}") for one in allergens]


def which(ana):
    return t("menu-profile-which", allergens=names(ana, *ALLERGENS))


async def keeps(ana):
    """Agree, and name milk and nuts."""
    milk = names(ana, "milk", "nuts")
    await ana.talks(
        ("/menu allergies", "menu-profile-consent"),
        (ana.words["yes"], which(ana)),
        ("xyz", Again("menu-profile-unknown", which(ana))),
        (SAY[ana.language]["milk"], t("menu-profile-check", allergens=milk)),
        (Press("yes"), t("menu-profile-kept", allergens=milk)),
    )
