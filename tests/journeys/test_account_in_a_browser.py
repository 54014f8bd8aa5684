"""One's account, the course and the ways to people, tried in a real browser."""

import json
import re
from zipfile import ZipFile

import pytest
from playwright.async_api import expect

from tests.chromium import chromium  # noqa: F401 - a fixture
from tests.journeys.panes import Chat, jun, panes  # noqa: F401 - a fixture
from tests.pictures import jpeg

pytestmark = pytest.mark.slow
CODE = re.compile(r"\b\d{4}[ ]?\d{4}\b")


async def code_in(chat, words):
    found = CODE.search(await chat.bubbles(words).last.inner_text())
    return found[0]


async def test_the_course_is_begun_with_a_message_and_a_photo_and_goes_to_nobody(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "de") as ana:
        await ana.chat.says("lernen", "Kurs")
        await ana.chat.presses("Eine Nachricht schreiben", "Übung")
        await ana.chat.says("Guten Tag", "angekommen")
        await ana.chat.says("Die Bank auf dem Platz ist kaputt.", "Eine Übung von 5")
        await ana.chat.presses("Weiter zur nächsten", "Senden Sie ein Foto")
        picture = {"name": "flower.jpg", "mimeType": "image/jpeg", "buffer": jpeg()}
        await ana.chat.frame.locator("input[type=file]").first.set_input_files(picture)
        await expect(ana.chat.frame.locator(".thumbnail")).to_be_visible()
        async with ana.chat.hearing(["2 Übungen von 5"]):
            await ana.chat.frame.locator("#text").press("Enter")
        await ana.chat.presses("Genug für heute", "lernen")
        await expect(ana.room.bubbles("Die Bank auf dem Platz")).to_have_count(0)


async def test_easy_messages_are_short_and_answered_with_a_number(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "en") as ana:
        await ana.chat.says("easy mode", "numbers")
        await ana.chat.presses("Yes, easy mode", "From now on")
        await ana.chat.says("hello", "What do you need?")
        await expect(ana.chat.log.locator(".choice:not([aria-disabled=true])")).to_have_count(0)
        await ana.chat.says("2", "1")


async def test_the_language_is_changed_by_a_word_and_the_page_follows(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "es") as ana:
        await ana.chat.says("idioma", "¿Qué idioma prefiere?")
        await ana.chat.presses("English", "From now on I write in English")
        await expect(ana.chat.frame.locator(".send")).to_contain_text("Send")


async def test_all_that_is_kept_is_told_handed_out_and_erased(jun, chromium, tmp_path):  # noqa: F811
    async with panes(chromium, jun, "es") as ana:
        await ana.chat.says("La farola de la Calle Nueva está apagada", "¿")
        await ana.chat.presses("Sí", "¿Tiene una foto?")
        await ana.chat.presses("No tengo foto", "¿")
        await ana.chat.presses("Enviar", "Tiene el número")
        await ana.chat.says("privacidad", "El Ayuntamiento de Jun guarda lo que usted nos manda")
        await ana.chat.presses("Cuánto tiempo", "365 días: asuntos")
        await ana.chat.presses("Ver mis datos", "Aquí tiene todo")
        async with ana.page.expect_download() as coming:
            await ana.chat.log.get_by_role("link", name=".zip").last.click()
        with ZipFile(await (await coming.value).path()) as packed:
            assert "Calle Nueva" in json.dumps(json.loads(packed.read("data.json")))
        await ana.chat.presses("Borrar mis datos", "¿Quiere seguir?")
        await ana.chat.presses("Sí, seguir", "no se puede deshacer")
        await ana.chat.presses("Sí, borrar todo", "ya no guardo nada de usted")
        await ana.chat.says("mis asuntos", "no tiene ningún asunto")


async def test_two_chats_become_one_by_a_code_and_the_town_hall_sees_who_it_is(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "en") as ana:
        await ana.chat.says("/link", "What would you like to do?")
        await ana.chat.presses("Get a code here", "Your code")
        code = await code_in(ana.chat, "Your code")
        context = await chromium.new_context(locale="de")
        page = await context.new_page()
        await page.goto(f"{jun}/chat")
        other = Chat(page)
        await other.says(f"/link {code}", "Gehört")
        await other.presses("Ja", "verbunden")
        await context.close()
        await ana.chat.says("/verify", "years old or older")
        await ana.chat.presses("I am 14 or older", "Your code")
        code = await code_in(ana.chat, "Your code")
        room = await ana.enters("townhall")
        await room.says(f"!identificar {code} 12345678Z", "✅ Identificado")
        await ana.chat.reads("has checked who you are")


async def test_a_question_is_answered_by_a_person_and_a_complaint_has_its_number(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "de") as ana:
        await ana.chat.says("/person", "Wem möchten Sie schreiben?")
        await ana.chat.presses("Schule", "Frage oder eine Beschwerde")
        await ana.chat.presses("Eine Frage", "Was möchten Sie")
        await ana.chat.says("Gibt es einen Chor?", "Abschicken")
        await ana.chat.presses("Abschicken", "J-")
        number = await ana.chat.number()
        await ana.enters("school")
        await ana.answers(number, "Sí, los lunes.")
        await ana.chat.reads("Sí, los lunes.")


async def test_what_others_do_is_shown_with_the_way_there_and_a_person_all_the_same(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "es") as ana:
        await ana.chat.says("Necesito renovar el pasaporte", "Policía Nacional")
        link = ana.chat.log.get_by_role("link", name="citapreviadnie").last
        await expect(link).to_have_attribute("rel", re.compile("noopener"))
        await ana.chat.presses("Escribir a una persona", "¿A quién quiere escribir?")
