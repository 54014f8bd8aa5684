"""The page about Open311 names the test for each rule: each is there, and none is left out."""

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
OURS = {"test_the_table.py", "test_answers_are_kept.py"}  # these are of no rule of the standard
PAGE = Path(__file__).parents[3] / "docs" / "open311.md"


def names_in(file):
    found = ast.walk(ast.parse(file.read_text("utf-8")))
    kinds = ast.AsyncFunctionDef | ast.FunctionDef
    return [one.name for one in found if isinstance(one, kinds) and one.name.startswith("test_")]


def test_the_page_names_each_test_of_the_rules_once():
    files = [file for file in sorted(HERE.glob("test_*.py")) if file.name not in OURS]
    rules = [name for file in files for name in names_in(file)]
    named = re.findall(r"\| `(test_\w+)` \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert sorted(named) == sorted(rules)
    assert len(set(named)) == len(named) > 40
