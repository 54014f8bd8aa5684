"""Every page is HTML as the standard has it; the pages are those of the description."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from feed.description.kit import HTML
from tests.feed.alerts.warning import warns
from tests.feed.soundness import problems
from tests.feed.test_axe import all_of_it
from tests.feed.test_jobs import offer, offers
from tests.feed.whole import whole

# What stands in the addresses; whoever adds a page with another name in it says it here.
THERE = {"key": "works", "id": "1", "number": "J-00001"}
OF_ONE = {"/post/{id}": "/post/11"}
MORE = (
    "/?q=dance",
    "/?q=nothing-like-it&state=done&from=2026-11-01",
    "/?state=lost",
    "/?pane=1",
    "/?before=5",
    "/department/school",
    "/case/J-00002",
    "/jobs/2",
    "/jobs?q=nothing-like-it",
    "/map?state=closed",
    "/menu?school=infantil&week=2026-01-01",
    "/nothing",
)


@pytest.fixture(scope="module")
async def client(long_window, tmp_path_factory):
    """The whole house, in which everything has happened that a page can show."""
    window = long_window
    await window.happens(all_of_it(window))
    await window.happens(offers(offer(), offer(by_chat=True, apply="")))
    await window.happens(lambda life: (warns(life, status="Exercise"), warns(life)))
    house = whole(window, tmp_path_factory.mktemp("house"))
    async with TestClient(TestServer(house)) as client:
        yield client


async def pages(client):
    """The addresses of all pages that the house has."""
    async with client.get("/openapi.json") as answer:
        paths = (await answer.json())["paths"]
    told = {
        path: one["get"]["responses"].get("200", {}) for path, one in paths.items() if "get" in one
    }
    described = [path for path, answer in told.items() if HTML in answer.get("content", {})]
    return [OF_ONE.get(path, path).format_map(THERE) for path in described] + list(MORE)


async def page(client, path, language):
    headers = {"Accept": "text/html", "Accept-Language": language}
    async with client.get(path, headers=headers) as answer:
        assert answer.content_type == HTML, path
        return await answer.text()


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_every_page_is_html_as_the_standard_has_it(client, language):
    every = await pages(client)
    wanted = every if language == "es" else every[::3]  # the others differ in words alone
    found = {path: problems(await page(client, path, language)) for path in wanted}
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


BROKEN = """<!doctype html><html lang="en"><title>t</title>{}</html>"""


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("<h1>x</h1></b>", "the parser says"),
        ("<h1>x</h1><p><div></div></p>", "the parser says"),
        ("<h1 id=a id=b>x</h1>", "the parser says"),
        ('<h1 id="a">x</h1><p id="a">', "2 times"),
        ('<h1>x</h1><label for="a">A</label>', "leads nowhere"),
        ('<h1>x</h1><label for="a">A</label><p id="a">', "a label for <p>"),
        ('<h1>x</h1><input name="n">', "nobody hears"),
        ("<h1>x</h1><h3>y</h3>", "after h1 comes h3"),
        ("<h2>y</h2>", "0 headings"),
        ('<h1>x</h1><img src="x">', "no words"),
        ("<h1>x</h1><svg hidden></svg>", "is for HTML"),
        ('<h1>x</h1><a href="/"><button>y</button></a>', "<button> in <a>"),
        ("<h1>x</h1><ul><p>y</p></ul>", "<p> in <ul>"),
        ("<h1>x</h1><dl><dd>y</dd></dl>", "in the middle"),
        ("<h1>x</h1><table><tr><td>a<tr><td>b<td>c</table>", "rows of [1, 2] cells"),
        ('<h1>x</h1><p lang="Deutsch!">', "'Deutsch!'"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_page_is_found(broken, told):
    """Otherwise the test before this one would prove nothing."""
    assert told in " ".join(problems(BROKEN.format(broken)))


def test_a_sound_page_is_not_found_fault_with():
    assert problems(BROKEN.format('<h1 id="a">x</h1><label>n <input name="n"></label>')) == []


@pytest.mark.slow
async def test_the_nu_checker_finds_nothing_on_any_page(client, tmp_path):
    """The checker of the W3C; it is no part of the house, and whoever has it says where."""
    jar = os.environ.get("VNU_JAR", "")
    if not (jar and shutil.which("java")):
        pytest.skip("VNU_JAR names no vnu.jar (the Nu Html Checker), or there is no Java")
    folder = tmp_path / "pages"
    folder.mkdir()
    for language in ("es", "de", "en"):
        for number, path in enumerate(await pages(client)):
            file = folder / f"{number:02}-{language}.html"
            file.write_text(await page(client, path, language), "utf-8")
    assert checked(jar, folder) == []


def checked(jar: str, folder: Path) -> list[str]:
    """What the Nu checker has to say of the pages in a folder, apart from hints."""
    command = ["java", "-jar", jar, "--format", "json", "--exit-zero-always", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(done.stderr)["messages"]
    return [f"{one['url']}: {one['message']}" for one in told if one["type"] != "info"]
