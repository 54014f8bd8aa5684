"""The town as a drawing: its outline and its streets. It serves where there are no tiles."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from aiohttp import web

from core.town.geography import Boundary
from core.town.geojson import Position
from core.town.streets import Streets
from feed.answers import Answer
from feed.map.frame import WIDE, Frame, frame_of
from feed.site import Reading

# In the middle between light and dark, for it lies on both.
STEADY = ' vector-effect="non-scaling-stroke"'  # lines stay thin when one comes closer
LAND, EDGE, STREET = "#8d8272", "#7f7768", "#948b7e"


def map_picture(reading: Reading, _: web.Request) -> Answer:
    frame = frame_of(reading.town)
    if frame is None:
        raise web.HTTPNotFound
    return Answer(drawn(frame, reading.town.boundary, reading.town.streets), "image/svg+xml")


@lru_cache(maxsize=8)
def drawn(frame: Frame, boundary: Boundary | None, streets: Streets) -> str:
    """The drawing as SVG; all paths are our own numbers."""
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE:.0f} {frame.high:.0f}">',
            *outlines(frame, boundary),
            *ways(frame, streets),
            "</svg>",
        )
    )


def outlines(frame: Frame, boundary: Boundary | None) -> Iterator[str]:
    for ring in boundary.outlines if boundary else ():
        yield (
            f'<path d="{path(frame, ring)}Z" fill="{LAND}" fill-opacity="0.12"'
            f' stroke="{EDGE}" stroke-width="2" stroke-dasharray="5 4"{STEADY}/>'
        )


def ways(frame: Frame, streets: Streets) -> Iterator[str]:
    for street in filter(None, streets.lines):
        lines = "".join(path(frame, line) for line in street)
        yield (
            f'<path d="{lines}" fill="none" stroke="{STREET}" stroke-width="3"'
            f' stroke-linecap="round" stroke-linejoin="round"{STEADY}/>'
        )


def path(frame: Frame, line: Sequence[Position]) -> str:
    points = " ".join(f"{x:g},{y:g}" for x, y in (frame.at(*one) for one in line))
    return f"M{points}"
