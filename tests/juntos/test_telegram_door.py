"""How the bot shows itself on Telegram before anybody has written."""

import pytest

from bots.telegram.commands import NAME
from core.texts import Texts
from core.turn import plain, said_words
from juntos.telegram_door import COMMANDS, introduction

TEXTS = Texts(("es", "de", "en"))
LANGUAGES = pytest.mark.parametrize("language", TEXTS.languages)
NAMES = {
    "es": "avisar asuntos cita menu empleo noticias suscribirme persona alcaldia proponer "
    "votar agradecer aprender facil idioma ayuda privacidad unir identificarme "
    "misdatos borrar volver cancelar",
    "de": "melden anliegen termin speiseplan stellen neues abonnieren mensch "
    "buergermeister vorschlagen abstimmen danken lernen einfach sprache hilfe "
    "datenschutz verbinden ausweisen meinedaten loeschen zurueck abbrechen",
    "en": "report cases appointment menu jobs news subscribe person mayor propose vote "
    "thanks learn easy language help privacy link verify mydata delete back cancel",
}


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
