"""Taking part as a newcomer tries it in the demonstration: each service in a real browser."""

import re

import pytest
from playwright.async_api import expect

from tests.chromium import chromium  # noqa: F401 - a fixture
from tests.journeys.panes import jun, panes  # noqa: F401 - a fixture

pytestmark = pytest.mark.slow


async def test_the_mayor_is_asked_in_public_and_the_clock_stops_with_the_answer(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "de") as ana:
        await ana.chat.says("/mayor Wann wird der Spielplatz repariert?", "Wie soll ich das")
        await ana.chat.presses("Öffentlich, ohne meinen Namen", "Die Uhr auf der Seite")
        number = await ana.chat.number()
        await ana.sees(number, "noch nicht beantwortet")
        await ana.enters("townhall")
        await ana.answers(number, "La semana que viene.")
        await ana.chat.reads("La semana que viene.")
        await ana.sees(number, "Wann wird der Spielplatz", "La semana que viene.", "Beantwortet")
        await ana.page.goto(f"{jun}/mayor")
        await expect(ana.page.locator("article", has_text=number)).to_contain_text("Beantwortet")


async def test_what_is_proposed_is_supported_by_a_neighbour_from_the_page(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "en") as ana:
        await ana.chat.says("I want to propose something", "What do you propose?")
        await ana.chat.says("A drinking fountain in the park.", "Where")
        await ana.chat.presses("Skip", "photo that shows it")
        await ana.chat.presses("Skip", "no photo")
        await ana.chat.presses("Send", "Thank you!")
        number = await ana.chat.number()
        await ana.enters("townhall")
        await ana.marks(number, "📢")
        story = await ana.sees(number, "A drinking fountain", "0 of 5")
        neighbour = await chromium.new_page(locale="en")
        await neighbour.goto(f"{jun}/proposals")
        wish = neighbour.locator("article", has_text=number)
        await wish.get_by_role("link", name="I support this").click()
        await expect(neighbour.locator("#log")).to_contain_text(
            f"Your support for {number} is counted"
        )
        await expect(story).to_contain_text("1 of 5")
        await neighbour.context.close()


async def test_a_poll_is_begun_by_staff_and_nobody_votes_twice(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "es") as ana:
        room = await ana.enters("townhall")
        await room.says("!votación ¿Ponemos una fuente?", "¿Qué respuestas hay?")
        await room.says("Solo una", "de dos a siete respuestas")
        await room.says("Sí\nNo", "¿Quién puede votar?")
        await room.presses("Todo el mundo", "¿Secreta o abierta?")
        await room.presses("Secreta", "¿Cuántos votos hacen falta")
        await room.presses("Saltar", "¿Hasta qué día")
        await room.says("en 5 días", "¿La publico?")
        await room.presses("Enviar", "está a la vista de todos")
        await expect(ana.feed.locator("article", has_text="una fuente").first).to_be_visible()
        await ana.chat.says("quiero votar", "¿En qué votación")
        await ana.chat.presses("una fuente", "Después ya no se puede cambiar")
        await ana.chat.presses("Sí", "Su voto está contado: Sí")
        await ana.chat.says("votar", "¿En qué votación")
        await ana.chat.presses("una fuente", "ya ha votado")


async def test_the_picture_of_a_result_is_shown_whole(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "es") as ana:
        story = ana.feed.locator("article", has_text="El resultado: ¿Qué música").first
        await expect(story.locator("img")).to_have_css("object-fit", "contain")


async def test_the_council_is_asked_from_home_until_its_session_ends(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "en") as ana:
        await ana.chat.says("/council", "what people ask")
        await ana.chat.presses("Ask something", "what would you like to ask the council?")
        await ana.chat.says("Who waters the new trees?", "in the queue")
        number = await ana.chat.number()
        room = await ana.enters("townhall")
        await ana.marks(number, "📢")
        await ana.sees(number, "Who waters")
        await ana.answers(number, "Los jardineros, dos veces por semana.")
        await ana.chat.reads("Los jardineros")
        await room.says("!pleno terminar", "Preguntas: 3; contestadas: 1")
        ended = ana.feed.locator("article", has_text="The session is over").first
        await expect(ended).to_be_visible()
        await ana.chat.says("/ask Is it too late?", "is not sitting now")


async def test_a_worker_is_thanked_by_name_and_it_is_counted_for_all(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "de") as ana:
        await ana.chat.says("Ich möchte danken", "Wem möchten Sie")
        await ana.chat.presses("Bauhof", "Jemandem dort ganz besonders")
        await ana.chat.presses("Elena", "Was möchten Sie dazu sagen")
        await ana.chat.says("Endlich ist es wieder hell!", "Danke")
        await ana.room.reads("Endlich ist es wieder hell!")
        await ana.page.goto(f"{jun}/department/works")
        await expect(ana.page.locator("body")).to_contain_text(re.compile(r"Elena [23] Dank"))
