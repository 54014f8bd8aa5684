"""Families that read what the kitchens cook, and the cook who tells it."""

import pytest

from tests.handlers.test_menu import MEALS, cooks, one_school
from tests.people import Clerk, Person


@pytest.fixture
async def ana(found_town, language):
    ana = Person(await found_town(town=one_school()), "ana", language)
    await cooks(ana.town, *MEALS)
    await ana.says("/start")
    return ana


@pytest.fixture
async def eva(found_town):
    """A resident who reads English."""
    eva = Person(await found_town(town=one_school()), "eva", "en")
    await cooks(eva.town, *MEALS)
    await eva.says("/start")
    return eva


@pytest.fixture
async def luis(eva):
    luis = Clerk(eva.town, "school-staff", "es", "@luis:jun.example", "Luis")
    await luis.joins()
    return luis
