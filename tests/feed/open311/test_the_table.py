"""The page about Open311 names the test for each rule: each is there, and none is left out."""

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
PAGE = Path(__file__).parents[3] / "docs" / "open311.md"


def names_in(file):
    found = ast.walk(ast.parse(file.read_text("utf-8")))
    kinds = ast.AsyncFunctionDef | ast.FunctionDef
    return [one.name for one in found if isinstance(one, kinds) and one.name.startswith("test_")]


def test_the_page_names_each_test_of_the_rules_once():
    rules = [name for file in sorted(HERE.glob("test_rules_*.py")) for name in names_in(file)]
    named = re.findall(r"\| `(test_\w+)` \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert sorted(named) == sorted(rules)
    assert len(set(named)) == len(named) > 40
