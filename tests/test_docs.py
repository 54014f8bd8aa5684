"""What the pages for those who go on building say is true: their examples are tried out."""

import re
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from textwrap import dedent

import pytest

from core.texts import FOLDER, Texts
from storage.database import Database
from tests.paper import Clock
from tests.paper_town import example_town, paper_town
from tests.people import PaperDarkroom

ONE_PAGE = 130  # lines
HOUSE = Path(__file__).parents[1]
DOCS = HOUSE / "docs"
SERVICE = (DOCS / "add-a-service.md").read_text("utf-8")
# A block of code, and the file that it is, if the line above names one.
BLOCK = re.compile(r"(?:`([\w/.]+)`:\n\n)?```(\w*)\n(.*?)```", re.DOTALL)
ROOMS = "bots|core|docs|feed|juntos|storage|tests|texts|towns"
PATH = re.compile(rf"`((?:{ROOMS})/[\w/.-]*)`")


@pytest.fixture
def example(tmp_path):
    """The files of the page in a folder, beside all texts that the house has."""
    shutil.copytree(FOLDER, tmp_path / "texts", ignore=shutil.ignore_patterns("__pycache__"))
    for name, _, content in BLOCK.findall(SERVICE):
        if name:
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            assert not file.exists(), "the house has such a service already"
            file.write_text(content, "utf-8")
    return tmp_path


@pytest.fixture
def handlers(example):
    spec = spec_from_file_location("tools", example / "core" / "handlers" / "tools.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.HANDLERS


@pytest.fixture
async def town(example, handlers, sqlite_url):
    texts = Texts(example_town().languages, example / "texts")
    async with Database(sqlite_url) as database:
        town = paper_town(
            database, example, Clock(), PaperDarkroom(), texts=texts, handlers=handlers
        )
        yield town
        await town.closes()


async def test_the_talk_of_the_page_is_held_as_it_stands_there(town):
    (talk,) = [code for _, kind, code in BLOCK.findall(SERVICE) if "async def test_" in code]
    page = {}
    exec(dedent(talk), page)  # noqa: S102 - it stands on our own page
    (test,) = [each for name, each in page.items() if name.startswith("test_")]
    await test(town)


@pytest.mark.parametrize(
    ("language", "words", "question"),
    [("es", "herramientas", "¿Qué herramienta necesita?"),
     ("de", "ausleihen", "Welches Werkzeug brauchen Sie?"),
     ("en", "borrow", "Which tool do you need?")],
)  # fmt: skip
async def test_the_example_is_found_by_its_words_in_every_language(town, language, words, question):
    answers = await town.hears("ana", words, language=language)
    assert answers[-1].text == question


def test_the_example_keeps_the_rules_of_the_house(example):
    file = example / "core" / "handlers" / "tools.py"
    for rule in (["check"], ["format", "--check"]):
        ruff = [Path(sys.executable).with_name("ruff"), *rule]
        stands = ["--stdin-filename", "core/handlers/tools.py", "-"]
        with file.open() as code:
            done = subprocess.run(
                [*ruff, *stands], stdin=code, cwd=HOUSE, capture_output=True, text=True
            )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.stem)
def test_every_file_that_a_page_names_is_there(page):
    examples = {name for name, *_ in BLOCK.findall(SERVICE)}
    named = set(PATH.findall(page.read_text("utf-8"))) - examples
    assert [name for name in sorted(named) if not (HOUSE / name).exists()] == []


@pytest.mark.parametrize("page", ["add-a-service", "add-a-platform"])
def test_a_page_is_one_page(page):
    assert len((DOCS / f"{page}.md").read_text("utf-8").splitlines()) <= ONE_PAGE
