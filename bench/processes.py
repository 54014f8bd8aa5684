"""Processes that a bench starts, looks at, and ends again."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

TO_END = 15.0  # seconds
AT_REST, LONGEST_START = 3.0, 30.0  # seconds, of hardly any work; and until then at most
GLANCE, HARDLY = 0.25, 0.2  # seconds; and the share of them
ROOT = Path(__file__).parents[1]


@contextmanager
def child(
    *arguments: str, quiet: bool = False, **environment: str
) -> Iterator[subprocess.Popen[bytes]]:
    """A Python process of ours, as long as it is needed; a `quiet` one shows no complaints."""
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL if quiet else None,
    )
    try:
        yield process
    finally:
        end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()


def said(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    """The line of JSON that a process says when it is ready. RuntimeError, if it says none."""
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{process.args!r} ended before it was ready")
    told: dict[str, Any] = json.loads(line)
    return told


def cpu_seconds(pid: int) -> float:
    """How long a process and its threads have worked, as /proc of Linux tells it."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def rest(pid: int) -> None:
    """Wait until a process that has just begun has come to rest.

    Whoever prepares something when it has begun is measured after that, and so are the others.
    """
    began = quiet_since = time.monotonic()
    worked = cpu_seconds(pid)
    while (now := time.monotonic()) - quiet_since < AT_REST and now - began < LONGEST_START:
        time.sleep(GLANCE)
        before, worked = worked, cpu_seconds(pid)
        if worked - before > HARDLY * GLANCE:
            quiet_since = time.monotonic()


def resident_bytes(pid: int) -> int:
    """How much memory a process has, shared libraries and all (VmRSS)."""
    return read_status(pid)["VmRSS"] * 1024


def processes_below(pid: int) -> list[int]:
    """Those that a process has started, and those that they have."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    below = [int(child) for task in tasks for child in task.read_text().split()]
    return below + [one for child in below for one in processes_below(child)]


def read_status(pid: int) -> Mapping[str, int]:
    """The figures in /proc/PID/status; memory is in kB."""
    lines = (line.split() for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    return {
        words[0].rstrip(":"): int(words[1]) for words in lines if words[1:2] and words[1].isdigit()
    }
