"""The number of a card is the same however it is written, and a slip is noticed."""

import pytest

from core.register import Misread, mark_of_person, mark_of_voter, number_of_card
from core.vault import Vault


@pytest.mark.parametrize(
    ("written", "country", "number"),
    [
        ("12345678Z", "ES", "12345678Z"),
        ("12.345.678-z", "ES", "12345678Z"),
        ("1234567L", "ES", "01234567L"),
        ("X1234567L", "ES", "X1234567L"),
        ("y-1234567-x", "ES", "Y1234567X"),
        ("PAB123456", "ES", "PAB123456"),
        ("l01x 00t47", "DE", "L01X00T47"),
        ("12345678", "FR", "12345678"),
    ],
)
def test_a_number_is_the_same_however_it_is_written(written, country, number):
    assert number_of_card(written, country) == number


@pytest.mark.parametrize(
    ("written", "country"),
    [("12345678A", "ES"), ("12345678", "ES"), ("X1234567A", "ES"), ("", "ES"), ("L01", "DE")],
)
def test_a_slip_is_noticed(written, country):
    with pytest.raises(Misread):
        number_of_card(written, country)


def test_marks_tell_nothing_and_those_of_two_polls_are_not_alike():
    vault = Vault("a secret of the town")
    ana = mark_of_person(vault, "12345678Z")
    marks = {ana, mark_of_voter(vault, 1, ana), mark_of_voter(vault, 2, ana)}
    marks |= {mark_of_person(Vault("another secret"), "12345678Z")}
    assert len(marks) == 4
    assert "12345678" not in "".join(marks)
