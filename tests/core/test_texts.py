"""What the town says: the same in every language, every word of it used, and none ambiguous."""

import ast
import re
from collections import defaultdict
from datetime import date, datetime
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from core.entries import Bundle
from core.handlers import all_handlers
from core.texts import FOLDER, Texts, UnknownText
from core.turn import plain
from tests.paper_town import texts_in

LANGUAGES = ("es", "de", "en")
HOUSE = Path(__file__).parents[2]
OF_DOORS = {"bot", "chat", "feed"}
OURS = sorted({file.stem for file in FOLDER.glob("*/*.ftl")} - OF_DOORS)
SOURCES = [*(HOUSE / "core").rglob("*.py"), *(HOUSE / "feed").rglob("*.py")]
SOURCES += [*(HOUSE / "feed" / "templates").glob("*"), *(HOUSE / "bots" / "browser").rglob("*.py")]
SOURCES += (HOUSE / "bots" / "browser" / "templates").glob("*")
SOURCES += [HOUSE / "juntos" / "demo_matrix.py"]
SOURCES += [HOUSE / "juntos" / "sheet.py", *(HOUSE / "juntos" / "posters").glob("*.py")]
KEY = re.compile(r"[a-z]+(-[a-z]+)*")
SAY = {
    "answer", "Ask", "choose", "close_with", "confirm", "escalate", "photos", "reply", "say",
    "show_menu", "tell", "tell_followers", "tell_resident", "tell_staff", "text", "to_staff",
    "Wrong", "watch",
}  # fmt: skip


class Variables(Visitor):
    """Collects the values that a text wants."""

    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the parser's name
        self.names.add(node.id.name)


@cache
def parsed(language, file):
    return FluentParser().parse((FOLDER / language / f"{file}.ftl").read_text("utf-8")).body


def messages(language, files=OURS):
    """Every text of a language: its attributes, and the values that it wants."""
    found = {}
    for message in (one for file in files for one in parsed(language, file)):
        if isinstance(message, fluent.Message):
            wanted = Variables()
            wanted.visit(message)
            attributes = {one.id.name for one in message.attributes}
            found[message.id.name] = (attributes, wanted.names)
    return found


def entries_of(bundle):
    return {name: bundle.get_message(name) for name in bundle.names()}


def every_file():
    return sorted({file.stem for file in FOLDER.rglob("*.ftl")})


@pytest.fixture
def texts():
    return texts_in(LANGUAGES)


# The files.


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_parsed_when_it_is_said_is_the_same_as_what_is_parsed_at_once(language):
    at_once = {
        name: attributes for name, (attributes, _) in messages(language, every_file()).items()
    }
    when_said = entries_of(Bundle(language, FOLDER))
    assert {name: set(one.attributes) for name, one in when_said.items()} == at_once


def test_a_text_may_say_another_one_that_was_not_said_before(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("one = { two }!\ntwo =\n    Two\n\n    lines\n")
    assert Texts(["en"], tmp_path).say("en", "one") == "Two\n\nlines!"


@pytest.mark.parametrize("file", every_file())
def test_every_language_has_the_same_texts_with_the_same_parts(file):
    es, de, en = (messages(language, [file]) for language in LANGUAGES)
    for one in (es, de, en):
        one.pop("moment", None)  # only Spanish asks which hour it is: a la una, a las dos
    assert es == de == en


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_well_written(language):
    written = [one for file in every_file() for one in parsed(language, file)]
    assert not [one.content for one in written if isinstance(one, fluent.Junk)]
    keys = [one.id.name for one in written if isinstance(one, fluent.Message)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_addressed_as_a_friend(language):
    """A town hall says usted and Sie."""
    familiar = {"es": r"\b(tú|tu|tus|te|ti|contigo|quieres|puedes|escribe)\b",
                "de": r"\b(du|dich|dir|dein\w*|kannst|möchtest|schreib)\b",
                "en": r"\b(hey|gonna|wanna)\b"}[language]  # fmt: skip
    written = (FOLDER / language / f"{file}.ftl" for file in OURS)
    said = [line for file in written for line in file.read_text("utf-8").splitlines()]
    assert not [line for line in said if re.search(familiar, line.lower())]


# What the code asks for.


def calls():
    """Every call by which something is said."""
    for file in (HOUSE / "core").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            name = getattr(getattr(node, "func", None), "attr", None) or getattr(
                getattr(node, "func", None), "id", None
            )
            if isinstance(node, ast.Call) and name in SAY:
                yield node


def named():
    """The keys that are written out in those calls."""
    for call in calls():
        for value in (*call.args, *(word.value for word in call.keywords)):
            for one in ast.walk(value) if isinstance(value, ast.IfExp) else [value]:
                if (
                    isinstance(one, ast.Constant)
                    and isinstance(one.value, str)
                    and "-" in one.value
                ):
                    yield one.value


def test_every_key_in_the_code_is_the_key_of_a_text(texts):
    keys = {key for key in named() if KEY.fullmatch(key)}
    assert len(keys) > 100
    assert [key for key in sorted(keys) if not texts.has(key)] == []


def test_every_text_is_used():
    code = "\n".join(file.read_text("utf-8") for file in SOURCES if file.is_file())
    literal = set(re.findall(r"[\"']([a-z]+(?:-[a-z]+)*)[\"']", code))
    pieced = re.findall(r"f\"((?:[a-z-]|\{[a-z._]+\})+)\"", code)
    made = {re.sub(r"\{.*?\}", "[a-z-]+", one) for one in pieced if re.search("[a-z]-|-[a-z]", one)}
    every = re.compile("|".join(sorted(made)))
    assert [key for key in messages("es") if key not in literal and not every.fullmatch(key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_has_a_label(texts, language):
    told = [FOLDER / language / f"{file}.ftl" for file in OURS]
    attributes = {one for attributes, _ in messages(language).values() for one in attributes}
    for file in [*(HOUSE / "core" / "handlers").glob("*.py"), *(HOUSE / "core").glob("*.py")]:
        for key in re.findall(r"Choice\(\"([a-z-]+)\"(?:\)|, start)", file.read_text("utf-8")):
            assert key in attributes or texts.has(f"choice-{key}"), (key, told)


@pytest.mark.parametrize("handler", all_handlers(), ids=lambda one: one.name)
def test_every_service_of_the_menu_has_a_button_and_words(texts, handler):
    if handler.rank:
        assert texts.has(f"menu-{handler.name}")
        assert texts.has(f"{handler.name}-words")
        assert texts.has(f"{handler.name}-command")


# Lists of words.


def lists(pattern):
    """The words of every text whose key is like that, in every language."""
    texts, found = texts_in(LANGUAGES), defaultdict(set)
    for key in messages("es"):
        if re.fullmatch(pattern, key):
            for language in LANGUAGES:
                words = texts.words(language, key)
                assert words, key
                assert all(plain(word) for word in words), (language, key)
                found[key] |= {plain(word) for word in words}
    return found


def collisions(found):
    return {
        (one, other): found[one] & found[other]
        for one, other in combinations(found, 2)
        if found[one] & found[other]
    }


def test_no_list_of_words_has_a_gap():
    assert len(lists(r".*-(words|command|hints)|word-.*")) > 30


def test_no_two_services_go_by_the_same_word_in_any_language():
    services = lists(r"(?!choice-|desk-|emergency-).*-(words|hints)|word-.*")
    assert collisions(services) == {}


def test_no_two_commands_go_by_the_same_name_in_any_language():
    assert collisions(lists(r"(?!desk-).*-command|word-.*")) == {}


def test_no_two_commands_of_staff_go_by_the_same_name_in_any_language():
    assert collisions(lists(r"desk-.*-words")) == {}


def test_no_command_of_staff_is_a_small_word_that_begins_a_sentence():
    short = {word for words in lists(r"desk-.*-words").values() for word in words if len(word) < 4}
    assert short == {"mio", "to"}


@pytest.mark.parametrize(
    "question", [("yes", "no"), ("send", "change"), ("skip",), ("enough",)], ids="-".join
)
def test_no_two_answers_to_one_question_are_given_in_the_same_words(question):
    words = lists("|".join(f"choice-{one}-words" for one in question))
    assert len(words) == len(question)
    assert collisions(words) == {}


# How values are told.


@pytest.mark.parametrize(
    ("language", "hour", "told"),
    [
        ("es", 8, "lunes, 23 de noviembre, a las 8:05"),
        ("es", 1, "lunes, 23 de noviembre, a la 1:05"),
        ("de", 8, "Montag, 23. November, 08:05 Uhr"),
        ("en", 8, "Monday, November 23 at 8:05\u202fAM"),
    ],
)
def test_a_moment_is_told_as_people_say_it(texts, language, hour, told):
    moment = datetime(2026, 11, 23, hour, 5)  # noqa: DTZ001 - what the clock on the wall shows
    assert texts.say(language, "office-opens", department="X", at=moment).count(told) == 1


@pytest.mark.parametrize(
    ("language", "told"), [("es", "23 de noviembre"), ("de", "23. November"), ("en", "November 23")]
)
def test_a_day_is_told_as_people_say_it(texts, language, told):
    said = texts.say(language, "post-promised", day=date(2026, 11, 23))
    assert told in said


@pytest.mark.parametrize(
    ("language", "told"), [("es", "a, b y c"), ("de", "a, b und c"), ("en", "a, b, and c")]
)
def test_several_things_are_told_as_a_list(texts, language, told):
    assert told in texts.say(language, "desk-on-duty", names=["a", "b", "c"])


@pytest.mark.parametrize("length", [10, 899, 900, 901, 1000, 1001, 10_000])
def test_a_value_may_be_as_long_as_it_is(texts, length):
    long = "x" * length
    assert texts.say("es", "thread-resident", text=long) == f"🗣 {long}"


@pytest.mark.parametrize("value", ["{ $number }", "{notice}", '{"x"}', "<b>", "\\u0041", "🗣 "])
def test_what_people_write_is_not_read_as_a_text_of_ours(texts, value):
    for text in (value, value * 500):
        assert texts.say("en", "thread-resident", text=text) == f"🗣 {text}"


# The languages.


def test_the_first_language_is_the_towns_own():
    assert (Texts(["de", "es"]).own, Texts(["en"]).languages) == ("de", ("en",))


@pytest.mark.parametrize(
    ("tag", "language"),
    [("de", "de"), ("de-AT", "de"), ("DE_at", "de"), ("fr", "es"), ("", "es"), (None, "es")],
)
def test_a_tag_is_one_of_our_languages_or_our_own(texts, tag, language):
    assert texts.known(tag) == language


def test_a_text_that_there_is_not_is_a_mistake_of_ours(texts):
    assert not texts.has("nothing-like-it")
    with pytest.raises(UnknownText):
        texts.say("es", "nothing-like-it")
    with pytest.raises(UnknownText):
        texts.label("es", "report-what", "nothing-like-it")


def test_a_text_without_its_values_is_a_mistake_of_ours(texts):
    with pytest.raises(Exception, match="number"):
        texts.say("es", "added")


def test_a_language_that_lacks_a_text_says_it_in_the_towns_own(tmp_path):
    for language, text in (("es", "hola = Hola\nadios = Adiós\n"), ("de", "hola = Hallo\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "common.ftl").write_text(text, "utf-8")
    texts = Texts(["es", "de"], tmp_path)
    assert [texts.say("de", key) for key in ("hola", "adios")] == ["Hallo", "Adiós"]


def test_a_language_is_read_when_it_is_first_spoken_or_all_beforehand(tmp_path):
    def made(name):
        for language, word in (("de", "Ja"), ("en", "Yes")):
            folder = tmp_path / name / language
            folder.mkdir(parents=True)
            (folder / "some.ftl").write_text(f"yes = {word}\n")
        return Texts(("de", "en"), tmp_path / name)

    late, early = made("late"), made("early")
    early.read()
    assert late.say("de", "yes") == "Ja"
    for file in tmp_path.rglob("*.ftl"):
        file.unlink()
    assert early.say("en", "yes") == "Yes"
    assert late.say("en", "yes") == "Ja"


def test_what_one_has_read_another_need_not_read_again(tmp_path):
    (tmp_path / "de").mkdir()
    file = tmp_path / "de" / "some.ftl"
    file.write_text("yes = Ja\n")
    assert Texts(("de",), tmp_path).say("de", "yes") == "Ja"
    file.unlink()
    assert Texts(("de",), tmp_path).say("de", "yes") == "Ja"


def test_the_label_of_a_choice_is_that_of_its_question_or_the_one_it_has_everywhere(texts):
    assert texts.label("en", "report-photo", "skip") == "No photo"
    assert texts.label("en", "report-where", "skip") == "Skip"


def test_a_last_line_that_has_nothing_to_say_leaves_none_empty(texts):
    assert texts.say("en", "mayor-what", who="") == "What would you like to ask the mayor?"
    assert texts.say("en", "mayor-what", who="Ana answers.").endswith("\nAna answers.")


@pytest.mark.parametrize("language", ["es", "de", "en"])
def test_whoever_has_no_matters_reads_nothing_of_any_before_they_delete_all(texts, language):
    words = texts.say(language, "delete-what", cases=0, open=0, chats=1, votes=0, held=0)
    assert not re.search("asunto|Anliegen|matter", words)
    assert "  " not in words
