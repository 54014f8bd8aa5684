"""Figures for Prometheus: how long things wait at either end, and what a human should look at.

The form is that of https://prometheus.io/docs/instrumenting/exposition_formats/.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address

from aiohttp import web
from prometheus_client import CollectorRegistry, Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from feed.health import PLATFORMS
from feed.site import SITE
from storage.inbox import ArrivalState
from storage.outbox import DeliveryState, Lane
from storage.store import Store

FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")
ARRIVALS = (ArrivalState.READY, ArrivalState.DEAD)
DELIVERIES = (
    DeliveryState.READY,
    DeliveryState.SENDING,
    DeliveryState.UNKNOWN,
    DeliveryState.DEAD,
)


@dataclass(frozen=True, slots=True)
class Figures:
    """What the books say at one moment. Ages are in seconds, 0 if nothing waits."""

    inbox_age: float
    outbox_ages: Mapping[str, float]
    arrivals: Mapping[str, int]
    deliveries: Mapping[str, int]


def figures(store: Store, now: datetime) -> Figures:
    return Figures(
        inbox_age=age(store.inbox.oldest(), now),
        outbox_ages={lane.name.lower(): age(store.outbox.oldest(lane), now) for lane in Lane},
        arrivals={str(state): store.inbox.count(state) for state in ARRIVALS},
        deliveries={str(state): store.outbox.count(state) for state in DELIVERIES},
    )


def age(since: datetime | None, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0


class Dials:
    """The gauges that Prometheus reads."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.registry = registry
        self.inbox = gauge(registry, "juntos_inbox_oldest_seconds", "age of the oldest arrival")
        self.outbox = gauge(
            registry, "juntos_outbox_oldest_seconds", "age of the oldest delivery", ["lane"]
        )
        self.arrivals = gauge(registry, "juntos_arrivals", "arrivals by state", ["state"])
        self.deliveries = gauge(registry, "juntos_deliveries", "deliveries by state", ["state"])
        self.platforms = gauge(registry, "juntos_platform_up", "1 if all is well", ["platform"])

    def show(self, told: Figures, platforms: Mapping[str, str]) -> bytes:
        self.inbox.set(told.inbox_age)
        set_all(self.outbox, told.outbox_ages)
        set_all(self.arrivals, told.arrivals)
        set_all(self.deliveries, told.deliveries)
        set_all(self.platforms, {name: float(how == "ok") for name, how in platforms.items()})
        return generate_latest(self.registry)


def gauge(registry: CollectorRegistry, name: str, says: str, labels: Iterable[str] = ()) -> Gauge:
    return Gauge(name, says, labels, registry=registry)


def set_all(dial: Gauge, values: Mapping[str, float]) -> None:
    for label, value in values.items():
        dial.labels(label).set(value)


DIALS = web.AppKey("dials", Dials)
OPEN_TO_ALL = web.AppKey("open_to_all", bool)


async def metrics(request: web.Request) -> web.Response:
    """The figures, for this machine only unless the town has said otherwise."""
    if not (request.app[OPEN_TO_ALL] or from_here(request)):
        raise web.HTTPNotFound
    site = request.app[SITE]
    told = await site.database.read(lambda store: figures(store, site.clock()))
    body = request.app[DIALS].show(told, request.app[PLATFORMS]())
    return web.Response(
        body=body, headers={"Content-Type": CONTENT_TYPE_LATEST, "Cache-Control": "no-store"}
    )


def from_here(request: web.Request) -> bool:
    """Whether a request comes from this machine itself, and not through a proxy on it."""
    if any(name in request.headers for name in FORWARDED):
        return False
    try:
        return ip_address(request.remote or "").is_loopback
    except ValueError:
        return False
