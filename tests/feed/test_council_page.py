"""The page of the council: what is held now, what comes, and what was."""

from datetime import timedelta

import pytest

from storage.convocations import Convocation
from storage.sessions import Sitting
from tests.feed.life import MORNING
from tests.feed.markup import Markup


def plans(life, title="Pleno de diciembre", **about):
    values = {"starts_at": MORNING + timedelta(days=13, hours=8, minutes=30), **about}
    return life.store.sittings.planned.plan(
        Convocation(department="townhall", title=title, **values)
    )


@pytest.mark.parametrize(
    ("language", "none", "when"),
    [("es", "No hay ningún pleno previsto.", "jueves, 3 de diciembre"),
     ("de", "Es ist keine Sitzung geplant.", "Donnerstag, 3. Dezember"),
     ("en", "No session is planned.", "Thursday, December 3")],
)  # fmt: skip
async def test_what_comes_is_told_with_its_day_place_and_agenda(window, language, none, when):
    empty = await window.reads(f"/council?lang={language}")
    assert none in empty
    assert Markup(empty).problems == []
    about = {"place": "Salón <b>1</b>", "agenda": "1. Acta\n2. Ruegos", "link": HOME}
    await window.happens(lambda life: plans(life, **about))
    page = await window.reads(f"/council?lang={language}")
    assert Markup(page).problems == []
    for words in (when, "Salón &lt;b&gt;1&lt;/b&gt;", "2. Ruegos", f'href="{HOME}"'):
        assert words in page
    assert f"/chat?start=remind-1&amp;language={language}" in page


HOME = "https://jun.example/orden.pdf"


async def test_what_is_called_off_says_why_and_offers_no_reminder(window):
    def off(life):
        one = plans(life)
        one.called_off_at, one.because = life.now, "Nobody comes."

    await window.happens(off)
    page = await window.reads("/council?lang=en")
    assert "Called off: Nobody comes." in page
    assert "start=remind-1" not in page


async def test_what_is_held_leads_into_the_chat_and_what_was_stands_below(window):
    def told(life):
        old = Sitting(
            department="townhall", title="The old one", begun_at=MORNING - timedelta(days=30)
        )
        life.store.sittings.begin(old)
        life.store.sittings.end(old, old.begun_at + timedelta(hours=2))
        plans(life, "September", starts_at=MORNING - timedelta(days=60))
        now = life.store.sittings.begin(
            Sitting(department="townhall", title="Now", begun_at=MORNING)
        )
        plans(life, "Now", starts_at=MORNING).sitting_id = now.id

    await window.happens(told)
    page = await window.reads("/council?lang=en")
    assert Markup(page).problems == []
    assert "start=council" in page
    assert (
        page.index("The council is sitting now")
        < page.index("The old one")
        < page.index("September")
    )
    assert page.count("The old one") == 1
