"""Moments in words, and when they are to come; and where channels are joined."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from core.dates import moment_in_words
from core.handlers.news.hours import next_digest
from core.messages import Address
from core.peace import peace_until
from core.town.news import News
from storage.subscriptions import Recipient, Rhythm
from tests.paper_town import example_town

MADRID = ZoneInfo("Europe/Madrid")
FRIDAY = datetime(2026, 11, 20, 12, 0, tzinfo=MADRID)


@pytest.mark.parametrize(
    ("words", "day", "at"),
    [
        ("mañana 9:00", 21, (9, 0)),
        ("el lunes a las 18:30", 23, (18, 30)),
        ("morgen um 9.15 Uhr", 21, (9, 15)),
        ("saturday 7:05", 21, (7, 5)),
        ("24.11. 10:00", 24, (10, 0)),
        ("20:00", 20, (20, 0)),
        ("mañana", 21, (23, 59)),
    ],
)
def test_a_moment_is_understood(words, day, at):
    found = moment_in_words(words, FRIDAY, time(23, 59), ("es", "de", "en"))
    assert found == datetime(2026, 11, day, *at, tzinfo=MADRID)


@pytest.mark.parametrize("words", ["", "nunca", "25:00", "mañana 9:77", "x" * 61, "hoy 9:000"])
def test_what_names_no_moment_is_none(words):
    assert moment_in_words(words, FRIDAY, time(23, 59), ("es", "de", "en")) is None


def utc(*moment):
    return datetime(*moment, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rhythm", "now", "due"),
    [
        (Rhythm.AT_ONCE, utc(2026, 11, 20, 11), None),
        (Rhythm.DAILY, utc(2026, 11, 20, 11), utc(2026, 11, 20, 17)),
        (Rhythm.DAILY, utc(2026, 11, 20, 17), utc(2026, 11, 21, 17)),
        (Rhythm.WEEKLY, utc(2026, 11, 20, 11), utc(2026, 11, 20, 17)),
        (Rhythm.WEEKLY, utc(2026, 11, 20, 17), utc(2026, 11, 27, 17)),
        # the clock is put back on Sunday, 25 October 2026, and forward on 28 March 2027
        (Rhythm.DAILY, utc(2026, 10, 24, 16), utc(2026, 10, 25, 17)),
        (Rhythm.DAILY, utc(2027, 3, 27, 17), utc(2027, 3, 28, 16)),
    ],
)
def test_a_digest_is_due_at_its_hour_on_the_clock_of_the_town(rhythm, now, due):
    assert next_digest(example_town(), rhythm, now) == due


@pytest.mark.parametrize(
    ("quiet", "now", "until"),
    [
        ((1320, 480), utc(2026, 11, 20, 21), utc(2026, 11, 21, 7)),
        ((1320, 480), utc(2026, 11, 21, 6, 59), utc(2026, 11, 21, 7)),
        ((1320, 480), utc(2026, 11, 21, 7), None),
        ((1320, 480), utc(2026, 11, 20, 20, 59), None),
        ((780, 900), utc(2026, 11, 20, 12), utc(2026, 11, 20, 14)),
        ((780, 900), utc(2026, 11, 20, 14), None),
        ((600, 600), utc(2026, 11, 20, 9), None),
        ((None, None), utc(2026, 11, 20, 2), None),
        ((1320, 480), utc(2026, 10, 24, 21), utc(2026, 10, 25, 7)),  # the night of 25 hours
    ],
)
def test_quiet_hours_end_on_the_clock_of_the_town(quiet, now, until):
    who = Recipient(1, "paper:ana", "es", *quiet)
    assert peace_until(example_town(), who, now) == until


@pytest.mark.parametrize(
    ("channel", "link"),
    [
        ("telegram:@jun_works", "https://t.me/jun_works"),
        ("telegram:-1001234", "https://t.me/+AbCdEf"),
        ("telegram:-1009999", ""),
        (
            "matrix:!works:jun.example",
            "https://matrix.to/#/!works:jun.example?via=jun.example",
        ),
        ("matrix:!a31klmno", "https://matrix.to/#/!a31klmno"),
        ("browser:works", ""),
    ],
)
def test_a_channel_is_joined_by_its_link(channel, link):
    news = News(links={"telegram:-1001234": "https://t.me/+AbCdEf"})
    assert news.link(Address.parse(channel)) == link
