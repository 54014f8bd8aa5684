"""`juntos export open-data`: what it says when all goes well, and when it does not."""

import csv
import json
import os
import resource
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from core.open_data.shelf import current
from core.open_data.tables import ALL
from juntos import exports
from juntos.mistakes import Mistakes
from juntos.open_data.command import INSTALL, NEEDED, run
from tests.journeys.jun import JUN


@pytest.fixture
def town(told, sqlite_url, tmp_path):
    """The example town with empty books."""
    data = tmp_path / "data"
    told(TOWN=JUN / "town.toml", DATA=data, DATABASE_URL=sqlite_url)
    return data / "open-data"


def test_without_a_folder_it_goes_where_the_pages_hand_it_out(town):
    found = CliRunner().invoke(exports.app, ["open-data"])
    assert found.exit_code == 0, found.output
    assert found.output.startswith(f"{town} is written:\n       0 cases\n")
    names = {one.name for one in current(town).iterdir()}
    kinds = {f"{one.name}.{kind}" for one in ALL for kind in ("csv", "parquet")}
    assert names == {"datapackage.json", *kinds}


def test_it_goes_into_a_folder_that_is_named(town, tmp_path):
    folder = tmp_path / "away"
    found = CliRunner().invoke(exports.app, ["open-data", "--to", str(folder)])
    assert found.exit_code == 0, found.output
    with (folder / "departments.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == 5
    assert current(town) is None


def test_without_the_library_csv_is_written_and_it_says_how_to_have_parquet(town):
    assert run(parquet=False).endswith(
        f"Parquet was left out: the library for it is not installed. To have it: {INSTALL}"
    )
    folder = current(town)
    assert not list(folder.glob("*.parquet"))
    said = json.loads((folder / "datapackage.json").read_text())
    assert "parquet" not in said["resources"][0]


def test_what_it_says_to_install_is_what_the_project_names():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["optional-dependencies"]["open-data"] == [NEEDED]


def test_the_large_library_is_loaded_by_nothing_but_what_writes_parquet(town):
    code = "import sys, juntos.run, juntos.demo; from juntos.open_data.command import run\n"
    code += "run(parquet=False); sys.exit('pyarrow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written_is_told(town, tmp_path):
    shut = tmp_path / "shut"
    shut.mkdir(mode=0o500)
    with pytest.raises(Mistakes, match=r"Permission denied; nothing was changed there"):
        run(shut / "data")


def test_a_folder_below_a_file_is_told(town, tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(Mistakes, match=r"Not a directory; nothing was changed there"):
        run(tmp_path / "file" / "data")


def test_a_disk_without_room_is_told_and_the_export_before_stays(town):
    run()
    before = current(town)

    def no_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (36_864, 36_864))

    done = subprocess.run(
        [sys.executable, "-m", "juntos.open_data"],
        preexec_fn=no_room,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stderr == f"{town}: File too large; nothing was changed there\n"
    assert current(town) == before
    assert [one for one in town.iterdir() if one.is_dir()] == [before]


def test_books_that_are_not_there_are_told(told, tmp_path):
    told(TOWN=JUN / "town.toml", DATA=tmp_path)
    with pytest.raises(Mistakes, match="bring it up with: juntos migrate"):
        run()


def test_without_a_town_it_says_so(told, tmp_path):
    told(DATA=tmp_path)
    found = CliRunner().invoke(exports.app, ["open-data"])
    assert found.exit_code == 1
