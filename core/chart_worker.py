"""The child process of the draughtsman: reads charts from its input, and writes them out drawn.

Started as `python -m core.chart_worker SECONDS`. The charts come as JSON (`core.charts`); of each
the answer is two pieces, a length of four bytes, big endian, and its bytes: the SVG for a page,
and the PNG for a chat. Then it ends. The plotting library takes 65 MB and a second to start, so it
is imported here and nowhere else.
"""

import os
import re
import resource
import sys
from io import BytesIO
from math import isnan, nan
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from core.charts import LIGHT, Chart, Series, read

MEMORY = 1024 * 2**20  # bytes of addresses that it may use
WIDE = 4.2  # inches, of 72 units: so a phone shows letters as large as they are here
TALL, ROW, TITLED = 3.0, 0.64, 0.66  # inches: a chart, a line of one, and a title above it
SHARP = 256  # dots per inch of the PNG
TINY, SMALL, LARGE = 9.5, 11.5, 15.0  # sizes of letters
BESIDE = 0.255  # of the width, where the lines are named
COLUMN = 0.25  # of the width, for the times of one kind
NEAR = 0.13  # of the height: names do not come nearer to each other
MARKS = ("o", "s")
STROKES = ("-", (0, (4, 1.6)))
HATCHES = ("", "////")
STYLE = re.compile(r'style="([^"]*)"')
NEEDLESS = re.compile(r"<!DOCTYPE.*?>|<metadata>.*?</metadata>|<style.*?</style>", re.DOTALL)
SETTINGS: dict[Any, Any] = {
    "font.family": "DejaVu Sans",
    "font.size": SMALL,
    "svg.fonttype": "path",
    "svg.hashsalt": "juntos",
    "text.color": LIGHT["ink"],
    "axes.edgecolor": LIGHT["line"],
    "hatch.linewidth": 1.2,
}


def main() -> None:
    confine(int(sys.argv[1]))
    mpl.rcParams.update(SETTINGS)
    for chart in read(sys.stdin.buffer.read()):
        for piece in (svg_of(chart), png_of(chart)):
            sys.stdout.buffer.write(len(piece).to_bytes(4, "big") + piece)
        sys.stdout.buffer.flush()


def confine(seconds: int) -> None:
    """Let everybody else go first, and come to an end."""
    os.nice(10)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def svg_of(chart: Chart) -> bytes:
    """The chart for a page: no title, nothing behind it, and nothing in it that styles."""
    text = BytesIO()
    figure = drawn(chart, above=0)
    figure.savefig(text, format="svg", transparent=True, metadata={"Date": None})
    return plain(text.getvalue().decode()).encode()


def plain(svg: str) -> str:
    """Without what a strict page does not allow: styles become attributes, which mean the same."""
    bare = NEEDLESS.sub("", svg)
    return STYLE.sub(lambda found: attributes(found[1]), bare)


def attributes(style: str) -> str:
    pairs = (one.split(":", 1) for one in style.split(";") if ":" in one)
    return " ".join(f'{name.strip()}="{value.strip()}"' for name, value in pairs)


def png_of(chart: Chart) -> bytes:
    """The chart for a chat: with its title, on paper."""
    picture = BytesIO()
    figure = drawn(chart, above=TITLED)
    figure.patch.set_facecolor(LIGHT["paper"])
    high = figure.get_figheight()
    figure.text(0.03, 1 - 0.13 / high, chart.title, size=LARGE, weight="bold", va="top")
    subtitle: dict[str, Any] = {"size": SMALL, "color": LIGHT["soft"], "va": "top"}
    figure.text(0.03, 1 - 0.43 / high, chart.subtitle, **subtitle)
    figure.savefig(picture, format="png", dpi=SHARP, metadata={"Software": None})
    return picture.getvalue()


def drawn(chart: Chart, above: float) -> Figure:
    """The chart, with room above it in inches."""
    high = above + (ROW * len(chart.labels) + 0.75 if chart.kind == "rows" else TALL)
    figure = Figure(figsize=(WIDE, high))
    top = 1 - (above + (0.36 if chart.kind == "bars" else 0.12)) / high
    axes = figure.add_axes(frame(chart, high, top))
    axes.set_facecolor("none")
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(length=0, colors=LIGHT["soft"], labelsize=SMALL)
    {"times": draw_times, "bars": draw_bars, "rows": draw_rows}[chart.kind](axes, chart)
    return figure


def frame(chart: Chart, high: float, top: float) -> tuple[float, float, float, float]:
    """Left, bottom, width and height of the place for what is drawn, as parts of the figure."""
    bottom = 0.55 / high
    if chart.kind == "rows":
        return 0.04, bottom, 0.92, top - bottom
    left, right = (0.19, BESIDE) if chart.kind == "times" else (0.03, 0.03)
    return left, bottom, 1 - left - right, top - bottom


def colour(number: int) -> str:
    return LIGHT[("one", "two")[number]]


def draw_times(axes: Axes, chart: Chart) -> None:
    """Two lines over the months, on a scale on which minutes and days both can be seen."""
    axes.set_yscale("log")
    for number, series in enumerate(chart.series):
        axes.plot(
            range(len(series.values)),
            values_of(series),
            color=colour(number),
            linestyle=STROKES[number],
            marker=MARKS[number],
            linewidth=2.2,
            markersize=6,
            clip_on=False,
        )
    low, high = reach(chart)
    axes.set_ylim(low, high)
    seen = [(at, words) for at, words in chart.ticks if low <= at <= high]
    axes.set_yticks([at for at, _ in seen], [words for _, words in seen])
    axes.set_yticks([], minor=True)
    axes.grid(axis="y", color=LIGHT["line"], linewidth=1)
    axes.set_xlim(-0.3, len(chart.labels) - 0.7)
    name_months(axes, chart)
    name_lines(axes, chart)


def reach(chart: Chart) -> tuple[float, float]:
    """From where to where the scale goes."""
    values = [value for one in chart.series for value in one.values if value]
    return min(values) / 1.6, max(values) * 1.6


def name_months(axes: Axes, chart: Chart) -> None:
    """Every other month, so that there is room, and the last one always."""
    last = len(chart.labels) - 1
    shown = [at for at in range(last + 1) if (last - at) % 2 == 0]
    axes.set_xticks(shown, [chart.labels[at] for at in shown])


def name_lines(axes: Axes, chart: Chart) -> None:
    """What each line is, beside its end, and how it stands there."""
    low, high = axes.transData, axes.transAxes
    places: list[float] = []
    for number, series in reversed(list(enumerate(chart.series))):
        at, value = end_of(series)
        if value is None:
            continue
        _, up = high.inverted().transform(low.transform((at, value)))
        while any(abs(up - other) < NEAR * 2 for other in places):
            up = min(places) - NEAR * 2
        places.append(up)
        about: dict[str, Any] = {
            "transform": high,
            "va": "center",
            "color": colour(number),
            "clip_on": False,
        }
        words = f"{series.name}\n{series.words[at]}"
        axes.text(1.03, up, words, size=SMALL, weight="bold", linespacing=1.25, **about)


def end_of(series: Series) -> tuple[int, float | None]:
    """The last value that there is, and where."""
    known = [(at, value) for at, value in enumerate(series.values) if value is not None]
    return known[-1] if known else (0, None)


def draw_bars(axes: Axes, chart: Chart) -> None:
    """Bars over the months, one kind upon the other, each with its number."""
    axes.set_yticks([])
    axes.set_xlim(-0.6, len(chart.labels) - 0.4)
    below = [0.0] * len(chart.labels)
    tallest = max(map(sum, zip(*map(filled, chart.series), strict=True)))
    for number, series in enumerate(chart.series):
        values = filled(series)
        axes.bar(
            range(len(values)),
            values,
            bottom=below,
            width=0.74,
            color=colour(number) if number == 0 else "none",
            edgecolor=colour(number),
            hatch=HATCHES[number],
            linewidth=1.2,
            label=series.name,
        )
        below = [one + other for one, other in zip(below, values, strict=True)]
    axes.set_ylim(0, tallest * 1.16)
    for at, words in enumerate(chart.series[-1].words):
        if words:
            axes.text(at, below[at] + tallest * 0.025, words, size=TINY, ha="center")
    name_months(axes, chart)
    if len(chart.series) > 1:
        name_kinds(axes)


def filled(series: Series) -> list[float]:
    return [value or 0.0 for value in series.values]


def name_kinds(axes: Axes) -> None:
    """What the bars are, above them."""
    axes.legend(
        loc="lower left",
        bbox_to_anchor=(0, 1.0),
        ncols=2,
        frameon=False,
        fontsize=SMALL,
        borderaxespad=0.2,
        handlelength=1.4,
    )


def draw_rows(axes: Axes, chart: Chart) -> None:
    """A line for each place: from the one time to the other, with its name above."""
    axes.set_xscale("log")
    axes.spines["bottom"].set_visible(False)
    low, high = reach(chart)
    axes.set_xlim(low, high)
    axes.set_ylim(len(chart.labels) - 0.35, -0.75)
    axes.set_yticks([])
    seen = [(at, words) for at, words in chart.ticks if low <= at <= high]
    axes.set_xticks([at for at, _ in seen], [words for _, words in seen])
    axes.set_xticks([], minor=True)
    axes.grid(axis="x", color=LIGHT["line"], linewidth=1)
    for number, series in enumerate(chart.series):
        write_beside(axes, chart, -0.62, number, series.name)
    for at, name in enumerate(chart.labels):
        sideways = axes.get_yaxis_transform()
        axes.text(0, at - 0.24, name, size=SMALL, va="bottom", transform=sideways)
        draw_row(axes, chart, at)


def write_beside(axes: Axes, chart: Chart, at: float, number: int, words: str) -> None:
    """Words in the column of one series, at the right."""
    right = 1 - (len(chart.series) - 1 - number) * COLUMN
    about: dict[str, Any] = {"transform": axes.get_yaxis_transform(), "ha": "right", "va": "bottom"}
    axes.text(right, at, words, size=SMALL, weight="bold", color=colour(number), **about)


def draw_row(axes: Axes, chart: Chart, at: int) -> None:
    ends = [values_of(series)[at] for series in chart.series]
    if not any(map(isnan, ends)):
        axes.plot(ends, [at, at], color=LIGHT["soft"], linewidth=2.2, zorder=1)
    for number, series in enumerate(chart.series):
        write_beside(axes, chart, at - 0.24, number, series.words[at])
        axes.plot(ends[number], at, MARKS[number], color=colour(number), markersize=8, zorder=2)


def values_of(series: Series) -> list[float]:
    """The values, where a gap is left for each that is missing."""
    return [nan if value is None else value for value in series.values]


if __name__ == "__main__":
    main()
