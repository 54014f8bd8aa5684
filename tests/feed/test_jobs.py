"""The pages of job offers, and what search engines read in them."""

import json
import re
from datetime import date

import pytest

from core import jobs
from storage.jobs import Job, JobHours, Trade
from tests.feed.markup import Markup
from tests.feed.test_feeds import EVIL

UNTIL = date(2026, 12, 31)
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def offer(title="Waiter", **about):
    values = {"employer": "Bar Pepe", "text": "Weekends.", "place": "Calle Mayor 3",
              "hours": JobHours.PART, "trade": Trade.HOSPITALITY, "pay": "900–1.000 € al mes",
              "apply": "958 000 000", "department": "townhall", **about}  # fmt: skip
    return Job(title=title, until=UNTIL, **values)


def offers(*those):
    def work(life):
        for one in those:
            jobs.publish(life.hall(), one)

    return work


def posting(page):
    [found] = DATA.findall(page)
    return json.loads(found)


async def test_the_offers_stand_on_a_page_the_newest_first_in_every_language(window):
    await window.happens(offers(offer(), offer("Cook", hours=JobHours.FULL, pay="")))
    for language in window.texts.languages:
        page = await window.reads(f"/jobs?lang={language}")
        assert Markup(page).problems == []
        assert page.index("Cook") < page.index("Waiter")
        assert window.texts.say(language, "feed-jobs") in page


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("hours=full", ["Carer"]),
        ("trade=trade-hospitality", ["Waiter"]),
        ("q=carers", ["Carer"]),
        ("q=part+time", ["Waiter"]),
        ("q=astronaut", []),
        ("hours=never&trade=no", ["Carer", "Waiter"]),
    ],
)
async def test_offers_are_filtered_by_the_address(window, query, shown):
    carer = offer("Carer", hours=JobHours.FULL, trade=Trade.CARE, text="")
    await window.happens(offers(offer(), carer))
    page = await window.reads(f"/jobs?{query}")
    assert Markup(page).problems == []
    assert re.findall(r'<h2 dir="auto"><a [^>]*>(\w+)</a>', page) == shown


async def test_an_empty_page_says_so_and_leads_to_the_chat(window):
    page = await window.reads("/jobs?lang=en")
    assert Markup(page).problems == []
    assert "There are no job offers at the moment." in page
    assert 'href="/chat?start=jobs&amp;language=en"' in page


async def test_an_offer_has_a_page_in_every_language(window):
    await window.happens(offers(offer(), offer(by_chat=True, apply="")))
    for language in window.texts.languages:
        page = await window.reads(f"/jobs/1?lang={language}")
        assert Markup(page).problems == []
        for words in ("Waiter", "Bar Pepe", "Weekends.", "958 000 000"):
            assert words in page
    assert "/chat?start=apply-2" in await window.reads("/jobs/2")


async def test_a_search_engine_reads_what_it_needs(window):
    await window.happens(offers(offer()))
    found = posting(await window.reads("/jobs/1?lang=en"))
    needed = ("title", "description", "datePosted", "validThrough", "hiringOrganization")
    assert found["@type"] == "JobPosting"
    assert all(found[name] for name in needed)
    assert found["validThrough"] == "2026-12-31T23:59:59+01:00"
    assert found["employmentType"] == "PART_TIME"
    assert found["hiringOrganization"] == {"@type": "Organization", "name": "Bar Pepe"}
    assert found["jobLocation"]["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "Calle Mayor 3",
        "addressLocality": "Jun",
        "postalCode": "18213",
        "addressRegion": "AN",
        "addressCountry": "ES",
    }
    salary = {"@type": "QuantitativeValue", "unitText": "MONTH", "minValue": 900, "maxValue": 1000}
    assert found["baseSalary"] == {"@type": "MonetaryAmount", "currency": "EUR", "value": salary}


async def test_what_is_not_known_is_not_told_to_a_search_engine(window):
    await window.happens(offers(offer(pay="according to law", place="Granada")))
    found = posting(await window.reads("/jobs/1"))
    assert "baseSalary" not in found
    assert "geo" not in found["jobLocation"]
    assert found["jobLocation"]["address"]["addressLocality"] == "Granada"
    assert "postalCode" not in found["jobLocation"]["address"]


async def test_an_offer_that_stands_no_longer_is_gone(window):
    def work(life):
        jobs.end(life.hall(), jobs.publish(life.hall(), offer()))

    await window.happens(work)
    assert [await window.status(path) for path in ("/jobs/1", "/jobs/2", "/jobs/x")] == [
        410,
        404,
        404,
    ]


async def test_nothing_that_an_employer_writes_breaks_a_page_or_its_data(window):
    evil = (*EVIL, "</script><script>alert(1)</script>")
    those = (offer(text, employer=text, text=text, place=text, pay=text) for text in evil)
    await window.happens(offers(*those))
    assert Markup(await window.reads("/jobs")).problems == []
    for at in range(1, len(evil) + 1):
        page = await window.reads(f"/jobs/{at}")
        assert Markup(page).problems == []
        assert "<script>alert" not in page
        assert posting(page)["title"]
