"""The bot itself, and how it shows itself."""

import json
import re
from typing import Any

from tests.fakes.botapi.chats import Json
from tests.fakes.botapi.declined import violation
from tests.fakes.botapi.methods.registry import METHODS, method
from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.world import World

COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"([a-z]{2})?")

# What a bot may say of itself, and how long it may be.
TEXTS = {"name": 64, "description": 512, "short_description": 120}


@method
def get_me(world: World, _: Parameters) -> Json:
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return world.bot.json() | abilities


def language_of(parameters: Parameters) -> str:
    code = parameters.text("language_code")
    if not LANGUAGE.fullmatch(code):
        raise violation("invalid language code specified")
    return code


def place_of(parameters: Parameters) -> tuple[str, str]:
    """Where commands stand: for whom, and in what language."""
    scope: Any = parameters.json("scope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), language_of(parameters)


@method
def set_my_commands(world: World, parameters: Parameters) -> bool:
    commands = parameters.json("commands") or []
    if len(commands) > 100:
        raise violation("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(command["command"]):
            raise violation("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise violation("BOT_COMMAND_DESCRIPTION_INVALID")
    world.profile.commands[place_of(parameters)] = commands
    return True


@method
def get_my_commands(world: World, parameters: Parameters) -> list[Json]:
    return world.profile.commands.get(place_of(parameters), [])


@method
def delete_my_commands(world: World, parameters: Parameters) -> bool:
    world.profile.commands.pop(place_of(parameters), None)
    return True


def texts_about(name: str, longest: int) -> None:
    """Make known how a text about the bot is set and read."""

    def setting(world: World, parameters: Parameters) -> bool:
        if len(parameters.text(name)) > longest:
            raise violation(f"BOT_{name.upper()}_TOO_LONG")
        world.profile.texts[name, language_of(parameters)] = parameters.text(name)
        return True

    def getting(world: World, parameters: Parameters) -> Json:
        return {name: world.profile.texts.get((name, language_of(parameters)), "")}

    words = "".join(map(str.capitalize, name.split("_")))
    METHODS[f"setMy{words}"], METHODS[f"getMy{words}"] = setting, getting


for text, length in TEXTS.items():
    texts_about(text, length)
