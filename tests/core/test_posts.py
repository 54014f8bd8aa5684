"""Posts as they are told in each language: what it is and where, and never who brought it."""

from datetime import date

import pytest

from core import copies, telling
from core.hall import Hall
from storage.posts import Post, PostKind
from tests.handlers.reporting import reports
from tests.people import Clerk, Person, Press, Show

SECRETS = ("Calle Mayor 3", "It has been dark", "ana")


@pytest.fixture
async def works(jun):
    await reports(Person(jun, "ana", "en"), where="Calle Mayor 3", photo=Show())
    works = Clerk(jun, "works-staff", "es", "@elena:jun.example", "Elena")
    await works.joins()
    return works


async def told(works, language, case=1):
    """All posts about a case, as they are read in a language."""
    town = works.town

    def tell(store):
        hall = Hall(store, town.town, town.texts, town.clock())
        return [telling.tell(hall, post, language) for post in store.posts.about(case)]

    return await town.finds(tell)


@pytest.mark.parametrize(
    ("language", "title", "state"),
    [
        ("es", "Aviso J-00001: Farola o luz de la calle, Calle Mayor", "Recibido"),
        ("de", "Meldung J-00001: Straßenlampe, Calle Mayor", "Eingegangen"),
        ("en", "Report J-00001: Street light, Calle Mayor", "Received"),
    ],
)
async def test_a_report_is_told_in_the_language_of_the_reader(works, language, title, state):
    [report] = await told(works, language)
    assert (report.title, report.state, report.place) == (title, state, "Calle Mayor")
    assert (report.text, report.photos) == ("", ())
    assert not any(secret in str(report) for secret in SECRETS)


async def test_what_follows_is_told_after_it(works):
    for order in ("!prometer mañana", "!hecho Bombilla nueva"):
        await works.writes(order)
    await Person(works.town, "ana", "en").does(Press("yes"))
    report, promise, result, thanks = await told(works, "en")
    assert (report.state, report.expected) == ("Done", None)
    assert promise.text == "Promised for Saturday, November 21"
    assert (result.title, result.text) == ("Done: Street light, Calle Mayor", "")
    assert thanks.text == "Thank you, Elena!"


async def test_a_promised_day_stands_as_long_as_the_case_is_open(works):
    await works.writes("!prometer mañana")
    assert (await told(works, "en"))[0].expected == date(2026, 11, 21)


async def test_once_it_is_published_it_has_its_words_and_photos(works):
    await works.shows(b"mended", "!hecho Bombilla nueva", thread=works.card_id())
    await works.writes("!publicar")
    report, result = await told(works, "de")
    assert (report.text, len(report.photos)) == ("It has been dark since last night", 1)
    assert (result.text, len(result.photos)) == ("Bombilla nueva", 1)


async def test_where_nobody_had_the_case_the_department_is_thanked(works):
    def thanks(store):
        hall = Hall(store, works.town.town, works.town.texts, works.town.clock())
        return [telling.thanked(hall, store.cases.get(1), language) for language in ("es", "de")]

    assert await works.town.finds(thanks) == ["Obras y servicios", "Bauhof"]


async def test_a_case_without_a_place_has_a_headline_without_one(jun):
    await reports(Person(jun, "ana", "en"), "lost", where=Press("skip"))
    police = Clerk(jun, "police-staff", "es")
    [report] = await told(police, "en")
    assert report.title == "Report J-00001: Lost animal or thing"


async def test_news_are_told_as_they_were_written(works):
    await works.says("!anunciar Corte de agua\nMañana de 9 a 11.")

    def tell(store):
        hall = Hall(store, works.town.town, works.town.texts, works.town.clock())
        return telling.tell(hall, store.posts.get(2), "de")

    news = await works.town.finds(tell)
    assert (news.title, news.text) == ("Corte de agua", "Mañana de 9 a 11.")


async def test_a_page_of_a_post_is_named_only_where_the_town_has_pages(works):
    def links(store):
        about = store.posts.get(1), Post(id=7, kind=PostKind.NEWS, department="works")
        halls = (
            Hall(store, works.town.town, works.town.texts, works.town.clock(), url)
            for url in ("", "https://jun.example")
        )
        return [copies.link_to(hall, post) for hall in halls for post in about]

    case, news = "https://jun.example/case/J-00001", "https://jun.example/post/7"
    assert await works.town.finds(links) == ["", "", case, news]
