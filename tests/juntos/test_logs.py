"""What is written down of the running house."""

import os
import pty
import subprocess
import sys

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
