"""What a wage in words comes to, where that is plain."""

import pytest

from core.wages import Wage, wage_in


@pytest.mark.parametrize(
    ("words", "wage"),
    [
        ("1.400 € al mes", Wage(1400, 1400, "MONTH")),
        ("1.300–1.500 euros brutos al mes", Wage(1300, 1500, "MONTH")),
        ("12,50 €/Stunde", Wage(12.5, 12.5, "HOUR")),
        ("12.50 € an hour", Wage(12.5, 12.5, "HOUR")),
        ("24 000 euros anuales", Wage(24000, 24000, "YEAR")),
        ("1200,00 € im Monat", Wage(1200, 1200, "MONTH")),
        ("1.400 €", None),
        ("según convenio", None),
        ("900 dollars a month", None),
        ("10 € la hora, 80 € al día", None),
        ("1 € 2 € 3 € al mes", None),
        ("", None),
    ],
)
def test_a_wage_is_read_only_where_amount_and_time_are_plain(words, wage):
    assert wage_in(words) == wage
