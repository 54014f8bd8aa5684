"""The dialogue as its users write it for python-telegram-bot, with its ConversationHandler.

Updates come in by a server of our own, as its documentation shows ("customwebhookbot").
"""

import argparse
import hmac
import warnings
from itertools import count
from typing import Any

from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.warnings import PTBUserWarning

from bench.dialogue import CATEGORIES, crowded_jun, words_of
from bench.peers.served import PATH, SECRET, UPDATES, parser, run, served, until_ended

CATEGORY, WHAT, WHERE, PHOTO, CHECK = range(5)
HEADER = "X-Telegram-Bot-Api-Secret-Token"

Context = ContextTypes.DEFAULT_TYPE
words = words_of(crowded_jun())
numbers = count(1)
finished: list[dict[Any, Any]] = []


def keyboard(choices: dict[str, str]) -> InlineKeyboardMarkup:
    buttons = [[InlineKeyboardButton(label, callback_data=key)] for key, label in choices.items()]
    return InlineKeyboardMarkup(buttons)


def known(context: Context) -> dict[Any, Any]:
    assert context.user_data is not None
    return context.user_data


async def begins(update: Update, _: Context) -> int:
    assert update.message
    choices = keyboard(words.categories)
    await update.message.reply_text(words.say("report-category"), reply_markup=choices)
    return CATEGORY


async def hears_category(update: Update, context: Context) -> int:
    known(context)["category"] = await pressed(update)
    await under(update).reply_text(words.say("report-what"))
    return WHAT


async def hears_what(update: Update, context: Context) -> int:
    assert update.message
    known(context)["what"] = update.message.text
    await update.message.reply_text(words.say("report-where"))
    return WHERE


async def hears_where(update: Update, context: Context) -> int:
    assert update.message
    assert update.message.location
    at = update.message.location
    known(context)["where"] = f"{at.latitude:.5f}, {at.longitude:.5f}"
    skip = keyboard({"skip": words.label("report-photo", "skip")})
    await update.message.reply_text(words.say("report-photo"), reply_markup=skip)
    return PHOTO


async def skips_photo(update: Update, context: Context) -> int:
    await pressed(update)
    said = known(context)
    text = words.check(words.categories[said["category"]], said["what"], said["where"])
    choices = {
        "send": words.label("report-check", "send"),
        "change": words.label("report-check", "change"),
    }
    await under(update).reply_text(text, reply_markup=keyboard(choices))
    return CHECK


async def sends(update: Update, context: Context) -> int:
    await pressed(update)
    finished.append(dict(known(context)))
    known(context).clear()
    await under(update).reply_text(words.thanks(f"J-{next(numbers):05}"))
    return ConversationHandler.END


async def pressed(update: Update) -> str | None:
    """Which button was pressed; its clock stops."""
    assert update.callback_query
    await update.callback_query.answer()
    return update.callback_query.data


def under(update: Update) -> Message:
    """The message under which a button was pressed."""
    assert update.callback_query
    assert isinstance(update.callback_query.message, Message)
    return update.callback_query.message


def dialogue(*, persistent: bool) -> ConversationHandler[Context]:
    # It warns that buttons are not told apart by their message: here they need not be.
    warnings.filterwarnings("ignore", category=PTBUserWarning)
    return ConversationHandler(
        entry_points=[CommandHandler("report", begins)],
        states={
            CATEGORY: [CallbackQueryHandler(hears_category, pattern="|".join(CATEGORIES))],
            WHAT: [MessageHandler(filters.TEXT, hears_what)],
            WHERE: [MessageHandler(filters.LOCATION, hears_where)],
            PHOTO: [CallbackQueryHandler(skips_photo, pattern="skip")],
            CHECK: [CallbackQueryHandler(sends, pattern="send")],
        },
        fallbacks=[],
        name="report",
        persistent=persistent,
    )


def application(asked: argparse.Namespace) -> Application[Any, Any, Any, Any, Any, Any]:
    builder = ApplicationBuilder().token(asked.token).updater(None)
    builder = builder.base_url(f"{asked.url}/bot").base_file_url(f"{asked.url}/file/bot")
    if asked.storage == "pickle":
        builder = builder.persistence(PicklePersistence(asked.data / "ptb.pickle"))
    built = builder.build()
    built.add_handler(dialogue(persistent=asked.storage == "pickle"))
    return built


async def serve(asked: argparse.Namespace) -> None:
    bot = application(asked)

    async def take_in(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(HEADER, ""), SECRET):
            raise web.HTTPUnauthorized
        await bot.update_queue.put(Update.de_json(await request.json(), bot.bot))
        return web.Response()

    app = web.Application()
    app.router.add_post(PATH, take_in)
    async with bot, served(app) as url:
        await bot.start()
        await bot.bot.set_webhook(url, secret_token=SECRET, allowed_updates=UPDATES)
        await until_ended()
        await bot.stop()


def main() -> None:
    arguments = parser()
    arguments.add_argument("--storage", choices=("memory", "pickle"), default="memory")
    run(serve, arguments.parse_args())


if __name__ == "__main__":
    main()
