"""`juntos check` looks at everything, and says of each thing in one line how it is."""

import socket

import pytest
from sqlalchemy import text

from juntos.check import check
from storage.engine import make_engine, plain_url
from tests.fakes.botapi import Says
from tests.homeserver import person
from tests.journeys.eyes import looking
from tests.journeys.jun import JUN, settle_in
from tests.juntos.conftest import SECRET

TOWN = """
name = "Jun"
languages = ["es"]
timezone = "Europe/Madrid"
emergency_number = "112"

[[departments]]
key = "works"
name = "Obras"
room = "{room}"
channels = [{channels}]

[[categories]]
key = "light"
department = "works"
name = "Farola"
words = ["farola"]
"""


@pytest.fixture
def town(tmp_path):
    """Writes a town file of one department; its path."""

    def write(room="matrix:!works:jun.example", *channels):
        file = tmp_path / "town.toml"
        named = ", ".join(f'"{channel}"' for channel in channels)
        file.write_text(TOWN.format(room=room, channels=named))
        return file

    return write


async def findings():
    return [finding async for finding in check()]


async def wrong():
    """What is not as it should be, each in one line."""
    lines = [finding.text for finding in await findings() if finding.good is False]
    assert not any("\n" in line for line in lines)
    return lines


@pytest.fixture
async def staff(synapse):
    async with person(synapse, "jun") as bot, looking(synapse, "elena") as elena:
        staff = await settle_in(bot, elena)
        for room in (staff.room, staff.channel):
            await bot.change(room, "join")
        yield staff


@pytest.fixture
def with_platforms(told, town, fake, staff):
    """All that a real town has set."""
    file = town(f"matrix:{staff.room}", "telegram:@jun_works", f"matrix:{staff.channel}")
    told(
        TOWN=file,
        SECRET_KEY=SECRET,
        TELEGRAM_TOKEN=fake.token,
        TELEGRAM_API_URL=fake.url,
        MATRIX_HOMESERVER=staff.bot.server.url,
        MATRIX_USER_ID=staff.bot.id,
        MATRIX_PASSWORD=staff.bot.account.password,
    )


async def test_where_all_is_well_nothing_is_wrong(with_platforms, fake, staff):
    fake.channel("@jun_works")
    found = [str(finding) for finding in await findings()]
    assert [line for line in found if line.startswith("✗")] == []
    said = "\n".join(found)
    for words in ("Jun, 1 departments, 1 categories", "@jun_bot", "@jun_works", staff.bot.id):
        assert words in said


async def test_what_the_bot_may_not_is_named(with_platforms, fake, staff):
    fake.channel("@jun_works", bot="member")
    await staff.bot.change(staff.room, "leave")
    telegram, matrix = await wrong()
    assert "@jun_works" in telegram
    assert "administrator" in telegram
    assert staff.room in matrix
    assert f"invite {staff.bot.id}" in matrix


async def test_platforms_that_are_down_are_named(with_platforms, told, fake):
    told(MATRIX_HOMESERVER=nobody_answers_at())
    await fake.close()
    telegram, matrix = await wrong()
    assert telegram.startswith("Telegram: Cannot connect to host 127.0.0.1:")
    assert matrix.startswith("Matrix: http://127.0.0.1")
    assert fake.token not in telegram


def nobody_answers_at():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


async def test_a_wrong_token_is_named(with_platforms, fake):
    fake.fail(Says(401, "Unauthorized"), times=100)
    assert any("JUNTOS_TELEGRAM_TOKEN" in line for line in await wrong())


async def test_rooms_on_platforms_without_settings_are_named(told, town):
    told(TOWN=town("matrix:!works:jun.example", "telegram:@jun_works"), SECRET_KEY=SECRET)
    assert await wrong() == [
        "works: matrix:!works:jun.example is on a platform that has no settings",
        "works: telegram:@jun_works is on a platform that has no settings",
    ]


async def test_staff_rooms_in_the_browser_are_for_the_demonstration_only(told):
    told(TOWN=JUN / "town.toml", SECRET_KEY=SECRET)
    lines = await wrong()
    assert len(lines) == 5
    assert all("only in `juntos demo`" in line for line in lines)


async def test_a_data_folder_that_is_none_is_named(told, tmp_path):
    (tmp_path / "juntos-data").touch()
    told(SECRET_KEY=SECRET)
    assert f"JUNTOS_DATA: {tmp_path / 'juntos-data'} is not a folder" in await wrong()


async def test_all_mistakes_are_told_at_once(told, tmp_path):
    """In settings, town file, database and doors; one does not hide the other."""
    file = tmp_path / "town.toml"
    file.write_text('name = "Jun"\nlanguages = ["xx"]\n')
    told(TOWN=file, DATABASE_URL="postgresql://127.0.0.1:1/jun", MATRIX_PASSWORD="secret")
    said = "\n".join(await wrong())
    for words in ("town.toml", "database postgresql", "JUNTOS_SECRET_KEY", "MATRIX_HOMESERVER"):
        assert words in said


async def test_a_check_leaves_no_database_behind(told, tmp_path):
    told(SECRET_KEY=SECRET, DATA=tmp_path / "data")
    assert any("the first start makes its tables" in one.text for one in await findings())
    assert not (tmp_path / "data").exists()


async def test_of_the_database_is_told_what_form_it_has(told, sqlite_url):
    told(SECRET_KEY=SECRET, DATABASE_URL=sqlite_url)
    assert any("reachable" in one.text for one in await findings())
    has_the_form("0099", sqlite_url)
    assert any("is of a newer version of Juntos" in line for line in await wrong())


def has_the_form(form, url):
    engine = make_engine(plain_url(url))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :form"), {"form": form})
    engine.dispose()
