"""When a case goes to another department, what is public of it goes along."""

import pytest

from core.town import Publication
from storage.open_feed import OpenFeed
from tests.paper_town import example_town
from tests.people import Person, t


@pytest.fixture
async def moving(room):
    """A case that has been promised and made public by the works department; and who reads it."""
    await room.elena.writes("!prometer viernes")
    await room.elena.writes("!publicar")
    police = room.clerk("police-staff", "Luis")
    await police.joins()
    room.luis, room.police = police, Person(room.town, "police", "es")
    return room


def pointer(room, department="police"):
    """What still stands in the channel that the case has left."""
    name = room.town.town.department(department).name.in_("es")
    title = room.channel.text(
        t("post-report", number="J-00001", what="Farola o luz de la calle, Calle Mayor")
    )
    moved = room.channel.text(t("post-moved", department=name))
    return f"{title}\n{moved}\nhttps://jun.example/case/J-00001"


async def departments(room):
    posts = await room.town.finds(lambda store: store.posts.about(1))
    return {post.department for post in posts}


async def on_page(room, department):
    """The posts on the page of a department."""
    return await room.town.finds(lambda store: OpenFeed(store.page).posts(department))


async def test_the_page_of_the_new_department_has_its_posts_and_the_old_one_no_more(moving):
    await moving.elena.writes("!pasar policía")
    assert await departments(moving) == {"police"}
    assert await on_page(moving, "works") == []
    assert [post.kind for post in await on_page(moving, "police")] == ["promise", "report"]


async def test_the_new_channel_reads_all_of_it_and_the_old_one_where_it_is_now(moving):
    before = moving.channel.sees()
    await moving.elena.writes("!pasar policía")
    assert moving.police.sees() == [one.replace("En marcha", "Visto") for one in before]
    promise = moving.town.on_table("police")[1].message
    assert promise.thread == moving.town.on_table("police")[0].id
    assert moving.channel.sees() == [pointer(moving)]


async def test_what_happens_next_is_read_in_the_new_channel_alone(moving):
    await moving.elena.writes("!pasar policía")
    await moving.luis.shows(b"mended", "!hecho Ya luce", thread=moving.luis.card_id())
    await moving.ana.does(moving.ana.label("yes"))
    assert moving.channel.sees() == [pointer(moving)]
    told = "\n".join(moving.police.sees())
    assert "Ya luce" in told
    assert "¡Gracias, Luis!" in told
    await moving.luis.writes("!ocultar")
    assert moving.ana.words["dark"] not in "\n".join(moving.police.sees())


async def test_photos_leave_the_old_channel(moving):
    await moving.ana.shows(target=moving.ana.read()[-1].id)
    await moving.elena.shows(b"mended", "!hecho", thread=moving.elena.card_id())
    assert any(one.message.photo for one in moving.town.on_table("works"))
    await moving.elena.writes("!reabrir")
    await moving.elena.writes("!pasar policía")
    assert not any(one.message.photo for one in moving.town.on_table("works"))
    assert any(one.message.photo for one in moving.town.on_table("police"))


async def test_a_case_that_comes_back_is_read_whole_where_it_was(moving):
    before = moving.channel.sees()
    await moving.elena.writes("!pasar policía")
    await moving.luis.writes("!pasar obras")
    assert moving.channel.sees() == [one.replace("En marcha", "Visto") for one in before]
    assert moving.police.sees() == [pointer(moving, "works")]
    await moving.elena.writes("!prometer 24.12.")
    await moving.elena.writes("!ocultar")
    assert "24 de diciembre" in moving.channel.sees()[-1]
    assert moving.ana.words["dark"] not in "\n".join(moving.channel.sees())


async def test_where_it_goes_on_from_there_every_old_channel_is_told(moving):
    await moving.elena.writes("!pasar policía")
    await moving.luis.writes("!pasar escuela")
    assert moving.channel.sees() == moving.police.sees() == [pointer(moving, "school")]


async def test_what_is_withdrawn_leaves_no_trace_in_the_old_channel(found_room):
    room = await found_room(publication=Publication(reports="after-approval"))
    luis = room.clerk("police-staff", "Luis")
    await luis.joins()
    await room.elena.writes("!publicar")
    await room.elena.writes("!pasar policía")
    await luis.writes("!ocultar")
    assert room.channel.sees() == []


async def test_departments_that_share_a_channel_keep_their_copies(found_room):
    works, *others = example_town().departments
    shared = [each.model_copy(update={"channels": works.channels}) for each in others]
    room = await found_room(departments=(works, *shared))
    await room.elena.writes("!prometer viernes")
    before = room.channel.sees()
    await room.elena.writes("!pasar policía")
    assert room.channel.sees() == before


async def test_a_case_that_nobody_can_see_stays_unseen(found_room):
    room = await found_room(publication=Publication(reports="after-approval"))
    await room.elena.writes("!pasar policía")
    assert Person(room.town, "police", "es").sees() == room.channel.sees() == []
