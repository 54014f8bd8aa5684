"""Elsewhere: what another authority does, and the way there."""

import pytest

from core.elsewhere import Office
from tests.people import Person, Press, t

PASSPORT = {
    "es": "¿Dónde me saco el pasaporte?",
    "de": "Wo bekomme ich einen Reisepass?",
    "en": "Where do I get a passport?",
}
DNI = 0  # the first in the town file


def police(ana) -> Office:
    return ana.town.town.extras["elsewhere"][DNI]


def shown(ana):
    office = police(ana)
    way = f"{office.about.in_(ana.language)}\n{office.link}\n{office.phone}"
    return t("elsewhere-is", name=office.name.in_(ana.language), way=way)


async def test_what_another_authority_does_is_not_sent_into_the_void(ana):
    await ana.talks((PASSPORT[ana.language], shown(ana)), (Press("person"), "person-department"))


async def test_the_words_of_another_language_are_understood_too(jun):
    ana = Person(jun, "ana", "de")
    await ana.says("/start")
    await ana.talks((PASSPORT["es"], shown(ana)))


@pytest.mark.parametrize("text", ["/elsewhere", "/elsewhere Kartoffelsalat"])
async def test_what_nobody_does_leads_to_the_menu(jun, text):
    ana = Person(jun, "ana", "en")
    await ana.says("/start")
    await ana.talks((text, "not-understood"))


async def test_a_report_in_which_another_authority_is_named_stays_a_report(jun):
    ana = Person(jun, "ana", "en")
    await ana.says("/start")
    answered = await ana.says("The lamp in front of the passport office is broken")
    assert police(ana).name.in_("en") not in answered[-1].text
