"""The benches still run, and measure what they say. How much they measure is not looked at."""

import math

import pytest

from bench import footprint, intake, latency, turns
from bench.dialogue import CATEGORIES, crowded_jun, places, words_of
from bench.figures import middle, part
from bench.intake import BOTS, NO_DATABASE
from bench.talks import AIOGRAM_IN_SQLITE, JUNTOS, PTB_IN_A_FILE

REPLIES = ("category", "what", "where", "photo", "check", "thanks")


@pytest.fixture(scope="module")
def town():
    return crowded_jun()


def test_a_part_of_figures_is_the_one_below_which_so_many_lie():
    figures = [float(number) for number in range(1, 101)]
    assert (part(figures, 0.5), part(figures, 0.99), part([7.0], 0.99)) == (51, 100, 7)
    assert math.isnan(part([], 0.5))
    assert middle([3.0, 1.0, 2.0]) == 2


def test_every_reply_of_the_dialogue_is_known_by_how_it_begins(town):
    words = words_of(town)
    beginnings = [words.begins(f"report-{name}") for name in REPLIES]
    assert all(beginnings)
    assert len(set(beginnings)) == len(REPLIES)


def test_the_crowd_reports_what_asks_no_questions_of_its_own_and_needs_a_place(town):
    chosen = [town.category(key) for key in CATEGORIES]
    assert all(one.place == "needed" and not one.questions for one in chosen)


def test_no_two_of_the_places_are_taken_for_the_same(town):
    found = places()
    some = [next(found) for _ in range(500)]
    assert all(town.contains(place) for place in some)
    apart = min(town.distance_m(some[0], other) for other in some[1:])
    assert apart > max(one.nearby for one in town.categories)


@pytest.mark.slow
def test_every_bot_goes_through_the_dialogue_and_loses_no_reply():
    bots = (JUNTOS, AIOGRAM_IN_SQLITE, PTB_IN_A_FILE)
    found = turns.measured(rounds=1, in_flight=4, warm_up=0.5, seconds=1.0, bots=bots)
    assert all(one.rate > 0 and one.cpu > 0 and not one.lost for one in found.values())
    assert [row[0] for row in turns.rows(found)] == [bot.name for bot in bots]


@pytest.mark.slow
def test_every_webhook_takes_in_what_it_is_brought():
    found = intake.measured(rounds=1, connections=4, seconds=0.5)
    assert list(found) == list(BOTS)
    assert all(one.rate > 0 and not one.refused for one in found.values())
    assert found[NO_DATABASE].cpu < found[JUNTOS].cpu
    assert len(list(intake.rows(found))) == len(BOTS)


@pytest.mark.slow
def test_every_quiet_bot_replies():
    found = latency.measured(messages=12, chats=6)
    assert all(one.p50 <= one.p99 < latency.LONGEST and not one.lost for one in found.values())
    assert len(list(latency.rows(found))) == len(latency.BOTS)


@pytest.mark.slow
def test_the_footprint_is_taken_of_a_demonstration_that_works():
    rows = list(footprint.rows(times=1, answers=20))
    assert all(float(measured.split()[0]) > 0 for _, measured, _ in rows)


@pytest.mark.slow
def test_whoever_reads_all_pages_again_and_again_makes_a_demonstration_hardly_larger():
    _, _, _, once, twice = [taken for _, taken in footprint.demo_bytes(answers=500)]
    assert twice < 1.05 * once < 1.05 * 200 * footprint.MEGABYTE
