"""Photos: cleaned before anybody sees them, and seen only where they stand."""

from io import BytesIO

import pytest
from PIL import Image

from core.messages import Act, Photo
from tests.bots.browser.broken_forms import BROKEN, CALLED
from tests.bots.browser.house import lines, said, say, shown, upload
from tests.pictures import archive, canary, drawing, jpeg, saved, street, telling_jpeg

MEGABYTE = 2**20


async def handle_of(answer):
    assert answer.status == 200, await answer.text()
    return (await answer.json())["handle"]


async def show(client, content):
    """Send a photo, and wait until it stands in the talk; its ref."""
    handle = await handle_of(await upload(client, content))
    await say(client, said("look", photos=[handle]))
    found = await shown(client, lambda found: found and found[0].get("photos"))
    return found[0]["photos"][0]


async def test_a_photo_comes_back_clean(client):
    ref = await show(client, telling_jpeg())
    answer = await client.get(f"/chat/photo/{ref}")
    content = await answer.read()
    assert (answer.status, answer.content_type) == (200, "image/jpeg")
    assert Image.open(BytesIO(content)).format == "JPEG"
    assert canary("")[:-1].encode() not in content


async def test_a_picture_that_we_have_drawn_is_served_as_what_it_is(house, client):
    card = Photo(house.files.keep(saved(street(), "PNG")), "menu-2026-11-23")
    await house.town.tell(client.chat, photo=card)
    answer = await client.get(f"/chat/photo/{card.ref}")
    assert answer.content_type == "image/png"
    assert answer.headers["Content-Disposition"] == 'inline; filename="photo.png"'


async def test_several_photos_are_one_message(house, client):
    handles = [await handle_of(await upload(client, jpeg(size, 99))) for size in (100, 200, 300)]
    await say(client, said("three", photos=handles))
    heard = await house.town.hears()
    assert (len(heard.photos), heard.album) == (3, heard.id)


async def test_nobody_sees_a_photo_of_another(house, client):
    ref = await show(client, jpeg())
    async with house.visitor() as other:
        assert (await other.get(f"/chat/photo/{ref}")).status == 404


async def test_to_write_down_the_name_of_a_photo_does_not_show_it(house, client):
    ref = house.files.keep(jpeg())
    await say(client, said(ref))
    await say(client, said("x", kind="edit", target=ref))
    assert (await client.get(f"/chat/photo/{ref}")).status == 404


async def test_a_photo_of_the_town_is_seen_by_whom_it_was_sent_to(house, client):
    ref = house.files.keep(jpeg())
    key = await house.town.tell(client.chat, "repaired", photo=Photo(ref))
    assert (await client.get(f"/chat/photo/{ref}")).status == 200
    async with house.visitor() as other:
        assert (await other.get(f"/chat/photo/{ref}")).status == 404
    await house.town.tell(client.chat, act=Act.DELETE, target=key)
    assert (await client.get(f"/chat/photo/{ref}")).status == 404


@pytest.mark.parametrize("ref", ["0" * 64, "x", "..%2f..%2ftown.db", "%00", "a" * 500])
async def test_what_is_no_photo_is_not_there(client, ref):
    assert (await client.get(f"/chat/photo/{ref}")).status == 404


async def test_an_upload_is_for_nobody_to_see(client):
    handle = await handle_of(await upload(client, jpeg()))
    assert (await client.get(f"/chat/photo/{handle}")).status == 404


@pytest.mark.parametrize(
    ("content", "kind", "refusal"),
    [
        (b"x" * (21 * MEGABYTE), "image/jpeg", (413, "too-large")),
        (b"x", "video/mp4", (415, "no-photo")),
        (b"x", "text/html", (415, "no-photo")),
    ],
    ids=["too large", "a film", "a page"],
)
async def test_what_cannot_be_taken_is_told_at_once(house, client, content, kind, refusal):
    answer = await upload(client, content, kind)
    assert (answer.status, (await answer.json())["error"]) == refusal
    spool = house.browser.spool.folder
    assert not spool.exists() or not list(spool.iterdir())


async def test_a_stream_that_does_not_say_how_long_it_is_ends_at_twenty_megabytes(house, client):
    async def stream():
        yield b"--x\r\nContent-Disposition: form-data; name=photo; filename=p\r\n"
        yield b"Content-Type: image/jpeg\r\n\r\n"
        for _ in range(21):
            yield b"x" * MEGABYTE
        yield b"\r\n--x--\r\n"

    headers = {"Origin": house.url, "Content-Type": "multipart/form-data; boundary=x"}
    answer = await client.post("/chat/photo", data=stream(), headers=headers)
    assert answer.status == 413
    assert list(house.browser.spool.folder.iterdir()) == []


@pytest.mark.parametrize("content", [drawing(), archive(), b"", b"\xff\xd8\xff nothing"])
async def test_what_only_calls_itself_a_photo_is_told_when_it_is_opened(house, client, content):
    handle = await handle_of(await upload(client, content))
    await say(client, said("look", photos=[handle]))
    found = await shown(client, lambda found: found and found[0].get("broken"))
    assert found[0]["broken"] == "broken"
    assert (await house.town.hears()).photos == ()


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data; boundary=x"])
async def test_a_form_without_a_file_is_nonsense(house, client, kind):
    headers = {"Origin": house.url, "Content-Type": kind}
    answer = await client.post("/chat/photo", data=b"--x--\r\n", headers=headers)
    assert answer.status == 400


async def test_a_handle_that_nobody_was_given_is_a_photo_that_is_lost(client):
    await say(client, said("look", photos=["0" * 32]))
    found = await shown(client, lambda found: found and found[0].get("broken"))
    assert found[0]["broken"] == "lost"
    assert (await lines(client))["lines"][0]["heard"]


@pytest.mark.parametrize(("kind", "body"), [one[1:] for one in BROKEN], ids=CALLED)
@pytest.mark.parametrize("path", ["/chat/photo", "/chat/document", "/chat/plain"])
async def test_a_form_that_falls_to_pieces_is_no_mistake_of_ours(client, path, kind, body):
    headers = {"Content-Type": kind, "Origin": client.url}
    answer = await client.post(path, data=body, headers=headers)
    assert answer.status in (200, 400, 403, 415)  # a length that is wrong is passed over
