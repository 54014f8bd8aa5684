"""Whom an alert reaches: everybody, or of a small danger in one district those whom it concerns."""

from collections.abc import Iterable
from typing import Any

from core.catalogue import ALL, DISTRICT, STREET
from core.hall import Hall
from core.handlers.alerts.rules import rules
from core.town import District
from storage.alerts import Alert
from storage.subscriptions import Recipient

SMALL = {"Moderate", "Minor"}  # the severities that need not wake a whole town


def audience(hall: Hall, alert: Alert) -> District | None:
    """The district whose people are warned; None, if everybody is.

    What follows an alert reaches all whom that has reached: nobody is left without the all-clear.
    """
    before = [one for one in hall.store.alerts.chain(alert.root_id or 0) if one.id != alert.id]
    earlier = [one for one in before if (one.id or 0) < (alert.id or 0)]
    return district_of(hall, alert.area, [*(one.severity for one in earlier), alert.severity])


def district_of(hall: Hall, area: str, severities: Iterable[str]) -> District | None:
    """The district that is meant, if it is one, and no danger there was great."""
    kind, _, key = area.partition(":")
    if kind != DISTRICT or not rules(hall.town).by_district or not SMALL.issuperset(severities):
        return None
    return hall.town.district(key)


def topics(hall: Hall, district: District | None) -> tuple[str, ...] | None:
    """What those want news of who live or work there, as far as they have told us."""
    if district is None:
        return None
    there = [
        one
        for one in hall.store.subscriptions.topics(f"{STREET}:")
        if district in hall.town.districts_at(None, one.partition(":")[2])
    ]
    return (ALL, f"{DISTRICT}:{district.key}", *there)


def people(hall: Hall, alert: Alert, after: int, most: int) -> list[Recipient]:
    """Who comes next."""
    who = topics(hall, audience(hall, alert))
    only = rules(hall.town).reach == "subscribers"
    return hall.store.subscriptions.everybody(after, most, only_readers=only, topics=who)


def reach(hall: Hall, district: District | None) -> str:
    """How many people and channels that are, as staff read it."""
    only, own = rules(hall.town).reach == "subscribers", hall.texts.own
    who = topics(hall, district)
    about: dict[str, Any] = {
        "people": hall.store.subscriptions.count_everybody(only_readers=only, topics=who),
        "channels": len(hall.town.channels),
    }
    if district is None:
        which = "readers" if only else "none"
        return hall.say(own, "alert-reach-everybody", only=which, **about)
    return hall.say(own, "alert-reach-district", district=district.name.in_(own), **about)
