"""How the bot shows itself on Telegram before anybody has written."""

import pytest

from bots.telegram.commands import NAME
from core.handlers import all_handlers
from core.texts import Texts
from core.turn import plain, said_words
from juntos.telegram_door import COMMANDS, introduction

TEXTS = Texts(("es", "de", "en"))
LANGUAGES = pytest.mark.parametrize("language", TEXTS.languages)
NAMES = {
    "es": "avisar persona asuntos cita menu empleo idioma noticias alcaldia proponer votar "
    "confidencial agradecer aprender cifras facil privacidad confianza ayuda suscribirme "
    "suscripciones alertas silencio propuestas pleno codigo ayudar unir identificarme "
    "misdatos borrar volver cancelar",
    "de": "melden mensch anliegen termin speiseplan stellen sprache neues buergermeister "
    "vorschlagen abstimmen hinweis danken lernen zahlen einfach datenschutz vertrauensperson "
    "hilfe abonnieren abonnements warnungen ruhe vorschlaege ratssitzung code helfen "
    "verbinden ausweisen meinedaten loeschen zurueck abbrechen",
    "en": "report person cases appointment menu jobs language news mayor propose vote tip "
    "thanks learn stats easy privacy trusted help subscribe subscriptions alerts quiet "
    "proposals council code helping link verify mydata delete back cancel",
}
# What people come to by a button, a link or a word: in the menu it would only be in the way.
LED_TO = {"myself", "apply", "ask", "asset", "channels", "confirm", "elsewhere", "follow",
          "job-alert", "job-alert-end", "job-alerts", "more", "reject", "remind", "start",
          "support", "unsubscribe"}  # fmt: skip


def test_every_service_stands_in_the_menu_or_people_are_led_to_it():
    assert {one.name for one in all_handlers()} - set(COMMANDS) == LED_TO


def test_the_menu_of_telegram_begins_like_our_own():
    ranked = sorted((one for one in all_handlers() if one.rank), key=lambda one: one.rank)
    assert [one.name for one in ranked] == list(COMMANDS)[: len(ranked)]
    assert len(COMMANDS) <= 100


@LANGUAGES
def test_the_commands_have_their_names_in_the_language_of_the_reader(language):
    commands = introduction(TEXTS, "Jun", language).commands
    assert " ".join(name for name, _ in commands) == NAMES[language]


@LANGUAGES
def test_what_stands_in_the_menu_is_understood_in_a_town_that_speaks_nothing_else(language):
    texts = Texts((language,))
    for name, what in introduction(texts, "Jun", language).commands:
        assert NAME.fullmatch(name)
        assert any(plain(name) in said_words(texts, key) for key in COMMANDS.values())
        assert 0 < len(what) <= 256


@LANGUAGES
def test_what_the_bot_says_of_itself_is_not_too_long_for_telegram(language):
    shown = introduction(TEXTS, "Villanueva de la Serena del Campo", language)
    assert 0 < len(shown.description) <= 512
    assert 0 < len(shown.about) <= 120
