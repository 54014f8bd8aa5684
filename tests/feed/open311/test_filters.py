"""Requests are found by their ids, or by services, states and days."""

from datetime import timedelta

import pytest

from tests.feed.life import MORNING
from tests.feed.open311.reading import of_each_kind
from tests.feed.open311.spark import ids, refused


def year(life):
    """Reports of four seasons, the newest two of them in the last ninety days."""
    days = (300, 200, 80, 10)
    moments = [MORNING - timedelta(days=ago) for ago in days]
    return [life.report("light", opened_at=at) for at in moments]


async def test_ids_count_before_every_other_argument(window):
    await window.happens(year)
    wanted = "service_request_id=J-00001,J-00003,J-99999"
    assert await ids(window, f"{wanted}&status=nonsense&start_date=x") == ["J-00001", "J-00003"]
    assert await ids(window, "service_request_id=J-00001&service_request_id=J-00002") == [
        "J-00001",
        "J-00002",
    ]


async def test_without_filters_the_last_ninety_days_are_told(window):
    await window.happens(year)
    assert await ids(window) == ["J-00004", "J-00003"]


@pytest.mark.slow
async def test_no_more_than_the_first_thousand_are_told(window):
    def thousand(life):
        life.step = timedelta(seconds=1)
        for _ in range(1001):
            life.report("light")

    await window.happens(thousand)
    found = await ids(window)
    assert len(found) == 1000
    assert found[0] == "J-01001"


async def test_service_codes_filter_several_at_once(window):
    await window.happens(of_each_kind)
    assert await ids(window, "service_code=light") == ["J-00001"]
    assert await ids(window, "service_code=light,road") == ["J-00003", "J-00001"]
    assert await ids(window, "service_code=light&service_code=road") == ["J-00003", "J-00001"]


async def test_status_filters_several_at_once(window):
    await window.happens(of_each_kind)
    assert await ids(window, "status=closed") == ["J-00002"]
    assert await ids(window, "status=open") == ["J-00003", "J-00001"]
    assert len(await ids(window, "status=open,closed")) == 3


async def test_start_and_end_are_both_included(window):
    await window.happens(year)
    at = (MORNING - timedelta(days=200)).isoformat().replace("+00:00", "Z")
    assert await ids(window, f"start_date={at}&end_date={at}") == ["J-00002"]


async def test_an_open_range_is_ninety_days_long(window):
    await window.happens(year)
    start = (MORNING - timedelta(days=205)).isoformat().replace("+00:00", "Z")
    end = (MORNING - timedelta(days=250)).isoformat().replace("+00:00", "Z")
    assert await ids(window, f"start_date={start}") == ["J-00002"]
    assert await ids(window, f"end_date={end}") == ["J-00001"]


async def test_a_range_may_not_span_more_than_ninety_days(window):
    dates = "start_date=2026-01-01T00:00:00Z&end_date={}"
    assert await ids(window, dates.format("2026-04-01T00:00:00Z")) == []
    status, words = await refused(window, "/requests", dates.format("2026-04-01T00:00:01Z"))
    assert (status, "90 days" in words) == (400, True)


async def test_moments_may_be_written_with_any_offset(window):
    await window.happens(year)
    for offset in ("2026-05-04T11:30:00%2B02:00", "2026-05-04T11:30:00+02:00"):
        assert await ids(window, f"start_date={offset}&end_date={offset}") == ["J-00002"]


@pytest.mark.parametrize(
    "query",
    [
        "start_date=2026-01-01",
        "start_date=2026-01-01T00:00:00",
        "end_date=yesterday",
        "start_date=2026-13-01T00:00:00Z",
        "start_date=0001-01-01T00:00:00%2B14:00",
        "end_date=0001-01-01T00:00:00Z",
        "start_date=9999-12-31T00:00:00Z",
        "start_date=2026-05-01T00:00:00Z&end_date=2026-04-01T00:00:00Z",
        "status=in-work",
        "status=OPEN",
        "page=0",
        "page=-1",
        "page=99999999999999999999",
        "page=two",
        "page=1000",
        "page_size=0",
        "page_size=1001",
        "page_size=%C2%B2",
        "service_request_id=" + ",".join(str(one) for one in range(1001)),
    ],
)
async def test_a_filter_that_cannot_be_is_a_bad_request(window, query):
    status, words = await refused(window, "/requests", query)
    assert status == 400
    assert words


async def test_a_filter_for_an_unknown_service_is_not_found(window):
    assert (await refused(window, "/requests", "service_code=light,spaceport"))[0] == 404


async def test_what_is_sent_empty_is_as_if_it_had_not_been_sent(window):
    await window.happens(year)
    names = ("jurisdiction_id", "service_request_id", "service_code", "start_date", "end_date")
    query = "&".join(f"{name}=" for name in (*names, "status", "page", "extensions"))
    assert await ids(window, query) == await ids(window)
