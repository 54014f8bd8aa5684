"""What people call courses, allergens and columns in a file of menus."""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from core.texts import Texts
from core.turn import plain
from storage.menus import ALLERGENS, COURSES

PARTS = ("contains", "may-contain", "free")
COLUMNS = ("day", "course", "dish", *PARTS, "school")
NEEDED = ("day", "course", "dish")
ALIKE = 70  # per cent that a word has in common with one that was probably meant


@dataclass(frozen=True)
class Vocabulary:
    """Words by what they mean; each is plain, see `core.turn.plain`."""

    columns: dict[str, str]
    courses: dict[str, str]
    allergens: dict[str, str]
    rest: frozenset[str]

    @classmethod
    def of(cls, texts: Texts) -> "Vocabulary":
        """The words in all languages of these texts; the keys themselves are understood, too."""

        def words(keys: Iterable[str]) -> dict[str, str]:
            known = {word: key for key in keys for word in texts.everywhere(f"menu-file-{key}")}
            return {
                plain(word): key for word, key in {**known, **{key: key for key in keys}}.items()
            }

        rest = frozenset(map(plain, texts.everywhere("menu-file-rest")))
        return cls(words(COLUMNS), words(COURSES), words(ALLERGENS), rest)


def compared(word: str) -> str:
    """A word as it is compared: `may_contain` is `may contain`."""
    return plain(word.replace("_", " "))


def near(word: str, known: Iterable[str]) -> str:
    """The word that was probably meant, if there is one."""
    found = process.extractOne(compared(word), list(known), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return str(found[0]) if found else ""
