"""`python -m bench.turns`: report dialogues of a crowd, end to end, beside our peers.

Each bot has a process of its own; the crowd and the Telegram that it uses share another. A turn
takes from a resident's message to the arrival of the reply to it, both by the crowd's clock. The
bots take turns, too, in several rounds; what is shown is the median of these.
"""

import argparse
from collections.abc import Iterator, Sequence

from bench.figures import middle, show
from bench.talks import EVERYBODY, JUNTOS, Bot, Outcome, talk

COLUMNS = ("", "turns/s", "× Juntos", "p50 ms", "p99 ms", "CPU ms/turn", "lost in a crash")


def measured(
    rounds: int, in_flight: int, warm_up: float, seconds: float, bots: Sequence[Bot] = EVERYBODY
) -> dict[Bot, Outcome]:
    """Every bot in every round, and the median of each of its figures."""
    found: dict[Bot, list[Outcome]] = {bot: [] for bot in bots}
    for _ in range(rounds):
        for bot in bots:
            found[bot].append(
                talk(bot, "busy", in_flight=in_flight, warm_up=warm_up, seconds=seconds)
            )
    return {bot: typical(outcomes) for bot, outcomes in found.items()}


def typical(outcomes: Sequence[Outcome]) -> Outcome:
    return Outcome(
        rate=middle(one.rate for one in outcomes),
        p50=middle(one.p50 for one in outcomes),
        p99=middle(one.p99 for one in outcomes),
        cpu=middle(one.cpu for one in outcomes),
        lost=sum(one.lost for one in outcomes),
    )


def rows(found: dict[Bot, Outcome]) -> Iterator[tuple[str, ...]]:
    ours = found[JUNTOS].rate
    for bot, one in found.items():
        times = (f"{one.p50:.1f}", f"{one.p99:.1f}", f"{one.cpu:.2f}")
        yield (bot.name, f"{one.rate:.0f}", f"{one.rate / ours:.2f}", *times, bot.loses)


def main() -> None:
    parser = argparse.ArgumentParser(description="Report dialogues, end to end")
    parser.add_argument("--quick", action="store_true", help="one short round: about 40 s")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=7.0, help="that each is measured")
    parser.add_argument("--in-flight", type=int, default=64, help="residents at the same time")
    asked = parser.parse_args()
    rounds, seconds = (1, 3.0) if asked.quick else (asked.rounds, asked.seconds)
    found = measured(rounds, asked.in_flight, warm_up=seconds / 4, seconds=seconds)
    lost = sum(one.lost for one in found.values())
    note = (
        f"{asked.in_flight} residents at once, median of {rounds} × {seconds:.0f} s, "
        f"{lost} replies lost. Juntos keeps everything in SQLite (synchronous=FULL), opens the "
        "case, lays it before staff and posts it in the feed; the peers only hold the dialogue."
    )
    show("Report dialogues", COLUMNS, rows(found), note)


if __name__ == "__main__":
    main()
