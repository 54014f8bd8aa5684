"""How a bot gets its updates."""

import re
from collections.abc import Awaitable
from urllib.parse import urlsplit

from tests.fakes.botapi.chats import Json
from tests.fakes.botapi.declined import conflict, violation
from tests.fakes.botapi.delivery import Webhook
from tests.fakes.botapi.methods.registry import method
from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.world import World

LONGEST = 50  # seconds
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
LOOPBACK = {"127.0.0.1", "localhost"}


@method
def get_updates(world: World, parameters: Parameters) -> Awaitable[list[Json]]:
    if world.delivery.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete"
            " the webhook first"
        )
    world.updates.want(parameters.json("allowed_updates"))
    limit = min(max(parameters.integer("limit", 100), 1), 100)
    seconds = min(max(parameters.integer("timeout"), 0), LONGEST)
    return world.updates.poll(parameters.integer("offset"), limit, seconds)


@method
def set_webhook(world: World, parameters: Parameters) -> bool:
    url, secret = parameters.text("url"), parameters.text("secret_token")
    if not SECRET.fullmatch(secret):
        raise violation("secret token contains unallowed characters")
    if url and not is_reachable(url):
        raise violation("bad webhook: An HTTPS URL must be provided for webhook")
    world.updates.want(parameters.json("allowed_updates"))
    start_anew(world, parameters)
    connections = min(max(parameters.integer("max_connections", 40), 1), 100)
    world.set_webhook(Webhook(url, secret, connections))
    return True


def is_reachable(url: str) -> bool:
    """As for a local Bot API server: HTTP will do, if it does not leave the machine."""
    address = urlsplit(url)
    return address.scheme == "https" or address.hostname in LOOPBACK


@method
def delete_webhook(world: World, parameters: Parameters) -> bool:
    start_anew(world, parameters)
    world.set_webhook(Webhook())
    return True


def start_anew(world: World, parameters: Parameters) -> None:
    if parameters.flag("drop_pending_updates"):
        world.updates.pending.clear()


@method
def get_webhook_info(world: World, _: Parameters) -> Json:
    waiting = len(world.updates.pending)
    return world.delivery.webhook.json(waiting, world.updates.allowed)
