"""What a wage in words comes to: "1.400 € al mes", "12,50 €/Stunde"."""

import re
from dataclasses import dataclass

from core.town.speech import tokens

AMOUNT = re.compile(r"\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?(?!\d)")
EURO = re.compile(r"€|\beuros?\b|\beur\b", re.IGNORECASE)
UNITS = {
    "HOUR": "hora horas h stunde stunden std hour hours",
    "DAY": "dia dias jornal tag day",
    "WEEK": "semana semanal woche week",
    "MONTH": "mes meses mensual mensuales monat monatlich month monthly",
    "YEAR": "ano anual anuales jahr jahrlich year yearly annual",
}
UNIT_OF = {word: unit for unit, words in UNITS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Wage:
    """So many euros in each `unit` of time: HOUR, DAY, WEEK, MONTH or YEAR."""

    least: float
    most: float
    unit: str


def wage_in(words: str) -> Wage | None:
    """The wage that words name; None, unless euros, an amount and a time are plain."""
    units = {UNIT_OF[word] for word in tokens(words) if word in UNIT_OF}
    amounts = [amount(one) for one in AMOUNT.findall(words)]
    if len(units) != 1 or not EURO.search(words) or len(amounts) not in (1, 2):
        return None
    return Wage(min(amounts), max(amounts), units.pop())


def amount(digits: str) -> float:
    """A number as it is written here: 1.400 or 1 400 is 1400, 12,50 and 12.50 are 12.5."""
    whole = re.sub(r"[. ](?=\d{3})", "", digits)
    return float(whole.replace(",", "."))
