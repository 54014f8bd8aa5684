"""What staff write for all: words, in one language or several, and what is to be known of them.

The first line is the title, if there are more. A line that begins with a word in brackets says
something else: `[de]` that what follows is German, `[link]` where to read on, `[until]` when the
post is to vanish, `[at]` when it is to appear.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time

from core.dates import moment_in_words
from core.hall import Hall
from core.order import Wrong, brief, title_and_text
from core.turn import plain, said_words
from storage.posts import Post

MARKED = re.compile(r"\[\s*([^\W\d_][\w-]{0,20})\s*\]\s*(.*)")
LINK = re.compile(r"https?://[^\s<>\"]{3,500}")
MORNING, EVENING = time(9), time(23, 59)


@dataclass
class Written:
    """A piece of news as staff wrote it; moments are UTC."""

    title: str = ""
    text: str = ""
    link: str = ""
    expires_at: datetime | None = None
    publish_at: datetime | None = None
    translations: dict[str, list[str]] = field(default_factory=dict)


def read(hall: Hall, words: str) -> Written:
    """What staff wrote. Raises Wrong, if a moment or a link in it cannot be understood."""
    written, language = Written(), ""
    sections: dict[str, list[str]] = {"": []}
    for line in words.split("\n"):
        found = MARKED.fullmatch(line.strip())
        name = plain(found[1]) if found else ""
        if found and (spoken := language_called(hall, name)):
            language = "" if spoken == hall.texts.own else spoken
            sections.setdefault(language, []).extend([found[2]] if found[2] else [])
        elif not (found and mark(hall, written, name, found[2])):
            sections[language].append(line)
    written.title, written.text = title_and_text("\n".join(sections.pop("")).strip())
    told = {one: list(title_and_text("\n".join(lines).strip())) for one, lines in sections.items()}
    written.translations = {one: both for one, both in told.items() if any(both)}
    return written


def language_called(hall: Hall, name: str) -> str:
    """The language of ours with this key, or this name in its own words."""
    names = ((one, plain(hall.say(one, "language-name"))) for one in hall.texts.languages)
    return next((one for one, called in names if name in (one, called)), "")


def mark(hall: Hall, written: Written, name: str, rest: str) -> bool:
    """Take a line in brackets for what it says; False, if it is none that we know."""
    marks: dict[str, Callable[[], None]] = {
        "link": lambda: setattr(written, "link", link_in(rest)),
        "until": lambda: setattr(written, "expires_at", moment_in(hall, rest, EVENING)),
        "at": lambda: setattr(written, "publish_at", moment_in(hall, rest, MORNING)),
    }
    for key, take in marks.items():
        if name == key or name in said_words(hall.texts, f"post-{key}-words"):
            take()
            return True
    return False


def link_in(words: str) -> str:
    """The address of a page. Raises Wrong, if it is none."""
    if not LINK.fullmatch(words.strip()):
        raise Wrong("desk-which-link", words=brief(words))
    return words.strip()


def moment_in(hall: Hall, words: str, usual: time) -> datetime:
    """A moment to come, in UTC; `usual` is its time, if none is said. Raises Wrong."""
    local = hall.town.local(hall.now)
    found = moment_in_words(words, local, usual, hall.texts.languages)
    if found is None or found <= local:
        raise Wrong("desk-which-moment", words=brief(words))
    return found.astimezone(UTC)


def apply(post: Post, written: Written) -> None:
    """Let a post say what was written now; what was not mentioned stays as it is."""
    if written.title or written.text:
        post.title, post.text = written.title, written.text
    if written.translations:
        post.translations = {**post.translations, **written.translations}
    post.link = written.link or post.link
    post.expires_at = written.expires_at or post.expires_at
