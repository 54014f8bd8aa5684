import tomllib
from hashlib import sha256

from typer.testing import CliRunner

from core.town.open311 import Open311
from juntos.cli import app
from juntos.mistakes import Mistakes


def test_a_key_is_shown_once_and_the_town_file_holds_only_its_fingerprint():
    told = CliRunner().invoke(app, ["open311", "key", "fix-it"]).output
    key = told.splitlines()[1]
    rules = tomllib.loads(told[told.index("[[") :])["open311"]
    [program] = Open311.model_validate(rules).apps
    assert (program.name, program.key) == ("fix-it", sha256(key.encode()).hexdigest())
    assert key not in told[told.index("[[") :]


def test_no_two_keys_are_alike():
    keys = {CliRunner().invoke(app, ["open311", "key", "a"]).output for _ in range(3)}
    assert len(keys) == 3


def test_a_name_that_cannot_be_one_is_told_in_plain_words():
    failed = CliRunner().invoke(app, ["open311", "key", "Fix It!"])
    assert isinstance(failed.exception, Mistakes)
    assert "small letters" in failed.exception.lines[0]
