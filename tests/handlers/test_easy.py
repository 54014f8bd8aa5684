"""The easy mode: short, with numbers in the place of buttons, and without pictures."""

import pytest

from core.easy import PICTURES, plainly
from tests.people import Clerk, Press, t


@pytest.fixture
async def plain(ana):
    """Ana, after she has chosen the easy mode."""
    await ana.talks(("/easy", "easy-which"))
    await ana.does(Press("on"))
    return ana


def shows_pictures(said):
    return [one.text for one in said if PICTURES.search(one.text)]


async def test_it_is_chosen_once_and_remembered(ana):
    await ana.talks(("/easy", "easy-which"))
    chosen, menu = await ana.does(Press("on"))
    assert chosen.text == ana.text("easy-on")
    assert menu.buttons == []
    first, *_ = menu.text.split("\n")
    assert first == ana.text("menu.easy")
    assert f"1 – {plainly(ana.text('menu-report'))}\n2 – " in menu.text
    ana.town.clock.passes(days=30)
    again = await ana.says("/help")
    assert again[-1].text.startswith(ana.text(t("help-text.easy", emergency="112")))


async def test_a_report_is_made_with_numbers(plain):
    said = await plain.says("/report")
    while plain.last.text.count("1 – ") and "–" in plain.last.text:
        said += await plain.says("1")
        if plain.last.text == plain.text("report-what"):
            break
    assert plain.last.text == plain.text("report-what")
    said += await plain.says(plain.words["dark"])
    said += await plain.says(plain.words["street"])
    said += await plain.says("1")
    said += await plain.says("1")
    assert await plain.town.finds(lambda store: store.cases.numbered("1"))
    assert shows_pictures(said) == []
    assert [one.buttons for one in said if one.buttons] == []


async def test_the_news_of_a_case_and_its_last_word_are_plain_too(plain):
    elena = Clerk(plain.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    for said in ("/report light", plain.words["dark"], plain.words["street"], "1", "1"):
        await plain.says(said)
    await elena.writes("!done Bombilla nueva 💡")
    asked = plain.last
    assert asked.buttons == []
    assert asked.text.endswith(
        f"1 – {plain.text('case-done.yes')}\n2 – {plain.text('case-done.no')}"
    )
    assert "💡" not in asked.text
    await plain.says("1")
    assert (await plain.town.finds(lambda store: store.cases.get(1))).confirmed


async def test_it_can_be_left_again(plain):
    await plain.says("/easy")
    left, menu = await plain.says("2")
    assert left.text == plain.text("easy-off")
    assert menu.buttons


async def test_others_are_written_to_as_always(plain):
    elena = Clerk(plain.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    for said in ("/report light", plain.words["dark"], plain.words["street"], "1", "1"):
        await plain.says(said)
    assert "📍" in elena.card().text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("🔧 Avisar de algo", "Avisar de algo"),
        ("¡Hecho! ✅", "¡Hecho!"),
        ("uno\n📷 sin foto\n\ndos", "uno\nsin foto\n\ndos"),
        ("el 1 – nº 2, 3 €", "el 1 – nº 2, 3 €"),
        ("👩‍⚕️ Ärztin", "Ärztin"),
    ],
)
def test_pictures_go_and_words_stay(text, told):
    assert plainly(text) == told
