"""Setting up: a fresh machine needs Python, make, and nothing that is not locked."""

import os
import re
import subprocess
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-build.lock")


def run_in(folder, *command, **variables):
    """Run a command with only what lies in `folder`/bin and the usual tools."""
    path = f"{folder / 'bin'}:{os.environ['PATH']}"
    environment = os.environ | {"PATH": path} | variables
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )


def stand_in(folder, name, script):
    """A program of ours in the place of another."""
    program = folder / "bin" / name
    program.parent.mkdir(exist_ok=True)
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


@pytest.fixture
def checkout(tmp_path):
    """A folder with what set-up needs, as in a fresh clone."""
    folder = tmp_path / "checkout"
    (folder / ".ci").mkdir(parents=True)
    for file in ("Makefile", ".ci/run", "pyproject.toml", *LOCKS):
        (folder / file).write_bytes((HOUSE / file).read_bytes())
        (folder / file).chmod(0o755)
    return folder


def test_a_python_that_is_too_old_is_told_in_plain_words(checkout):
    stand_in(checkout, "python3", 'case "$1" in -c) exit 1;; esac; echo "Python 3.9.2"')
    done = run_in(checkout, "make", "demo")
    assert done.returncode == 2
    assert "Juntos needs Python 3.11 or newer" in done.stdout
    assert "Python 3.9.2" in done.stdout
    assert not (checkout / ".venv").exists()


def test_make_alone_says_what_can_be_made(checkout):
    shown = run_in(checkout, "make").stdout
    assert {"setup", "demo", "test", "check"} <= set(
        re.findall(r"^  make (\S+)", shown, re.MULTILINE)
    )


@pytest.mark.parametrize("ends", [0, 3])
def test_the_ci_fails_if_and_only_if_the_checks_fail(checkout, ends):
    stand_in(checkout, "chromium", "exit 0")
    stand_in(checkout, "make", f'echo "made $*"; exit {ends}')
    done = run_in(checkout, "bash", ".ci/run")
    assert done.stdout == "made check\n"
    assert done.returncode == ends


@pytest.mark.parametrize("there", [True, False])
def test_the_ci_names_a_bot_api_description_that_lies_at_hand(checkout, there):
    stand_in(checkout, "chromium", "exit 0")
    stand_in(checkout, "make", 'echo "${BOT_API_SPEC:-none}"')
    description = checkout.parent / "shared" / "botapi" / "api.min.json"
    if there:
        description.parent.mkdir(parents=True)
        description.touch()
    done = run_in(checkout, "bash", ".ci/run", BOT_API_SPEC="")
    assert done.stdout.strip() == (str(description) if there else "none")


def test_the_readme_sets_up_with_two_commands():
    text = (HOUSE / "README.md").read_text("utf-8")
    blocks = re.findall(
        r"^```(?:sh|console|bash|shell)?\n(.*?)^```", text, re.DOTALL | re.MULTILINE
    )
    commands = [line.strip().removeprefix("$ ") for block in blocks for line in block.splitlines()]
    made = [command.split("#")[0].strip() for command in commands if command.startswith("make ")]
    assert made[:2] == ["make demo", "make test"]
    assert not {"pip", "uv", "apt-get", "python", "python3"} & {
        command.split()[0] for command in commands if command
    }


def locked(lock):
    """What a lock pins, a name and a version each, and its text, a requirement a line."""
    text = (HOUSE / lock).read_text("utf-8").replace("\\\n", " ")
    return re.findall(r"^([\w.-]+)(?:\[.*\])?==(\S+)", text, re.MULTILINE), text


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_everything_by_hash_and_names_no_index(lock):
    pins, text = locked(lock)
    requirements = [
        line for line in text.splitlines() if line and not line.lstrip().startswith("#")
    ]
    assert len(requirements) == len(pins) > 0
    assert [line for line in requirements if "--hash=sha256:" not in line] == []
    assert re.findall(r"https?://|--(?:extra-)?index-url|--find-links", text) == []


def test_all_locks_pin_the_same_versions():
    everything, _ = locked("requirements-dev.lock")
    for lock in ("requirements.lock", "requirements-build.lock"):
        pins, _ = locked(lock)
        assert set(pins) <= set(everything)
