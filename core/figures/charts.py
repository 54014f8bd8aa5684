"""The figures as charts: what is to be drawn, with every word that stands on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from core.charts import Chart, Series
from core.figures.told import Board, Part, Times, Told
from core.figures.words import Say, month, round_time, spell

MARKED = (
    *(timedelta(minutes=number) for number in (1, 5, 15)),
    *(timedelta(hours=number) for number in (1, 4, 12)),
    *(timedelta(days=number) for number in (1, 3, 10, 30, 100)),
)
MISSING = "–"


@dataclass(frozen=True)
class Artist:
    """Whoever says what is to be drawn: in one language, and of whom and when it is."""

    say: Say
    language: str
    who: str

    def by_month(self, subject: str, board: Board) -> Chart | None:
        """One subject, month by month; None if there is nothing that may be told."""
        months = board.months
        kind = "times" if subject in ("answer", "done") else "bars"
        chart = Chart(
            kind=kind,
            title=self.say(f"figures-title-{subject}"),
            subtitle=f"{self.who}, {self.span(months)}",
            labels=tuple(self.month(one, months[0]) for one in months),
            series=self.series(subject, months),
            ticks=self.marked if kind == "times" else (),
        )
        return chart if chart.says_something else None

    def by_department(self, subject: str, parts: Sequence[Part], board: Board) -> Chart | None:
        """How long it takes each department."""
        chart = Chart(
            kind="rows",
            title=self.say(f"figures-title-{subject}"),
            subtitle=f"{self.who}, {self.span(board.months)}",
            labels=tuple(part.department.name.in_(self.language) for part in parts),
            series=self.lasting([times_of(subject, part.told) for part in parts]),
            ticks=self.marked,
        )
        return chart if chart.says_something else None

    def series(self, subject: str, months: Sequence[Told]) -> tuple[Series, ...]:
        match subject:
            case "answer" | "done":
                return self.lasting([times_of(subject, one) for one in months])
            case "promises":
                return self.promised(months)
            case "fixed":
                shares = [one.fixed.percent for one in months]
                return (Series("", tuple(shares), self.percents(shares)),)
        counts = [one.thanks for one in months]
        return (Series("", tuple(counts), tuple(str(count or "") for count in counts)),)

    def lasting(self, times: Sequence[Times]) -> tuple[Series, ...]:
        """Half of the cases, and nine of ten."""
        ends = {"half": [one.half for one in times], "most": [one.most for one in times]}
        return tuple(
            Series(
                self.say(f"figures-chart-{name}"),
                tuple(one.total_seconds() if one is not None else None for one in found),
                tuple(MISSING if one is None else self.time(one) for one in found),
            )
            for name, found in ends.items()
        )

    def promised(self, months: Sequence[Told]) -> tuple[Series, ...]:
        """Kept below, broken above, and over both how many were kept of how many."""
        words = tuple(f"{one.kept}/{one.promises}" if one.promises else "" for one in months)
        return (
            Series(self.say("figures-chart-kept"), tuple(one.kept for one in months)),
            Series(self.say("figures-chart-broken"), tuple(one.broken for one in months), words),
        )

    @property
    def marked(self) -> tuple[tuple[float, str], ...]:
        return tuple((one.total_seconds(), round_time(one, self.language)) for one in MARKED)

    def time(self, duration: timedelta) -> str:
        return spell(duration, self.language, short=True)

    def percents(self, shares: Sequence[int | None]) -> tuple[str, ...]:
        """The numbers, and of what they are at the last one: there is no room at each."""
        last = max((at for at, share in enumerate(shares) if share is not None), default=0)
        sign = self.say("figures-chart-percent", percent=shares[last] or 0)
        words = ["" if share is None else str(share) for share in shares]
        return (*words[:last], sign, *words[last + 1 :])

    def month(self, told: Told, first: Told) -> str:
        """The name of a month, with the year where it begins."""
        year = f"\n{told.month.year}" if told.month.month == 1 or told is first else ""
        return month(told.month, self.language, "MMM") + year

    def span(self, months: Sequence[Told]) -> str:
        ends = (months[0].month, months[-1].month)
        return "–".join(month(one, self.language, "yMMM") for one in ends)


def times_of(subject: str, told: Told) -> Times:
    return told.answer if subject == "answer" else told.done
