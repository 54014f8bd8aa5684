"""Names and messages as people wrote them, without what is there to mislead or to hide.

A display name keeps letters, numbers and signs on one line. A message keeps all that people really
write, in any script, joined emoji too. The categories are those of Unicode; the ways to mislead
with them are told in Unicode Technical Report 36 and Technical Standard 39.
"""

import re
from itertools import dropwhile, groupby, islice
from unicodedata import category, name, normalize

LONGEST_NAME = 40
LONGEST_FILE_NAME = 80
MARKS_IN_NAME = 2  # accents on one letter; Vietnamese and Thai need as many
MARKS_IN_TEXT = 4  # Hebrew with its points needs more
MARKS = {"Mn", "Me"}
JOINERS = "\u200c\u200d"

FORBIDDEN_IN_NAME = {"Cc", "Cf", "Cn", "Co", "Cs"}
FORBIDDEN_IN_TEXT = {"Cc", "Cf", "Co", "Cs"}  # what is Cn today may be an emoji of next year

# What looks like a space, and what is there but not seen: fillers, joiners, selectors.
BLANK = re.compile("[\\s\u2800\u3164\uffa0]")
UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)

# Format characters that a message may need: joiners, marks of direction that reorder nothing but
# their neighbours, and the number signs of Arabic, Syriac and Kaithi, which are even seen.
NEEDED = frozenset(
    f"{JOINERS}\u200e\u200f\u061c"
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
# No characters now or ever, and places kept free for more of the unseen.
NEVER = re.compile(
    "[\u2065\ufdd0-\ufdef\ufff0-\ufff8\ufffe\uffff\U000e0000-\U000e00ff\U000e01f0-\U0010ffff]"
)
# Joiners do their work between these, the scripts from Hebrew on and emoji. In Latin, Greek and
# Cyrillic they only break up words, so that nobody finds them.
JOINED = "\u0590-\u167f\u1681-\u1dff\u2190-\u2fff\u3001-\ud7ff\uf900-\ufefe\U00010000-\U0003ffff"
STRAY_JOINER = re.compile(f"(?<![{JOINED}])[{JOINERS}]|[{JOINERS}](?![{JOINED}])")

LINE_END = re.compile(r"[^\S\n]+(?=\n|$)")
EMPTY_LINES = re.compile(r"\n{3,}")

ALPHABETS = {"LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "CHEROKEE", "COPTIC"}
WORD = re.compile(r"[^\W\d_]+")

UNSAFE_IN_FILE_NAME = re.compile(r'[<>:"|?*\x00-\x1f\u061c\u200b-\u200f]')  # nor on Windows
LONGEST_ENDING = 10
KIND = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}")
ANY_KIND = "application/octet-stream"


FIRST_MARK = "\u0300"  # below it there are no accents that stand alone, and no other alphabets


def clean_name(text: str) -> str:
    """A display name on one line, of at most 40 characters, or "" if nothing is left of it."""
    if is_simple(text):
        return " ".join(text.split())[:LONGEST_NAME].strip()
    shown = UNSEEN.sub("", BLANK.sub(" ", text))
    kept = "".join(sign for sign in shown if category(sign) not in FORBIDDEN_IN_NAME)
    line = " ".join(normalize("NFC", kept).split())
    return thinned("".join(dropwhile(is_mark, line)), MARKS_IN_NAME)[:LONGEST_NAME].strip()


def clean_text(text: str) -> str:
    """A message without anything that reorders or hides it, and one empty line at most in a row."""
    if is_simple(text):
        return text.strip()
    lines = NEVER.sub("", "\n".join(text.splitlines()).replace("\t", " "))
    kept = "".join(sign for sign in lines if sign.isprintable() or may_stay(sign))
    thin = thinned(normalize("NFC", kept), MARKS_IN_TEXT)
    whole = normalize("NFC", STRAY_JOINER.sub("", thin))
    return EMPTY_LINES.sub("\n\n", LINE_END.sub("", whole)).strip()


def clean_file_name(text: str) -> str:
    """The name of a file on one line, of no folder and of at most 80 characters; or `file`.

    What it ends on stays, for that says with which program it can be opened.
    """
    last = re.split(r"[/\\\\]", clean_text(text))[-1]
    line = " ".join(UNSAFE_IN_FILE_NAME.sub(" ", last).split()).strip(". ")
    stem, dot, ending = line.rpartition(".")
    if not dot or len(ending) > LONGEST_ENDING:
        stem, dot, ending = line, "", ""
    room = LONGEST_FILE_NAME - len(dot + ending)
    return f"{stem[:room].strip()}{dot}{ending}" or "file"


def clean_kind(text: str) -> str:
    """A MIME type without parameters; what is none could be anything."""
    kind = text.partition(";")[0].strip().lower()
    return kind if KIND.fullmatch(kind) else ANY_KIND


def is_simple(text: str) -> bool:
    """Whether a text is a line of Latin letters and common signs: in most there is no more."""
    return text.isprintable() and max(text, default="") < FIRST_MARK


def may_stay(sign: str) -> bool:
    """Whether a character that is not printed has its place in a message."""
    return sign == "\n" or sign in NEEDED or category(sign) not in FORBIDDEN_IN_TEXT


def thinned(text: str, most: int) -> str:
    """At most so many accents and joiners in a row: a heap of them covers the lines around it."""
    runs = groupby(text, is_mark)
    return "".join(sign for marks, run in runs for sign in islice(run, most if marks else None))


def is_mark(sign: str) -> bool:
    return sign in JOINERS or category(sign) in MARKS


def looks_mixed(text: str) -> bool:
    """Whether a word mixes alphabets that look alike, as "Рolice" with its Cyrillic Р does."""
    if is_simple(text):
        return False
    bare = "".join(sign for sign in normalize("NFD", text) if category(sign)[0] not in "CM")
    return any(len(alphabets(word)) > 1 for word in WORD.findall(bare))


def alphabets(word: str) -> set[str]:
    """Which of the alphabets that share shapes a word is written in."""
    return {part for sign in word for part in name(sign, "").split() if part in ALPHABETS}
