"""Charts: drawn in a child process that ends, kept for a while, and never in our own process."""

import os
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from core.charts import COLOURS, Chart, Series, in_the_dark, read, written
from core.draughtsman import OLD, Draughtsman, NotDrawn

HOUSE = Path(__file__).parents[2]
MONTHS = ("Dez.\n2025", "Jän.", "Feb.", "März")
HOURS = ((3600.0, "1 Std."), (86400.0, "1 Tag"))
TIMES = Chart(
    kind="times",
    title="Año nuevo, größer",
    subtitle="Jun",
    labels=MONTHS,
    series=(
        Series("la mitad", (3600.0, None, 7200.0, 1800.0), ("1", "–", "2", "3")),
        Series("9 von 10", (9e4, None, None, 8e4), ("1 día", "–", "–", "1 día")),
    ),
    ticks=HOURS,
)
KEPT = Series("gehalten", (3, 0, 0, 7))
BARS = Chart(
    kind="bars",
    title="Versprechen",
    subtitle="Jun",
    labels=MONTHS,
    series=(KEPT, Series("nicht", (1, 0, 2, 0), ("3/4", "", "0/2", "7/7"))),
)
SHARES = Series("", (80, None, 100, 5), ("80", "", "100", "5 %"))
PERCENTS = Chart("bars", "¿Está?", "Jun", MONTHS, (SHARES,))
ROWS = Chart("rows", "Oficinas", "Jun", ("Policía", "Bürgeramt"), TIMES.series, HOURS)
ALL = (TIMES, BARS, PERCENTS, ROWS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("drawings") / "charts"


@pytest.fixture(scope="module")
async def artist(folder):
    """A draughtsman who has drawn one chart of each kind, with a single child."""
    artist = Draughtsman(folder)
    await artist.draw(ALL)
    return artist


@pytest.mark.parametrize("chart", ALL, ids=lambda one: one.title)
async def test_the_picture_for_a_chat_is_a_png_as_wide_as_a_phone_shows(artist, chart):
    with Image.open(BytesIO(await artist.drawing(chart, "png"))) as picture:
        assert picture.format == "PNG"
        assert picture.width == 1075
        assert 600 <= picture.height <= 1000
        assert len(picture.getcolors(2**24)) > 20  # not an empty sheet
        assert not picture.info.get("Software")


@pytest.mark.parametrize("chart", ALL, ids=lambda one: one.title)
async def test_the_drawing_for_a_page_has_nothing_that_a_strict_page_forbids(artist, chart):
    svg = (await artist.drawing(chart, "svg")).decode()
    root = ET.fromstring(svg)  # noqa: S314 - our own
    assert root.get("viewBox").startswith("0 0 302.4 ")
    for forbidden in ("style=", "<style", "<script", "<metadata", "http://purl", "<!DOCTYPE"):
        assert forbidden not in svg
    assert len(svg) < 60_000


async def test_every_letter_is_drawn_so_that_no_reader_needs_the_font(artist):
    svg = (await artist.drawing(TIMES, "svg")).decode()
    assert "<text" not in svg
    assert "<!-- Jän. -->" in svg
    assert svg.count('id="DejaVuSans-') > 10
    assert 'DejaVuSans-0"' not in svg  # what stands where a font lacks a letter
    assert 'DejaVuSans-Bold-0"' not in svg


async def test_at_night_every_colour_is_another(artist):
    svg = (await artist.drawing(BARS, "svg")).decode()
    dark = in_the_dark(svg)
    for name in ("one", "two", "ink", "soft"):
        light, night = COLOURS[name]
        assert light in svg
        assert light not in dark
        assert night in dark


def brightness(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("night", [0, 1])
@pytest.mark.parametrize("name", ["ink", "soft", "one", "two"])
def test_whatever_is_written_or_drawn_can_be_told_from_the_paper(name, night):
    """WCAG 2.2, 1.4.3: 4.5 to 1, for the names of the lines have their colours."""
    one, other = sorted(brightness(COLOURS[each][night]) for each in (name, "paper"))
    assert (other + 0.05) / (one + 0.05) >= 4.5


async def test_what_was_drawn_is_not_drawn_again(artist, folder):
    broken = Draughtsman(folder, (sys.executable, "-c", "raise SystemExit(1)"))
    assert await broken.drawing(TIMES, "png") == await artist.drawing(TIMES, "png")


async def test_what_nobody_has_looked_at_for_days_goes(artist, folder, tmp_path):
    other = tmp_path / "charts"
    other.mkdir()
    long_ago = time.time() - OLD - 60
    for name in ("old.svg", "old.png", "fontlist.json"):
        (other / name).write_text("")
        os.utime(other / name, (long_ago, long_ago))
    answer = b"".join(len(one).to_bytes(4, "big") + one for one in (b"<svg/>", b"png"))
    Draughtsman(other).keep([TIMES], answer)
    found = {path.name for path in other.iterdir()}
    assert found == {f"{TIMES.key}.svg", f"{TIMES.key}.png", "fontlist.json"}


@pytest.mark.parametrize(
    "script",
    [
        "raise SystemExit(3)",
        "pass",
        "import sys; sys.stdout.write('\\0\\0\\0\\1x')",
        "import os; os.abort()",
    ],
)
async def test_a_child_that_fails_leaves_nothing_behind(tmp_path, script):
    artist = Draughtsman(tmp_path / "charts", (sys.executable, "-c", script))
    with pytest.raises(NotDrawn):
        await artist.drawing(TIMES, "svg")
    assert not artist.has(TIMES.key)


async def test_the_child_gets_no_secrets_and_ends(tmp_path, monkeypatch):
    monkeypatch.setenv("JUNTOS_SECRET_KEY", "sparrow")
    script = "import os,sys; open(sys.argv[1],'w').write(repr(dict(os.environ))+str(os.getpid()))"
    told = tmp_path / "told"
    artist = Draughtsman(tmp_path / "charts", (sys.executable, "-c", script, str(told)))
    with pytest.raises(NotDrawn):
        await artist.draw([TIMES])
    said = told.read_text()
    assert "sparrow" not in said
    assert "PATH'" not in said.replace("PYTHONPATH'", "")
    with pytest.raises(ProcessLookupError):
        os.kill(int(said.rpartition("}")[2]), 0)


def test_charts_are_read_again_as_they_were_written():
    assert read(written(list(ALL))) == list(ALL)
    assert len({one.key for one in ALL}) == len(ALL)
    assert TIMES.key == read(written([TIMES]))[0].key


def test_there_is_nothing_to_draw_where_every_value_is_missing():
    nothing = Chart("bars", "", "", MONTHS, (Series("", (None, 0, None, 0)),))
    assert not nothing.says_something
    assert TIMES.says_something


def test_the_house_never_imports_the_plotting_library():
    script = """if True:
        import sys
        import juntos.cli, juntos.run, juntos.demo, juntos.house, juntos.doors, juntos.sample
        import feed.app, core.draughtsman, core.handlers
        core.handlers.all_handlers(), core.handlers.all_commands(), core.handlers.all_rounds()
        print(sorted({"matplotlib", "numpy"} & set(sys.modules)))
    """
    about = {"cwd": HOUSE, "env": {**os.environ, "PYTHONPATH": str(HOUSE)}}
    command = [sys.executable, "-c", script]
    said = subprocess.run(command, capture_output=True, text=True, check=True, **about)
    assert said.stdout.strip() == "[]"
