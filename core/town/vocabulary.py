"""Understands what people call things: which department is meant, which kind of case."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from core.town.speech import same_but_for_a_slip, stem, tokens, without_articles
from core.town.tables import Category, Department

_AT_MOST = 500  # letters of a message; what it is about is said by then
_BEGINNING = 4  # letters; a name may be cut after a word as long: "policía" for "Policía local"
_FOREIGN = 4  # letters; shorter words mean something else in the next language ("bin", "die")
_COMPOUND = 4  # letters; shorter words end too many others


def names(department: Department) -> tuple[str, ...]:
    """All that people may call a department, in every language."""
    return (department.key, *department.handles, *department.name.all)


def department_called(departments: Iterable[Department], words: str) -> Department | None:
    """The one department that goes by this name, or by one that is a slip away."""
    said = without_articles(words)
    called = [(each, [without_articles(name) for name in names(each)]) for each in departments]
    for likeness in (_is, _begins, _is_nearly):
        found = [each for each, known in called if any(likeness(name, said) for name in known)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _is(name: Sequence[str], said: Sequence[str]) -> bool:
    return "".join(name) == "".join(said)


def _begins(name: Sequence[str], said: Sequence[str]) -> bool:
    return len("".join(said)) >= _BEGINNING and name[: len(said)] == said


def _is_nearly(name: Sequence[str], said: Sequence[str]) -> bool:
    same_length = len(name) == len(said)
    return same_length and all(map(same_but_for_a_slip, name, said))


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A word, or several, that point to a category; in plain letters, or as stems."""

    category: str
    words: tuple[str, ...]

    def stems(self, language: str) -> "_Phrase":
        return _Phrase(self.category, _stems(self.words, language))


class Vocabulary:
    """The words of all categories, by language; those under "" belong to every language."""

    def __init__(self, categories: Iterable[Category]) -> None:
        self._phrases: defaultdict[str, list[_Phrase]] = defaultdict(list)
        for category in categories:
            for language, words in _words(category):
                self._phrases[language].append(_Phrase(category.key, words))
        self._stems = {language: list(self._own(language)) for language in {"", *self._phrases}}

    def _own(self, language: str) -> Iterator[_Phrase]:
        for each in {language, ""} & self._phrases.keys():
            yield from (phrase.stems(language) for phrase in self._phrases[each])

    def category_for(self, words: str, language: str) -> str | None:
        """The key of the category that a text is about; None if it may be two, or none.

        The words of the other languages count if there is nothing in the person's own.
        """
        said = tokens(words[:_AT_MOST])
        own = language.partition("-")[0]
        return self._most_named(said, own) or self._most_named_elsewhere(said, own)

    def _most_named(self, said: tuple[str, ...], own: str) -> str | None:
        known, heard = self._stems.get(own, self._stems[""]), _stems(said, own)
        return _winner((each.category, at) for each in known for at in _heard(each, heard, own))

    def _most_named_elsewhere(self, said: tuple[str, ...], own: str) -> str | None:
        others = (each for language, each in self._phrases.items() if language not in {own, ""})
        known = (each for each in chain(*others) if len("".join(each.words)) >= _FOREIGN)
        return _winner((each.category, at) for each in known for at in _places(each, said))


def _words(category: Category) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every word and name of a category, with its language."""
    names = ((language, [name]) for language, name in category.name.root.items())
    for language, texts in (*category.words.items(), *names):
        yield from ((language, words) for words in map(tokens, texts) if words)


def _stems(words: Iterable[str], language: str) -> tuple[str, ...]:
    return tuple(stem(word, language) for word in words)


def _winner(hits: Iterable[tuple[str, int]]) -> str | None:
    """The category that is named at the most places of the text, if there is just one."""
    match Counter(key for key, _ in set(hits)).most_common(2):
        case [(key, _)]:
            return key
        case [(key, most), (_, second)] if most > second:
            return key
    return None


def _places(phrase: _Phrase, said: tuple[str, ...]) -> Iterator[int]:
    """Where a phrase stands in a text, letter for letter."""
    width = len(phrase.words)
    return (at for at in range(len(said) - width + 1) if said[at : at + width] == phrase.words)


def _heard(phrase: _Phrase, said: tuple[str, ...], language: str) -> Iterator[int]:
    """Where a phrase stands in a text of stems, with a slip, or at the end of a compound."""
    first, *rest = phrase.words
    same = _ends_alike if language == "de" else same_but_for_a_slip
    for at, word in enumerate(said, 1):
        following = said[at : at + len(rest)]
        if same(first, word) and len(following) == len(rest) and all(map(same, rest, following)):
            yield at


def _ends_alike(known: str, heard: str) -> bool:
    """Whether a word is meant, or a German compound of it: "Straßenlampe" is a lamp."""
    compound = len(known) >= _COMPOUND and heard.endswith(known)
    return compound or same_but_for_a_slip(known, heard)
