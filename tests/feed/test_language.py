"""In which language a page speaks."""

from datetime import date

import pytest

from core.texts import Texts
from feed.visit import wanted

TITLES = {"es": "Jun, juntos", "de": "Jun, gemeinsam", "en": "Jun, together"}


ASKED = {
    "": "es",
    "de": "de",
    "de-AT": "de",
    "DE-at,en;q=0.5": "de",
    "fr, en;q=0.7, de;q=0.9": "de",
    "en;q=0.7,de;q=0.7": "en",
    "en;q=0, de;q=0.1": "de",
    "fr,it": "es",
    "*": "es",
    "de;q=nonsense, en;q=0.2": "en",
    ";;;,,,q=1": "es",
    "en" * 1000: "es",
}


async def test_a_page_speaks_the_language_that_the_reader_likes_best(window):
    for header, language in ASKED.items():
        seen = await window.sees("/", Accept_Language=header)
        assert f"<h1>{TITLES[language]}</h1>" in seen.text, header
        assert f'<html lang="{language}">' in seen.text
        assert seen.headers["Content-Language"] == language
        assert "Accept-Language" in seen.headers["Vary"]


def test_languages_are_wanted_in_the_order_of_their_weight():
    assert list(wanted("fr;q=0.2, de-CH, en;q=0.9, es;q=0")) == ["de", "en", "fr"]


async def test_the_address_can_say_the_language_and_links_keep_it(window):
    await window.happens(lambda life: life.report("light"))
    page = await window.reads("/?lang=de", Accept_Language="en")
    assert "<h1>Jun, gemeinsam</h1>" in page
    assert 'href="/case/J-00001?lang=de"' in page
    assert 'href="/department/works?lang=de"' in page
    assert 'href="/feed.atom?lang=de"' in page


async def test_whoever_changes_the_language_stays_in_the_same_window(window):
    page = await window.reads("/?pane=0&lang=de")
    assert 'href="?lang=es&amp;pane=0"' in page
    assert 'href="/department/works?lang=de&amp;pane=0"' in page
    assert 'href="?lang=es"' in await window.reads("/?pane=anything")


async def test_whoever_changes_the_language_is_asked_for_nothing_again(window):
    page = await window.reads("/?q=lamp+post&state=done&lang=de&from=")
    assert 'href="?q=lamp+post&amp;state=done&amp;lang=es"' in page
    figures = await window.reads("/stats?department=works")
    assert 'href="?department=works&amp;lang=en"' in figures


async def test_links_stay_bare_if_nobody_chose_a_language(window):
    await window.happens(lambda life: life.report("light"))
    page = await window.reads("/", Accept_Language="de")
    assert 'href="/case/J-00001"' in page


async def test_a_language_that_the_town_does_not_speak_is_not_taken_up(window):
    page = await window.reads("/?lang=xx%22%3E", Accept_Language="en")
    assert "<h1>Jun, together</h1>" in page
    assert "xx" not in page


async def test_every_page_offers_the_languages_under_their_own_names(window):
    page = await window.reads("/department/works?lang=de")
    for language, name in (("es", "Español"), ("de", "Deutsch"), ("en", "English")):
        assert f'href="?lang={language}" lang="{language}" hreflang="{language}"' in page
        assert f">{name}</a>" in page


async def test_no_page_sets_a_cookie(window):
    for path in ("/", "/?lang=de", "/feed.atom", "/nothing"):
        assert "Set-Cookie" not in (await window.sees(path)).headers


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("es", "Prometido para el miércoles, 25 de noviembre"),
        ("de", "Versprochen für Mittwoch, 25. November"),
        ("en", "Promised for Wednesday, November 25"),
    ],
)
async def test_days_are_said_as_people_say_them(window, language, day):
    await window.happens(lambda life: life.promises(life.report("light"), date(2026, 11, 25)))
    assert day in await window.reads(f"/?lang={language}")


async def test_times_are_those_of_the_clock_on_the_town_hall(window):
    def now(life):
        life.now = window.clock() - life.step
        life.news("Now.")

    await window.happens(now)
    assert ">heute, 10:30</time>" in await window.reads("/?lang=de")
    window.clock.passes(days=1)
    assert ">gestern, 10:30</time>" in await window.reads("/?lang=de")
    window.clock.passes(days=1)
    assert ">20. November, 10:30</time>" in await window.reads("/?lang=de")
    window.clock.passes(days=365)
    assert ">20. Nov. 2026</time>" in await window.reads("/?lang=de")


@pytest.mark.parametrize("language", ["es", "de", "en"])
def test_every_state_and_kind_of_post_has_words(language):
    texts = Texts([language])
    keys = ["state-" + one for one in ("received", "seen", "in-work", "done", "declined")]
    keys += ["state-duplicate", "state-passed-on", "state-withdrawn"]
    keys += ["matter-report", "matter-question", "matter-complaint"]
    assert all(texts.say(language, key) for key in keys)
    for kind in ("report", "result", "promise", "answer", "thanks"):
        said = texts.say(language, f"post-{kind}", what="⟨what⟩", number="⟨number⟩")
        assert "⟨what⟩" in said
