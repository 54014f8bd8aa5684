"""Charts: what is to be drawn, in plain values and ready words, and in which colours."""

from dataclasses import dataclass, field
from hashlib import sha256

import msgspec

LOOK = 1  # one more whenever the same charts are to look different: then all are drawn anew

# Light first, then dark: each can be told from the paper (4.5:1), and blue from red by everybody.
COLOURS = {
    "paper": ("#fffdfa", "#1c2124"),
    "ink": ("#28241f", "#ece6dc"),
    "soft": ("#665d52", "#aba498"),
    "line": ("#e6dccf", "#30383b"),
    "one": ("#1b5e91", "#9cc7ea"),
    "two": ("#a8431f", "#f2a083"),
}
LIGHT = {name: light for name, (light, _) in COLOURS.items()}


@dataclass(frozen=True, slots=True)
class Series:
    """One line, or the bars of one kind. A value may be missing; `words` stand at the values."""

    name: str
    values: tuple[float | None, ...]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart. `kind` is `times` (lines over months), `bars`, or `rows` (one for each place).

    `labels` are those of the months or places, `ticks` the values that are marked. The title is
    drawn only where no page stands around it.
    """

    kind: str
    title: str
    subtitle: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    ticks: tuple[tuple[float, str], ...] = field(default=())

    @property
    def key(self) -> str:
        """What is the same for charts that look the same."""
        return sha256(bytes([LOOK]) + ENCODER.encode(self)).hexdigest()

    @property
    def says_something(self) -> bool:
        """Whether there is anything to be drawn."""
        return any(value for one in self.series for value in one.values)


ENCODER, DECODER = msgspec.json.Encoder(), msgspec.json.Decoder(list[Chart])


def written(charts: list[Chart]) -> bytes:
    return ENCODER.encode(charts)


def read(text: bytes) -> list[Chart]:
    """The charts again. Raises msgspec.MsgspecError if the text is none."""
    return DECODER.decode(text)


def in_the_dark(svg: str) -> str:
    """A drawing in the colours for dark pages."""
    for light, dark in COLOURS.values():
        svg = svg.replace(light, dark)
    return svg
