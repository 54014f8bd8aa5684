"""While an alert holds it stands above every page, and only then."""

from datetime import timedelta

import pytest

from feed.alerts.banner import MOST
from tests.feed.alerts.warning import ends, warns
from tests.feed.markup import Markup

DAYS = timedelta(days=9)  # so long that it holds still when the page is looked at
PAGES = ("/", "/?pane=1", "/department/works", "/map", "/menu", "/polls", "/jobs", "/mayor",
         "/proposals", "/alerts", "/calendars", "/feeds", "/chain", "/open-data",
         "/post/1")  # fmt: skip
BANNER = 'class="alarm '


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", ("Humo en la vega", "Hasta: 26 de noviembre", "Todo Jun", "Qué hay que hacer")),
     ("de", ("Rauch in der Vega", "Bis 26. November", "Ganz Jun", "Was zu tun ist")),
     ("en", ("Humo en la vega", "Until November 26", "All of Jun", "What to do"))],
)  # fmt: skip
async def test_what_holds_stands_above_every_page_in_the_language_of_the_reader(
    window, language, words
):
    await window.happens(lambda life: (life.news("One.", "Two"), warns(life, lasting=DAYS)))
    for path in PAGES:
        page = await window.reads(f"{path}{'&' if '?' in path else '?'}lang={language}")
        assert Markup(page).problems == [], path
        banner = page[page.index(BANNER) : page.index("<main")]
        assert "severity-severe" in banner
        assert all(one in banner for one in words), path
        assert f"/alerts?lang={language}#alert-1" in banner or "pane=1" in path


async def test_it_is_gone_with_the_all_clear_and_when_its_time_is_over(window):
    first, _ = await window.happens(
        lambda life: (warns(life, lasting=DAYS), warns(life, lasting=timedelta(days=4)))
    )
    assert (await window.reads("/")).count(BANNER) == 2
    await window.happens(lambda life: ends(life, life.store.alerts.get(first.id), lasting=DAYS))
    assert (await window.reads("/")).count(BANNER) == 1
    window.clock.passes(hours=48)
    assert BANNER not in await window.reads("/")


async def test_an_exercise_is_marked_in_words_and_stands_below_what_is_real(window):
    def told(life):
        warns(life, lasting=DAYS, severity="Minor")
        warns(life, lasting=DAYS, status="Exercise", severity="Extreme")

    await window.happens(told)
    page = await window.reads("/?lang=en")
    assert page.index("severity-minor") < page.index('class="alarm exercise"')
    assert "severity-extreme" not in page
    assert "EXERCISE – only an exercise, no real danger" in page


async def test_where_there_is_only_an_exercise_no_reader_is_told_that_an_alert_holds(window):
    await window.happens(lambda life: warns(life, lasting=DAYS, status="Exercise"))
    page = await window.reads("/?lang=en")
    assert "An alert holds now" not in page
    assert 'aria-label="‼️ EXERCISE – only an exercise, no real danger"' in page


async def test_of_many_alerts_the_newest_stand_there(window):
    await window.happens(lambda life: [warns(life, lasting=DAYS) for _ in range(MOST + 2)])
    assert (await window.reads("/")).count(BANNER) == MOST


async def test_nothing_stands_there_when_nothing_holds(window):
    await window.happens(lambda life: life.news("One.", "Two"))
    for path in PAGES:
        assert BANNER not in await window.reads(path)


async def test_what_the_mayor_is_asked_and_what_is_proposed_can_be_found_from_every_page(window):
    links = {one.attributes.get("href") for one in Markup(await window.reads("/menu")).all("a")}
    assert {"/mayor", "/proposals"} <= links
    for path in ("/mayor", "/proposals"):
        assert f'href="{path}" aria-current="page"' in await window.reads(path)
