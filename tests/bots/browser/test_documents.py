"""Documents: to be kept by whom they were sent to, and shown by nobody."""

from io import BytesIO

import pytest
from aiohttp import FormData

from core.messages import Act, Document
from tests.bots.browser.house import lines, said, say, shown
from tests.paper import Clock

PAGE = b"<script>alert(1)</script>"


@pytest.fixture
def document(house):
    """A document of ours, of any kind."""

    def laid(kind="text/calendar", name="Su cita ñ.ics", content=PAGE):
        ref = house.files.keep_until(content, Clock()())
        return Document(ref, name, kind, len(content))

    return laid


async def test_a_document_is_kept_by_whom_it_was_sent_to_and_by_nobody_else(
    house, client, document
):
    sent = document()
    key = await house.town.tell(client.chat, "Monday", document=sent)
    (line,) = (await lines(client))["lines"]
    assert line["documents"] == [
        {"ref": sent.ref, "name": sent.name, "kind": sent.kind, "size": sent.size}
    ]
    answer = await client.get(f"/chat/document/{sent.ref}")
    assert (answer.status, await answer.read()) == (200, PAGE)
    async with house.visitor() as other:
        assert (await other.get(f"/chat/document/{sent.ref}")).status == 404
    await house.town.tell(client.chat, act=Act.DELETE, target=key)
    assert (await client.get(f"/chat/document/{sent.ref}")).status == 404


@pytest.mark.parametrize(
    ("kind", "served"),
    [("text/calendar", "text/calendar"), ("text/html", "application/octet-stream")],
)
async def test_a_document_is_never_shown_as_a_page(house, client, document, kind, served):
    sent = document(kind)
    await house.town.tell(client.chat, document=sent)
    answer = await client.get(f"/chat/document/{sent.ref}")
    assert answer.content_type == served
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Disposition"] == (
        "attachment; filename*=UTF-8''Su%20cita%20%C3%B1.ics"
    )


async def test_a_photo_is_no_document_and_a_document_no_photo(house, client, document):
    sent = document()
    await house.town.tell(client.chat, document=sent)
    assert (await client.get(f"/chat/photo/{sent.ref}")).status == 404


@pytest.mark.parametrize("ref", ["0" * 64, "x", "..%2f..%2ftown.db", "%00"])
async def test_what_is_no_document_is_not_there(client, ref):
    assert (await client.get(f"/chat/document/{ref}")).status == 404


async def test_a_document_that_was_swept_is_not_there(house, client, document):
    sent, clock = document(), Clock()
    await house.town.tell(client.chat, document=sent)
    clock.passes(days=1)
    house.files.sweep(clock())
    assert (await client.get(f"/chat/document/{sent.ref}")).status == 404


async def test_without_scripts_it_is_a_link(house, client, document):
    sent = document()
    await house.town.tell(client.chat, "Monday", document=sent)
    page = await (await client.get("/chat/plain")).text()
    assert f'href="/chat/document/{sent.ref}"' in page
    assert sent.name in page


# What comes in


async def bring(client, content=PAGE, query=""):
    form = FormData()
    form.add_field("document", BytesIO(content), filename="x", content_type="text/html")
    headers = {"Origin": client.url}
    return await client.post(f"/chat/document{query}", data=form, headers=headers)


async def sheet(client, name="../Mi CV.pdf"):
    handle = (await (await bring(client)).json())["handle"]
    return {"handle": handle, "name": name, "kind": "text/html", "size": len(PAGE)}


async def test_a_file_that_is_wanted_can_be_kept_by_whoever_brought_it(house, client):
    house.town.wants_documents = True
    await say(client, said("here", documents=[await sheet(client)]))
    (document,) = (await house.town.hears()).documents
    assert (document.name, house.files.read(document.ref)) == ("Mi CV.pdf", PAGE)
    found = await shown(client, lambda found: found and found[0]["documents"][0]["ref"])
    assert found[0]["documents"][0]["name"] == "Mi CV.pdf"
    answer = await client.get(f"/chat/document/{document.ref}")
    assert (answer.status, answer.content_type) == (200, "application/octet-stream")


async def test_a_file_that_nobody_wants_stays_a_name(house, client):
    await say(client, said("here", documents=[await sheet(client)]))
    heard = await house.town.hears()
    assert (heard.documents, [one.kind for one in heard.attachments]) == ((), ["file"])
    assert (await lines(client))["lines"][0]["documents"][0]["ref"] == ""
    assert house.files.passing_bytes() == 0


async def test_a_file_that_is_too_large_is_refused(client):
    answer = await bring(client, bytes(11 * 2**20))
    assert (answer.status, (await answer.json())["error"]) == (413, "file-too-large")


@pytest.mark.parametrize(
    "wrong",
    [
        {"handle": "../x"},
        {"handle": "0" * 32, "name": "x" * 301},
        {"handle": "0" * 32, "size": -1},
        "x",
    ],
    ids=str,
)
async def test_what_is_no_file_is_not_understood(client, wrong):
    answer = await say(client, said("x", documents=[wrong]))
    assert (answer.status, (await answer.json())["error"]) == (400, "nonsense")


async def test_without_scripts_a_file_can_be_sent_when_it_is_asked_for(house, client):
    assert 'name="document"' not in await (await client.get("/chat/plain")).text()
    await house.town.tell(client.chat, "Your CV?", ask_document=True)
    page = await (await client.get("/chat/plain")).text()
    assert 'name="document"' in page
    house.town.wants_documents = True
    form = FormData()
    form.add_field("token", page.partition('name="token" value="')[2].partition('"')[0])
    form.add_field("text", "")
    form.add_field("document", BytesIO(PAGE), filename="cv.pdf", content_type="application/pdf")
    answer = await client.post("/chat/plain", data=form)
    assert answer.status == 303
    (document,) = (await house.town.hears()).documents
    assert (document.name, document.kind) == ("cv.pdf", "application/pdf")
