"""The chain: each change of the feed is bound to all before it, and each day's end is posted."""

from core import chain, posts
from core.hall import Hall
from core.town.chain import ChainTable
from storage.chain import AT_ONCE, DaySeal, Link, LinkAct
from storage.posts import Post, PostKind

MARK = "chain"  # up to which post each is known to be in the chain


def find(hall: Hall) -> bool:
    """Take up posts that are not in the chain: those from before there was one."""
    known = int(hall.store.cursors.at(MARK) or 0)
    further = hall.store.posts.after(known, AT_ONCE)
    for post in further:
        if not hall.store.chain.has(post.id or 0):
            chain.note(hall, post, LinkAct.FOUND)
    if further:
        hall.store.cursors.move(MARK, str(further[-1].id), hall.now)
    return len(further) == AT_ONCE


def bind(hall: Hall) -> bool:
    """Bind what was written down since the last round."""
    return hall.store.chain.bind() == AT_ONCE


def seal(hall: Hall) -> None:
    """In the morning the last link of the day before is made known, if the day has brought any.

    That the seal before was posted does not count, or there would be no end of it.
    """
    rules, now = rules_of(hall), hall.town.local(hall.now)
    midnight = hall.town.midnight(now.date())
    if now.hour < rules.hour or not hall.store.chain.is_bound_until(midnight):
        return
    sealed = next(iter(hall.store.chain.seals(1)), None)
    last = hall.store.chain.last(midnight, but=sealed.post_id if sealed else None)
    if last and (sealed is None or sealed.position < (last.position or 0)):
        seal_day(hall, last, rules)


def seal_day(hall: Hall, last: Link, rules: ChainTable) -> None:
    """Keep the day's last hash, and post it: in the channels nobody can change it any more."""
    day = hall.town.local(last.at).date()
    end = DaySeal(day=day, position=last.position or 0, hash=last.hash)
    if rules.posted:
        told = posts.in_each_language(hall, lambda language: words(hall, language, end))
        department = rules.department or hall.town.departments[0].key
        post = Post(kind=PostKind.SEAL, department=department, published_at=hall.now, **told)
        post.link = page(hall)
        end.post_id = posts.publish(hall, post).id
    hall.store.chain.seal(end)


def words(hall: Hall, language: str, end: DaySeal) -> list[str]:
    about = {"day": end.day, "hash": end.hash, "position": str(end.position)}
    return [hall.say(language, f"chain-seal-{part}", **about) for part in ("title", "text")]


def page(hall: Hall) -> str:
    """Where everybody can read how this is checked, if the town has told us its address."""
    return f"{hall.public_url}/chain" if hall.public_url else ""


def rules_of(hall: Hall) -> ChainTable:
    found = hall.town.extras.get("chain")
    return found if isinstance(found, ChainTable) else ChainTable()


ROUNDS = (find, bind, seal)
TABLES = {"chain": ChainTable}
