"""What staff publish: in several languages, with a link, for a time, later, and changed again."""

from datetime import UTC, datetime

import pytest

from core.messages import Act
from core.town.news import News
from storage.open_feed import OpenFeed
from tests.paper_town import example_town
from tests.people import Again, Person, Press, t

LINK = "https://jun.example/post/2"
POST = "!anunciar Corte de agua\nMañana de 9 a 12.\n[de]\nWasser abgestellt\nMorgen von 9 bis 12."
NOON = datetime(2026, 11, 20, 11, tzinfo=UTC)  # a Friday: twelve o'clock in Jun


@pytest.fixture
async def at_noon(room):
    room.town.clock.time = NOON
    return room


async def post(room, number=2):
    return await room.town.finds(lambda store: store.posts.get(number))


async def test_a_post_does_not_wait_for_the_next_round(room):
    woken = []
    let_sleep = room.town.database.wake("rounds", lambda: woken.append("rounds"))
    await room.elena.says("!post Corte de agua")
    let_sleep()
    assert woken


async def test_each_reads_a_post_in_their_own_language(at_noon):
    room, ana = at_noon, at_noon.ana
    await ana.says("/subscribe department:works")
    await ana.does(Press("at-once"))
    await room.elena.says(POST)
    assert room.channel.last.message.heading == "Corte de agua"
    [copy] = ana.here(await room.town.walks())
    assert ana.language == "de"
    assert copy.message.heading == "Wasser abgestellt"
    assert "Morgen von 9 bis 12." in copy.text
    assert (await post(room)).translations == {"de": ["Wasser abgestellt", "Morgen von 9 bis 12."]}


async def test_a_post_has_a_link_and_an_end_after_which_it_is_gone_everywhere(at_noon):
    room = at_noon
    words = "!anunciar Fiesta\nEn la plaza.\n[enlace] https://jun.es/fiesta\n[hasta] hoy 20:00"
    await room.elena.says(words)
    assert "https://jun.es/fiesta" in room.channel.last.text
    room.town.clock.time = datetime(2026, 11, 20, 18, 59, tzinfo=UTC)
    await room.town.walks()
    assert any("Fiesta" in one for one in room.channel.sees())
    room.town.clock.passes(minutes=1)
    await room.town.walks()
    assert not any("Fiesta" in one for one in room.channel.sees())
    feed = await room.town.finds(lambda store: [one.id for one in OpenFeed(store.page).posts()])
    assert feed == [1]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("[hasta] nunca", t("desk-which-moment", words="nunca")),
        ("[hasta] ayer 10:00", t("desk-which-moment", words="ayer 10:00")),
        ("[enlace] la web", t("desk-which-link", words="la web")),
    ],
)
async def test_what_cannot_be_understood_is_asked_about_and_nothing_goes_out(
    at_noon, line, problem
):
    said = await at_noon.elena.says(f"!anunciar Fiesta\nEn la plaza.\n{line}")
    assert [one.text for one in said] == [at_noon.elena.text(problem)]
    assert await post(at_noon) is None


async def test_a_post_for_later_appears_when_its_time_has_come_and_once(at_noon):
    room, elena = at_noon, at_noon.elena
    [told] = await elena.says("!programar mañana 9:00\nMercadillo\nEn la plaza.")
    at = datetime(2026, 11, 21, 8, tzinfo=UTC)
    assert told.text == elena.text(t("desk-planned", number="1", at=room.town.town.local(at)))
    assert "Mercadillo" in (await elena.says("!programados"))[0].text
    await room.town.walks()
    assert await post(room) is None
    room.town.clock.time = at
    said = await room.town.walks()
    chats = [one.chat for one in said if "Mercadillo" in one.text]
    assert sorted(chats) == ["works", "works-staff"]
    assert await room.town.walks() == []
    assert (await elena.says("!programados"))[0].text == elena.text("desk-nothing-planned")


async def test_what_is_planned_can_be_taken_back_with_its_button(at_noon):
    room, elena = at_noon, at_noon.elena
    await elena.says("!programar mañana 9:00\nMercadillo")
    label = elena.label("unplan")
    assert (await elena.presses(label))[0].text == elena.text(t("desk-unplanned", number="1"))
    assert (await elena.presses(label))[0].text == elena.text(t("desk-not-planned", number="1"))
    room.town.clock.time = datetime(2026, 11, 21, 9, tzinfo=UTC)
    await room.town.walks()
    assert await post(room) is None


async def test_a_post_is_changed_with_a_command(at_noon):
    room, elena = at_noon, at_noon.elena
    await elena.says(POST)
    said = await elena.says("!editar 2 Corte de agua\nEl lunes.\n[de]\nKein Wasser\nAm Montag.")
    assert said[0].text == elena.text(t("desk-edited", number="2", link=LINK))
    copy = room.channel.last.message
    assert (copy.act, copy.heading) == (Act.EDIT, "Corte de agua")
    assert (await post(room)).in_("de") == ("Kein Wasser", "Am Montag.")
    [said] = await elena.says("!editar 2")
    assert said.text == elena.text(t("desk-edit-what", number="2"))
    [said] = await elena.says("!editar 1 Otra cosa")  # a report is not theirs to word
    assert said.text == elena.text(t("desk-no-such-post", number="1"))


async def test_a_post_is_made_step_by_step(at_noon):
    room, elena = at_noon, at_noon.elena
    await elena.talks(
        ("!anunciar", "desk-post-what"),
        ("Corte de agua\nMañana de 9 a 12.", "post-more"),
        (Press("de"), "post-translation"),
        ("Wasser abgestellt\nMorgen von 9 bis 12.", "post-more"),
        (Press("link"), "post-link"),
        ("la web", Again("post-link-problem", "post-link")),
        ("https://jun.es/agua", "post-more"),
        (Press("until"), "post-until"),
        ("quizás", Again("post-moment-problem", "post-until")),
        ("mañana 18:00", "post-more"),
    )
    await elena.does(Press("publish"))
    made = await post(room)
    assert (made.title, made.link) == ("Corte de agua", "https://jun.es/agua")
    assert made.in_("de") == ("Wasser abgestellt", "Morgen von 9 bis 12.")
    assert made.expires_at == datetime(2026, 11, 21, 17, tzinfo=UTC)


async def test_a_post_made_step_by_step_may_appear_later(at_noon):
    await at_noon.elena.says("!anunciar")
    await at_noon.elena.says("Mercadillo\nEn la plaza.")
    await at_noon.elena.does(Press("later"))
    [told] = await at_noon.elena.says("domingo 10:00")
    at = at_noon.town.town.local(datetime(2026, 11, 22, 9, tzinfo=UTC))
    assert told.text == at_noon.elena.text(t("desk-planned", number="1", at=at))


async def test_the_latest_news_are_read_in_the_language_of_the_reader(at_noon):
    await at_noon.elena.says(POST)
    bob = Person(at_noon.town, "bob", "de")
    await bob.says("/start")
    assert "Wasser abgestellt" in (await bob.says("/news works"))[0].text


async def test_a_channel_may_be_written_in_another_language(found_room):
    extras = {**example_town().extras, "news": News(languages={"paper:works": "de"})}
    room = await found_room(extras=extras)
    await room.elena.says(POST)
    assert room.channel.last.message.heading == "Wasser abgestellt"


async def test_a_copy_shows_the_first_photo_and_is_changed_with_it(at_noon):
    room, ana = at_noon, at_noon.ana
    await ana.says("/subscribe department:works")
    await ana.does(Press("at-once"))
    await room.elena.shows(b"poster", "!anunciar Fiesta\nEn la plaza. " + "Muy bonita. " * 200)
    [copy] = ana.here(await room.town.walks())
    assert copy.message.photo
    assert copy.message.heading == "Fiesta"
    await room.elena.says("!editar 2 Fiesta\nEn el parque.")
    [changed] = ana.here(await room.town.walks())
    assert (changed.message.act, changed.message.photo) == (Act.EDIT, copy.message.photo)
    assert "En el parque." in changed.text
