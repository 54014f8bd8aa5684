"""The chain in the open: a page that tells what it is, its links, and what one post was made of."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from aiohttp import web

from core.chain import content
from feed.answers import Answer
from feed.pages import number, page
from feed.site import Reading
from storage.chain import Link, bound

DAYS = 30  # seals that the page shows
LINES = 2000  # links in one answer
JSON_LINES = "application/jsonl"


def chain_page(reading: Reading, _: web.Request) -> Answer:
    """What is bound, how that is checked, and what the last days came to."""
    chain = reading.hall.store.chain
    last = chain.last()
    return page(
        reading,
        "chain.html",
        None,
        seals=chain.seals(DAYS),
        count=last.position if last else 0,
        site=reading.visit.origin,
    )


def chain_links(reading: Reading, request: web.Request) -> Answer:
    """The links after `?after=POSITION`, one to a line; nothing, if there are none."""
    links = reading.hall.store.chain.after(number(request.query.get("after")) or 0, LINES)
    lines = (json.dumps(one, ensure_ascii=False) for one in shown(reading, links))
    return Answer("".join(f"{line}\n" for line in lines), JSON_LINES)


def shown(reading: Reading, links: Sequence[Link]) -> Iterator[dict[str, Any]]:
    """Each link with its hash; what its facts are, where all may read the post."""
    readable = reading.feed.readable_of({link.post_id for link in links})
    for link in links:
        facts = {"facts_are": link.facts, "facts_salt": link.facts_salt}
        known = facts if link.post_id in readable else {}
        yield {**link.sealed, "hash": link.hash, **known}


def chain_of_post(reading: Reading, request: web.Request) -> Answer:
    """What a post is made of, with the salts: anybody can work out the hashes of its last link."""
    post = reading.feed.post(number(request.match_info["id"]) or 0)
    link = reading.hall.store.chain.of_posts([post.id or 0]).get(post.id or 0) if post else None
    if post is None or link is None:
        raise web.HTTPNotFound
    made = bound(link, content(reading.hall, post))
    told = {
        "position": link.position,
        "facts": made.facts,
        "facts_salt": link.facts_salt,
        "facts_hash": link.facts_hash,
        "words": made.words,
        "words_salt": link.words_salt,
        "words_hash": link.words_hash,
    }
    return Answer(json.dumps(told, ensure_ascii=False), "application/json")
