"""Photos: seen by all as long as a post shows them, and by nobody else."""

import pytest

from storage.cases import State
from tests.feed.life import question
from tests.feed.window import jun, opened


async def test_the_photo_of_news_is_there_for_all(window):
    photo = window.photo()
    await window.happens(lambda life: life.news("Look!", photos=[photo]))
    async with window.client.get(f"/photo/{photo}") as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "image/jpeg"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert await answer.read() == window.files.read(photo)


async def test_a_photo_is_kept_by_browsers_for_a_few_minutes_and_asked_for_again(window):
    photo = window.photo()
    await window.happens(lambda life: life.news("Look!", photos=[photo]))
    seen = await window.client.get(f"/photo/{photo}")
    cached = seen.headers["Cache-Control"]
    assert "max-age=600" in cached
    assert "immutable" not in cached
    again = {"If-None-Match": seen.headers["ETag"]}
    async with window.client.get(f"/photo/{photo}", headers=again) as answer:
        assert answer.status == 304


async def test_a_photo_is_gone_with_its_post_even_for_who_has_seen_it(window):
    photo = window.photo()
    post = await window.happens(lambda life: life.news("Look!", photos=[photo]))
    seen = await window.client.get(f"/photo/{photo}")
    await window.happens(lambda life: life.withdraws(life.store.posts.get(post.id)))
    again = {"If-None-Match": seen.headers["ETag"]}
    async with window.client.get(f"/photo/{photo}", headers=again) as answer:
        assert answer.status == 404


async def test_a_photo_that_another_post_shows_too_stays(window):
    photo = window.photo()
    first = await window.happens(lambda life: life.news("One.", photos=[photo]))
    await window.happens(lambda life: life.news("Two.", photos=[photo]))
    await window.happens(lambda life: life.withdraws(life.store.posts.get(first.id)))
    assert await window.status(f"/photo/{photo}") == 200


async def test_a_report_that_is_not_shown_does_not_hide_the_photo_of_one_that_is(window):
    photo = window.photo()
    await window.happens(lambda life: life.report("light", photos=[photo], shown=True))
    await window.happens(lambda life: life.report("light", photos=[photo]))
    assert await window.status(f"/photo/{photo}") == 200


async def test_the_photo_of_a_report_is_seen_only_while_staff_say_so(window):
    photo = window.photo()
    case = await window.happens(lambda life: life.report("light", photos=[photo]))
    assert await window.status(f"/photo/{photo}") == 404
    await window.happens(lambda life: life.publishes(life.store.cases.get(case.id)))
    assert await window.status(f"/photo/{photo}") == 200
    await window.happens(lambda life: life.publishes(life.store.cases.get(case.id), shown=False))
    assert await window.status(f"/photo/{photo}") == 404


async def test_the_photo_of_an_answer_that_staff_deleted_is_gone(window):
    photo = window.photo()

    def answered(life):
        life.answers(life.report("light", shown=True), "Look.", (photo,))

    await window.happens(answered)
    assert await window.status(f"/photo/{photo}") == 200

    def deleted(life):
        [entry] = [one for one in life.store.cases.entries(1) if one.photos]
        entry.deleted = True

    await window.happens(deleted)
    assert await window.status(f"/photo/{photo}") == 404


@pytest.mark.parametrize("secret", ["question", "noise", "private"])
async def test_the_photo_of_a_private_case_is_never_seen(window, secret):
    photo = window.photo()

    def hidden(life):
        case = question(life, "Between us.") if secret == "question" else None
        case = case or life.report("noise" if secret == "noise" else "light", shown=True)
        case.photos, case.private = [photo], secret == "private" or case.private
        life.publishes(case)
        life.moves(case, State.SEEN)

    await window.happens(hidden)
    assert await window.status(f"/photo/{photo}") == 404


async def test_a_photo_that_no_post_shows_is_not_there(window):
    assert await window.status(f"/photo/{window.photo()}") == 404


@pytest.mark.parametrize(
    "ref", ["0" * 64, "x", "..%2f..", "%2e%2e%2fsecret", "A" * 64, "%00", "0" * 63]
)
async def test_what_is_no_photo_is_not_there(window, ref):
    assert await window.status(f"/photo/{ref}") == 404


async def test_a_town_that_shows_no_photos_shows_none(one_database, tmp_path):
    town = jun()
    hidden = town.publication.model_copy(update={"photos": "never"})
    town = town.model_copy(update={"publication": hidden})
    async with opened(one_database, tmp_path, town) as window:
        photo = window.photo()
        await window.happens(lambda life: life.report("light", photos=[photo], shown=True))
        assert await window.status(f"/photo/{photo}") == 404
        assert photo not in await window.reads("/case/J-00001")


async def test_photos_are_found_on_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        mine, theirs = window.photo(64), window.photo(80)

        def shown(life):
            life.report("light", photos=[mine], shown=True)
            life.report("light", photos=[theirs])

        await window.happens(shown)
        assert await window.status(f"/photo/{mine}") == 200
        assert await window.status(f"/photo/{theirs}") == 404
