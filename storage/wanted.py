"""What is looked for in the open feed, and what that means for the posts that are found."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, or_, union_all
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from storage.cases import Case, State
from storage.posts import Post, PostKind
from storage.search import Search
from storage.session import Books


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for in the feed; what is empty does not matter.

    A thread is of a kind, and of the time from `since` to before `until`, if one of its posts is
    both. `words` and `marks` are as `storage.search` takes them. In what is `located` it is known
    where it is.
    """

    department: str | None = None
    kind: PostKind | None = None
    category: str = ""
    states: Collection[State] = ()
    since: datetime | None = None
    until: datetime | None = None
    words: Collection[str] = ()
    marks: Collection[str] = ()
    located: bool = False


class Finder(Books):
    """Makes of what is wanted conditions for the newest post of a thread.

    Posts of a kind or a time are gathered, if not more than `most` are; `most_of_past`, where it
    is said until when.
    """

    most, most_of_past = 2000, 20_000

    def conditions(self, wanted: Wanted) -> Iterator[Any]:
        """All of them; in which department it is, is for others to say."""
        if wanted.category:
            yield Case.category == wanted.category
        if wanted.states:
            yield col(Case.state).in_(wanted.states)
        if wanted.located:
            yield col(Case.latitude).is_not(None)
        if wanted.kind or wanted.since or wanted.until:
            yield self.is_told(wanted)
        if wanted.words or wanted.marks:
            yield self.says(wanted)

    def says(self, wanted: Wanted) -> Any:
        """Whether a post is of a thread with these words and marks."""
        search, about = Search(self.page), (wanted.words, wanted.marks)
        found = search.finding(*about).subquery()
        post: Any = col(Post.id)
        case: Any = col(Post.case_id)
        if search.is_common(*about):  # then no index is to be used, but that of the order
            post, case = post + 0, case + 0
        return or_(post.in_(select(found.c.rowid)), case.in_(select(-found.c.rowid)))

    def is_told(self, wanted: Wanted) -> Any:
        """Whether a post, or another of its thread, is of the kind and the time that are wanted.

        Where few are, they are gathered first; else threads are looked through from the newest on.
        """
        if self.is_common(wanted):
            return has_post(wanted)
        one, later = aliased(Post), aliased(Post)
        stands = (col(one.withdrawn_at).is_(None), *fits(one, wanted))
        follows = and_(col(later.case_id) == one.case_id, col(later.id) > col(one.id))
        after = select(later.id).join(one, follows).where(*stands)
        return col(Post.id).in_(union_all(select(one.id).where(*stands), after))

    def is_common(self, wanted: Wanted) -> bool:
        """Whether there are too many posts of a kind and a time to gather them.

        More are worth it if they lie in the past: to go through all that is newer takes long, too.
        """
        most = self.most_of_past if wanted.until else self.most
        some = select(Post.id).where(*fits(Post, wanted))
        counted = select(func.count()).select_from(some.limit(most + 1).subquery())
        return self.session.exec(counted).one() > most


def has_post(wanted: Wanted) -> Any:
    one = aliased(Post)
    others = select(one.id).where(one.case_id == Post.case_id, col(one.withdrawn_at).is_(None))
    return or_(and_(*fits(Post, wanted)), others.where(*fits(one, wanted)).exists())


def fits(post: Any, wanted: Wanted) -> Iterator[Any]:
    """All kinds are named where none is wanted, for by its kind a post is in the index."""
    yield col(post.kind).in_([wanted.kind] if wanted.kind else list(PostKind))
    if wanted.since:
        yield post.published_at >= wanted.since
    if wanted.until:
        yield post.published_at < wanted.until
