"""What somebody looks for in a few words, and which offers fit that."""

from types import SimpleNamespace

import pytest

from core.job_search import Search, fits, same_stem, search_in
from core.town.speech import tokens
from storage.jobs import Job, JobHours, Trade
from tests.paper_town import texts_in

HALL = SimpleNamespace(texts=texts_in(("es", "de", "en")))
WAITER = Job(
    title="Camarera de fin de semana",
    employer="Bar Pepe",
    place="Jun",
    hours=JobHours.PART,
    trade=Trade.HOSPITALITY,
)
WORDS = tokens("Camarera de fin de semana Bar Pepe Hostelería")


@pytest.mark.parametrize(
    ("said", "search"),
    [
        ("busco trabajo", Search()),
        ("Busco trabajo de camarero a media jornada", Search("camarero", "part")),
        ("Ich suche Arbeit als Köchin in Teilzeit", Search("kochin", "part")),
        ("full time job in cleaning", Search("", "full", "trade-cleaning")),
        ("part trade-care noches", Search("noches", "part", "trade-care")),
        ("cocina, auxiliar de ayuda a domicilio", Search("cocina, auxiliar ayuda domicilio")),
    ],
)
def test_words_hours_and_trade_are_found_in_what_is_said(said, search):
    assert search_in(HALL, said) == search
    assert search_in(HALL, search.as_words) == search


@pytest.mark.parametrize(
    ("search", "fit"),
    [
        (Search(), True),
        (Search("camarero"), True),
        (Search("cocina, camarero"), True),
        (Search("camarero noches"), False),
        (Search("camarero", "part"), True),
        (Search("camarero", "full"), False),
        (Search("", "", "trade-hospitality"), True),
        (Search("", "", "trade-care"), False),
    ],
)
def test_an_offer_fits_if_one_of_the_wishes_does_as_a_whole(search, fit):
    assert fits(search, WAITER, WORDS) is fit


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("camarera", "camareros", True),
        ("kellner", "kellnerin", True),
        ("cocina", "cocinera", True),
        ("pan", "panadero", False),
        ("cook", "cooking", True),
        ("camarero", "camion", False),
    ],
)
def test_words_that_end_in_another_way_are_the_same(one, other, same):
    assert same_stem(one, other) is same
