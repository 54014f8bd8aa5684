"""The rules of the house that no other tool keeps."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from functools import cache
from itertools import chain
from pathlib import Path
from statistics import median

import pytest
from sqlmodel import SQLModel

from storage.kept import notes
from storage.store import Store

assert Store  # with it all tables are known

HOUSE = Path(__file__).parents[1]
ROOMS = ("juntos", "bots", "feed", "core", "storage")
SOURCES = sorted(chain.from_iterable((HOUSE / room).rglob("*.py") for room in ROOMS))
TESTS = sorted((HOUSE / "tests").rglob("test_*.py"))
SERVICES = sorted((HOUSE / "core" / "handlers").glob("[!_]*.py"))
LANGUAGES = ("de", "en", "es")
PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))
CONTRACTS = {contract["name"] for contract in PROJECT["tool"]["importlinter"]["contracts"]}

MOST_LINES_OF_A_FUNCTION = 25
MEDIAN_LINES_OF_A_FUNCTION = 6
MOST_LINES_OF_A_FILE = 300
LONG_FILES = {
    "storage/migrations/versions/0001_the_first_books_of_the_town.py",  # every table, once
}

# Where the house waits for others. Everything else is plain functions.
EDGES = {
    "core/attachments.py",
    "core/backoff.py",
    "core/background.py",
    "core/courier.py",
    "core/draughtsman.py",
    "core/drawing_room.py",
    "core/intake.py",
    "core/keeper.py",
    "core/lease.py",
    "core/noticeboard.py",
    "core/photos.py",
    "core/sender.py",
    "core/transport.py",
    "core/worker.py",
    "storage/database.py",
    "storage/latest.py",
    "storage/listener.py",
}

# Where to write what, so that this contract is broken, and no other.
BREACHES = {
    "The floors: imports run only downward, and doors do not know each other": (
        "storage/cases.py",
        "import core.messages",
    ),
    "The floors of the core": ("core/messages.py", "import core.hall"),
    "The core knows no platform": ("core/turn.py", "import telegram"),
    "A turn waits for nothing": ("core/turn.py", "import time"),
    "What draws charts is in a process of its own": ("core/draughtsman.py", "import matplotlib"),
    "Only storage writes SQL": ("core/turn.py", "import sqlalchemy"),
    "A service does not lean on another": (
        "core/handlers/council/sitting.py",
        "import core.handlers.cases",
    ),
}


def name(file):
    return file.relative_to(HOUSE).as_posix()


def tracked():
    """What is, or will be, in the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=HOUSE,
        capture_output=True,
        text=True,
        check=True,
    )
    files = (HOUSE / line for line in listed.stdout.splitlines())
    return [file for file in files if file.is_file()]


@cache
def tree(file):
    return ast.parse(file.read_text("utf-8"))


def functions(file):
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    return [node for node in ast.walk(tree(file)) if isinstance(node, kinds)]


def lines(function):
    """How long the body of a function is, without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return body[-1].end_lineno - body[0].lineno + 1 if body else 0


def kept(house):
    """The contracts that a house keeps."""
    lint = [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"]
    done = subprocess.run(lint, cwd=house, capture_output=True, text=True)
    found = re.findall(r"^(.*) (KEPT|BROKEN)", done.stdout, re.MULTILINE)
    assert {contract for contract, _ in found} == CONTRACTS, done.stdout + done.stderr
    return {contract for contract, state in found if state == "KEPT"}


def test_every_contract_is_kept():
    assert kept(HOUSE) == CONTRACTS


def test_every_contract_is_broken_once_below():
    assert set(BREACHES) == CONTRACTS


@pytest.mark.parametrize("contract", BREACHES)
def test_a_contract_that_is_broken_is_noticed(contract, tmp_path):
    for room in ROOMS:
        shutil.copytree(HOUSE / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(HOUSE / "pyproject.toml", tmp_path)
    file, breach = BREACHES[contract]
    with (tmp_path / file).open("a", encoding="utf-8") as module:
        module.write(f"\n{breach}\n")
    assert kept(tmp_path) == CONTRACTS - {contract}


def test_nothing_is_asynchronous_but_the_edges_of_the_house():
    inside = [file for file in SOURCES if name(file).startswith(("core/", "storage/"))]
    waiting = {
        name(file)
        for file in inside
        if any(isinstance(function, ast.AsyncFunctionDef) for function in functions(file))
    }
    assert waiting - EDGES == set()


def test_every_function_is_seen_at_one_glance():
    lengths = {
        f"{name(file)}:{function.name}": lines(function)
        for file in SOURCES
        if "versions" not in file.parts
        for function in functions(file)
    }
    long = [where for where, length in lengths.items() if length > MOST_LINES_OF_A_FUNCTION]
    assert long == []
    assert median(lengths.values()) <= MEDIAN_LINES_OF_A_FUNCTION


def test_no_file_is_longer_than_one_noun_needs():
    lengths = {name(file): len(file.read_text("utf-8").splitlines()) for file in SOURCES}
    long = {file for file, length in lengths.items() if length > MOST_LINES_OF_A_FILE}
    assert long - LONG_FILES == set()


def test_every_module_says_in_a_sentence_what_it_is():
    dumb = [name(file) for file in SOURCES if not (ast.get_docstring(tree(file)) or "").strip()]
    assert [file for file in dumb if "versions" not in file] == []


@pytest.mark.parametrize("service", SERVICES, ids=lambda file: file.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_service_has_its_texts(service, language):
    assert (HOUSE / "texts" / language / f"{service.stem}.ftl").exists()


# What a script asks people with, and what follows the key where the question has a sequel.
ASKS = {
    "text": (),
    "photos": ("-more",),
    "choose": (),
    "choose_or_say": (),
    "confirm": (),
    "Ask": (),
}


def questions(source):
    """The keys of all that the scripts in a module ask people."""
    for node in ast.walk(source):
        match node:
            case ast.Call(func=ast.Name(id=ask), args=[ast.Constant(value=str(key)), *_]):
                if ask in ASKS:
                    yield from (key + sequel for sequel in ("", *ASKS[ask]))


def messages(language):
    """The keys of all texts in a language."""
    files = (HOUSE / "texts" / language).glob("*.ftl")
    return {
        key
        for file in files
        for key in re.findall(r"^([a-z][\w-]*) *=", file.read_text("utf-8"), re.MULTILINE)
    }


@pytest.mark.parametrize("service", SERVICES, ids=lambda file: file.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_of_a_service_has_its_text(service, language):
    assert set(questions(tree(service))) - messages(language) == set()


def test_no_two_services_ask_with_one_key():
    asked = Counter(chain.from_iterable(set(questions(tree(service))) for service in SERVICES))
    assert [key for key, times in asked.items() if times > 1] == []


def test_questions_are_found_in_a_script():
    source = "def script():\n    yield from photos('see')\n    yield Ask('what', choices=())\n"
    assert set(questions(ast.parse(source))) == {"see", "see-more", "what"}


def test_every_table_names_what_it_keeps_of_people():
    """See docs/what-a-service-may-bring.md; more of this is in tests/storage/test_personal.py."""
    named = {table.name: note.columns for table, note in notes()}
    tables = SQLModel.metadata.sorted_tables
    columns = {one.name: [column.name for column in one.c] for one in tables}
    assert [one for one in columns if sorted(columns[one]) != sorted(named.get(one, []))] == []


# Tests wait for events, and replace things by giving others. The brackets hide it from itself.
UNWANTED_IN_TESTS = re.compile(
    r"mock\.patc[h]|monkeypatch\.setatt[r]|MagicMoc[k]|\btime\.slee[p]\(|asyncio\.slee[p]\((?!0\))"
)


def found_in(files, pattern):
    """Where a pattern stands: file, line number, and what was found."""
    return [
        f"{name(file)}:{number}: {match.group()}"
        for file in files
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if (match := pattern.search(line))
    ]


def test_no_test_patches_or_sleeps():
    assert found_in(TESTS, UNWANTED_IN_TESTS) == []


# What belongs to a machine and not to the project.
OF_A_MACHINE = re.compile(
    r"/wor[k]/(?:main|shared)|/roo[t]/|/hom[e]/[a-z]|/User[s]/|/opt/(?:pyp[i]|wheel[s]|far[m])"
    r"|pypi\.or[g]|registry\.npmj[s]|deb\.debia[n]|subagen[t]|\.librar[y]/"
)
TEXT = {".py", ".md", ".toml", ".yaml", ".yml", ".ftl", ".sh", ".js", ".css", ".html", ".lock"}


def is_text(file):
    return file.suffix in TEXT or file.stem in {"Makefile", "Dockerfile", "run"}


def test_nothing_of_this_machine_stands_in_the_project():
    assert found_in([file for file in tracked() if is_text(file)], OF_A_MACHINE) == []
