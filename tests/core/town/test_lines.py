"""Every value of a TOML file is found on its line."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.town.lines import Lines

TEXT = '''
# a comment with "quotes" and [brackets]
name = "a # that is none"   # and one that is
'quoted key' = 'C:\\\\new'
"with \\"escapes\\" = [" = 1
long = """
name = "not a key"
[not a table]
"""
short = """one line\\""""
raw = \'\'\'
it's raw \\ [[x]]
\'\'\'
list = [
  "one", # first
  "two",

  [ "deep",
    "deeper" ],
  { inside = 1, more.deep = [
      2 ] },
]
when = 1979-05-27 07:32:00
pi = 3.14
dotted.key . here = 1

[table]
x = 1
[table.below]
y = {}
z = []
[[rows]]
a = 1
[[rows]]
a = 2
[rows.sub]
b = 1
[[rows.subrows]]
c = 1
[[rows.subrows]]
c = 2
[a."b.c".d]
e = 1
'''

WHERE = {
    (): 1,
    ("name",): 3,
    ("quoted key",): 4,
    ('with "escapes" = [',): 5,
    ("long",): 6,
    ("short",): 10,
    ("raw",): 11,
    ("list",): 14,
    ("list", 0): 15,
    ("list", 1): 16,
    ("list", 2): 18,
    ("list", 2, 0): 18,
    ("list", 2, 1): 19,
    ("list", 3): 20,
    ("list", 3, "inside"): 20,
    ("list", 3, "more"): 20,
    ("list", 3, "more", "deep", 0): 21,
    ("when",): 23,
    ("pi",): 24,
    ("dotted", "key", "here"): 25,
    ("table",): 27,
    ("table", "x"): 28,
    ("table", "below"): 29,
    ("table", "below", "y"): 30,
    ("table", "below", "z"): 31,
    ("rows",): 32,
    ("rows", 0): 32,
    ("rows", 0, "a"): 33,
    ("rows", 1): 34,
    ("rows", 1, "a"): 35,
    ("rows", 1, "sub"): 36,
    ("rows", 1, "sub", "b"): 37,
    ("rows", 1, "subrows"): 38,
    ("rows", 1, "subrows", 0, "c"): 39,
    ("rows", 1, "subrows", 1): 40,
    ("rows", 1, "subrows", 1, "c"): 41,
    ("a", "b.c", "d", "e"): 43,
}


@pytest.mark.parametrize("path", WHERE, ids=str)
def test_every_kind_of_value_is_found(path):
    tomllib.loads(TEXT)
    assert Lines(TEXT).line(path) == WHERE[path]


def test_what_is_not_there_is_looked_for_around_it():
    lines = Lines(TEXT)
    assert lines.line(("rows", 1, "missing", 5)) == 34
    assert lines.line(("nowhere", "at", "all")) == 1


def test_lines_of_windows_count_once():
    assert Lines("a = 1\r\nb = [\r\n2]\r\n").line(("b", 0)) == 3


def test_an_empty_file_has_one_line():
    assert Lines("").line(("name",)) == 1


QUOTES = ('"', "'", '"""', "'''")
words = some.text("abc#=[]{}, .\n", max_size=8)
values = some.recursive(
    some.tuples(some.sampled_from(QUOTES), words) | some.integers(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(words, inner, max_size=3),
    max_leaves=12,
)


def written(value, path, line, known):
    """A value as TOML, its lists one line each, and the lines of all that is in it."""
    known[path] = line
    match value:
        case tuple((quotes, text)):
            inner = text if len(quotes) == 3 else text.replace("\n", "")
            return f"{quotes}{inner}{quotes}"
        case list():
            text = "["
            for row, each in enumerate(value):
                text += "\n # a comment, ]\n "
                text += written(each, (*path, row), line + text.count("\n"), known) + ","
            return text + "\n]"
        case dict():
            text = "{"
            for row, (key, each) in enumerate(value.items()):
                name = '"' + key.replace("\n", "\\n") + '"'
                text += f"{', ' if row else ' '}{name} = "
                text += written(each, (*path, key), line + text.count("\n"), known)
            return text + " }"
    return str(value)


@given(some.lists(values, max_size=4))
def test_any_value_is_found_however_it_is_written(rows):
    known, text = {}, ""
    for row, value in enumerate(rows):
        text += "[[rows]] # one more\nvalue = "
        known["rows", row] = text.count("\n")
        text += written(value, ("rows", row, "value"), text.count("\n") + 1, known) + "\n"
    tomllib.loads(text)
    lines = Lines(text)
    assert {path: lines.line(path) for path in known} == known
