"""The page of figures: what it tells, of whom it tells nothing, and that one can read it."""

import re
import sys
from datetime import UTC, datetime, timedelta

import pytest

from core.draughtsman import Draughtsman
from core.figures import mark_of, work_out
from tests.feed.life import MORNING
from tests.feed.markup import Markup
from tests.feed.window import opened
from tests.history import AT, cases, hall, promise, thank, verdicts


def lived(store):
    """A year in which enough has happened to be told, but for the police and the last summer."""
    cases(store, [0.5, 0.6, 0.7, 8, 30], done=[20, 30, 40, 50, 24 * 9])
    cases(store, [1, 2], department="police")
    cases(store, [3] * 5, opened=datetime(2025, 5, 5, 9, tzinfo=UTC))
    for day in (1, 5, 9):
        promise(store, (AT + timedelta(days=day)).date(), done=48)
    promise(store, MORNING.date() + timedelta(days=4))
    verdicts(store, yes=6, no=2)
    thank(store, times=3)


@pytest.fixture
async def seen(window):
    """The window of a town that has lived."""
    await window.database.run(lived)
    return window


def table(page, key):
    """The rows of one table of the page, without their tags."""
    after = page[page.index(f'<h2 id="{key}">') :]
    body = after[after.index("<tbody>") : after.index("</tbody>")]
    lines = [line for line in body.splitlines() if "<tr>" in line]
    return [
        [cell.split(">", 1)[1].partition("</")[0] for cell in line.split("<t") if ">" in cell][1:]
        for line in lines
    ]


async def test_the_page_tells_what_the_figures_come_to_in_words_and_month_by_month(seen):
    page = await seen.reads("/stats?lang=en")
    assert "In half of the cases it took 60 minutes at most, in nine of ten 30 hours" in page
    answers = table(page, "answer")
    assert answers[-1] == ["Nov 2026", "7", "60 min", "30 hr"]
    assert answers[0] == ["Dec 2025", "0", "–", "–"]
    assert len(answers) == 12
    assert table(page, "promises")[-1] == ["Nov 2026", "2", "1", "1"]
    assert table(page, "fixed")[-1] == ["Nov 2026", "8", "75 %"]
    assert table(page, "thanks")[-1] == ["Nov 2026", "9"]
    assert Markup(page).problems == []


async def test_of_fewer_than_five_cases_nothing_is_told(seen):
    page = await seen.reads("/stats?lang=en")
    rows = {row[0]: row[1:] for row in table(page, "answer-departments")}
    assert rows["Police"] == ["under 5", "–", "–"]
    assert rows["School"] == ["0", "–", "–"]
    words = await seen.reads("/stats?lang=en&department=police")
    assert "Fewer than 5: too few to tell." in words
    assert table(words, "answer")[-1] == ["Nov 2026", "under 5", "–", "–"]
    assert "2 hr" not in words


async def test_the_figures_of_a_year_and_of_a_department(seen):
    page = await seen.reads("/stats?lang=en&year=2025&department=works")
    assert table(page, "answer")[4] == ["May 2025", "5", "3 hr", "3 hr"]
    assert len(table(page, "answer")) == 12
    assert 'href="/stats?department=police&amp;year=2025&amp;lang=en"' in page
    assert 'href="/stats?department=works&amp;lang=en"' in page
    assert "by department" not in page
    assert Markup(page).problems == []


@pytest.mark.parametrize("query", ["year=2019", "year=x", "year=2026-11", "department=moon"])
async def test_a_year_or_department_that_is_not_there_gets_a_kind_page(seen, query):
    assert await seen.status(f"/stats?{query}") == 404


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "La primera respuesta, por departamento"),
        ("de", "In der Hälfte der Fälle dauerte es höchstens 60 Minuten"),
    ],
)
async def test_the_page_speaks_the_language_of_its_reader(seen, language, said):
    page = await seen.reads("/stats", Accept_Language=language)
    assert said in page
    assert Markup(page).problems == []


async def test_a_town_of_which_nothing_is_known_yet_says_so(window):
    page = await window.reads("/stats?lang=en")
    assert page.count("Nothing yet.") == 4
    assert Markup(page).problems == []


async def test_the_page_is_kept_by_its_reader_until_the_figures_change(seen):
    def renew(store):
        here = hall(store, seen.town, seen.texts)
        store.figures.keep(work_out(here), mark_of(here), here.now)

    await seen.database.run(renew)
    first = await seen.sees("/stats")
    again = await seen.sees("/stats", If_None_Match=first.headers["ETag"])
    assert again.status == 304
    await seen.database.run(lambda store: (thank(store), renew(store)))
    changed = await seen.sees("/stats", If_None_Match=first.headers["ETag"])
    assert changed.status == 200


async def test_every_page_leads_to_the_figures(seen):
    assert 'href="/stats"' in await seen.reads("/")
    assert 'href="/stats?department=works"' in await seen.reads("/department/works")
    assert "https://jun.example/stats<" in await seen.reads("/sitemap-0.xml")


async def test_figures_are_shown_from_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        await window.database.run(lived)
        page = await window.reads("/stats?lang=en")
        assert table(page, "answer")[-1] == ["Nov 2026", "7", "60 min", "30 hr"]


# The charts.


def sources(page):
    """The addresses of the charts, the light and the dark one of each."""
    found = re.findall(r'(?:src|srcset)="(/stats/[^"]*)"', page)
    return [one.replace("&amp;", "&") for one in found]


async def test_each_subject_has_its_chart_and_each_chart_says_what_it_is(seen):
    page = await seen.reads("/stats?lang=en")
    keys = re.findall(r'<img src="/stats/([a-z-]+)\.svg', page)
    assert keys == [
        *("answer", "done", "promises", "fixed", "thanks"),
        *("answer-departments", "done-departments"),
    ]
    assert 'alt="Chart: The first answer. The table below says the same."' in page
    assert 'media="(prefers-color-scheme: dark)"' in page


async def test_there_is_no_chart_of_too_few(seen):
    page = await seen.reads("/stats?department=police&lang=en")
    assert sources(page) == []
    assert await seen.status("/stats/answer.svg?department=police") == 404
    assert await seen.status("/stats/nothing.svg") == 404
    assert await seen.status("/stats/answer.svg?year=1999") == 404


async def test_a_chart_is_drawn_when_it_is_looked_at_and_kept_by_its_reader(seen):
    dark, light = sources(await seen.reads("/stats?lang=en"))[:2]
    first = await seen.sees(light)
    assert first.status == 200, first.text
    assert first.headers["Content-Type"] == "image/svg+xml"
    assert first.headers["Cache-Control"] == "public, max-age=86400"
    assert first.text.startswith("<?xml")
    night = await seen.sees(dark)
    assert night.headers["ETag"] != first.headers["ETag"]
    assert len(night.text) == len(first.text)
    assert night.text != first.text
    again = await seen.sees(light, If_None_Match=first.headers["ETag"])
    assert again.status == 304
    old = await seen.sees(light.partition("&v=")[0])
    assert old.headers["Cache-Control"] == "no-cache"


async def test_a_chart_that_cannot_be_drawn_is_asked_for_again_and_the_table_stands(
    one_database, tmp_path
):
    broken = Draughtsman(tmp_path / "charts", (sys.executable, "-c", "raise SystemExit(1)"))
    async with opened(one_database, tmp_path, draughtsman=broken) as window:
        await window.database.run(lived)
        page = await window.reads("/stats?lang=en")
        seen = await window.sees(sources(page)[0])
        assert (seen.status, seen.headers["Retry-After"]) == (503, "30")
        assert table(page, "answer")[-1][1] == "7"
