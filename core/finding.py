"""What the index of the feed holds of a post: what all may read, and not a word more.

It is made anew from what may be told now, so that it can never hold what was taken back.
"""

from collections.abc import Iterator
from hashlib import sha256

from core import chain
from core.hall import Hall
from core.telling import place_of, street, subject
from core.town.speech import plain, stem, tokens
from storage.cases import Case
from storage.posts import Post, PostKind
from storage.search import thread_of

LONGEST = 40  # letters of a word
MOST = 12  # words that are looked for at once
SHORT = 4  # letters; a shorter word is looked for with its ending


def note(hall: Hall, post: Post) -> None:
    """Keep what the thread of a post says from now on. The seals of the days are for machines."""
    if post.kind is PostKind.SEAL:
        return
    thread = thread_of(post)
    hall.store.search.hold(thread)
    posts = standing(hall, post)
    if not posts:
        hall.store.search.drop(thread)
        return
    case = hall.store.cases.get(post.case_id) if post.case_id else None
    said = [*(words_about(hall, case) if case else ()), *words_of(hall, posts, case)]
    marks = marks_of(hall, case) if case else []
    hall.store.search.put(thread, (word for one in said for word in apart(one)), marks)


def standing(hall: Hall, post: Post) -> list[Post]:
    """The posts of the same thread that stand; of what is private, none."""
    if post.case_id is None:
        return [] if post.withdrawn_at else [post]
    private = hall.store.cases.get(post.case_id).private
    return [] if private else hall.store.posts.about(post.case_id)


def words_of(hall: Hall, posts: list[Post], case: Case | None) -> Iterator[str]:
    """The words of posts, as they are made public in the chain."""
    for post in posts:
        content = chain.words(hall, post, case) if case else chain.news(post)
        yield from (content.get(name, "") for name in ("title", "text", "name"))
        for translated in content.get("translations", {}).values():
            yield from translated


def words_about(hall: Hall, case: Case) -> Iterator[str]:
    """What all may know of each case: its number, what it is about in each language, and where."""
    yield case.number
    yield street(hall, case)
    for language in hall.texts.languages:
        yield subject(hall, case, language)
    if category := hall.town.category(case.category):
        for words in category.words.values():
            yield from words


def marks_of(hall: Hall, case: Case) -> list[str]:
    """The marks of the street and of the districts in which a case is."""
    where = street(hall, case)
    districts = hall.town.districts_at(place_of(case), where)
    return [
        *([street_mark(where)] if where else []),
        *(district_mark(one.key) for one in districts),
    ]


def street_mark(street: str) -> str:
    return mark("street", plain(street))


def district_mark(key: str) -> str:
    return mark("district", key)


def mark(kind: str, name: str) -> str:
    """A word that nobody writes, for something that has a name."""
    return kind + sha256(name.encode()).hexdigest()[:16]


def apart(text: str) -> Iterator[str]:
    """The words of a text, as both kinds of database take them: plain letters and digits."""
    for token in tokens(text):
        yield from (word[:LONGEST] for word in token.split("_") if word)


def wanted(text: str, language: str) -> list[str]:
    """The words to look for, without the endings that say how many or of which gender."""
    words = list(dict.fromkeys(apart(text)))[:MOST]
    stems = [stem(word, language) for word in words]
    return [
        short if len(short) >= SHORT else word for word, short in zip(words, stems, strict=True)
    ]
