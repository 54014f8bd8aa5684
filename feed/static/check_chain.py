"""Check the public chain of a town.

    python3 check_chain.py https://jun.example [HASH ...]

It reads every link, works out every hash anew, and tells whether the hashes that you have noted
are still in the chain. It needs nothing but Python.
"""

import hashlib
import json
import sys
import urllib.request
from collections.abc import Iterator
from typing import Any

SEALED = ("position", "at", "act", "post", "facts", "words", "previous")


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def canonical(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def links(site: str) -> Iterator[dict[str, Any]]:
    after = 0
    while True:
        with urllib.request.urlopen(f"{site}/chain.jsonl?after={after}") as answer:
            lines = answer.read().decode().splitlines()
        if not lines:
            return
        for line in lines:
            yield json.loads(line)
        after = json.loads(lines[-1])["position"]


def check(site: str, noted: list[str]) -> str | int:
    position, previous, missing = 0, "0" * 64, set(noted)
    for link in links(site):
        position += 1
        fits = link["position"] == position and link["previous"] == previous
        if not fits or sha256(canonical({key: link[key] for key in SEALED})) != link["hash"]:
            return f"Link {position} does not fit: something was changed."
        if "facts_are" in link and sha256(link["facts_salt"] + link["facts_are"]) != link["facts"]:
            return f"Link {position} was made of something else than is shown."
        previous = link["hash"]
        missing.discard(previous)
    if missing:
        return "Not in the chain: " + ", ".join(sorted(missing))
    print(f"{position} links, all in order. The last: {previous}")
    return 0


if __name__ == "__main__":
    sys.exit(check(sys.argv[1].rstrip("/"), sys.argv[2:]) if len(sys.argv) > 1 else __doc__)
