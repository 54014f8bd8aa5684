"""Who looks for people in the example town."""

from datetime import date, datetime, timedelta
from typing import Any

from core import jobs
from core.hall import Hall
from core.texts import Texts
from core.town import Town
from storage.jobs import Job, JobHours, Trade
from storage.store import Store

# For how many days each of them stands, and what it says; for one people apply in the chat.
OFFERS: tuple[tuple[int, dict[str, Any]], ...] = (
    (
        30,
        {
            "title": "Camarera o camarero de fin de semana",
            "employer": "Bar La Plaza",
            "text": "Servir mesas y barra, viernes y sábados de 19:00 a 1:00. Se enseña el oficio.",
            "place": "Plaza de la Constitución",
            "hours": JobHours.PART,
            "trade": Trade.HOSPITALITY,
            "pay": "700 € al mes",
            "apply": "Pase por el bar por la mañana o llame al 958 000 001.",
        },
    ),
    (
        45,
        {
            "title": "Auxiliar de ayuda a domicilio",
            "employer": "Cuidados del Valle",
            "text": "Acompañar y ayudar en casa a personas mayores. Se pide título o experiencia.",
            "place": "Calle Real",
            "hours": JobHours.FULL,
            "trade": Trade.CARE,
            "pay": "1.300–1.400 € al mes",
            "by_chat": True,
        },
    ),
    (
        20,
        {
            "title": "Oficial de albañilería",
            "employer": "Obras Reyes",
            "place": "Granada",
            "hours": JobHours.FULL,
            "trade": Trade.BUILDING,
            "pay": "según convenio",
            "apply": "empleo@obras-reyes.example",
        },
    ),
)


def offer_work(store: Store, town: Town, texts: Texts, then: datetime, site: str) -> None:
    """Publish the offers, as if it had been then."""
    hall = Hall(store, town, texts, then, site)
    today: date = town.local(then).date()
    for days, values in OFFERS:
        until = today + timedelta(days=days)
        jobs.publish(hall, Job(until=until, department="townhall", **values))
