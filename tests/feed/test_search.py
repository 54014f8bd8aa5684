"""Looking for something in the feed: by words and by what it is, as far as all may read it."""

import re
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from core.erasure import let_go
from core.handlers.finding import find
from core.messages import Place
from core.retention import forget_cases
from feed.pages import CARDS
from storage.cases import State
from tests.feed.life import SQUARE, question
from tests.feed.markup import Markup
from tests.feed.window import opened
from tests.storage.test_search import in_file

FOUND, NONE = "<article", "Nothing was found."


async def test_words_are_found_without_accents_and_in_any_number(window):
    def said(life):
        life.news("Concierto de guitarra en el jardín.", "Música")
        life.news("Die Straße wird gesperrt.", "Verkehr")
        life.news("The library opens late.", "Library")

    await window.happens(said)
    for words, language, title in (
        ("musica", "es", "Música"),
        ("JARDINES", "es", "Música"),
        ("strasse", "de", "Verkehr"),
        ("Straßen", "de", "Verkehr"),
        ("libraries opens", "en", ""),
        ("open library", "en", "Library"),
        ("guitarra jardin", "en", "Música"),
        ("guitarra strasse", "es", ""),
    ):
        page = await window.reads(f"/?q={words}&lang={language}")
        assert page.count(FOUND) == bool(title), words
        assert f">{title}</a>" in page or not title


async def test_a_case_is_found_by_its_street_its_matter_and_its_number(window):
    await window.happens(lambda life: life.report("light"))
    street = window.town.nearest_street(Place(*SQUARE))
    for words in (street, "farola", "Straßenlampe", "street light", f"{street} farola"):
        assert (await window.reads(f"/?q={words}")).count(FOUND) == 1, words
    seen = await window.sees("/?q=j-1&lang=en")
    assert (seen.status, seen.headers["Location"]) == (302, "/case/J-00001?lang=en")


async def test_only_what_all_may_read_is_found(window):
    case = await window.happens(lambda life: life.report("light", "Zarzamora."))
    await window.happens(lambda life: question(life, "Zarzamora."))
    await window.happens(lambda life: life.report("noise", "Zarzamora.", department="police"))
    assert FOUND not in await window.reads("/?q=zarzamora&lang=en")
    await window.happens(lambda life: life.publishes(life.store.cases.get(case.id)))
    assert FOUND in await window.reads("/?q=zarzamora")
    await window.happens(lambda life: life.publishes(life.store.cases.get(case.id), shown=False))
    assert FOUND not in await window.reads("/?q=zarzamora")
    assert FOUND in await window.reads("/?q=farola")


async def test_edits_and_withdrawals_are_followed_at_once(window):
    post = await window.happens(lambda life: life.news("Zarzamora.", "Oh"))
    await window.happens(lambda life: life.edits(life.store.posts.get(post.id), "Frambuesa."))
    assert FOUND not in await window.reads("/?q=zarzamora")
    assert FOUND in await window.reads("/?q=frambuesa")
    await window.happens(lambda life: life.withdraws(life.store.posts.get(post.id)))
    assert FOUND not in await window.reads("/?q=frambuesa")


async def test_what_is_erased_is_in_no_index_and_in_no_file(window):
    def told(life):
        case = life.report("light", "Zarzamora.", shown=True)
        life.answers(case, "Frambuesa.")

    await window.happens(told)
    assert FOUND in await window.reads("/?q=zarzamora+frambuesa")
    await window.happens(lambda life: let_go(life.hall(), life.store.cases.get(1)))
    assert FOUND not in await window.reads("/?q=zarzamora")
    now = window.clock()
    while await window.database.run(lambda store: store.search.tidy(now)):
        pass
    for word in ("zarzamora", "frambuesa"):
        assert not await window.database.run(partial(in_file, word=word))


FILTERS = (
    ("department=works", 1),
    ("department=police", 0),
    ("kind=news", 1),
    ("kind=promise", 1),
    ("kind=thanks", 0),
    ("category=light", 1),
    ("category=water", 0),
    ("state=in-work", 1),
    ("state=open", 1),
    ("state=closed", 0),
    ("district=centre", 1),
    ("district=upper", 0),
    ("street=plaza+nowhere", 0),
    ("from=2026-11-17&to=2026-11-17", 2),
    ("to=2026-11-16", 0),
    ("from=2026-11-18", 0),
    ("from=2026-11-18&to=2026-11-16", 2),
    ("q=&department=&kind=&from=", 2),
    ("q=%3F%21", 2),
    ("q=market&kind=news&department=townhall", 1),
)


def busy(life):
    case = life.report("light")
    life.moves(case, State.IN_WORK)
    life.promises(case, date(2026, 11, 24))
    life.news("Market on Sunday.", "Market")


async def test_each_filter_shows_what_fits_it_and_each_page_is_sound(window):
    await window.happens(busy)
    for query, count in FILTERS:
        page = await window.reads(f"/?{query}&lang=en")
        assert page.count(FOUND) == count, query
        assert (NONE in page) == (count == 0), query
        assert Markup(page).problems == [], query


async def test_a_street_is_found_however_it_is_written(window):
    await window.happens(busy)
    street = window.town.nearest_street(Place(*SQUARE))
    for said in (street, street.upper(), street.replace("Calle", "C/")):
        assert (await window.reads(f"/?street={said}")).count(FOUND) == 1, said


async def test_the_form_keeps_what_was_chosen_and_so_does_the_next_page(window):
    def much(life):
        for number in range(CARDS + 3):
            life.news(f"Market {number}.")

    await window.happens(much)
    page = await window.reads("/?q=market&department=townhall&lang=de")
    assert 'value="market"' in page
    assert '<option value="townhall" selected>' in page
    assert "Gesucht: „market“ · " in page
    assert 'href="/?before=4&amp;q=market&amp;department=townhall&amp;lang=de"' in page
    further = await window.reads("/?before=4&q=market&department=townhall&lang=de")
    assert further.count(FOUND) == 3


@pytest.mark.parametrize(
    "query",
    ["department=x", "kind=seal", "category=abuse", "state=lost", "district=x", "from=x", "to=9"],
)
async def test_a_filter_that_there_is_not_gets_a_kind_page(window, query):
    seen = await window.sees(f"/?{query}&lang=en")
    assert seen.status == 400
    assert "We did not understand this" in seen.text


async def test_nothing_that_is_looked_for_breaks_a_page(window):
    await window.happens(busy)
    for words in (
        '"',
        "'",
        "AND OR NOT",
        "a*",
        "words:x",
        "(",
        "\\",
        "%00",
        "x" * 5000,
        "😀",
        "&|!",
    ):
        seen = await window.sees(f"/?q={words}".replace("&|", "%26%7C"))
        assert seen.status == 200, words
        assert Markup(seen.text).problems == [], words


async def test_an_address_may_be_wrong_in_every_way(window):
    for query in ("from=0001-01-01", "to=9999-12-31", "before=x"):
        assert await window.status(f"/?{query}") in (400, 404)


async def test_what_is_looked_for_is_found_in_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        await window.happens(busy)
        for query, count in FILTERS:
            assert (await window.reads(f"/?{query}")).count(FOUND) == count, query
        post = await window.happens(lambda life: life.news("Zarzamora."))
        assert FOUND in await window.reads("/?q=zarzamora")
        await window.happens(lambda life: life.withdraws(life.store.posts.get(post.id)))
        assert FOUND not in await window.reads("/?q=zarzamora")


async def test_posts_from_before_there_was_an_index_are_taken_up_in_a_round(window):
    await window.happens(busy)

    def forgotten(life):
        life.store.search.drop(-1)
        life.store.search.drop(3)

    await window.happens(forgotten)
    assert FOUND not in await window.reads("/?q=market")
    await window.happens(lambda life: find(life.hall()))
    assert FOUND in await window.reads("/?q=market")
    assert FOUND in await window.reads("/?q=farola")


def test_whoever_changes_a_post_does_it_where_the_index_hears_of_it():
    """`core.posts` alone writes posts down: what all may read is proved and found from there."""
    house = Path(__file__).parents[2]
    files = (
        file for room in ("core", "bots", "feed", "juntos") for file in (house / room).rglob("*.py")
    )
    writes = re.compile(r"store\.posts\.(publish|changed)\(")
    found = {
        str(file.relative_to(house)) for file in files if writes.search(file.read_text("utf-8"))
    }
    assert found == {"core/posts.py"}


async def test_when_a_case_comes_to_know_nobody_its_street_is_found_no_more(window):
    """Also where its words were never shown: then nothing of what its posts say is taken back."""

    def old(life):
        life.repairs(life.report("light"))
        before = {"closed_cases": life.now + timedelta(days=1)}
        assert forget_cases(life.hall(), before, 10) == 1

    await window.happens(old)
    assert FOUND in await window.reads("/?q=farola")
    street = window.town.nearest_street(Place(*SQUARE))
    assert FOUND not in await window.reads(f"/?street={street}")
    assert FOUND not in await window.reads(f"/?q={street}")
