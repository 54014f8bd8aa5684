"""A database is brought to the newest form, and that is the form which the books expect."""

import asyncio
import subprocess
import sys

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text
from sqlmodel import SQLModel

from storage.engine import make_engine, plain_url
from storage.migrate import UnknownForm, config, form, forms, migrate, newest, upgrade
from storage.search import NAME, is_of_the_books
from storage.store import Store

assert Store  # with it all tables are known


@pytest.fixture
def blank_postgresql(postgresql_url):
    engine = make_engine(plain_url(postgresql_url))
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    yield engine
    engine.dispose()


@pytest.fixture
def blank_sqlite(tmp_path):
    engine = make_engine(plain_url(f"sqlite:///{tmp_path}/blank.db"))
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def blank(request):
    """A database in which nothing is at all."""
    return request.getfixturevalue(f"blank_{request.param}")


def step_by_step(engine):
    with engine.begin() as connection:
        upgrade(connection)


@pytest.fixture(params=[migrate, step_by_step])
def brought_up(request, blank):
    """A database in the newest form: laid out so at once, or brought to it."""
    request.param(blank)
    return blank


def tables(engine):
    """All tables, but those of the index: each kind of database has its own."""
    names = inspect(engine).get_table_names()
    return {name for name in names if is_of_the_books(name, "table", None)}


def expected():
    return {*SQLModel.metadata.tables, "alembic_version"}


def test_an_empty_database_has_no_form(blank):
    assert form(blank) is None
    assert tables(blank) == set()


def test_an_empty_database_is_brought_to_the_newest_form(brought_up):
    assert form(brought_up) == newest()
    assert tables(brought_up) == expected()
    migrate(brought_up)
    assert form(brought_up) == newest()


def test_the_newest_form_is_what_the_books_expect(brought_up):
    with brought_up.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        options |= {"include_name": is_of_the_books}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, SQLModel.metadata) == []


def test_every_database_has_the_index_of_the_feed(brought_up):
    assert inspect(brought_up).has_table(NAME)


def test_a_difference_to_what_the_books_expect_is_noticed(blank):
    migrate(blank)
    with blank.begin() as connection:
        connection.execute(text("DROP INDEX delivery_due"))
        options = {"include_name": is_of_the_books}
        context = MigrationContext.configure(connection, opts=options)
        ((what, index),) = compare_metadata(context, SQLModel.metadata)
        assert (what, index.name) == ("add_index", "delivery_due")


def test_a_database_that_has_the_newest_form_stays_as_it_is(blank):
    migrate(blank)
    with blank.begin() as connection:
        connection.execute(text("INSERT INTO cursor VALUES ('paper', 's1', '2026-11-20')"))
    migrate(blank)
    with blank.connect() as connection:
        assert connection.execute(text("SELECT mark FROM cursor")).scalar() == "s1"


def test_where_a_step_fails_everything_stays_as_it_was(blank):
    with blank.begin() as connection:
        connection.execute(text("CREATE TABLE post (mine INTEGER)"))
    with pytest.raises(Exception, match="post"):
        migrate(blank)
    assert tables(blank) == {"post"}


def test_every_step_can_be_taken_back(brought_up):
    with brought_up.begin() as connection:
        command.downgrade(config(connection), "base")
    assert tables(brought_up) == {"alembic_version"}
    assert not inspect(brought_up).has_table(NAME)
    migrate(brought_up)
    assert tables(brought_up) == expected()


def test_talks_that_are_open_go_on_when_staff_get_theirs(blank):
    with blank.begin() as connection:
        upgrade(connection)
        command.downgrade(config(connection), "0003")
        add = "INSERT INTO conversation VALUES ('paper:ana', 'report', '{}', '[]', 't', :at)"
        connection.execute(text(add), {"at": "2026-11-20 12:00:00.000000"})
    with blank.begin() as connection:
        upgrade(connection)
        talk = connection.execute(text("SELECT address, author, thread, token FROM conversation"))
        assert talk.all() == [("paper:ana", "", "", "t")]


def test_a_database_of_a_newer_version_is_left_alone(blank):
    migrate(blank)
    with blank.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'tomorrow'"))
    with pytest.raises(UnknownForm, match="tomorrow"):
        form(blank)
    with pytest.raises(UnknownForm, match="tomorrow"):
        migrate(blank)


async def test_those_who_start_at_once_do_not_get_in_each_others_way(blank_postgresql):
    await asyncio.gather(*(asyncio.to_thread(migrate, blank_postgresql) for _ in range(3)))
    assert tables(blank_postgresql) == expected()


def test_each_step_lies_in_a_file_that_begins_with_its_name():
    known = ScriptDirectory.from_config(config()).walk_revisions()
    assert forms() == sorted(step.revision for step in known)
    assert newest() == ScriptDirectory.from_config(config()).get_current_head()


def test_a_start_with_nothing_to_bring_up_does_not_load_the_tool_for_it(blank):
    migrate(blank)
    code = (
        "import sys\n"
        "from storage.migrate import migrate\n"
        "from storage.engine import make_engine, plain_url\n"
        "migrate(make_engine(plain_url(sys.argv[1])))\n"
        "sys.exit('alembic' in sys.modules)\n"
    )
    url = blank.url.render_as_string(hide_password=False)
    done = subprocess.run([sys.executable, "-c", code, url], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_laid_out_at_once_the_indexes_are_those_to_which_the_steps_lead(tmp_path):
    engines = [make_engine(plain_url(f"sqlite:///{tmp_path}/{name}.db")) for name in ("a", "b")]
    migrate(engines[0])
    step_by_step(engines[1])
    at_once, by_steps = (indexes(engine) for engine in engines)
    assert at_once == by_steps
    assert "WHERE" in at_once["delivery_post"]
    for engine in engines:
        engine.dispose()


def indexes(engine):
    """The indexes of an SQLite database, each as it was made."""
    made = text("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    with engine.connect() as connection:
        return {name: " ".join(sql.split()) for name, sql in connection.execute(made)}


OLD_ROWS = (
    "INSERT INTO slip (code, case_id, expires_at) VALUES ('12345678', 7, CURRENT_TIMESTAMP)",
    (
        "INSERT INTO resident (id, language, easy, met_at, muted_because)"
        " VALUES (1, 'es', false, CURRENT_TIMESTAMP, '')"
    ),
    (
        "INSERT INTO poll (id, department, question, choices, counts, verified, secret, quorum,"
        " author, begun_at, ends_at) VALUES (1, 'works', '?', '[]', '[1, 1]', true, true, 0, '',"
        " CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)"
    ),
    (
        "INSERT INTO ballot (id, poll_id, resident_id, register_mark, at)"
        " VALUES (1, 1, 1, NULL, CURRENT_TIMESTAMP), (2, 1, NULL, 'mark', CURRENT_TIMESTAMP)"
    ),
)


def test_codes_and_votes_from_before_live_on(blank):
    with blank.begin() as connection:
        command.upgrade(config(connection), "0019")
        for row in OLD_ROWS:
            connection.execute(text(row))
    step_by_step(blank)
    with blank.connect() as connection:
        slip = connection.execute(text("SELECT code, brings, about_id FROM slip")).one()
        ballots = connection.execute(text("SELECT id, marked FROM ballot")).all()
        assert tuple(slip) == ("12345678", "case", 7)
        assert [tuple(one) for one in ballots] == [(1, False)]
        assert connection.execute(text("SELECT papers FROM poll")).scalar_one() == 1


A_CASE = """
    INSERT INTO "case" (id, number, matter, category, department, state, address, text, place,
                        answers, photos, urgent, private, clerk, clerk_name, opened_at, changed_at,
                        warned, reopened)
    VALUES (:id, '', 'report', '', 'works', 'done', :address, '', '', '{}', '[]', false, false, '',
            '', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, '', 0)
"""
A_SUBMISSION = """
    INSERT INTO submission (program, case_id, token, at)
    VALUES ('fix-it', 4, 'token', CURRENT_TIMESTAMP)
"""


def test_of_cases_from_before_it_is_known_by_which_door_they_came_where_it_can_be(blank):
    with blank.begin() as connection:
        command.upgrade(config(connection), "0032")
        for number, address in enumerate(("telegram:4711", "matrix:!a:jun.example", "", ""), 1):
            connection.execute(text(A_CASE), {"id": number, "address": address})
        connection.execute(text(A_SUBMISSION))
    step_by_step(blank)
    with blank.connect() as connection:
        doors = connection.execute(text('SELECT door FROM "case" ORDER BY id')).scalars().all()
    assert doors == ["telegram", "matrix", None, "open311"]
