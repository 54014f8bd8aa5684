"""The child process in which the house makes its export at night, out of the way of all others."""

import os
import sys

from juntos.mistakes import Mistakes
from juntos.open_data.command import run

LAST = 19  # everybody else goes first


def main() -> int:
    os.nice(LAST)
    try:
        print(run())  # noqa: T201 - the house reads it
    except Mistakes as mistakes:
        print("\n".join(mistakes.lines), file=sys.stderr)  # noqa: T201
        return 1
    return 0


sys.exit(main())
