"""The pages of the mayor and of proposals: what waits, what was answered, what people want."""

from collections.abc import Sequence

from aiohttp import web

from core import answering
from feed.answers import Answer
from feed.cards import Card, cards
from feed.pages import page
from feed.site import Reading
from storage.cases import Case

WAITING, ANSWERED = 50, 15  # cards


def mayor_page(reading: Reading, _: web.Request) -> Answer:
    """Nothing of a private question stands here, not even that it waits."""
    questions, hall = reading.hall.store.questions, reading.hall
    usual = answering.usual(hall)
    return page(
        reading,
        "mayor.html",
        answering.office(hall).key,
        usual=answering.long(usual, reading.language) if usual else "",
        who=who(reading),
        waiting=shown(reading, questions.unanswered(WAITING, public=True)),
        answered=shown(reading, questions.answered(ANSWERED)),
    )


def proposals_page(reading: Reading, _: web.Request) -> Answer:
    """What people propose, with how many support it, and what became of it."""
    supports, rules = reading.hall.store.supports, answering.proposals(reading.hall)
    return page(
        reading,
        "proposals.html",
        rules.department,
        wanted=rules.supports,
        proposed=shown(reading, supports.open(WAITING)),
        ended=shown(reading, supports.ended(ANSWERED)),
    )


def who(reading: Reading) -> str:
    """Who answers, if the town has said so."""
    if found := answering.stand_in(reading.hall):
        return reading.say("feed-mayor-stand-in", name=found.name)
    name = answering.rules(reading.hall).name
    return reading.say("feed-mayor-name", name=name) if name else ""


def shown(reading: Reading, cases: Sequence[Case]) -> list[Card]:
    """The cards of those that have a post which stands."""
    newest = (reading.feed.newest_about(case.id) for case in cases)
    return cards(reading, [post for post in newest if post])
