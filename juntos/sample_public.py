"""What the people of the example town have to say in public: questions, polls, a session."""

from collections.abc import Iterator

from juntos.sample_scenes import DAY, Asked, Scene, ordered, told

ASKED_POOL = Asked("sample-2", 1.4, "¿Cuándo abre la piscina municipal este verano?")
ASKED_BENCHES = Asked("sample-1", 1.3, "¿Pondrán más bancos a la sombra en el parque?")
TO_WORKS = "!pasar J-00005 obras @Elena para dentro de 5 días"
BIKES = "Un carril para bicicletas hasta el instituto."
SQUARE = (
    "!votación ¿Cerramos la plaza al tráfico los domingos?",
    "Sí\nNo\nSolo en verano",
    "Todo el mundo",
    "1",
    "Saltar",
    "en 10 días",
    "Enviar",
)
PARTY = (
    "!votación ¿Qué música quiere para la fiesta de otoño?",
    "Flamenco\nLa banda del pueblo\nRock",
    "Todo el mundo",
    "1",
    "Saltar",
    "en 9 días",
    "Enviar",
)
DRILL = (
    "!alerta",
    "Un simulacro",
    "Tiempo",
    "Posible peligro",
    "Se espera pronto",
    "Todo el pueblo",
    "Tormenta con mucha lluvia\nQuédese en casa y no cruce la rambla.",
    "Gewitter mit viel Regen\nBleiben Sie zu Hause und gehen Sie nicht durch das Bachbett.",
    "Thunderstorm with heavy rain\nStay at home and do not cross the river bed.",
    "Dos horas",
    "Sí",
)
DRILL_OVER = (
    "!fin-alerta",
    "El peligro ha pasado",
    "Fin del simulacro\nGracias por su atención.",
    "Ende der Übung\nDanke für Ihre Aufmerksamkeit.",
    "End of the exercise\nThank you for your attention.",
    "Sí",
)
NEXT_SESSION = (
    "!convocar Pleno ordinario",
    "en 12 días 19:00",
    "Salón de plenos, primera planta",
    "1. Acta de la sesión anterior\n2. Presupuesto del año que viene\n3. Ruegos y preguntas",
    "Publicar",
)
ASKED_LIBRARY = "¿Abrirá la biblioteca los sábados por la mañana?"
ASKED_BUS = "¿Se ha hablado con la empresa del autobús para que pase más tarde?"


def last_week() -> Iterator[Scene]:
    """A poll of which the last day is over: the first round of the watchman tells its result."""
    yield from ordered(11 * DAY, "townhall", *PARTY)
    for chat, words in (("sample-1", "1"), ("sample-2", "2"), ("sample-3", "1")):
        yield from told(10 * DAY, chat, "/vote 1", words)


def drill() -> Iterator[Scene]:
    """The police and the town hall try out together how people are warned."""
    yield from ordered(1.9, "police", *DRILL)
    yield from ordered(1.88, "townhall", "!confirmar-alerta 1")
    yield from ordered(1.8, "police", *DRILL_OVER)
    yield from ordered(1.78, "townhall", "!confirmar-alerta 2")


def public_life() -> Iterator[Scene]:
    """The mayor is asked, somebody proposes something, and a poll has begun."""
    yield from ASKED_POOL.scenes()
    yield from ASKED_BENCHES.scenes()
    yield from told(1.2, "sample-2", f"/propose {BIKES}", "Saltar", "Saltar", "Enviar")
    yield from ordered(0.95, "townhall", "!publicar J-00006")
    yield from told(0.92, "sample-3", "/support J-00006")
    yield from ordered(0.9, "townhall", "!publicar J-00004")
    yield from ordered(0.8, "townhall", TO_WORKS)
    yield from ordered(0.7, "townhall", *SQUARE)
    for chat, words in (("sample-1", "Sí"), ("sample-3", "No")):
        yield from told(0.6, chat, "/vote 2", words)


def session() -> Iterator[Scene]:
    """The council sits; two have asked something from home."""
    yield from ordered(0.5, "townhall", "!pleno empezar Pleno de este mes")
    yield from told(0.45, "sample-1", f"/ask {ASKED_LIBRARY}")
    yield from told(0.4, "sample-3", f"/ask {ASKED_BUS}")
    yield from ordered(0.35, "townhall", "!publicar J-00007", "!publicar J-00008")
    yield from told(0.3, "sample-2", "/support J-00008")
    yield from told(0.3, "sample-1", "/support J-00008")


def coming_session() -> Iterator[Scene]:
    """The next session of the council is planned, and somebody wants to be reminded of it."""
    yield from ordered(1.1, "townhall", *NEXT_SESSION)
    yield from told(1.0, "sample-1", "/remind 1")


def gratitude() -> Iterator[Scene]:
    """Elena has agreed to be thanked by name, and somebody does; the nurses are thanked, too."""
    yield from ordered(7, "works", "!con-nombre sí")
    yield from told(3.5, "sample-1", "/thanks works", "Elena", "Ahora se ve toda la calle.")
    yield from told(2.5, "sample-2", "/thanks health", "Siempre nos atienden con cariño.")


def readers() -> Iterator[Scene]:
    """Two who want to know what is new."""
    yield from told(19, "sample-1", "/subscribe all", "En el momento", "Sí")
    yield from told(19, "sample-3", "/subscribe works", "Una vez al día", "Sí")
