"""How words are compared: without case, accents and endings, and with a slip of the finger."""

import re
import unicodedata

from rapidfuzz.distance import OSA

_TOKEN = re.compile(r"\w+")
_ENDINGS = {
    "es": re.compile(r"(?<=\w{3})(?:[aeo]s?|s)$"),
    "de": re.compile(r"(?<=\w{3})(?:ern|e[nrs]|ens|ers|[ens])$"),
    "en": re.compile(r"(?<=\w{3})(?:es|[es])$"),
}
_ANY_ENDING = re.compile(r"(?<=\w{3})[aeos]$")
_MARKS = frozenset({"Mn", "Cf"})  # accents, and characters that nobody sees
_SMALL = {"a", "al", "de", "del", "el", "en", "la", "las", "los", "y", "at", "in", "of", "the"}
_SMALL |= {"am", "an", "das", "dem", "den", "der", "die", "im"}
_SLIP_FROM = 5  # letters; shorter words are too easily another word


def plain(text: str) -> str:
    """The text in small letters, without accents; `ß` becomes `ss`, `º` becomes `o`."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    if letters.isascii():
        return letters
    return "".join(letter for letter in letters if unicodedata.category(letter) not in _MARKS)


def tokens(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, made plain."""
    return tuple(_TOKEN.findall(plain(text)))


def without_articles(text: str) -> tuple[str, ...]:
    """The tokens of a name, without "the", "de la" and the like, unless it has nothing else."""
    found = tokens(text)
    return tuple(word for word in found if word not in _SMALL) or found


def stem(word: str, language: str) -> str:
    """A plain word without the ending that says how many, of which gender or in which case."""
    return _ENDINGS.get(language, _ANY_ENDING).sub("", word)


def same_but_for_a_slip(one: str, other: str) -> bool:
    """Whether two words differ by one wrong, missing, added or swapped letter at most."""
    if one == other or one[0] != other[0]:
        return one == other
    long_enough = min(len(one), len(other)) >= _SLIP_FROM
    return long_enough and OSA.distance(one, other, score_cutoff=1) <= 1
