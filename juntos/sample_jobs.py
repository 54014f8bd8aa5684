"""Who looks for people in the example town."""

from datetime import datetime, timedelta

from core import jobs
from core.hall import Hall
from core.texts import Texts
from core.town import Town
from storage.jobs import Job, JobHours, Trade
from storage.store import Store


def offers(today: datetime) -> tuple[Job, ...]:
    """Three offers, one of which is applied for in the chat."""
    return (
        Job(
            title="Camarera o camarero de fin de semana",
            employer="Bar La Plaza",
            text="Servir mesas y barra, viernes y sábados de 19:00 a 1:00. Se enseña el oficio.",
            place="Plaza de la Constitución",
            hours=JobHours.PART,
            trade=Trade.HOSPITALITY,
            pay="700 € al mes",
            until=(today + timedelta(days=30)).date(),
            apply="Pase por el bar por la mañana o llame al 958 000 001.",
            department="townhall",
        ),
        Job(
            title="Auxiliar de ayuda a domicilio",
            employer="Cuidados del Valle",
            text="Acompañar y ayudar en casa a personas mayores. Se pide el título o experiencia.",
            place="Calle Real",
            hours=JobHours.FULL,
            trade=Trade.CARE,
            pay="1.300–1.400 € al mes",
            until=(today + timedelta(days=45)).date(),
            by_chat=True,
            department="townhall",
        ),
        Job(
            title="Oficial de albañilería",
            employer="Obras Reyes",
            place="Granada",
            hours=JobHours.FULL,
            trade=Trade.BUILDING,
            pay="según convenio",
            until=(today + timedelta(days=20)).date(),
            apply="empleo@obras-reyes.example",
            department="townhall",
        ),
    )


def offer_work(store: Store, town: Town, texts: Texts, then: datetime, site: str) -> None:
    """Publish the offers, as if it had been then."""
    hall = Hall(store, town, texts, then, site)
    for job in offers(town.local(then)):
        jobs.publish(hall, job)
