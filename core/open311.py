"""Open311: what of the town's services other programs may see, and what they are promised."""

from hashlib import sha256

from core.texts import Texts
from core.town import Category, Duration, Town
from core.town.open311 import Open311
from storage.cases import Matter

MARK = "open311"  # under which is kept when the services changed last


def rules_of(town: Town) -> Open311:
    """What the town has said of it."""
    found = town.extras.get("open311")
    return found if isinstance(found, Open311) else Open311()


def offered(town: Town) -> tuple[Category, ...]:
    """What can be reported by other programs: all but what never becomes public."""
    return tuple(one for one in town.categories if not one.private)


def is_told_at_once(town: Town) -> bool:
    """Whether a report can be read by all as soon as it is made."""
    return town.publication.reports != "after-approval"


def keywords(category: Category, language: str) -> str:
    """The words by which people find a category, with commas between them."""
    words = category.words.get(language) or category.words.get("") or ()
    return ", ".join(words)


def promise(town: Town, texts: Texts, category: Category, language: str) -> str:
    """Within which time somebody answers, and helps."""
    within = town.deadlines_of(category, Matter.REPORT)
    first, done = (duration(texts, one, language) for one in (within.first_answer, within.done))
    return texts.say(language, "program-promise", first=first, done=done)


def duration(texts: Texts, time: Duration, language: str) -> str:
    """A time limit in words: one hour of office time, two working days."""
    return texts.say(language, "program-duration", unit=time.unit, amount=time.amount)


def fingerprint(town: Town) -> str:
    """What is another one as soon as services, their questions or the way to them change."""
    told = (
        offered(town),
        [one.name for one in town.departments],
        town.deadlines,
        town.publication,
        rules_of(town).model_copy(update={"apps": ()}),
        town.languages,
    )
    return sha256(repr(told).encode()).hexdigest()


def mark(changed: str, town_is: str) -> str:
    """What is kept: when the services changed last, and what they are like since."""
    return f"{changed} {town_is}"


def changed_at(kept: str | None, town: Town) -> str | None:
    """When the services changed last, like `2026-11-20 09:30`; None, if they have just now."""
    changed, _, town_is = (kept or "").rpartition(" ")
    return changed if changed and town_is == fingerprint(town) else None
