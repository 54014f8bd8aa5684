"""The ways to take what a resident writes, the surest first. Each says whether it was that.

In the middle of a talk a message is the next answer, but for commands, and for answers to what was
said of a case. Outside a talk it may be a wish, a word to a case, or the beginning of a report.
"""

from dataclasses import replace

from core.additions import add_to_case, case_answered, case_just_opened, case_spoken_of
from core.assets import asset_in
from core.dialogue import Answer, Start
from core.elsewhere import office_meant
from core.last_word import ask_once_more, case_in_doubt, is_said_of
from core.meaning import (
    WISH,
    hints_at,
    is_asked_for,
    is_asked_with_code,
    is_order,
    is_short,
    number_of_asset,
    number_said,
    own_case_named,
    service_in,
    speaks_of_a_report,
    token_answered,
)
from core.menu import show_menu
from core.messages import Choice
from core.services import LINK, Services
from core.turn import Turn
from storage.conversations import Talk

TELLING = 3  # words: fewer tell nothing
ALWAYS = ("help", "person")  # what one can ask for with a word in the middle of any talk
HELPING = (*ALWAYS, "myself")  # and what whoever speaks for somebody else can


def document(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """A file was fetched because the open question wants one: it is the answer."""
    if talk is None or not turn.incoming.documents:
        return False
    services.go_on(turn, talk)
    return True


def command(services: Services, turn: Turn, talk: Talk | None) -> bool:
    return services.ordered(turn, turn.incoming.text, talk, Answer.of(turn.incoming))


def button_answered(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """The words of a button, in answer to the message below which it stands."""
    return bool(token_answered(turn)) and services.pressed(turn, talk)


def answer_to_case(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """An answer to what was said of a case goes there, also in the middle of a talk."""
    case = case_answered(turn)
    if case:
        add_to_case(turn, case, Answer.of(turn.incoming))
    if case and talk:
        services.ask_again(turn)
    return case is not None


def cry_for_help(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """Whoever wants help, or a person, gets that in the middle of a talk too."""
    words = HELPING if turn.helping else ALWAYS
    asked = (one for one in words if one in services.handlers and is_asked_for(turn, one))
    wanted = next(asked, None) if talk else None
    if wanted:
        services.begin(turn, wanted, Start(), talk)
    return wanted is not None


def other_language(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """The name of a language, and nothing else, in the middle of a talk: it goes on in that."""
    asked = talk is not None and talk.handler != "language" and "language" in services.handlers
    if asked := asked and turn.means("language-name"):
        services.begin(turn, "language", Start(turn.incoming.text), talk)
    return asked


def other_wish(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """Whoever was only to choose, has told nothing yet and wants something else by its very words.

    What is told in a talk, and who is named in it, is for that talk.
    """
    if talk is None or not services.only_chooses(turn, talk):
        return False
    if turn.town.department_called(turn.incoming.text) is not None:
        return False
    if number_said(turn) == turn.incoming.text.strip():
        return question_about_case(services, turn, talk)
    return not is_asked_for(turn, talk.handler) and wish(services, turn, talk)


def next_answer(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """The answer to the question that is open."""
    if talk is None:
        return False
    if is_order(turn) and not stops(turn):
        turn.reply("command-unknown-here")
        services.ask_again(turn)
    else:
        services.go_on(turn, talk)
    return True


def button(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """The number or the words of a button that stands in the chat."""
    return services.pressed(turn, talk)


def stop(_: Services, turn: Turn, __: Talk | None) -> bool:
    if stops(turn):
        show_menu(turn, "nothing-to-stop")
    return stops(turn)


def stops(turn: Turn) -> bool:
    return turn.wants("word-cancel") or turn.wants("word-back")


def wish(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """The words for a service, and nothing else."""
    wanted = next((one for one in services.handlers if is_asked_for(turn, one)), None)
    if wanted:
        services.begin(turn, wanted, Start(turn.incoming.text), talk)
    return wanted is not None


def wish_with_code(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """The words for a service and the code for it, as it stands on a slip or in another chat."""
    wanted = next((one for one in services.handlers if is_asked_with_code(turn, one)), None)
    if wanted:
        services.begin(turn, wanted, Start(turn.incoming.text), talk)
    return wanted is not None


def thing(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """The number on a sticker, perhaps with the word for it, or with a photo of the thing."""
    number = number_of_asset(turn) if "asset" in services.handlers else ""
    if number:
        services.begin(
            turn, "asset", Start(number, replace(Answer.of(turn.incoming), text="")), talk
        )
    return bool(number)


def unknown_command(_: Services, turn: Turn, __: Talk | None) -> bool:
    if is_order(turn):
        show_menu(turn, "command-unknown")
    return is_order(turn)


def word_to_case(_: Services, turn: Turn, __: Talk | None) -> bool:
    """Staff have spoken of a case lately, or its number was written: the words are for them."""
    named = None if is_short(turn) else own_case_named(turn)
    case = named or case_spoken_of(turn)
    if case:
        add_to_case(turn, case, Answer.of(turn.incoming))
    return case is not None


def question_about_case(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """The number of a case and little else asks how it stands."""
    number = number_said(turn)
    asks = bool(number) and is_short(turn) and "cases" in services.handlers
    if asks:
        services.begin(turn, "cases", Start(number), talk)
    return asks


def last_word(services: Services, turn: Turn, _: Talk | None) -> bool:
    """An answer to "Is it fixed?" that is neither a plain yes nor a plain no."""
    case = case_in_doubt(turn)
    if case is None or not is_said_of(turn, case):
        return False
    wanted = service_in(turn, (one for one in services.handlers if one != LINK))
    if not wanted:
        ask_once_more(turn, case)
    return not wanted


def report(services: Services, turn: Turn, talk: Talk | None) -> bool:
    begins = "report" in services.handlers and speaks_of_a_report(turn)
    if begins:
        services.begin(turn, "report", Start(said=Answer.of(turn.incoming)), talk)
    return begins


def thing_in_words(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """Words in which a thing is named by its number: they are a report about it."""
    begins = "report" in services.handlers and asset_in(turn, turn.incoming.text) is not None
    if begins:
        services.begin(turn, "report", Start(said=Answer.of(turn.incoming)), talk)
    return begins


def courtesy(services: Services, turn: Turn, __: Talk | None) -> bool:
    """A bare "thank you" is answered as one does; whom it is for can be said with a button."""
    thanks = turn.means("courtesy-words")
    if thanks:
        offered = (Choice("thanks", start="/thanks"),) if "thanks" in services.handlers else ()
        turn.reply("courtesy-answer", offered)
    return thanks


def department(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """The name of a department, and nothing else: somebody wants to write there."""
    text = turn.incoming.text
    called = is_short(turn) and "person" in services.handlers
    called = called and turn.town.department_called(text) is not None
    if called:
        services.begin(turn, "person", Start(text), talk)
    return called


def like_a_wish(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """A few words in which a service is named; a greeting at their beginning says nothing."""
    wanted = service_in(turn, (one for one in services.handlers if one != LINK))
    if wanted == "person":
        begin_letter(services, turn, talk)
    elif wanted:
        services.begin(turn, wanted, Start(turn.incoming.text), talk)
    return wanted is not None


def letter(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """Many words in which a question or a complaint is called so: they are what is to be said."""
    tells = "person" in services.handlers and hints_at(turn, "person")
    if tells:
        begin_letter(services, turn, talk)
    return tells


def begin_letter(services: Services, turn: Turn, talk: Talk | None) -> None:
    """Begin to write to somebody, with what was said: it may tell already what is wanted."""
    services.begin(turn, "person", Start(turn.incoming.text, Answer.of(turn.incoming)), talk)


def elsewhere(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """A few words about what another authority does: the way there is shown."""
    asks = "elsewhere" in services.handlers and is_short(turn, WISH)
    asks = asks and office_meant(turn, turn.incoming.text) is not None
    if asks:
        services.begin(turn, "elsewhere", Start(turn.incoming.text), talk)
    return asks


def afterthought(services: Services, turn: Turn, talk: Talk | None) -> bool:
    """Words that mean nothing to us, right after a case was opened, may belong to it."""
    tells = len(turn.word.split()) >= TELLING and "report" in services.handlers
    begins = tells and case_just_opened(turn) is not None
    if begins:
        services.begin(turn, "report", Start(said=Answer.of(turn.incoming)), talk)
    return begins


WAYS = (
    document,
    command,
    button_answered,
    answer_to_case,
    cry_for_help,
    other_language,
    other_wish,
    next_answer,
    button,
    stop,
    wish,
    wish_with_code,
    thing,
    unknown_command,
    question_about_case,
    word_to_case,
    thing_in_words,
    courtesy,
    department,
    last_word,
    report,
    like_a_wish,
    elsewhere,
    letter,
    afterthought,
)
