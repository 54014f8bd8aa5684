"""`juntos tips`: keys, opening, answering; beside a server at work, and far from it."""

import asyncio
import stat

import pytest
from sqlmodel import select
from typer.testing import CliRunner

from core.hall import Hall
from core.letters import as_text, private_key
from core.texts import Texts
from core.tips import Notice, enter, letter, new_name, picture, settings_of, take, talk_of, today
from juntos.cli import app
from juntos.mistakes import Mistakes
from storage.columns import utc_now
from storage.database import Database
from storage.members import Act
from tests.paper_town import JUN, example_town

KEY = str(JUN.parent / "example-tips.key")
SECRET = "A canary sells drugs in the park"


@pytest.fixture(autouse=True)
def house(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JUNTOS_TOWN", str(JUN))
    monkeypatch.setenv("JUNTOS_DATA", str(tmp_path / "data"))


def hall(store):
    town = example_town()
    return Hall(store, town, Texts(town.languages), utc_now())


def give(store):
    """A tip with a photo; its code."""
    there, about = hall(store), settings_of(example_town())
    photo = picture(about, b"a picture", b"as it came")
    key = store.tips.keep_photo(new_name(), photo, today(there))
    notice = Notice("drugs", "soon", [letter(about, SECRET, "en", [key])], [key])
    return take(there, about, "page", notice)


@pytest.fixture
async def books(house, tmp_path):
    """The books of a town that is being served at this moment."""
    (tmp_path / "data").mkdir()
    async with Database(f"sqlite:///{tmp_path}/data/juntos.db") as database:
        yield database


@pytest.fixture
async def code(books):
    return await books.run(give)


async def says(*words):
    """What a command answers, while the town goes on."""
    return await asyncio.to_thread(said, *words)


def said(*words):
    done = CliRunner().invoke(app, ["tips", *words], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


async def noted(books):
    def look(store):
        acts = store.page.session.exec(select(Act).order_by(Act.id))
        return [(one.action, one.details["tips"]) for one in acts]

    return await books.run(look)


async def answers(books, code):
    def look(store):
        there = hall(store)
        return [one.text for one in talk_of(there, enter(there, code)) if one.from_police]

    return await books.run(look)


def test_a_pair_of_keys_is_made_that_only_its_owner_may_read(tmp_path):
    told = said("keygen", "police.key")
    file = tmp_path / "police.key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    key = private_key(file.read_text())
    assert as_text(bytes(key.public_key)) in told
    assert as_text(bytes(key)) not in told
    with pytest.raises(Mistakes, match="File exists"):
        said("keygen", "police.key")


async def test_tips_are_listed_and_opened_beside_the_server_and_the_audit_log_says_who(books, code):
    assert SECRET not in await says("list")
    told = await says("open", "--key", KEY, "--tip", "T-1", "--photos", "out")
    assert SECRET in told
    assert "T-00001-1-original.bin" in told
    assert await noted(books) == [("tips-list", ["T-00001"]), ("tip-open", ["T-00001"])]


async def test_the_photos_of_a_tip_are_laid_into_a_folder(books, code, tmp_path):
    await says("open", "--key", KEY, "--photos", "out")
    laid = {file.name: file.read_bytes() for file in (tmp_path / "out").iterdir()}
    assert laid == {
        "T-00001-1-photo.jpg": b"a picture",
        "T-00001-1-original.bin": b"as it came",
    }


async def test_a_tip_is_answered_in_the_books(books, code):
    await says("answer", "T-1", "Which park?")
    assert await answers(books, code) == ["Which park?"]
    assert await noted(books) == [("tip-answer", ["T-00001"])]
    assert "Which park?" in await says("open", "--key", KEY)


async def test_tips_are_opened_and_answered_far_from_the_server(books, code, tmp_path, monkeypatch):
    await says("export", "tips.json")
    assert "canary" not in (tmp_path / "tips.json").read_text()
    monkeypatch.setenv("JUNTOS_TOWN", "nowhere.toml")
    assert "T-00001" in await says("list", "tips.json")
    assert SECRET in await says("open", "tips.json", "--key", KEY)
    await says("answer", "1", "Which park?", "tips.json", "--out", "answer.json")
    assert "park" not in (tmp_path / "answer.json").read_text()
    monkeypatch.setenv("JUNTOS_TOWN", str(JUN))
    await says("import", "answer.json")
    assert await answers(books, code) == ["Which park?"]
    assert await noted(books) == [("tips-export", ["T-00001"]), ("tip-answer", ["T-00001"])]


async def test_where_there_are_no_tips_that_is_said(books):
    assert "There are no tips." in await says("list")
    assert "There are no tips." in await says("open", "--key", KEY)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("open", "--key", "other.key"), "this key does not open these tips"),
        (("open", "--key", "none.key"), "No such file"),
        (("open", "--key", "empty"), "this is no private key"),
        (("open", "empty", "--key", KEY), "no file that `juntos tips export` wrote"),
        (("open", "--key", KEY, "--tip", "T-9"), "there is no tip T-9"),
        (("open", "--key", KEY, "--tip", "nonsense"), "nonsense is no number of a tip"),
        (("answer", "T-1", " "), "the answer is empty"),
        (("import", "empty"), "this is no answer"),
    ],
)
async def test_what_is_wrong_is_said_plainly(books, code, tmp_path, words, problem):
    await says("keygen", "other.key")
    (tmp_path / "empty").write_text("")
    with pytest.raises(Mistakes, match=problem):
        await says(*words)
