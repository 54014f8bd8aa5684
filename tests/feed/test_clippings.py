"""A card is drawn once for all pages on which it stands just so."""

from datetime import timedelta

from markupsafe import Markup

from feed.clippings import LASTS, Clippings
from tests.feed.life import MORNING
from tests.paper import Clock


def drawing(drawn, what):
    def draw():
        drawn.append(what)
        return Markup(what)  # noqa: S704 - our own words

    return draw


def test_what_is_just_the_same_is_drawn_once():
    clippings, drawn = Clippings(), []
    for what in ("a", "b", "a", "a", "b"):
        assert clippings.of((what,), drawing(drawn, what)) == what
    assert drawn == ["a", "b"]


def test_only_so_many_are_kept_and_none_for_long():
    clock = Clock()
    clippings = Clippings(most=3, seconds=clock.seconds)
    for number in range(5):
        clippings.of(number, drawing([], str(number)))
    assert list(clippings.kept) == [2, 3, 4]
    clock.passes(seconds=LASTS)
    clippings.of(9, drawing([], "9"))
    assert list(clippings.kept) == [9]


async def test_a_card_that_was_drawn_before_reads_as_its_case_stands_now(window):
    case = await window.happens(lambda life: life.report("light", "Dark.", shown=True))
    pages = [await window.reads(path) for path in ("/?lang=en", "/department/works?lang=en")]
    assert all("Dark." in page for page in pages)
    await window.happens(lambda life: life.taken_by(life.store.cases.get(case.id), "Carmen"))
    for path in ("/?lang=en", "/department/works?lang=en", "/?lang=en&pane=1"):
        assert "Carmen" in await window.reads(path)
    assert "?pane=1" not in await window.reads("/")
    assert "lang=en" not in (await window.reads("/")).partition("<article")[2].partition("</art")[0]


async def test_what_was_today_is_yesterday_tomorrow(window):
    await window.happens(lambda life: life.news("Words."))
    window.clock.time = MORNING - timedelta(days=3) + timedelta(hours=1)
    seen = []
    for _ in range(3):
        seen.append((await window.reads("/?lang=en")).partition("<article")[2])
        window.clock.time += timedelta(days=1)
    assert len(set(seen)) == 3
