"""What staff can do in their room apart from any case: the queue, posts, who is on duty, help."""

import pytest
from sqlmodel import select

from core.desk.overview import service_of
from core.handlers import all_commands
from core.messages import Act, Kind
from storage.members import Act as Row
from storage.posts import Post, PostKind
from tests.handlers.reporting import reports
from tests.people import t

NUMBER = {"number": "J-00001"}
WORKS = "https://jun.example/stats?department=works"
LINK = "https://jun.example/post/{}"


async def test_help_tells_how_to_work_here(each_room):
    for order in ("!help", "!ayuda", "!hilfe"):
        [said] = await each_room.elena.says(order)
        assert said.text.startswith(each_room.elena.text("desk-help"))


async def test_the_help_names_every_command_as_it_is_called_in_that_language(each_room):
    texts, own = each_room.town.texts, each_room.elena.language
    [said] = await each_room.elena.says("!help")
    told = said.text
    for name in each_room.town.intake.dispatcher.desk.commands:
        assert name == "help" or f"!{texts.words(own, f'desk-{name}-words')[0]}" in told


async def test_the_help_has_a_line_for_each_service_that_brings_commands(each_room):
    [said] = await each_room.elena.says("!help")
    lines = said.text.splitlines()[len(each_room.elena.text("desk-help").splitlines()) :]
    for service in {service_of(command) for command in all_commands()} - {"news"}:
        title = each_room.elena.text(f"desk-help-{service}")
        assert any(line.startswith(f"{title}: !") for line in lines)
    assert len(lines) == len(set(lines))


async def test_a_room_that_has_moved_says_what_must_be_done(each_room):
    [said] = await each_room.elena.says(kind=Kind.MOVED, target="!new")
    assert said.text == each_room.elena.text(t("desk-room-moved", room="!new"))
    assert "!new" in said.text


# The queue.


async def test_the_queue_lists_what_is_to_be_done_the_most_urgent_first(each_room):
    elena, ana = each_room.elena, each_room.ana
    await reports(ana, "road", where="Calle Real")
    for said in ("/report water", "Sale mucha agua", "3", "Calle Nueva", "no", "1"):
        await ana.says(said)
    await elena.writes("!take")
    [said] = await elena.says("!queue")
    lines = said.text.splitlines()
    assert [line.split(" · ")[0] for line in lines[1:]] == ["🔴 J-00003", "J-00001", "J-00002"]
    assert " · Elena · " in lines[2]
    assert " · – · " in lines[3]
    assert "  " not in said.text


async def test_what_is_late_has_a_mark(room):
    room.town.clock.passes(hours=2)
    [said] = await room.elena.says("!cola")
    assert "⏰" in said.text


async def test_an_empty_queue(each_room):
    await each_room.elena.writes("!done Ya luce")
    [said] = await each_room.elena.says("!queue")
    assert said.text == each_room.elena.text("desk-queue-empty")


async def test_a_long_queue_is_counted_whole(room):
    def twice_ten(store):
        first = store.cases.get(1)
        about = {name: getattr(first, name) for name in ("category", "department", "done_due")}
        for _ in range(24):
            store.cases.open(type(first)(**about), "J")

    await room.town.finds(twice_ten)
    [said] = await room.elena.says("!cola")
    lines = said.text.splitlines()
    assert (lines[0], len(lines), lines[-1]) == ("25 asuntos pendientes:", 22, "…")


# How it goes.


async def test_the_figures_of_a_department(each_room):
    elena, ana = each_room.elena, each_room.ana
    await reports(ana, "road", where="Calle Real")
    await reports(ana, "noise", where="Calle Real", photo=None)
    await elena.writes("!done Ya luce")
    await ana.presses(ana.label("yes"))
    each_room.town.clock.passes(days=20)
    [said] = await elena.says("!stats")
    figures = {"open": 1, "late": 1, "opened": 2, "done": 1, "thanks": 1}
    figures |= {"lines": said.text.rpartition("works\n")[2], "link": WORKS}
    assert said.text == elena.text(t("desk-stats", days=30, **figures))
    assert len(figures["lines"].splitlines()) == 5
    each_room.town.clock.passes(days=20)
    [said] = await elena.says("!stats")
    figures |= {
        "opened": 0,
        "done": 0,
        "thanks": 0,
    }  # the last 12 months have brought what they had
    assert said.text == elena.text(t("desk-stats", days=30, **figures))


# Posts.


async def test_a_post_reaches_the_channel_with_its_title(each_room):
    elena = each_room.elena
    [told, *_] = await elena.says("!post Corte de agua\nMañana de 9 a 11.")
    assert told.text == elena.text(t("desk-posted", number="2", link=LINK.format(2)))
    copy = each_room.channel.last
    assert copy.message.heading == "Corte de agua"
    assert copy.message.text.startswith("Mañana de 9 a 11.")
    assert copy.message.text.endswith(LINK.format(2))


@pytest.mark.parametrize("order", ["!anunciar Solo una línea", "!anunciar\nSolo una línea"])
async def test_a_post_of_one_line_has_no_title(room, order):
    await room.elena.says(order)
    copy = room.channel.last.message
    assert (copy.heading, copy.text.splitlines()[0]) == ("", "Solo una línea")


async def test_a_post_may_have_photos(room):
    await room.elena.shows(b"poster", "!anunciar Fiesta en la plaza")
    words, photo = room.channel.read()[-2:]
    assert words.message.text.startswith("Fiesta en la plaza")
    assert photo.message.photo


async def test_a_post_says_something(each_room):
    [said] = await each_room.elena.says("!post")
    assert said.text == each_room.elena.text("desk-post-what")


async def test_an_edit_of_a_post_follows_in_the_channel(room):
    await room.elena.says("!anunciar Corte de luz\nMañana a las 9.", id="post")
    await room.elena.edits("post", "!anunciar Corte de agua\nMañana a las 10.")
    copy = room.channel.last.message
    assert (copy.act, copy.heading) == (Act.EDIT, "Corte de agua")
    assert copy.text.startswith("Mañana a las 10.")
    await room.elena.edits("post", "Ya está arreglado")
    assert room.channel.last.message.text.startswith("Ya está arreglado")


async def test_a_post_whose_message_is_deleted_is_withdrawn(room):
    await room.elena.shows(b"poster", "!anunciar Fiesta", id="post")
    before = len(room.town.on_table("works"))
    await room.elena.deletes("post")
    assert before - len(room.town.on_table("works")) == 2


@pytest.mark.parametrize("order", ["!withdraw 2", "!withdraw #2", "in answer"])
async def test_a_post_is_withdrawn(each_room, order):
    elena = each_room.elena
    await elena.says("!post Corte de agua", id="post")
    answer = {"target": "post"} if order == "in answer" else {}
    said = await elena.says("!withdraw" if answer else order, **answer)
    assert said[-1].text == elena.text(t("desk-withdrawn", number="2"))
    assert not any("Corte" in one for one in each_room.channel.sees())
    [said] = await elena.says("!withdraw 2")
    assert said.text == elena.text(t("desk-no-such-post", number="2"))


async def test_nothing_is_withdrawn_unless_it_is_said_what(room):
    def published_by_itself(store):
        post = Post(
            kind=PostKind.NEWS,
            department="works",
            source_address="paper:works-staff",
            text="Fiesta",
        )
        store.posts.session.add(post)

    await room.town.finds(published_by_itself)
    [said] = await room.elena.says("!retirar")
    assert said.text == room.elena.text("desk-which-post")


@pytest.mark.parametrize("words", ["", " 77", " nada", f" {'9' * 5000}"])
async def test_a_post_that_there_is_not(room, words):
    [said] = await room.elena.says(f"!retirar{words}")
    number = words.strip() if len(words) < 60 else f"{'9' * 60}…"
    told = t("desk-no-such-post", number=number) if number else "desk-which-post"
    assert said.text == room.elena.text(told)


async def test_a_post_of_another_department_stays(room):
    police = room.clerk("police-staff", "Luis")
    await police.joins()
    await room.elena.says("!anunciar Corte de agua")
    [said] = await police.says("!retirar 2")
    assert said.text == police.text(t("desk-no-such-post", number="2"))


# On duty.


async def test_who_is_on_duty_is_said_and_asked(each_room):
    elena = each_room.elena
    [said] = await elena.says("!on-duty")
    assert said.text == elena.text(t("desk-on-duty", names="–"))
    for who in ("Elena", "Paco"):
        [said] = await elena.says(f"!on-duty @{who.lower()}")
        assert said.text == elena.text(t("desk-on-duty", names=who))
    [said] = await elena.says("!on-duty")
    assert said.text == elena.text(t("desk-on-duty", names="Paco"))
    [said] = await elena.says("!on-duty @nobody")
    assert said.text == elena.text(t("desk-no-such-colleague", who="@nobody"))


# What was done is kept.

DOINGS = (
    ("!tomar", "take"),
    ("!asignar @paco", "take"),
    ("!prometer mañana", "promise"),
    ("Vamos mañana", "answer"),
    ("// nota", "note"),
    ("!publicar", "publish"),
    ("!ocultar", "unpublish"),
    ("!silenciar 1 insultos", "mute"),
    ("!hecho Ya luce", "done"),
    ("!reabrir", "reopen"),
    ("!rechazar No es nuestra", "declined"),
    ("!reabrir", "reopen"),
    ("!duplicado J-00002", "duplicate"),
    ("!reabrir", "reopen"),
    ("!pasar policía", "to"),
    ("!anunciar Fiesta", "post"),
    ("!retirar 6", "withdraw"),
    ("!guardia @paco", "on-duty"),
)


async def audit(room):
    return await room.town.finds(lambda store: list(store.audit.session.exec(select(Row))))


async def test_the_audit_log_has_a_row_for_each_act(room):
    await reports(room.ana, "road")
    for order, _ in DOINGS:
        await room.elena.writes(order)
    rows = await audit(room)
    assert [row.action for row in rows] == [action for _, action in DOINGS]
    assert {row.user for row in rows} == {"@elena:jun.example"}
    assert {row.case_id for row in rows[:15]} == {1}


async def test_the_audit_log_has_a_row_for_each_change(room):
    await room.elena.writes("Vamos mañana", id="answer")
    await room.elena.edits("answer", "Vamos hoy")
    await room.elena.deletes("answer")
    await room.elena.says("!anunciar Fiesta", id="post")
    await room.elena.edits("post", "!anunciar Fiestas")
    await room.elena.deletes("post")
    await room.elena.reacts("👀", room.elena.card_id())
    assert [row.action for row in await audit(room)] == [
        "answer",
        "edit",
        "delete",
        "post",
        "edit",
        "withdraw",
        "take",
    ]


async def test_what_could_not_be_done_is_not_in_the_audit_log(room):
    for order in ("!hecho", "!prometer ayer", "!nada", "!pasar nada", "!cola", "!ayuda"):
        await room.elena.writes(order)
    assert await audit(room) == []
