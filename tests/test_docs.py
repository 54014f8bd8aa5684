"""What the pages for those who go on building say is true: their examples are tried out."""

import os
import re
import shutil
import subprocess
import sys
from contextlib import AsyncExitStack
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from core.handlers import all_tables
from core.texts import FOLDER, Texts
from core.town import TownMistakes, read_town
from storage.database import Database
from tests import lending
from tests.paper import Clock
from tests.paper_town import example_town, paper_town
from tests.people import Bring, Clerk, PaperDarkroom, Person, Press, t

ONE_PAGE = 140  # lines
HOUSE = Path(__file__).parents[1]
DOCS = HOUSE / "docs"
SERVICE = (DOCS / "add-a-service.md").read_text("utf-8")
# A block of code, and the file that it is, if the line above names one.
BLOCK = re.compile(r"(?:`([\w/.]+)`:\n\n)?```(\w*)\n(.*?)```", re.DOTALL)
ROOMS = "bots|core|docs|feed|juntos|storage|tests|texts|towns"
PATH = re.compile(rf"`((?:{ROOMS})/[\w/.-]*)`")


FILES = {name: content for name, _, content in BLOCK.findall(SERVICE) if name}
# Those that look at a service that is new: at its texts, its words, and its talk.
TESTS = ("pytest", "-q", "-p", "no:cacheprovider", "-k", "tools or every_key or same_word",
         "tests/core/test_texts.py")  # fmt: skip
MENU = {"es": "🪜 Herramientas", "de": "🪜 Werkzeug", "en": "🪜 Tools"}


def written_into(folder):
    """The files of the page, as it has them."""
    for name, content in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        assert not (HOUSE / name).exists(), "the house has such a service already"
        file.write_text(content, "utf-8")


@pytest.fixture
def house(tmp_path):
    """A copy of the house, into which the files of the page are put."""
    for name in ("core", "tests", "texts"):
        shutil.copytree(HOUSE / name, tmp_path / name)
    for name in ("bots", "docs", "feed", "juntos", "storage", "towns", "pyproject.toml"):
        (tmp_path / name).symlink_to(HOUSE / name)
    written_into(tmp_path)
    return tmp_path


def runs(house, *what):
    """Run a module of Python in a house; what it says, and whether it went well."""
    surroundings = {**os.environ, "PYTHONPATH": str(house)}
    ran = subprocess.run(
        [sys.executable, "-m", *what], cwd=house, env=surroundings, capture_output=True, text=True
    )
    return ran.returncode, ran.stdout + ran.stderr


@pytest.mark.slow
def test_what_the_page_says_is_done_as_it_stands_there(house):
    """The files, the command that writes the talk, and then its test and those of the texts."""
    (command,) = re.findall(r"`python -m (tests\.[\w. ]+)`", SERVICE)
    assert runs(house, *command.split()) == (0, "")
    talk = (house / "tests" / "handlers" / "talks" / "en" / "tools.txt").read_text("utf-8")
    assert "  → Ana: Which tool do you need?\n      [The ladder]\n      [The drill]\n" in talk
    assert "  → Ana: Good! The town hall will answer you here. Your number is J-00001.\n" in talk
    assert "  → townhall-staff: J-00001" in talk
    code, said = runs(house, *TESTS, "tests/handlers/test_golden_talks.py")
    assert code == 0, said


@pytest.mark.slow
def test_whoever_forgets_a_text_or_takes_a_word_of_others_is_told_which(house):
    german, spanish = (house / "texts" / one / "tools.ftl" for one in ("de", "es"))
    german.write_text(german.read_text("utf-8").replace("tools-when = Für welchen Tag?\n", ""))
    spanish.write_text(spanish.read_text("utf-8").replace("prestar", "prestar, cita"))
    file = house / "core" / "handlers" / "tools.py"
    code = file.read_text("utf-8").replace("script, act)", "script, act, rank=18)")
    file.write_text(code.replace('choose("tools-which"', 'choose("tools-what"'))
    code, said = runs(house, *TESTS)
    assert code == 1
    twice = ("'appointment-words', 'tools-words'", "'cita'")
    for told in ("'tools-when'", "'tools-what'", "'menu-tools'", *twice):
        assert told in said, told


@pytest.fixture
def example(tmp_path):
    """The files of the page in a folder, beside all texts that the house has."""
    shutil.copytree(FOLDER, tmp_path / "texts", ignore=shutil.ignore_patterns("__pycache__"))
    written_into(tmp_path)
    return tmp_path


@pytest.fixture
def handlers(example):
    spec = spec_from_file_location("tools", example / "core" / "handlers" / "tools.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.HANDLERS


@pytest.fixture
async def open_town(example, sqlite_url):
    """Opens a town that has the service of the page beside its own."""
    async with AsyncExitStack() as open_now:

        async def opened(handlers, commands=()):
            texts = Texts(example_town().languages, example / "texts")
            database = await open_now.enter_async_context(Database(sqlite_url))
            about = (database, example, Clock(), PaperDarkroom())
            town = paper_town(*about, texts=texts, handlers=handlers, commands=commands)
            open_now.push_async_callback(town.closes)
            return town

        yield opened


@pytest.mark.parametrize(
    ("language", "words", "question"),
    [("es", "herramientas", "¿Qué herramienta necesita?"),
     ("de", "ausleihen", "Welches Werkzeug brauchen Sie?"),
     ("en", "borrow", "Which tool do you need?")],
)  # fmt: skip
async def test_the_example_is_found_by_its_words_in_every_language(
    open_town, handlers, language, words, question
):
    town = await open_town(handlers)
    answers = await town.hears("ana", words, language=language)
    assert answers[-1].text == question


@pytest.mark.parametrize(
    ("language", "command"), [("es", "prestar"), ("de", "leihen"), ("en", "lend")]
)
async def test_with_a_rank_it_stands_in_the_menu_and_goes_by_its_name_in_each_language(
    open_town, example, handlers, language, command
):
    for one, label in MENU.items():
        with (example / "texts" / one / "tools.ftl").open("a", encoding="utf-8") as texts:
            texts.write(f"menu-tools = {label}\ntools-command = {command}\n")
    town = await open_town([replace(one, rank=18) for one in handlers])
    await town.hears("ana", "/start", language=language)
    while MENU[language] not in town.read()[-1].buttons:
        await town.presses("ana", town.texts.say(language, "menu-more"), language=language)
    question = town.texts.say(language, "tools-which")
    assert (await town.presses("ana", MENU[language], language=language))[-1].text == question
    assert (await town.hears("ana", f"/{command}", language=language))[-1].text.endswith(question)
    assert (await town.hears("ana", "/tools", language=language))[-1].text.endswith(question)


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


# The other page, and what of its code stands in other files than that of a service.
BRINGS = (DOCS / "what-a-service-may-bring.md").read_text("utf-8")
ELSEWHERE = {
    "__kept__ = Keeps(…)", "forget_resident(resident_id)", "of_resident(resident_id)",
    "SLIPS = {Brings.LOAN: take_over}",
}  # fmt: skip


def test_what_a_service_may_bring_is_brought_in_the_words_of_its_page():
    source = Path(lending.__file__).read_text("utf-8")
    said = set(re.findall(r"`(\w[^`\n]*[(=][^`\n]*)`", BRINGS)) - ELSEWHERE
    assert len(said) > 10
    for code in said:
        pattern = (
            re.escape(code).replace("…", r"[^\n]*").replace(re.escape("(order, loan)"), r"\(.*")
        )
        pattern = pattern.replace(re.escape("(order, file)"), r"\(.*")
        assert re.search(pattern, source), code


@pytest.fixture
async def lending_town(open_town, example):
    for one in MENU:
        with (example / "texts" / one / "tools.ftl").open("a", encoding="utf-8") as texts:
            texts.write(lending.TEXTS)
    return await open_town(lending.HANDLERS, lending.COMMANDS)


async def test_a_file_is_asked_for_and_another_is_given_to_keep(lending_town):
    ana = Person(lending_town, "ana", "en")
    await ana.says("/start")
    await ana.talks(("/tool-paper", "tools-paper"), (Bring(), "tools-sure"))
    assert ana.text("choice-ask-person") in ana.last.buttons
    (given,) = [one for one in await ana.does(Press("yes")) if one.message.document]
    assert (given.text, given.message.document.name) == ("For your calendar.", "cita.ics")
    assert "tools-sure" not in ana.sees()


async def test_staff_order_are_asked_press_a_button_and_drop_a_file(lending_town):
    elena = Clerk(lending_town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await elena.talks(
        ("!lend", "tools-which"),
        (Press("ladder"), "tools-ladder-lent"),
        (Press("yes"), t("tools-returned", number="12")),
        (Bring(b"a drill", "all.tools", "text/plain"), t("tools-returned", number="all.tools")),
    )


def test_what_a_service_adds_to_the_town_file_is_read_and_a_mistake_is_told_with_its_line(tmp_path):
    shutil.copytree(HOUSE / "towns" / "jun", tmp_path / "jun")
    file, tables = tmp_path / "jun" / "town.toml", {**all_tables(), **lending.TABLES}
    jun = file.read_text("utf-8")
    file.write_text(f'{jun}\n[[tools]]\nkey = "ladder"\n', "utf-8")
    assert read_town(file, tables=tables).extras["tools"] == (lending.Tool(key="ladder"),)
    file.write_text(f"{jun}\n[[tools]]\nkey = 3\n", "utf-8")
    with pytest.raises(TownMistakes, match=str(len(jun.splitlines()) + 3)):
        read_town(file, tables=tables)


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.stem)
def test_every_file_that_a_page_names_is_there(page):
    text = page.read_text("utf-8")
    examples = {name for name, *_ in (*BLOCK.findall(SERVICE), *BLOCK.findall(text))}
    named = set(PATH.findall(text)) - examples
    assert [name for name in sorted(named) if not (HOUSE / name).exists()] == []


@pytest.mark.parametrize("page", ["add-a-service", "add-a-platform"])
def test_a_page_is_one_page(page):
    assert len((DOCS / f"{page}.md").read_text("utf-8").splitlines()) <= ONE_PAGE
