"""The dialogue as its users write it for aiogram 3, with its finite state machine."""

import argparse
from itertools import count
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from bench.dialogue import CATEGORIES, crowded_jun, words_of
from bench.peers.served import PATH, SECRET, UPDATES, parser, run, served, until_ended
from bench.peers.sqlite_storage import SqliteStorage

router = Router()
words = words_of(crowded_jun())
numbers = count(1)
finished: list[dict[str, Any]] = []


class Report(StatesGroup):
    """What is asked for."""

    category = State()
    what = State()
    where = State()
    photo = State()
    check = State()


def keyboard(choices: dict[str, str]) -> InlineKeyboardMarkup:
    buttons = [
        [InlineKeyboardButton(text=label, callback_data=key)] for key, label in choices.items()
    ]
    return InlineKeyboardMarkup(inline_keyboard=buttons)


@router.message(Command("report"))
async def begins(message: Message, state: FSMContext) -> None:
    await state.set_state(Report.category)
    await message.answer(words.say("report-category"), reply_markup=keyboard(words.categories))


@router.callback_query(Report.category, F.data.in_(CATEGORIES))
async def hears_category(query: CallbackQuery, state: FSMContext) -> None:
    await query.answer()
    await state.update_data(category=query.data)
    await state.set_state(Report.what)
    assert isinstance(query.message, Message)
    await query.message.answer(words.say("report-what"))


@router.message(Report.what, F.text)
async def hears_what(message: Message, state: FSMContext) -> None:
    await state.update_data(what=message.text)
    await state.set_state(Report.where)
    await message.answer(words.say("report-where"))


@router.message(Report.where, F.location)
async def hears_where(message: Message, state: FSMContext) -> None:
    assert message.location
    at = message.location
    await state.update_data(where=f"{at.latitude:.5f}, {at.longitude:.5f}")
    await state.set_state(Report.photo)
    skip = keyboard({"skip": words.label("report-photo", "skip")})
    await message.answer(words.say("report-photo"), reply_markup=skip)


@router.callback_query(Report.photo, F.data == "skip")
async def skips_photo(query: CallbackQuery, state: FSMContext) -> None:
    await query.answer()
    await state.set_state(Report.check)
    known = await state.get_data()
    text = words.check(words.categories[known["category"]], known["what"], known["where"])
    choices = {
        "send": words.label("report-check", "send"),
        "change": words.label("report-check", "change"),
    }
    assert isinstance(query.message, Message)
    await query.message.answer(text, reply_markup=keyboard(choices))


@router.callback_query(Report.check, F.data == "send")
async def sends(query: CallbackQuery, state: FSMContext) -> None:
    await query.answer()
    finished.append(await state.get_data())
    await state.clear()
    assert isinstance(query.message, Message)
    await query.message.answer(words.thanks(f"J-{next(numbers):05}"))


async def serve(asked: argparse.Namespace) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(asked.url))
    bot = Bot(asked.token, session=session)
    durable = asked.storage == "sqlite"
    storage: BaseStorage = SqliteStorage(asked.data / "fsm.db") if durable else MemoryStorage()
    dispatcher = Dispatcher(storage=storage)
    dispatcher.include_router(router)
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=SECRET).register(app, PATH)
    async with served(app) as url:
        await bot.set_webhook(url, secret_token=SECRET, allowed_updates=UPDATES)
        await until_ended()


def main() -> None:
    arguments = parser()
    arguments.add_argument("--storage", choices=("memory", "sqlite"), default="memory")
    run(serve, arguments.parse_args())


if __name__ == "__main__":
    main()
