"""What is wrong, told to whoever runs the server: in plain lines, not as a trace."""

from collections.abc import Iterator
from contextlib import contextmanager


class Mistakes(Exception):
    """What is wrong with the settings, the town file or the machine, each in one line."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


@contextmanager
def plainly(what: str) -> Iterator[None]:
    """What the machine refuses is a mistake in `what`: a setting, and what it says."""
    from storage.database import Busy  # noqa: PLC0415 - the command line asks for mistakes, too,
    from storage.migrate import UnknownForm  # noqa: PLC0415 - and answers at once without these
    from storage.writer import Unavailable  # noqa: PLC0415

    try:
        yield
    except (Busy, UnknownForm) as error:
        raise Mistakes([f"{what}: {error}"]) from error
    except Unavailable as error:
        raise Mistakes([f"{what}: {str(error).splitlines()[0]}"]) from error
    except OSError as error:
        raise Mistakes([f"{what}: {error.strerror or error}"]) from error
