"""The pages as they are before any script runs."""

import json
import re
from pathlib import Path

import pytest
from aiohttp import FormData

from bots.browser.pages import STATIC
from core.messages import Choice
from tests.bots.browser.house import all_texts, lines, said, say, shown
from tests.pictures import jpeg

LANGUAGES = ("es", "de", "en")
ROOM = "?room=works-staff&key=k3y"
TEMPLATES = STATIC.parent / "templates"


def data_of(page):
    """What the page hands to its script."""
    found = re.search(r'<script type="application/json" id="page">(.*?)</script>', page, re.DOTALL)
    return json.loads(found.group(1))


async def page_of(client, path="/chat", **headers):
    answer = await client.get(path, headers=headers)
    assert answer.status == 200, await answer.text()
    return await answer.text()


SPOKEN = {
    "de-AT,de;q=0.9,en;q=0.5": "de",
    "fr-FR, fr;q=0.9, es;q=0.2, en;q=0.1": "es",
    "en;q=0.1, de;q=0.8": "de",
    "fr": "es",
    "de;q=0": "es",
    "": "es",
    "de;q=x, en;q=0.3": "en",
    ";;;,,,": "es",
}


@pytest.mark.parametrize(("accepts", "language"), SPOKEN.items())
async def test_the_page_speaks_the_language_of_the_browser(client, accepts, language):
    page = await page_of(client, **{"Accept-Language": accepts})
    assert f'<html lang="{language}">' in page
    assert data_of(page)["language"] == language


async def test_a_slash_at_the_end_does_no_harm(client):
    answer = await client.get("/chat/?lang=de")
    assert (answer.status, answer.headers["Location"]) == (308, "/chat?lang=de")


async def test_the_language_can_be_asked_for(client):
    page = await page_of(client, "/chat?language=de", **{"Accept-Language": "en"})
    assert "<title>Gemeinde Jun</title>" in page


@pytest.mark.parametrize(
    ("path", "kind", "title"),
    [
        ("/chat", "resident", "Town of Jun"),
        (f"/chat{ROOM}", "staff", "Works (en)"),
        ("/chat?channel=works", "channel", "News of the works (en)"),
    ],
)
async def test_the_page_knows_what_it_shows(client, path, kind, title):
    page = data_of(await page_of(client, path, **{"Accept-Language": "en"}))
    assert (page["kind"], page["titles"]["en"]) == (kind, title)
    assert set(page["words"]) == set(LANGUAGES)


async def test_nothing_secret_stands_in_the_page(client):
    assert client.chat not in await page_of(client)


def words_used():
    """The keys of all words that the scripts and templates name."""
    scripts = "\n".join(file.read_text("utf-8") for file in sorted(STATIC.glob("*.js")))
    pages = "\n".join(file.read_text("utf-8") for file in sorted(TEMPLATES.glob("*.html")))
    patterns = (r'\bsay\("([a-z0-9-]+)"\)', r'\bdata-(?:say|label|hint)="([a-z0-9-]+)"')
    found = {key for pattern in patterns for key in re.findall(pattern, scripts + pages)}
    found |= set(re.findall(r'\{ (?:say|label|hint): "([a-z0-9-]+)" \}', scripts))
    return found | set(re.findall(r'words\["chat-([a-z0-9-]*[a-z0-9])"\]', pages))


def test_every_word_that_the_pages_name_is_there():
    texts = all_texts()
    used = words_used()
    assert {"send", "welcome", "photo", "earlier", "demo-title"} <= used
    for language in LANGUAGES:
        there = texts.all(language, "chat-")
        assert {one for one in used if f"chat-{one}" not in there and not texts.has(one)} == set()


def test_every_refusal_has_a_sentence():
    sources = [file.read_text("utf-8") for file in sorted(STATIC.parent.glob("*.py"))]
    words = set(re.findall(r'\d{3}, "([a-z-]+)"', "\n".join(sources)))
    assert {"too-fast", "too-large", "gone", "closed", "later"} <= words
    for language in LANGUAGES:
        there = all_texts().all(language, "chat-error-")
        assert {word for word in words if f"chat-error-{word}" not in there} == set()


def names(pattern, *files):
    return {name for file in files for name in re.findall(pattern, file.read_text("utf-8"))}


def test_no_page_asks_for_anything_from_elsewhere():
    served = [*STATIC.glob("*"), *TEMPLATES.glob("*")]
    there = names(r"https?://[\w./-]+", *served)
    assert there == {"https://www.openstreetmap.org/", "http://www.w3.org/2000/svg"}


def test_no_script_makes_html_of_words():
    risky = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function"
    assert names(risky, *STATIC.glob("*.js")) == set()


def test_no_page_holds_a_script_or_a_style_of_its_own():
    inside = r"<script(?![^>]*(?:src=|application/json))|<style|\sstyle=|\son[a-z]+="
    assert names(inside, *TEMPLATES.glob("*.html")) == set()


def test_every_icon_that_is_shown_is_drawn():
    drawn = names(r'<symbol id="icon-([a-z]+)"', TEMPLATES / "icons.svg")
    used = names(r'icon\("([a-z]+)"\)', *STATIC.glob("*.js"))
    used |= names(r"#icon-([a-z]+)", *TEMPLATES.glob("*.html"))
    assert used <= drawn


@pytest.mark.parametrize("file", [file.name for file in Path(STATIC).iterdir()])
async def test_every_file_of_the_page_is_served_as_what_it_is(client, file):
    answer = await client.get(f"/chat/static/{file}")
    kinds = {".js": "javascript", ".css": "text/css", ".svg": "image/svg+xml"}
    assert answer.status == 200
    assert kinds[Path(file).suffix] in answer.headers["Content-Type"]


# Without scripts


async def plain(client, **headers):
    return await page_of(client, "/chat/plain", **{"Accept-Language": "en", **headers})


async def fill_in(client, token=None, **fields):
    """Send the form as a browser does: the token first."""
    if token is None:
        token = re.search(r'name="token" value="([0-9a-f]+)"', await plain(client)).group(1)
    form = FormData({"token": token}, default_to_multipart=True)
    for name, value in fields.items():
        file = {"filename": "a.jpg", "content_type": "image/jpeg"} if name == "photo" else {}
        form.add_field(name, value, **file)
    return await client.post("/chat/plain", data=form, headers={"Accept-Language": "en"})


async def test_without_scripts_one_is_led_to_a_page_that_works_without(client):
    page = await page_of(client)
    assert re.search(r'<noscript>.*<a href="/chat/plain">.*</noscript>', page, re.DOTALL)


async def test_the_plain_page_sends_words_and_shows_the_answer(client):
    answer = await fill_in(client, text="the lamp is dark")
    assert (answer.status, answer.headers["Location"]) == (303, "/chat/plain#last")
    page = await plain(client)
    assert "the lamp is dark" in page
    assert "You said: the lamp is dark" in page


async def test_the_plain_page_shows_choices_as_buttons(house, client):
    await fill_in(client, text="/start")
    value = re.search(r'name="press" value="([^"]+)"', await plain(client)).group(1)
    assert (await fill_in(client, press=value)).status == 303
    assert (await lines(client))["lines"][1]["pressed"] == 0
    assert "disabled" in await plain(client)


async def test_on_the_plain_page_a_menu_can_be_used_again(house, client):
    await fill_in(client, text="hello")
    menu = (Choice("menu", "School menu", start="/menu"),)
    await house.town.tell(client.chat, "What can we do?", choices=menu, token="m3nu")
    value = re.search(r'name="press" value="([^"]+m3nu[^"]+)"', await plain(client)).group(1)
    for _ in range(2):
        assert (await fill_in(client, press=value)).status == 303
        assert "disabled>\n                <span" not in await plain(client)


async def test_the_plain_page_takes_photos(client):
    assert (await fill_in(client, text="", photo=jpeg())).status == 303
    await shown(client, lambda found: found[0].get("photos"))
    assert 'src="/chat/photo/' in await plain(client)


async def test_on_the_plain_page_another_language_is_chosen(house, client):
    await fill_in(client, text="hello")
    assert (await fill_in(client, language="de")).status == 303
    said = await house.town.hears(text="/language de")
    assert said.language == "de"
    await house.town.tell(client.chat, "Von jetzt an Deutsch.", language="de")
    page = await plain(client)
    assert "Sprache: Deutsch" in page
    assert '<html lang="de">' in page
    assert "Ihre Nachricht" in page


@pytest.mark.parametrize("token", ["", "0" * 64, "ñ"])
async def test_a_form_of_another_site_is_not_taken(house, client, token):
    answer = await fill_in(client, token, text="give me all")
    assert answer.status == 403
    assert "did not come from our page" in await answer.text()
    assert house.town.heard == []


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        ({"text": "  "}, 400, "There was nothing in it yet"),
        ({"text": "x" * 70_000}, 413, "too long for one message"),
        ({"text": "x" * 30_000}, 400, "too long for one message"),
        ({"press": "nowhere tok3n:0"}, 404, "not here any more"),
    ],
)
async def test_the_plain_page_says_what_is_wrong(client, fields, status, words):
    answer = await fill_in(client, **fields)
    assert answer.status == status
    assert words in await answer.text()


async def test_whoever_is_told_what_is_wrong_is_led_to_where_they_write(client):
    answer = await fill_in(client, text="")
    assert re.search(r"<textarea[^>]* autofocus aria-describedby=.problem", await answer.text())


async def test_a_page_that_is_not_there_is_answered_in_the_language_of_the_browser(client):
    headers = {"Accept": "text/html", "Accept-Language": "de"}
    async with client.get("/chat/nowhere", headers=headers) as answer:
        page = await answer.text()
        assert answer.status == 404
        assert "Das ist nicht mehr da." in page
        assert '<a href="/chat">Zum Chat mit dem Rathaus</a>' in page


async def test_the_plain_page_leads_those_without_a_session_to_the_chat(house):
    async with house.visitor(begun=False) as client:
        answer = await client.get("/chat/plain")
        assert (answer.status, answer.headers["Location"]) == (303, "/chat")


async def test_the_demonstration_shows_three_panes(client):
    page = await page_of(client, "/", **{"Accept-Language": "en"})
    frames = re.findall(r'<iframe[^>]*[ -]src="([^"]+)"', page)
    assert frames == ["/chat", "/chat?room=works-staff&amp;key=k3y", "/feed-pane"]
    assert "You, at home" in page
    controlled = re.findall(r'role="tab" [^>]*aria-controls="([^"]+)"', page)
    panels = re.findall(r'id="([^"]+)" role="tabpanel"', page)
    assert controlled == panels == ["pane-resident", "pane-staff", "pane-feed"]


async def test_the_demonstration_invites_to_each_service_in_the_chat_beside(client):
    page = await page_of(client, "/", **{"Accept-Language": "de"})
    links = re.findall(r'<a href="/chat\?start=(\w+)" target="resident">([^<]+)</a>', page)
    assert links == [("menu", "🍽 Schulessen"), ("vote", "🗳 Abstimmen")]


async def test_what_stands_in_the_talk_is_text_in_the_data_too(client):
    await say(client, said("</script><script>alert(1)</script>"))
    assert "<script>alert" not in await page_of(client)
