"""What is written down of the running house."""

import json
import os
import pty
import subprocess
import sys
from datetime import UTC, datetime

FAILS = """
import logging
from juntos.logs import set_up_logs

def repair(words):
    raise ValueError("no bulb")

set_up_logs()
try:
    repair("my secret " + "garden")
except ValueError:
    logging.getLogger("juntos").exception("it failed")
"""


def test_a_person_at_a_terminal_reads_what_failed_and_not_what_anybody_said():
    ours, theirs = pty.openpty()
    subprocess.run([sys.executable, "-c", FAILS], stderr=theirs, check=True, timeout=60)
    os.close(theirs)
    told = os.read(ours, 2**16).decode()
    os.close(ours)
    assert "it failed" in told
    assert "no bulb" in told
    assert "secret garden" not in told


def test_a_machine_reads_a_line_of_json_for_each_thing_that_happened():
    done = subprocess.run(
        [sys.executable, "-c", FAILS], stderr=subprocess.PIPE, check=True, text=True, timeout=60
    )
    told = json.loads(done.stderr)
    assert (told["event"], told["level"], told["logger"]) == ("it failed", "error", "juntos")
    assert told["exception"].endswith("ValueError: no bulb")
    assert datetime.fromisoformat(told["timestamp"]).tzinfo == UTC
    assert "secret garden" not in done.stderr
