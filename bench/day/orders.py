"""What staff order at its hour: the menu, a poll, a job, a day off, news, an exercise."""

from bench.day.clock import HOUR
from bench.day.dues import Dues
from bench.day.ears import Ears
from bench.day.plan import Readers
from bench.day.pushes import AT_ONCE, CALLED_OFF, EXERCISE, NEWS
from bench.day.residents import Town
from bench.day.seed import consultation
from bench.day.staff import Staff
from bench.day.talks import OFFERED

MENU = "!importar-menú ceip\nday;course;dish\n2026-11-20;first;Lentejas\n2026-11-20;dessert;Pera"

# Each message, and the texts of which one answers it.
Orders = tuple[tuple[str, str], ...]
POLL: Orders = (
    ("!votación ¿Piscina cubierta?", "poll-choices"),
    ("Sí\nNo", "poll-who"),
    ("2", "poll-how"),
    ("1", "poll-quorum"),
    ("1", "poll-until"),
    ("27.11.", "poll-check"),
    ("1", "poll-begun"),
)
JOB: Orders = (
    ("!oferta", "job-ask-title"),
    (OFFERED, "job-ask-text"),
    ("Servir cafés y desayunos.", "job-ask-employer"),
    ("Bar Pepe", "job-ask-place"),
    ("Calle Mayor 3", "job-ask-hours"),
    ("2", "job-ask-trade"),
    ("2", "job-ask-pay"),
    ("1.300 euros al mes", "job-ask-until"),
    ("31.12.", "job-ask-where"),
    ("1", "job-check"),
    ("1", "desk-job-published"),
)
EXERCISED: Orders = (
    ("!alerta", "alert-status"),
    ("2", "alert-kind"),
    ("2", "alert-severity"),
    ("3", "alert-urgency"),
    ("1", "alert-area"),
    ("1", "alert-text"),
    ("Humo en la vega", "alert-text"),
    ("1", "alert-text"),
    ("1", "alert-until"),
    ("1", "alert-check-exercise"),
    ("1", "alert-waits"),
)
ORDERS: tuple[tuple[float, str, Orders], ...] = (
    (6.5, "luis", ((MENU, "menu-file-taken"),)),
    (8.4, "marta", JOB),
    (8.6, "rosa", (("!cerrar-día 20.11.", "desk-day-closed"),)),
    (9.0, "elena", (("!con-nombre no", "desk-by-name-off"),)),
    (10.0, "rosa", ((f"!anunciar {NEWS}", "desk-posted"),)),
    (10.5, "elena", (("!cola", "desk-queue"), ("!cifras", "desk-stats"))),
    (10.6, "paco", (("!avisos", "desk-tips desk-tips-none"),)),
    (12.0, "marta", EXERCISED),
    (12.1, "pepe", (("!confirmar-alerta 1", "alert-sent"),)),
    (
        14.0,
        "marta",
        (
            ("!preguntas", "desk-questions desk-questions-none"),
            ("!gracias", "desk-thanks desk-thanks-none"),
        ),
    ),
    (20.2, "marta", POLL),
)


async def does_the_day(staff: Staff, begins: float) -> None:
    """One thing after the other, each when its hour has come, since the day has begun."""
    for hour, name, orders in ORDERS:
        if hour < begins:
            continue
        await staff.clock.until(hour * HOUR)
        for words, keys in orders:
            await staff.orders(name, words, *keys.split())


def follow(ears: Ears, dues: Dues, who: Readers, town: Town) -> None:
    """What is due to whom when one of these things is ordered."""

    def all_warned(*_: object) -> None:
        dues.due(EXERCISE, [one.address for one in who.all])
        town.is_warned()

    def called_off(*_: object) -> None:
        now = ears.clock()
        later = [one for number, one in enumerate(who.patients) if consultation(number) > now]
        dues.due(CALLED_OFF, [one.address for one in later])

    ears.on(["alert-sent"], all_warned)
    ears.on(["desk-day-closed"], called_off)
    ears.on(["desk-posted"], lambda *_: dues.due(AT_ONCE, [one.address for one in who.at_once]))
