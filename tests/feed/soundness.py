"""What a page must be beyond what browsers put up with.

First as the HTML standard parses it, without one error; then by rules that a parser does not know.
"""

import re
from collections import Counter

import html5lib
from html5lib.html5parser import ParseError

LABELLED = {"input", "select", "textarea", "meter", "output", "progress", "button"}
INTERACTIVE = {"a", "button", "select", "textarea", "input", "label", "summary", "iframe"}
CHILDREN = {
    "ul": {"li"},
    "ol": {"li"},
    "dl": {"dt", "dd", "div"},
    "table": {"caption", "colgroup", "thead", "tbody", "tfoot"},
    "thead": {"tr"},
    "tbody": {"tr"},
    "tr": {"th", "td"},
    "select": {"option", "optgroup"},
}
SVG = "{http://www.w3.org/2000/svg}svg"
POINTERS = ("for", "list", "aria-labelledby", "aria-describedby", "aria-controls")
HEADINGS = [f"h{level}" for level in range(1, 7)]
LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def problems(page: str) -> list[str]:
    """What is wrong with a page; nothing, if it is sound."""
    try:
        root = parsed(page)
    except ParseError as error:
        return [f"the parser says: {error}"]
    return [problem for rule in RULES for problem in rule(root)]


def parsed(page):
    reader = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return reader.parse(page)


def every(root, *names):
    return [one for one in root.iter() if one.tag in names]


def ids(root):
    found = Counter(one.get("id") for one in root.iter() if one.get("id") is not None)
    yield from (f"id {one!r} {count} times" for one, count in found.items() if count > 1)
    yield from (f"id {one!r} has a blank" for one in found if not one or re.search(r"\s", one))


def pointers(root):
    """Whatever names another element finds it."""
    there = {one.get("id"): one for one in root.iter() if one.get("id")}
    for one in root.iter():
        for name in POINTERS:
            for target in (one.get(name) or "").split():
                if target not in there:
                    yield f"{name}={target!r} leads nowhere"
                elif name == "for" and one.tag == "label" and there[target].tag not in LABELLED:
                    yield f"a label for <{there[target].tag}>"


def labels(root):
    """Whoever cannot see a field hears what it is."""
    named = {one.get("for") for one in every(root, "label")}
    inside = {field for label in every(root, "label") for field in label.iter()}
    for one in every(root, "input", "select", "textarea"):
        told = one.get("aria-label") or one.get("aria-labelledby") or one.get("id") in named
        if one.get("type") not in ("hidden", "submit") and not told and one not in inside:
            yield f"nobody hears what <{one.tag} name={one.get('name')}> is"


def headings(root):
    levels = [HEADINGS.index(one.tag) + 1 for one in every(root, *HEADINGS)]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of the first level"
    pairs = zip([0, *levels], levels, strict=False)
    yield from (f"after h{before} comes h{after}" for before, after in pairs if after > before + 1)


def pictures(root):
    for one in every(root, "img"):
        if one.get("alt") is None:
            yield f"no words for the picture {one.get('src')}"
    for one in every(root, SVG):
        if one.get("hidden") is not None:
            yield "hidden is for HTML, and an svg is none"


def nesting(root):
    """Nothing that can be pressed stands in something else that can."""
    for outer in every(root, "a", "button"):
        for inner in outer.iter():
            pressed = inner.tag in INTERACTIVE or inner.get("tabindex") is not None
            if inner is not outer and pressed:
                yield f"<{inner.tag}> in <{outer.tag}>"
    for label in every(root, "label"):
        if len([one for one in label.iter() if one.tag in LABELLED]) > 1:
            yield "a label around two fields"


def content(root):
    for name, allowed in CHILDREN.items():
        for one in every(root, name):
            wrong = {child.tag for child in one if isinstance(child.tag, str)} - allowed
            yield from (f"<{child}> in <{name}>" for child in wrong - {"script", "template"})


def terms(root):
    for one in every(root, "dl"):
        kinds = [child.tag for child in one.iter() if child.tag in ("dt", "dd")]
        if kinds and (kinds[0] != "dt" or kinds[-1] != "dd"):
            yield f"a list of terms that begins or ends in the middle: {kinds}"


def tables(root):
    for one in every(root, "table"):
        widths = {width(row) for row in every(one, "tr")}
        if len(widths) > 1:
            yield f"a table with rows of {sorted(widths)} cells"


def width(row):
    return sum(int(cell.get("colspan", 1)) for cell in row if cell.tag in ("th", "td"))


def languages(root):
    if not LANGUAGE.fullmatch(root.get("lang") or ""):
        yield f"the page is in the language {root.get('lang')!r}"
    for one in root.iter():
        said = one.get("lang", "en")
        if said and not LANGUAGE.fullmatch(said):
            yield f"<{one.tag}> is in the language {said!r}"


RULES = (
    *(ids, pointers, labels, headings, pictures, nesting),
    *(content, terms, tables, languages),
)
