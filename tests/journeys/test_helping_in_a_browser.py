"""A mother and her daughter, each in a browser of her own: a code, a yes, a report, and the end."""

import re
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import expect

from tests.chromium import chromium  # noqa: F401 - a fixture
from tests.journeys.panes import Chat, jun, panes  # noqa: F401 - a fixture

pytestmark = pytest.mark.slow
CODE = re.compile(r"\b\d{4} \d{4}\b")
PAVEMENT = "The pavement in front of my mother's house is broken"


@asynccontextmanager
async def at_home(chromium, address):  # noqa: F811
    """Somebody else, on a computer of her own; nothing may go wrong there."""
    context = await chromium.new_context(locale="en")
    page = await context.new_page()
    troubles = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    await page.goto(f"{address}/chat")
    yield Chat(page)
    await context.close()
    assert troubles == []


async def code_for(mother):
    """She is told what a helper may do, and gets a code."""
    await mother.says("someone I trust", "can do things here for you")
    await mother.presses("Get a code", "years old or older")
    await mother.presses("I am 14 or older", "Your code")
    return CODE.search(await mother.bubbles("Your code").last.inner_text())[0]


async def offers(daughter, code):
    await daughter.says(f"helping {code}", "Will you help?")
    await daughter.presses("Yes", "years old or older")
    await daughter.presses("I am 14 or older", "What is your name?")
    await daughter.says("Ana", "what do you call that person")
    await daughter.says("Mum", "I have asked Mum")


async def reports(daughter):
    """From now on it is for her mother, which stands above each answer."""
    await daughter.says("helping Mum", "you are writing for Mum")
    await daughter.says("/report road", "For Mum")
    await daughter.says(PAVEMENT, "Where is it?")
    await daughter.says("Calle Real 5", "photo")
    await daughter.presses("No photo", "Shall I send it?")
    await daughter.presses("Send", "has the number")
    return await daughter.number()


async def test_a_daughter_is_trusted_acts_for_her_mother_and_is_not_trusted_any_more(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "en") as carmen, at_home(chromium, jun) as ana:
        mother = carmen.chat
        await offers(ana, await code_for(mother))
        await mother.reads("Somebody by the name of Ana")
        async with ana.hearing(["Mum agrees"]):
            await mother.presses("Yes, all of that", "may help you with")
        number = await reports(ana)
        await mother.reads(re.compile(f"Ana.*{number}", re.DOTALL))
        await carmen.enters("works")
        await expect(carmen.card(number)).to_contain_text("con su permiso")
        await carmen.answers(number, "Vamos el lunes.")
        await mother.reads("Vamos el lunes.")
        await ana.reads("Vamos el lunes.")
        async with ana.hearing(["You can do nothing here for Mum any more"]):
            await mother.presses("End the help of Ana", "can do nothing for you any more")
        await ana.says("helping Mum", "Which code")
        await mother.says("my matters", number)
