"""`python -m bench.open_data`: what an export of the open data takes, in a town of 100,000 cases.

The export is made as the house makes it at night: in a child process, beside which the house goes
on. The first run fills a database, which takes a minute, and keeps it (as `bench.feed` does).
"""

import argparse
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from bench.dialogue import JUN
from bench.feed.fill import filled
from bench.figures import show
from bench.machine import scratch

COLUMNS = ("", "seconds", "CPU seconds", "memory MB", "on disk MB")
TITLE = "An export of the open data"
MEGA = 1_000_000


def exported(database: Path, folder: Path, *, parquet: bool) -> tuple[str, ...]:
    """Seconds, those of CPU, the most memory that the child had at any time, and what it wrote."""
    code = f"from juntos.open_data.command import run; run(parquet={parquet})"
    places = {"JUNTOS_TOWN": str(JUN), "JUNTOS_DATA": str(folder)}
    about = {**os.environ, **places, "JUNTOS_DATABASE_URL": f"sqlite:///{database}"}
    begun = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-c", code], env=about)
    _, status, used = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begun
    assert status == 0, "the export failed"
    size = sum(one.stat().st_size for one in folder.rglob("*.*") if one.is_file())
    worked = used.ru_utime + used.ru_stime
    return f"{seconds:.1f}", f"{worked:.1f}", f"{memory(used):.0f}", f"{size / MEGA:.1f}"


def memory(used: resource.struct_rusage) -> float:
    return used.ru_maxrss * 1024 / MEGA


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--cases", type=int, default=100_000)
    asked = parser.parse_args()
    rows = []
    for cases in (0, asked.cases):
        database = filled(cases)
        for name, parquet in (("CSV", False), ("CSV and Parquet", True)):
            with scratch() as folder:
                told = exported(database, folder, parquet=parquet)
            rows.append((f"{cases:,} cases, {name}", *told))
    show(TITLE, COLUMNS, rows)


if __name__ == "__main__":
    main()
