"""Reads a page as strictly as a browser does not, and says what is wrong with it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "img", "br", "hr", "input", "source", "wbr"}
SHAPES = {"path", "circle", "rect", "use"}  # of SVG; they close themselves
BLOCKS = {
    *("article", "aside", "details", "div", "dl", "figure", "footer", "h1", "h2", "h3", "header"),
    *("li", "main", "nav", "ol", "p", "section", "ul"),
}
ONLY_IN = {
    "li": {"ul", "ol"},
    "figcaption": {"figure"},
    "summary": {"details"},
    "dt": {"dl", "div"},
}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3}


@dataclass
class Element:
    """An element, with all the text in it that can be heard."""

    name: str
    attributes: dict
    text: str = ""


@dataclass
class Markup(HTMLParser):
    """A page. `problems` is what should not be so."""

    page: str
    problems: list = field(default_factory=list)
    open: list = field(default_factory=list)
    elements: list = field(default_factory=list)
    ids: list = field(default_factory=list)

    def __post_init__(self):
        super().__init__(convert_charrefs=True)
        if not self.page.lstrip().startswith("<!doctype html>"):
            self.problems.append("no doctype")
        self.feed(self.page)
        self.close()
        self.problems += [f"<{one.name}> is never closed" for one in self.open]
        self.look_at_the_whole()

    def __hash__(self):
        return id(self)

    def handle_startendtag(self, name, attributes):
        if name not in SHAPES:
            self.problems.append(f"<{name}/> closes itself")
        self.note(Element(name, dict(attributes)))

    def handle_starttag(self, name, attributes):
        element = Element(name, dict(attributes))
        if len(element.attributes) != len(attributes):
            self.problems.append(f"<{name}> has an attribute twice")
        self.nesting(name)
        self.note(element)
        if name == "img":
            self.hear(element.attributes.get("alt", ""))
        if name not in VOID:
            self.open.append(element)

    def handle_endtag(self, name):
        if not self.open or self.open[-1].name != name:
            self.problems.append(f"</{name}> where {[one.name for one in self.open]} are open")
        else:
            self.open.pop()

    def handle_data(self, data):
        self.hear(data)

    def hear(self, text):
        if not any(one.attributes.get("aria-hidden") == "true" for one in self.open):
            for element in self.open:
                element.text += text

    def nesting(self, name):
        around = [one.name for one in self.open]
        if name in BLOCKS and "p" in around:
            self.problems.append(f"<{name}> in a <p>")
        if name in ("a", "button") and "a" in around:
            self.problems.append(f"<{name}> in a link")
        if name in ONLY_IN and (not around or around[-1] not in ONLY_IN[name]):
            self.problems.append(f"<{name}> in <{around[-1]}>")
        if around and around[-1] in ("ul", "ol") and name != "li":
            self.problems.append(f"<{name}> in a list")

    def note(self, element):
        self.elements.append(element)
        if "id" in element.attributes:
            self.ids.append(element.attributes["id"])

    def all(self, *names):
        return [one for one in self.elements if one.name in names]

    def look_at_the_whole(self):
        problems = self.problems
        problems += [f"id {one} twice" for one in set(self.ids) if self.ids.count(one) > 1]
        for one in self.all("a", "use"):
            target = one.attributes.get("href", "")
            if target.startswith("#") and target[1:] not in self.ids:
                problems.append(f"{target} leads nowhere")
        for one in self.all("a"):
            if not (one.text.strip() or one.attributes.get("aria-label")):
                problems.append(f"a link without words: {one.attributes}")
        for one in self.all("img"):
            problems += [
                f"an image without {name}"
                for name in ("alt", "width", "height")
                if name not in one.attributes
            ]
        self.look_at_the_frame()

    def look_at_the_frame(self):
        problems = self.problems
        for name in ("html", "title", "main", "h1"):
            if len(self.all(name)) != 1:
                problems.append(f"{len(self.all(name))} <{name}>")
        if not all(one.text.strip() for one in self.all("title", "h1", "h2", "h3")):
            problems.append("an empty heading")
        levels = [HEADINGS[one.name] for one in self.all(*HEADINGS)]
        if any(after - before > 1 for before, after in zip([0, *levels], levels, strict=False)):
            problems.append(f"headings skip a level: {levels}")
        labels = [one.attributes.get("aria-label") for one in self.all("nav")]
        if len(set(labels)) != len(labels) or None in labels:
            problems.append(f"navigations that cannot be told apart: {labels}")
