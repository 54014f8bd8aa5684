"""What whoever looks after the machine can see."""

import json
from datetime import timedelta

import pytest
from prometheus_client import CollectorRegistry, Counter
from prometheus_client.parser import text_string_to_metric_families

from storage.outbox import DeliveryState, Lane
from storage.writer import Unavailable
from tests.feed.test_manners import Broken
from tests.feed.window import opened


def up_and_down():
    return {"telegram": "ok", "matrix": "down"}


async def figures(window, path="/metrics", **headers):
    text = await window.reads(path, **headers)
    families = text_string_to_metric_families(text)
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in families
        for sample in family.samples
    }


def waiting(window):
    """One arrival has waited for a minute, one reply for ten seconds; some went wrong."""

    def write(life):
        now = window.clock()
        inbox, outbox = life.store.inbox, life.store.outbox
        kept = inbox.keep("paper", [("1", "a", b"x")], now - timedelta(seconds=60))
        broken = inbox.keep("paper", [("2", "b", b"x")], now - timedelta(seconds=90))
        inbox.dead(broken[0], "nonsense")
        for state in ("ready", "dead", "unknown", "unknown"):
            delivery = {
                "platform": "paper",
                "address": f"paper:{state}",
                "lane": int(Lane.REPLY),
                "act": "send",
                "message": "{}",
                "state": DeliveryState(state),
                "written_at": now - timedelta(seconds=10),
            }
            outbox.write({**delivery, "attempts": 0})
        return kept

    return write


async def test_the_process_lives_as_long_as_it_answers(window):
    assert await window.reads("/livez") == "ok\n"


async def test_it_is_ready_when_the_database_can_be_read(one_database, tmp_path):
    async with opened(one_database, tmp_path, platforms=up_and_down) as window:
        told = await window.reads("/readyz")
        assert json.loads(told) == {"database": "ok", "platforms": up_and_down()}


async def test_it_is_not_ready_without_a_database_but_it_lives(one_database, tmp_path):
    async with opened(Broken(one_database, Unavailable("gone")), tmp_path) as window:
        seen = await window.sees("/readyz")
        assert seen.status == 503
        assert json.loads(seen.text)["database"] == "unavailable"
        assert await window.status("/livez") == 200


async def test_the_figures_say_how_long_things_wait_and_what_went_wrong(one_database, tmp_path):
    async with opened(one_database, tmp_path, platforms=up_and_down) as window:
        await window.happens(waiting(window))
        told = await figures(window)
    assert told["juntos_inbox_oldest_seconds",] == 60
    assert told["juntos_outbox_oldest_seconds", "reply"] == 10
    assert told["juntos_outbox_oldest_seconds", "alert"] == 0
    assert told["juntos_arrivals", "ready"] == 1
    assert told["juntos_arrivals", "dead"] == 1
    assert told["juntos_deliveries", "ready"] == 1
    assert told["juntos_deliveries", "dead"] == 1
    assert told["juntos_deliveries", "unknown"] == 2
    assert told["juntos_platform_up", "telegram"] == 1
    assert told["juntos_platform_up", "matrix"] == 0


async def test_the_figures_fall_back_when_the_work_is_done(window):
    kept = await window.happens(waiting(window))
    await figures(window)
    await window.happens(lambda life: life.store.inbox.done(kept[0]))
    assert (await figures(window))["juntos_inbox_oldest_seconds",] == 0


async def test_the_roof_can_add_figures_of_its_own(one_database, tmp_path):
    registry = CollectorRegistry()
    Counter("juntos_turns", "turns", registry=registry).inc()
    async with opened(one_database, tmp_path, registry=registry) as window:
        assert (await figures(window))["juntos_turns_total",] == 1


@pytest.mark.parametrize("header", ["X_Forwarded_For", "Forwarded", "X_Real_IP", "Via"])
async def test_the_figures_are_not_for_those_who_come_through_a_proxy(window, header):
    seen = await window.sees("/metrics", **{header: "192.0.2.1"})
    assert seen.status == 404
    assert "juntos_" not in seen.text


async def test_a_town_may_open_its_figures(one_database, tmp_path):
    async with opened(one_database, tmp_path, open_metrics=True) as window:
        assert await figures(window, X_Forwarded_For="192.0.2.1")
