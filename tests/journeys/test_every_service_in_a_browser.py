"""Each service of the menu is driven through the browser by a test; those that no other drives."""

import re
from importlib import import_module

import pytest
from playwright.async_api import expect

from core.handlers import all_handlers
from tests.chromium import chromium  # noqa: F401 - a fixture
from tests.journeys.panes import jun, panes  # noqa: F401 - a fixture

HERE = "test_every_service_in_a_browser"
ACCOUNT, PUBLIC = "test_account_in_a_browser", "test_taking_part_in_a_browser"
WALKS = {
    "report": ("test_demo_in_a_browser", "the_whole_story_of_a_lamp_is_lived_in_three_panes"),
    "person": (ACCOUNT, "a_question_is_answered_by_a_person_and_a_complaint_has_its_number"),
    "cases": (HERE, "one_s_own_matters_are_listed_and_added_to"),
    "appointment": (
        "test_appointment_in_a_browser",
        "an_appointment_is_booked_with_its_file_and_given_back",
    ),
    "menu": ("test_menu_in_a_browser", "the_week_comes_as_a_picture_and_a_family_is_warned"),
    "jobs": ("test_jobs_in_a_browser", "an_offer_is_found_and_applied_for"),
    "language": (ACCOUNT, "the_language_is_changed_by_a_word_and_the_page_follows"),
    "news": (
        "test_news_in_a_browser",
        "who_subscribes_reads_what_staff_post_a_moment_later_and_ends_it",
    ),
    "mayor": (PUBLIC, "the_mayor_is_asked_in_public_and_the_clock_stops_with_the_answer"),
    "propose": (PUBLIC, "what_is_proposed_is_supported_by_a_neighbour_from_the_page"),
    "vote": (PUBLIC, "a_poll_is_begun_by_staff_and_nobody_votes_twice"),
    "tip": (HERE, "a_tip_is_given_on_its_page_and_its_code_opens_it_again"),
    "thanks": (PUBLIC, "a_worker_is_thanked_by_name_and_it_is_counted_for_all"),
    "learn": (ACCOUNT, "the_course_is_begun_with_a_message_and_a_photo_and_goes_to_nobody"),
    "stats": (HERE, "how_fast_the_town_answers_is_told_in_lines_and_drawn"),
    "easy": (ACCOUNT, "easy_messages_are_short_and_answered_with_a_number"),
    "privacy": (ACCOUNT, "all_that_is_kept_is_told_handed_out_and_erased"),
    "trusted": (
        "test_helping_in_a_browser",
        "a_daughter_is_trusted_acts_for_her_mother_and_is_not_trusted_any_more",
    ),
    "help": (HERE, "the_menu_leads_from_help_to_everything_and_back"),
}


def test_every_service_of_the_menu_is_walked_in_a_browser():
    assert set(WALKS) == {one.name for one in all_handlers() if one.rank}
    for module, walk in WALKS.values():
        assert hasattr(import_module(f"tests.journeys.{module}"), f"test_{walk}")


@pytest.mark.slow
async def test_one_s_own_matters_are_listed_and_added_to(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "en") as ana:
        await ana.chat.says("my matters", "You have no matters with us")
        await ana.chat.says("The street lamp in Calle Nueva is dark", "Is it here")
        await ana.chat.presses("Yes", "photo")
        await ana.chat.presses("No photo", "Shall I send")
        await ana.chat.presses("Send", "J-")
        number = await ana.chat.number()
        await ana.chat.says("my matters", "What do you want to do?")
        await ana.chat.presses("Add a word", "What do you want to add?")
        await ana.chat.says("Now it hums, too.", number)
        await expect(ana.card(number)).to_contain_text("Now it hums, too.")


@pytest.mark.slow
async def test_a_tip_is_given_on_its_page_and_its_code_opens_it_again(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "de") as ana:
        await ana.page.get_by_role("link", name="Hinweis an die Polizei").click()
        link = ana.chat.log.get_by_role("link", name="/tip").last
        async with ana.page.context.expect_page() as opened:
            await link.click()
        page = await opened.value
        await page.get_by_label("Was soll die Polizei wissen?").fill("Nachts geht Kupfer weg.")
        await page.get_by_role("button", name="Versiegelt senden").click()
        code = await page.locator("#code").inner_text()
        assert re.fullmatch(r"(\d{4} ?){4}", code)
        assert all(one["name"] != "tip" for one in await page.context.cookies(f"{jun}/tip"))
        await page.goto(f"{jun}/tip")
        await page.get_by_label("Ihr Code").fill(code)
        await page.get_by_role("button", name="Öffnen").click()
        await expect(page.locator("main")).to_contain_text("Nur die Polizei kann es lesen")
        await expect(page.locator("main")).not_to_contain_text("Kupfer")


@pytest.mark.slow
async def test_how_fast_the_town_answers_is_told_in_lines_and_drawn(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "en") as ana:
        await ana.chat.says("help", "call 112")
        await ana.chat.presses("More", "What can we do")
        await ana.chat.presses("More", "What can we do")
        await ana.chat.presses("How fast we answer", "the last 12 months")
        await expect(ana.chat.log.locator(".photo img").first).to_be_visible()


@pytest.mark.slow
async def test_the_menu_leads_from_help_to_everything_and_back(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "es") as ana:
        await ana.chat.says("ayuda", "llame al 112")
        await ana.chat.presses("Más", "¿Qué podemos hacer")
        await ana.chat.presses("Más", "¿Qué podemos hacer")
        await ana.chat.presses("Al principio", "¿Qué podemos hacer")
        await ana.chat.presses("Avisar de algo", "¿De qué se trata?")
