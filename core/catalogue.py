"""What the town looks after, and what is open already: a report looks it up while it is asked."""

from typing import Any

from core import telling
from core.additions import case_just_opened
from core.assets import kind_of, place_of
from core.cases import MOST_NEAR, near
from core.messages import Choice, Choices, Place
from core.turn import Turn
from storage.assets import Asset
from storage.cases import Case

ALL, DISTRICT, STREET = "all", "district", "street"  # what news may be about, see the news service
MOST = 7  # districts; with one answer more they are eight buttons


def districts(turn: Turn) -> Choices:
    """The districts of the town, as `district:north`; those that are not shown can be written."""
    return tuple(
        Choice(f"{DISTRICT}:{one.key}", one.name.in_(turn.language))
        for one in turn.town.districts[:MOST]
    )


def categories(turn: Turn) -> Choices:
    return tuple(
        Choice(one.key, f"{one.icon} {one.name.in_(turn.language)}".strip())
        for one in turn.town.categories
    )


def opened_just_now(turn: Turn) -> Choices:
    """The case to which an afterthought may belong."""
    case = case_just_opened(turn)
    return (Choice(str(case.id), turn.tell("report-recent", number=case.number)),) if case else ()


def category_of(turn: Turn, words: str) -> str | None:
    """The category that words speak of, if it is plain."""
    if not words:
        return None
    known = turn.town.category(words)
    found = known or turn.town.category_for(words, turn.language)
    return found.key if found else None


def about_category(turn: Turn, key: str) -> dict[str, Any]:
    """What the script must know of a category."""
    category = turn.town.category(key)
    assert category
    return {
        "name": category.name.in_(turn.language),
        "place": category.place,
        "photo": category.photo,
        "questions": [
            {
                "key": question.key,
                "ask": question.ask.in_(turn.language),
                "choices": question.offered(turn.language),
            }
            for question in category.questions
        ],
    }


def cases_near(turn: Turn, key: str, where: dict[str, Any] | None) -> Choices:
    """Cases that it may be, each with what tells it from the others."""
    category = turn.town.category(key)
    if category is None or where is None:
        return ()
    found = near(turn, category, Place(**where))
    return tuple(Choice(str(case.id), label_of(turn, case)) for case in found)


def cases_of(turn: Turn, asset: Asset) -> Choices:
    """Open cases of this very thing first; then others near it that name no thing."""
    own = turn.store.assets.open_cases(asset.id or 0, MOST_NEAR)
    kind = kind_of(turn, asset.kind)
    category = turn.town.category(kind.category) if kind else None
    there = near(turn, category, place_of(asset)) if category else []
    found = [*own, *(case for case in there if case.asset_id is None)][:MOST_NEAR]
    return tuple(Choice(str(case.id), label_of(turn, case)) for case in found)


def label_of(turn: Turn, case: Case) -> str:
    """What tells a case from others; of its place only what all may know."""
    opened = turn.town.local(case.opened_at).date()
    place = telling.street(turn, case) or telling.subject(turn, case, turn.language)
    return turn.tell("report-near-case", number=case.number, place=place, day=opened)
