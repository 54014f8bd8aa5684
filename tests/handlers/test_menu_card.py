"""The menu of a week as a picture."""

from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from core.hall import Hall
from core.handlers.menu.card import WIDE, Row, drawn, folded, week_card
from core.handlers.menu.lettering import Letter, letters, width
from core.handlers.menu.lettering import drawn as letter_drawn
from core.handlers.menu.schools import schools_of
from storage.menus import ALLERGENS
from tests.handlers.test_menu import MEALS, cooks, dish, one_school
from tests.paper_town import example_town, texts_in
from tests.people import Clerk, Person, t

TOWN = example_town()
SCHOOL = schools_of(TOWN)[0]
FRIDAY = date(2026, 11, 20)
FREE = dict.fromkeys(ALLERGENS, "free")


def card(language, dishes):
    return week_card(Hall(None, TOWN, texts_in(("es", "de", "en")), None), language, SCHOOL, dishes)


@pytest.mark.parametrize("language", ["es", "de", "en"])
def test_a_week_is_a_picture_that_a_phone_can_show(language):
    meals = sorted(MEALS, key=lambda one: (one.day, one.place))
    with Image.open(BytesIO(card(language, meals))) as picture:
        picture.load()
        assert picture.format == "PNG"
        assert picture.width == WIDE
        assert 400 < picture.height < 3 * WIDE
        assert len(picture.getcolors(256)) > 8


def test_what_is_not_stated_changes_the_picture():
    stated = card("es", [dish(FRIDAY, "first", "Lentejas", FREE)])
    open_ = card("es", [dish(FRIDAY, "first", "Lentejas", {**FREE, "milk": "not-stated"})])
    assert stated != open_


def test_the_same_card_is_drawn_once():
    rows = ((Row("Lentejas"),),)
    assert drawn((Row("A"),), rows, "x") is drawn((Row("A"),), rows, "x")


def test_a_long_line_is_folded_and_loses_no_word():
    words = "Albóndigas en salsa de almendras con arroz " * 6
    lines = list(folded([Row(words)]))
    assert len(lines) > 1
    assert " ".join(line.text for line in lines).split() == words.split()
    assert all(width(line.text, line.size) < WIDE for line in lines)


@pytest.mark.parametrize("letter", "áéíóúüñçàèêïöäÁÉÍÓÚÜÑÇÄÖ¿¡")
def test_a_letter_with_an_accent_differs_from_the_one_without(letter):
    (made,) = letters(letter)
    plain = letter_drawn(Letter(made.base), 40)
    assert letter_drawn(made, 40).tobytes() != plain.tobytes()


def test_what_the_font_cannot_show_is_spelt_or_left_out():
    assert [one.base for one in letters("ß – €")] == list("ss - EUR")
    assert letters("🍽") == ()


# In the chats.


@pytest.fixture
async def jun(found_town):
    """The example town with one school, whose kitchen has told us two days."""
    town = await found_town(town=one_school())
    await cooks(town, *MEALS)
    return town


def is_card(town, said):
    ref = said.message.photo.ref
    return town.files.kind(ref) == "image/png" and town.files.size(ref)[0] == WIDE


async def test_whoever_asks_for_the_week_gets_the_picture_and_the_words(jun):
    ana = Person(jun, "ana", "en")
    await ana.says("/start")
    picture, words = await ana.says("/menu week")
    assert is_card(jun, picture)
    assert picture.message.photo.file_name("image/png").startswith("menu-2026-11-")
    assert "Lentejas" in words.text
    assert words.buttons


async def test_staff_get_the_picture_of_this_week_the_next_or_that_of_a_day(jun):
    luis = Clerk(jun, "school-staff", "es", "@luis:jun.example", "Luis")
    await luis.joins()
    [this] = await luis.says("!menu-card")
    [following] = await luis.says("!menu-card próxima semana")
    [that] = await luis.says("!menu-card 24.11.")
    assert is_card(jun, this)
    assert following.message.photo == that.message.photo != this.message.photo
    nothing = t("menu-week-not-known", day=date(2026, 12, 7), school="Colegio La Vega")
    await luis.talks(("!menu-card 9.12.", nothing))
