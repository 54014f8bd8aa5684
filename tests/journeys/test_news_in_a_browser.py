"""News and alerts as a newcomer tries them in the demonstration, in a real browser."""

import pytest
from playwright.async_api import expect

from tests.chromium import chromium  # noqa: F401 - a fixture
from tests.journeys.panes import jun, panes  # noqa: F401 - a fixture

pytestmark = pytest.mark.slow


async def test_who_subscribes_reads_what_staff_post_a_moment_later_and_ends_it(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "en") as ana:
        await ana.chat.says("/news", "The latest from")
        await ana.chat.presses("By department", "Whose news")
        await ana.chat.presses("Police", "Mercadillo del sábado")
        await ana.chat.presses("Subscribe to something", "how often")
        await ana.chat.presses("At once", "years old or older")
        await ana.chat.presses("I am 14 or older", "Done. I will write to you here")
        await ana.chat.says("/quiet", "When shall I not write to you")
        await ana.chat.presses("always write", "whenever there is something new")
        room = await ana.enters("police")
        await room.says("!anunciar", "¿Qué quiere contar a todos?")
        await room.says("Perro encontrado", "¿Algo más?")
        await room.presses("Publicar ahora", "Publicado con el número")
        await expect(ana.feed.locator("article", has_text="Perro encontrado")).to_be_visible()
        await ana.chat.reads("Perro encontrado")
        await ana.chat.presses("No more of this", "Subscribe to something")


async def test_the_channels_of_the_town_are_listed_and_can_be_read(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "de") as ana:
        await ana.chat.says("/channels", "ohne uns zu schreiben")
        link = ana.chat.log.get_by_role("link").first
        await ana.page.goto(await link.get_attribute("href"))
        await expect(ana.page.get_by_role("heading", name="Bauhof").first).to_be_visible()


async def writes_an_exercise(room):
    await room.says("!alerta", "¿Es real?")
    await room.presses("Un simulacro", "¿De qué se trata?")
    await room.presses("Fuego", "¿Cómo es de grave?")
    await room.presses("Peligro grave", "¿Cuándo?")
    await room.presses("Está ocurriendo", "¿Dónde?")
    await room.presses("Todo el pueblo", "El texto en: Español")
    await room.says("Humo en la vega", "El texto en: Deutsch")
    await room.presses("Saltar", "El texto en: English")
    await room.says("Smoke in the fields", "¿Hasta cuándo vale?")
    await room.presses("Dos horas", "Esto es un SIMULACRO")
    await room.presses("Sí", "TODAVÍA NO ha salido")


async def writes_the_all_clear(room):
    await room.says("!fin-alerta", "¿Por qué termina?")
    await room.presses("El peligro ha pasado", "La última noticia en: Español")
    await room.says("Sin humo", "La última noticia en: Deutsch")
    await room.presses("Saltar", "La última noticia en: English")
    await room.says("The smoke is gone", "Esto es un SIMULACRO")
    await room.presses("Sí", "TODAVÍA NO ha salido")


async def test_an_alert_goes_out_with_a_second_person_and_ends_with_an_all_clear(jun, chromium):  # noqa: F811
    async with panes(chromium, jun, "en") as ana:
        await ana.chat.says("/alerts", "No alert holds")
        room = await ana.enters("police")
        await writes_an_exercise(room)
        await room.presses("⚠️ Enviarla", "no puede confirmarla")
        await expect(ana.chat.bubbles("Smoke in the fields")).to_have_count(0)
        room = await ana.enters("townhall")
        await room.presses("⚠️ Enviarla", "ya está saliendo")
        await ana.chat.reads("Smoke in the fields", "EXERCISE")
        told = ana.feed.locator("article", has_text="Smoke in the fields").first
        await expect(told).to_contain_text("EXERCISE")
        await writes_the_all_clear(room)
        room = await ana.enters("police")
        await room.presses("⚠️ Enviarla", "ya está saliendo")
        await ana.chat.reads("The smoke is gone")
