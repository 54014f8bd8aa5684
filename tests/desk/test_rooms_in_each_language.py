"""Staff work in the language of their town: what is empty says so, and an alert takes two."""

import pytest

from tests.desk.conftest import ORDERS
from tests.paper_town import example_town
from tests.people import Clerk, Press, t

EMPTY = {
    "townhall": [
        ("alert-update", "alert-none-holds"),
        ("session", "desk-session-none"),
        ("planned", "desk-nothing-planned"),
        ("filled", "desk-job-none"),
        ("questions", "desk-questions-none"),
        ("stand-in", "desk-stand-in-none"),
    ],
    "police": [("tips", "desk-tips-none"), ("queue", "desk-queue-empty")],
}


@pytest.fixture
async def at_work(found_town, language):
    """Opens the rooms of a town that speaks this language: `await at_work("police", "Paco")`."""
    town = example_town().model_copy(update={"languages": ORDERS[language]})
    paper = await found_town(town=town)

    async def sits(department, name):
        user = f"@{name.lower()}:jun.example"
        clerk = Clerk(paper, f"{department}-staff", language, user, name)
        await clerk.joins()
        return clerk

    return sits


def order(clerk, name):
    """A command as it is called in the language of the town."""
    return f"!{clerk.town.texts.words(clerk.language, f'desk-{name}-words')[0]}"


async def test_what_is_empty_says_so(at_work):
    for department, lists in EMPTY.items():
        clerk = await at_work(department, department)
        await clerk.talks(*((order(clerk, name), told) for name, told in lists))


async def test_an_alert_is_written_by_one_and_confirmed_by_another(at_work):
    marta, pepe = await at_work("townhall", "Marta"), await at_work("townhall", "Pepe")
    first, *others = (marta.town.texts.say(one, "language-name") for one in ORDERS[marta.language])
    await marta.talks(
        (order(marta, "alert"), "alert-status"),
        (Press("actual"), "alert-kind"),
        (Press("fire"), "alert-severity"),
        (Press("severe"), "alert-urgency"),
        (Press("now"), "alert-area"),
        ("La vega", t("alert-text", tongue=first)),
        ("Humo\nCierren.", t("alert-text", tongue=others[0])),
        (Press("skip"), t("alert-text", tongue=others[1])),
        (Press("skip"), "alert-until"),
    )
    await marta.does(Press("two-hours"))
    said = await marta.does(Press("yes"))
    assert said[0].text == marta.text(t("alert-waits", number="1"))
    await marta.talks((Press("alert-confirm"), "alert-not-yourself"))
    said = await pepe.does(Press("alert-confirm"))
    sent = pepe.text(t("alert-sent", number="1", name="Pepe", reach="")).strip()
    assert [one for one in said if one.text.startswith(sent)]
