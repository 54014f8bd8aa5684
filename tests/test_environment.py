"""The settings: every one is explained where people look for it, and none is made up."""

import os
import re
import subprocess
import sys
from pathlib import Path

from bots.matrix.settings import MatrixSettings
from bots.telegram.settings import TelegramSettings
from juntos.settings import Settings

HOUSE = Path(__file__).parents[1]
EXAMPLE = (HOUSE / ".env.example").read_text("utf-8")
GUIDE = (HOUSE / "docs" / "run-it.md").read_text("utf-8")


def explained(text):
    """The variables that a text of settings names, set or as a comment."""
    return set(re.findall(r"^(?:# )?([A-Z][A-Z0-9_]+)=", text, re.MULTILINE))


KNOWN = {
    f"{kind.model_config['env_prefix']}{field}".upper()
    for kind in (Settings, TelegramSettings, MatrixSettings)
    for field in kind.model_fields
}


def ours(names):
    return {name for name in names if name.startswith("JUNTOS_")}


def test_every_setting_is_explained_in_the_guide_and_in_the_example():
    table = set(re.findall(r"^\| `(JUNTOS_\w+)` \|", GUIDE, re.MULTILINE))
    assert table == KNOWN
    assert ours(explained(EXAMPLE)) == KNOWN


def test_no_file_names_a_setting_that_juntos_does_not_know():
    files = ["compose.yaml", "Dockerfile", "docs/run-it.md", "docs/juntos.service", "SECURITY.md"]
    named = {
        name
        for file in files
        for name in re.findall(r"\bJUNTOS_[A-Z0-9_]+", (HOUSE / file).read_text())
    }
    assert named - KNOWN == set()


def test_a_filled_in_example_is_read_by_every_door(tmp_path):
    """Each door reads its own settings from the one file, and minds those of no other."""
    filled = re.sub(r"^# (?=JUNTOS_)", "", EXAMPLE, flags=re.MULTILINE)
    filled = re.sub(
        r"^(JUNTOS_(?:SECRET_KEY|\w+_SECRET|\w+_PASSWORD))=$",
        r"\1=" + "a" * 64,
        filled,
        flags=re.MULTILINE,
    )
    filled = re.sub(r"^JUNTOS_MATRIX_ACCESS_TOKEN=.*\n", "", filled, flags=re.MULTILINE)
    (tmp_path / ".env").write_text(filled)
    script = (
        "from juntos.settings import Settings\n"
        "from bots.telegram.settings import TelegramSettings\n"
        "from bots.matrix.settings import MatrixSettings\n"
        "print(Settings(), TelegramSettings(), MatrixSettings())\n"
    )
    clean = {name: value for name, value in os.environ.items() if not name.startswith("JUNTOS_")}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=clean | {"PYTHONPATH": str(HOUSE)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "a" * 64 not in done.stdout
