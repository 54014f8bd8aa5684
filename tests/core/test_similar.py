"""Whether two texts say the same again."""

import pytest

from core.similar import alike

COMMON = ("when", "does", "will", "this")


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("When does the swimming pool open?", True),
        ("Will the swiming pool be open soon", True),
        ("when does the library open", False),
        ("pool", False),
        ("", False),
        ("?!", False),
    ],
)
def test_what_shares_most_of_its_telling_words_is_the_same(words, same):
    found = alike(words, {7: "When will the swimming pool open this summer?"}, COMMON)
    assert found == ([7] if same else [])


def test_the_likest_come_first_and_no_more_than_three():
    others = {1: "new swimming pool roof", 2: "swimming pool opens"} | dict.fromkeys(
        range(3, 9), "the swimming pool opens"
    )
    found = alike("swimming pool opens", others)
    assert len(found) == 3
    assert 1 not in found
