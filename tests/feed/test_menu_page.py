"""The page of the school menu: what there is to eat, and never more than the kitchen has said."""

from datetime import date

from storage.menus import ALLERGENS, Dish
from tests.feed.markup import Markup

FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 16)


def dish(name, day=FRIDAY, course="first", school="ceip", **allergens):
    return Dish(school=school, day=day, course=course, name=name, allergens=allergens)


def cooked(*dishes):
    def work(life):
        for one in dishes:
            life.store.menus.put(one)

    return work


async def test_today_and_the_week_are_shown_with_what_is_in_each_dish(window):
    soup = dish("Lentejas", celery="contains", milk="may-contain")
    await window.happens(cooked(soup, dish("Paella", MONDAY)))
    page = await window.reads("/menu?lang=en")
    today = page[page.index(">Today<") : page.index("The week of")]
    assert "Lentejas" in today
    assert "Contains: celery." in today
    assert "May contain: milk." in today
    assert "The kitchen says nothing about: gluten" in today
    assert "Paella" not in today
    assert "Paella" in page
    assert "The menu of this day is not known yet." in page
    assert Markup(page).problems == []


async def test_what_is_not_stated_is_never_shown_as_free(window):
    await window.happens(cooked(dish("Pan", course="bread"), dish("Arroz", gluten="free")))
    for language, free, unsaid in (
        ("en", "Free of", "has not said which allergens"),
        ("es", "Sin ", "La cocina no ha dicho"),
        ("de", "Frei von", "Die Küche hat nicht"),
    ):
        page = await window.reads(f"/menu?lang={language}")
        bread = page[page.index("Pan</bdi>") :].split("</li>")[0]
        assert free not in bread, language
        assert 'class="allergens unsure"' in bread, language
        assert unsaid in bread, bread


async def test_a_dish_that_is_free_of_all_says_so(window):
    free = dict.fromkeys(ALLERGENS, "free")
    await window.happens(cooked(dish("Agua", course="drink", **free)))
    page = await window.reads("/menu?lang=en")
    assert "Free of all 14 allergens." in page
    assert 'class="allergens unsure"' not in page


async def test_each_school_and_each_week_has_its_page_and_its_picture(window):
    await window.happens(cooked(dish("Lentejas"), dish("Sopa", school="infantil")))
    page = await window.reads("/menu?school=infantil&week=2026-11-18&lang=en")
    assert "Sopa" in page
    assert "Lentejas" not in page
    assert 'href="/menu?school=infantil&amp;week=2026-11-09&amp;lang=en"' in page
    assert 'href="/menu/infantil/2026-11-16.png?lang=en"' in page
    async with window.client.get("/menu/infantil/2026-11-16.png") as answer:
        assert answer.status == 200
        assert answer.content_type == "image/png"
        assert (await answer.read()).startswith(b"\x89PNG")


async def test_without_a_menu_the_page_says_so_and_offers_a_way_on(window):
    page = await window.reads("/menu?lang=en")
    assert "has not published a menu for the coming days yet" in page
    assert 'href="/chat?start=menu&amp;language=en"' in page
    assert Markup(page).problems == []


async def test_wrong_addresses_of_the_menu_get_a_kind_page(window):
    for path, status in (
        ("/menu?school=nobody", 404),
        ("/menu?week=soon", 400),
        ("/menu?week=0001-01-01", 404),
        ("/menu?week=9999-12-31", 404),
        ("/menu/ceip/2026-11-16.png", 404),
        ("/menu/nobody/2026-11-16.png", 404),
        ("/menu/ceip/never.png", 400),
    ):
        assert await window.status(path) == status, path


async def test_the_menu_and_the_polls_are_in_the_navigation(window):
    page = await window.reads("/?lang=en")
    assert 'href="/menu?lang=en">School menu' in page
    assert 'href="/polls?lang=en">Polls' in page
