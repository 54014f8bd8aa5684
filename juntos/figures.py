"""Figures of the senders and intakes, for `/metrics`."""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from juntos.house import Door, House


class Doors(Collector):
    """Reads the figures when they are asked for; a label is a platform, never a person."""

    def __init__(self, house: House) -> None:
        self.house = house

    def collect(self) -> Iterator[Metric]:
        sent = CounterMetricFamily("juntos_sent", "Messages sent", labels=["platform"])
        failed = CounterMetricFamily(
            "juntos_send_failures", "Sends that failed", labels=["platform", "error"]
        )
        doubles = CounterMetricFamily(
            "juntos_possible_doubles", "Sent again, and may stand twice", labels=["platform"]
        )
        slowest = GaugeMetricFamily(
            "juntos_send_seconds_p99", "From written to sent, of the last 1000", labels=["platform"]
        )
        waiting = GaugeMetricFamily(
            "juntos_arrivals_in_hand", "Arrivals being worked on", labels=["platform"]
        )
        for name, door in self.house.doors.items():
            figures = door.sender.figures
            sent.add_metric([name], figures.sent)
            doubles.add_metric([name], figures.doubles)
            slowest.add_metric([name], percentile(door))
            waiting.add_metric([name], door.intake.waiting)
            for error, times in figures.failed.items():
                failed.add_metric([name, error], times)
        yield from (sent, failed, doubles, slowest, waiting)


def percentile(door: Door, part: float = 0.99) -> float:
    """The time under which this part of the last messages was sent."""
    seconds = sorted(door.sender.figures.seconds)
    return seconds[min(int(len(seconds) * part), len(seconds) - 1)] if seconds else 0.0


def registry(house: House) -> CollectorRegistry:
    """A registry with these figures in it."""
    books = CollectorRegistry()
    books.register(Doors(house))
    return books
