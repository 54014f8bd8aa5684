"""The mirror of docs/add-a-mirror.md, as it stands there, before a house at work."""

import re
from pathlib import Path

import pytest

from core.messages import Address, Attachment
from core.noticeboard import Noticeboard
from core.sender import Sender
from core.transport import NotSent
from storage.database import Database
from tests.paper import Clock
from tests.paper_town import example_town, paper_town
from tests.people import Clerk, PaperDarkroom

PAGE = (Path(__file__).parents[2] / "docs" / "add-a-mirror.md").read_text("utf-8")
CODE = re.compile(r"```python\n(.*?)```", re.DOTALL)


@pytest.fixture
def window(tmp_path):
    page = {"__name__": "window"}
    exec(CODE.search(PAGE)[1], page)  # noqa: S102 - it stands on our own page
    (tmp_path / "window").mkdir()
    return page["Window"](tmp_path / "window")


@pytest.fixture
async def elena(window, sqlite_url, tmp_path):
    """A clerk of a town with that mirror."""
    channels = (Address("window", "plaza"),)
    town = example_town()
    departments = tuple(one.model_copy(update={"channels": channels}) for one in town.departments)
    async with Database(sqlite_url) as database:
        town = town.model_copy(update={"departments": departments})
        jun = paper_town(database, tmp_path, Clock(), PaperDarkroom(), town=town)
        elena = Clerk(jun, "works-staff", "es", "@elena:jun.example", "Elena")
        await elena.joins()
        yield elena
        await jun.closes()


async def notices(elena, window):
    """What the screen shows, after all that waits has been sent."""
    sender = Sender(elena.town.database, window, clock=elena.town.clock)
    await sender.send_due()
    return [file.read_text("utf-8") for file in window.folder.glob("*.txt")]


async def test_what_is_posted_edited_and_withdrawn_follows_in_the_window(elena, window):
    await elena.says("!post Mañana se corta la luz", id="m1")
    [notice] = await notices(elena, window)
    assert "Mañana se corta la luz" in notice
    await elena.says("!retirar 1")
    assert await notices(elena, window) == []


async def test_nothing_comes_in_by_a_noticeboard():
    board = Noticeboard()
    assert board.decode(b"{}") is None
    assert board.is_group("plaza")
    with pytest.raises(NotSent):
        await board.fetch(Attachment(kind="photo", handle="f1"), 100)
