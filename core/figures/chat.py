"""The figures in the chat: a few lines at once, and the charts as soon as they are drawn."""

from functools import partial

from core.charts import Chart
from core.figures.charts import Artist
from core.figures.told import Board, board
from core.figures.words import SUBJECTS, sentence
from core.hall import Hall
from core.messages import Incoming, Outgoing
from core.wire import encode
from storage.chart_wishes import ChartWish

SHOWN = ("answer", "done")  # the subjects that come as pictures


def told_in_lines(hall: Hall, language: str, figures: Board) -> str:
    """What each subject comes to, a line each."""
    return "\n".join(line(hall, language, subject, figures) for subject in SUBJECTS)


def line(hall: Hall, language: str, subject: str, figures: Board) -> str:
    say = partial(hall.say, language)
    words = sentence(say, language, subject, figures.whole)
    return hall.say(language, "figures-line", what=say(f"figures-title-{subject}"), words=words)


def link(hall: Hall, department: str = "") -> str:
    """Where all of it stands, if the town has told us its address."""
    about = f"?department={department}" if department else ""
    return f"{hall.public_url}/stats{about}" if hall.public_url else ""


def ask_for_charts(hall: Hall, said: Incoming, language: str, department: str = "") -> None:
    """Have the charts sent to whoever has asked, with the words that say the same."""
    figures = board(hall, department)
    for subject in SHOWN:
        if chart := chart_of(hall, language, subject, department):
            words = f"{line(hall, language, subject, figures)}\n{chart.subtitle}"
            message = Outgoing(said.sender, words, thread=said.thread, language=language)
            wish = ChartWish(
                address=str(said.sender),
                message=encode(message),
                subject=subject,
                department=department,
                asked_at=hall.now,
            )
            hall.store.chart_wishes.ask(wish)


def chart_of(hall: Hall, language: str, subject: str, department: str) -> Chart | None:
    """The chart of one subject; None if nothing of it may be told."""
    found = hall.town.department(department)
    who = found.name.in_(language) if found else hall.town.name
    artist = Artist(partial(hall.say, language), language, who)
    return artist.by_month(subject, board(hall, department))
