"""The card of a case, and its thread."""

import pytest

from core.cards import LONGEST_ON_CARD, excerpt
from core.messages import Act
from tests.handlers.reporting import reports
from tests.people import Clerk, Person, Point, Press, Show, t


@pytest.fixture
async def works(jun):
    await reports(Person(jun, "ana", "de"), where="Calle Mayor 3", photo=Show())
    works = Clerk(jun, "works-staff", "es", "@elena:jun.example", "Elena")
    await works.joins()
    return works


async def case(works):
    return await works.town.finds(lambda store: store.cases.get(1))


async def test_a_card_tells_what_where_and_until_when(works):
    title, what, where, link, due = works.card().text.splitlines()
    at = works.town.town.local((await case(works)).first_answer_due)
    assert title == "J-00001 · Farola o luz de la calle · Recibido"
    assert (what, where) == ("Sie leuchtet seit gestern nicht", "📍 Calle Mayor 3")
    assert link.startswith("https://www.openstreetmap.org/?mlat=37.2")
    assert due == works.text(t("card-first-due", at=at))


async def test_its_photos_stand_in_its_thread(works):
    card, photo = works.read()[:2]
    assert card.message.photo is None
    assert (bool(photo.message.photo), photo.message.thread) == (True, card.id)


async def test_a_card_is_edited_in_place_as_the_case_moves(works):
    for order in ("!tomar", "!prometer mañana", "!hecho Ya luce"):
        await works.writes(order)
    cards = [one for one in works.read() if one.message.heading.startswith("J-00001")]
    assert [one.message.act for one in cards] == [Act.SEND, Act.EDIT, Act.EDIT, Act.EDIT]
    assert {one.message.target for one in cards[1:]} == {cards[0].id}
    assert works.card().text.splitlines()[0].endswith("Resuelto")


async def test_when_it_is_closed_nothing_is_due_any_more(works):
    await works.writes("!prometer mañana")
    await works.writes("!hecho Ya luce")
    assert not any(sign in works.card().text for sign in ("⏱", "📅"))


async def test_a_card_without_a_place_has_none(jun):
    ana = Person(jun, "ana", "de")
    await reports(ana, "lost", where=Press("skip"))
    police = Clerk(jun, "police-staff", "es")
    assert "📍" not in police.card().text


async def test_a_place_in_words_has_no_link(found_town, jun):
    town = jun.town.model_copy(update={"streets": type(jun.town.streets)()})
    other = await found_town(town=town)
    await reports(Person(other, "ana", "de"), where="junto al río")
    card = Clerk(other, "works-staff", "es").card().text
    assert "📍 junto al río" in card
    assert "http" not in card


@pytest.mark.parametrize("length", [0, 1, LONGEST_ON_CARD - 1, LONGEST_ON_CARD])
def test_a_short_text_stands_whole_on_the_card(length):
    assert excerpt("x" * length) == "x" * length


def test_a_long_text_is_cut_on_the_card():
    assert excerpt("x" * (LONGEST_ON_CARD + 1)) == f"{'x' * LONGEST_ON_CARD} …"


async def test_a_place_that_was_added_is_a_link_in_the_thread(works):
    ana = Person(works.town, "ana", "de")
    await ana.says("/cases")
    await ana.does(Press("add"))
    await ana.does(Point())
    assert works.last.message.thread == works.card_id()
    assert "mlat=37.21970&mlon=-3.59560" in works.last.text
