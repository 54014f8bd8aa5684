"""The page of alerts: what holds now, and what is over."""

from datetime import timedelta

import pytest

from feed.alerts.page import PAST
from storage.alerts import MessageType
from tests.feed.alerts.warning import ends, warns
from tests.feed.markup import Markup

DAYS = timedelta(days=9)  # so long that it holds still when the page is looked at


@pytest.mark.parametrize(
    ("language", "none"),
    [("es", "Ahora no hay ninguna alerta en Jun."), ("de", "In Jun gilt jetzt keine Warnung."),
     ("en", "No alert holds in Jun now.")],
)  # fmt: skip
async def test_an_empty_page_says_so_and_leads_on(window, language, none):
    page = await window.reads(f"/alerts?lang={language}")
    assert Markup(page).problems == []
    assert none in page
    assert "/chat?start=subscribe" in page


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_what_holds_stands_first_with_its_last_word(window, language):
    def told(life):
        first = warns(life, lasting=DAYS)
        warns(life, first, lasting=DAYS, texts={"es": ["Más humo", "No salgan."]})
        ends(life, warns(life, texts={"es": ["Sin agua", ""]}))

    await window.happens(told)
    page = await window.reads(f"/alerts?lang={language}")
    assert Markup(page).problems == []
    page = page[page.index("<main") :]
    holds, over = page.index('id="alert-1"'), page.index('id="alert-3"')
    newest, oldest = page.index("Más humo"), page.index("/alerts/1.cap")
    assert holds < newest < oldest < over


async def test_what_is_over_says_how_it_ended(window):
    def told(life):
        ends(life, warns(life))
        ends(life, warns(life), response="None", message_type=MessageType.CANCEL)
        warns(life)
        warns(life, status="Exercise")

    await window.happens(told)
    page = await window.reads("/alerts?lang=en")
    for words in ("The danger is over<", "It was a mistake<", "It holds no longer<", "EXERCISE"):
        assert words in page


async def test_older_alerts_are_read_page_by_page(window):
    def told(life):
        warns(life, lasting=DAYS)
        for _ in range(PAST + 2):
            warns(life)

    await window.happens(told)
    first = Markup(await window.reads("/alerts?lang=en"))
    [older] = [one.attributes["href"] for one in first.all("a") if "Older" in one.text]
    second = Markup(await window.reads(older))
    assert (first.problems, second.problems) == ([], [])
    ids = [one for page in (first, second) for one in page.ids if one.startswith("alert-")]
    assert len(ids) == len(set(ids)) == PAST + 3
    assert "There is nothing older than this" in await window.reads("/alerts?before=1&lang=en")
    assert await window.status("/alerts?before=x") == 404
