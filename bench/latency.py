"""`python -m bench.latency`: how soon a quiet bot replies, beside our peers.

One message at a time, in one chat after the other, and a pause after each. Juntos keeps to
Telegram's limits here, as it always does; the peers know none.
"""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bench.figures import show
from bench.talks import AIOGRAM_IN_MEMORY, JUNTOS, PTB_IN_MEMORY, Bot, Outcome, talk

COLUMNS = ("", "p50 ms", "p99 ms", "× Juntos (p50)", "CPU ms/turn", "aim")
AIM = "p99 under 20 ms"
LONGEST = 5000.0  # milliseconds; a reply that takes as long was overlooked
PAUSE = 0.05  # seconds; with that we stay below 30 messages a second
LIMITED = replace(JUNTOS, arguments=(*JUNTOS.arguments, "--limits"))
BOTS = (LIMITED, AIOGRAM_IN_MEMORY, PTB_IN_MEMORY)


def measured(messages: int, chats: int) -> dict[Bot, Outcome]:
    asked = {"messages": messages, "chats": chats, "pause": PAUSE}
    return {bot: talk(bot, "quiet", **asked) for bot in BOTS}


def rows(found: Mapping[Bot, Outcome]) -> Iterator[tuple[str, ...]]:
    ours = found[LIMITED].p50
    for bot, one in found.items():
        figures = (f"{one.p50:.1f}", f"{one.p99:.1f}", f"{one.p50 / ours:.2f}", f"{one.cpu:.2f}")
        yield (bot.name, *figures, AIM if bot is LIMITED else "")


def main() -> None:
    parser = argparse.ArgumentParser(description="The reply latency of a quiet bot")
    parser.add_argument("--quick", action="store_true", help="few messages: about 20 s")
    parser.add_argument("--messages", type=int, default=500)
    asked = parser.parse_args()
    messages, chats = (60, 24) if asked.quick else (asked.messages, 36)
    found = measured(messages, chats)
    note = f"{messages} messages in {chats} chats, one at a time."
    show("Reply latency of a quiet bot", COLUMNS, rows(found), note)


if __name__ == "__main__":
    main()
