"""What somebody writes, compared with what others wrote: whether it is the same again."""

from collections.abc import Collection, Iterable, Mapping

from core.turn import plain

LETTERS = 4  # a word with fewer says little
SAME_WORD, SAME_MATTER = 82, 0.6  # of 100, and of 1
MOST = 3


def alike(words: str, others: Mapping[int, str], common: Collection[str] = ()) -> list[int]:
    """The keys of those that seem to say the same, the likest first; `common` words say little."""
    mine = telling_words(words, common)
    found = [(likeness(mine, telling_words(other, common)), key) for key, other in others.items()]
    near = sorted((-score, key) for score, key in found if score >= SAME_MATTER)
    return [key for _, key in near[:MOST]]


def telling_words(words: str, common: Collection[str]) -> frozenset[str]:
    return frozenset(
        word for word in plain(words).split() if len(word) >= LETTERS and word not in common
    )


def likeness(mine: Iterable[str], theirs: Iterable[str]) -> float:
    """Which share of the words of the shorter one stands in the other, too; 0 if one word does."""
    short, long = sorted((tuple(mine), tuple(theirs)), key=len)
    shared = sum(1 for word in short if stands_in(word, long))
    alone = shared == 1 and len(long) > 1
    return 0 if not short or alone else shared / len(short)


def stands_in(word: str, words: Iterable[str]) -> bool:
    """Whether one of the words is this one, or nearly so."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - seldom needed

    return process.extractOne(word, words, scorer=fuzz.ratio, score_cutoff=SAME_WORD) is not None
