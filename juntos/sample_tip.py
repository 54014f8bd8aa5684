"""A tip for the police of the example town, sealed like any other."""

from core import tips
from core.hall import Hall
from core.texts import Texts
from core.town import Town
from storage.columns import utc_now
from storage.store import Store

WORDS = "En el aparcamiento del polideportivo hay una moto sin matrícula desde hace una semana."


def leave_tip(store: Store, town: Town, texts: Texts) -> None:
    """Give it, as if it had come by the page; unless there are tips already."""
    about = tips.settings_of(town)
    if about is None or store.tips.all():
        return
    hall = Hall(store, town, texts, utc_now())
    category = about.kinds[-1]
    notice = tips.Notice(category, tips.LATER, [tips.letter(about, WORDS, texts.own)])
    tips.take(hall, about, "page", notice)
    if about.show_in_room:
        tips.show_in_room(hall, about, category, [WORDS])
