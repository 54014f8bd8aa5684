"""What staff can order, told so that they find it: by service, and by what may be meant."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from core.order import AnyCommand, called
from core.turn import Turn, plain, said_words

MOST = 3
NEAR = 65  # of 100: so much alike are a word and one that is mistyped


def by_service(turn: Turn, commands: Iterable[AnyCommand], told: str) -> Iterator[str]:
    """A line for each service, with its commands but for those that are `told` already."""
    for service, brought in groupby(commands, service_of):
        names = [called(turn.texts, one.name) for one in brought]
        if new := [name for name in names if name not in told.split()]:
            title = turn.tell(f"desk-help-{service}")
            yield turn.tell("desk-help-service", service=title, commands=" · ".join(new))


def service_of(command: AnyCommand) -> str:
    """The service that has brought a command, by the module in which it lies."""
    return command.act.__module__.removeprefix("core.handlers.").partition(".")[0]


def nearest(turn: Turn, commands: Iterable[AnyCommand], word: str) -> list[str]:
    """The commands that somebody may mean who wrote this word, the likest first."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - seldom needed

    names = {
        name: called(turn.texts, one.name)
        for one in commands
        for name in (plain(one.name), *said_words(turn.texts, f"desk-{one.name}-words"))
    }
    found = process.extract(plain(word), names.keys(), scorer=fuzz.ratio, score_cutoff=NEAR)
    return list(dict.fromkeys(names[name] for name, *_ in found))[:MOST]
