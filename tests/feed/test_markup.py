"""Pages that every browser understands, and everybody can read."""

import re
from datetime import date

import pytest

from feed.assets import FOLDER
from feed.pages import CARDS
from storage.cases import State
from tests.feed.markup import Markup
from tests.feed.test_feeds import EVIL

PAGES = (
    "/",
    "/?pane=1",
    "/?before=9",
    "/?before=1",
    "/department/works",
    "/department/police",
    "/department/school",
    "/case/J-00001",
    "/case/J-00002",
    "/case/J-00001?pane=1",
    "/nothing",
)


def busy(window):
    """A town in which everything has happened that a page can show."""
    photos = [window.photo(width) for width in (64, 80, 96)]

    def work(life):
        case = life.report("light", photos=photos[:2], shown=True)
        life.moves(case, State.SEEN)
        life.taken_by(case, "María")
        life.promises(case, date(2026, 11, 18))
        life.answers(case, "We come.", (photos[2],))
        life.repairs(case, "Done.", (photos[2],))
        life.thanks(case)
        waiting = life.report("water", at=(None, None))
        life.promises(waiting, date(2026, 11, 19))
        life.store.cases.follow(waiting.id, "paper:someone", life.now)
        life.news("Words without a title.", photos=photos)
        life.edits(life.news("At eight.", "Dance"), "At nine.")
        for number in range(CARDS):
            life.news(f"News {number}.")

    return work


async def test_every_page_is_sound_in_every_language(window):
    await window.happens(busy(window))
    for language in window.texts.languages:
        for path in PAGES:
            seen = await window.sees(path, Accept_Language=language)
            assert Markup(seen.text).problems == [], (path, language)


async def test_pages_of_an_empty_town_are_sound_too(window):
    for path in ("/", "/?pane=1", "/department/works", "/case/J-00001"):
        assert Markup((await window.sees(path)).text).problems == [], path


async def test_nothing_that_people_write_breaks_a_page(window):
    def written(life):
        for text in EVIL:
            life.news(text, text[:100])
            life.news(text)
            case = life.report("light", text, shown=True)
            life.taken_by(case, text[:40])
            life.answers(case, text)

    await window.happens(written)
    paths = ["/", *(f"/case/J-{number:05}" for number in range(1, len(EVIL) + 1))]
    paths += [f"/post/{post}" for post in range(1, 4 * len(EVIL), 4)]
    for path in paths:
        page = await window.reads(path)
        assert Markup(page).problems == [], path
        assert "<script>alert" not in page
        assert 'href="javascript' not in page


@pytest.mark.slow
async def test_pages_fit_a_small_phone_also_with_endless_words(window, chromium):
    def written(life):
        life.news("x" * 500, "y" * 200, photos=[window.photo(2000)])
        case = life.report("light", "z" * 500, shown=True)
        life.taken_by(case, "w" * 40)
        life.answers(case, "v" * 300)

    await window.happens(written)
    page = await chromium.new_page(viewport={"width": 320, "height": 640})
    for path in ("/", "/?pane=1", "/post/1", "/case/J-00001", "/department/works", "/nothing"):
        await page.goto(str(window.client.make_url(path)), wait_until="load")
        assert await page.evaluate("document.documentElement.scrollWidth") == 320, path
    await page.close()


async def test_links_in_what_people_write_can_be_followed(window):
    await window.happens(lambda life: life.news("See https://jun.example/?a=1&b=2 now."))
    page = await window.reads("/")
    assert '<a href="https://jun.example/?a=1&amp;b=2" rel="nofollow noopener ugc">' in page


async def test_the_checker_finds_what_is_wrong():
    """Otherwise the tests before this one would prove nothing."""
    page = """<!doctype html><html><title>t</title><main><h1>x</h1><h3 id=a>y</h3><p><div id=a>
    <a href="#b"></a><img></div></p><nav></nav><li></li></b></main></html>"""
    said = " ".join(Markup(page).problems)
    for problem in (
        "skip",
        "in a <p>",
        "twice",
        "nowhere",
        "without words",
        "without alt",
        "told apart",
        "<li> in",
        "</b>",
    ):
        assert problem in said


# Contrast: Web Content Accessibility Guidelines 2.2, 1.4.3 and 1.4.11.

TEXT = [
    *(("ink", paper) for paper in ("paper", "card", "green-soft", "amber-soft")),
    *(("soft", paper) for paper in ("paper", "card")),
    *(("green", paper) for paper in ("paper", "card", "green-soft")),
    *((tone, paper) for tone in ("terra",) for paper in ("paper", "card", "terra-soft")),
    ("amber", "amber-soft"),
    ("blue", "blue-soft"),
    ("grey", "grey-soft"),
    ("on-green", "button"),
]
SIGNS = [
    (sign, paper) for sign in ("accent", "amber", "blue", "green") for paper in ("paper", "card")
]


def colours(scheme):
    """The colours of the style sheet in a scheme, by name."""
    style = (FOLDER / "feed.css").read_text()
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    found = {}
    for block in blocks[: 1 if scheme == "light" else 2]:
        found |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    return found


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_reckoned_as_the_guidelines_say():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_signs_stand_out_from_the_paper(scheme):
    known = colours(scheme)
    assert {
        p: round(contrast(known[p[0]], known[p[1]]), 2)
        for p in TEXT
        if contrast(known[p[0]], known[p[1]]) < 4.5
    } == {}
    assert {
        p: round(contrast(known[p[0]], known[p[1]]), 2)
        for p in SIGNS
        if contrast(known[p[0]], known[p[1]]) < 3
    } == {}


def test_both_schemes_are_different():
    assert colours("light")["paper"] != colours("dark")["paper"]
