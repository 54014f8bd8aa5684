"""What the town tells of what it keeps, as the tables say it."""

from core.handlers.account.privacy import in_order
from tests.people import Told, t

DAYS = {
    "closed_cases": 365,
    "conversations": 90,
    "absences": 7,
    "tips": 90,
    "outbox": 7,
    "dead_letters": 7,
}


def privacy_short(_person, days=365) -> Told:
    """What is said first."""
    return t("privacy-short", town="Jun", days=days)


def privacy_told(person, **days) -> Told:
    """All of it, in the language of a person."""
    known = {**DAYS, "audit": 365, "erased": "erased", "released": "released", **days}
    lines = [
        t(
            "privacy-line",
            what=person.text(f"privacy-{kind}"),
            basis=person.text(f"privacy-basis-{note.basis}"),
            until=known.get(note.until, "forever"),
        )
        for kind, note in in_order()
    ]
    return t("privacy-text", town="Jun", photos=30, kinds="\n".join(map(person.text, lines)))
