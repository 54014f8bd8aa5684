"""How words are compared: without case, accents and endings, and with a slip of the finger."""

import re
import unicodedata
from collections.abc import Iterator

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

# Words of every day with so many letters: whoever writes "porque" does not mean the "Parque".
_EVERYDAY = {
    "es": """
        porque sobre cuando donde quien entre hasta desde nunca siempre mucho mucha muchos muchas
        otras otros nuevo nueva nuevos nuevas nueve mejor menos tiempo parte puede pueden poder
        tiene tienen tengo quiero quiere estan estaba todos todas ahora luego antes despues
        entonces tambien aunque frente fuerte medio media medios medida cosas gente persona
        personas siguen sigue pasado pasada parece parar poner hacer hecho hemos somos vamos
        cerca lejos dentro fuera arriba abajo delante detras encima debajo junto mismo misma
        sociedad planeta plantea cartel carteles carrera carreras pedido asalto marina guarda
        llega llegar queja viene vienen veces meses semana manana tarde noche horas minutos
        """,
    "de": """
        nicht immer schon durch wieder keine keinen einen einem einer eines etwas alles nichts
        diese dieser dieses diesen unter gegen heute gestern morgen jetzt leicht leichte leichter
        schwer warum woher wohin welche welcher haben hatte hatten werden wurde wurden kommt
        kommen konnte konnten mussen musste sollte sollten wollen wollte wegen neben hinter
        zwischen vielleicht leider bitte danke lange langer viele vielen mehrere druck drucken
        schuld schuler schuhe leistung leistungen gesund gesunde gesunden gebunden lacht
        seit letzte letzten nachste nachsten woche wochen monat monate stunde stunden
        """,
    "en": """
        because about their there these those which where would could should people other after
        before always never often every first again still under think thing things something
        anything nothing words major floor letter letters later latter policy media planet
        planets severe garage place night today tomorrow yesterday right wrong doing being since
        while until maybe please thank thanks really quite weeks month months hours
        """,
}


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


def same_but_for_a_slip(known: str, heard: str) -> bool:
    """Whether two words differ by one wrong, missing, added or swapped letter at most.

    A word of every day is no slip of another: it is meant as it stands there.
    """
    if known == heard or known[0] != heard[0]:
        return known == heard
    long_enough = min(len(known), len(heard)) >= _SLIP_FROM and heard not in _NO_SLIPS
    return long_enough and OSA.distance(known, heard, score_cutoff=1) <= 1


def _whole_and_without_ending() -> Iterator[str]:
    for language, words in _EVERYDAY.items():
        for word in words.split():
            yield from (word, stem(word, language))


_NO_SLIPS = frozenset(_whole_and_without_ending())
