"""Prepare the town's Matrix server: an administrator, the bot, and no rate limit for the bot.

Runs in Synapse's own image whenever the town is started, and leaves alone what is there already.
The calls are those of Synapse's admin API: shared-secret registration and override_ratelimit.
"""
# ruff: noqa: INP001  it is run as it lies here, and part of no package

import hashlib
import hmac
import json
import os
import sys
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

import yaml  # type: ignore[import-untyped]  # Synapse needs it, so it is there

SERVER = os.environ["HOMESERVER"]
Answer = dict[str, Any]


def call(method: str, path: str, body: Answer | None = None, token: str = "") -> Answer:
    """Ask Synapse, and give its answer. HTTPError if it says no."""
    request = Request(SERVER + path, method=method)  # noqa: S310  our own server
    request.add_header("Authorization", f"Bearer {token}")
    data = json.dumps(body or {}).encode() if method == "POST" else None
    with urlopen(request, data, timeout=30) as answer:  # noqa: S310
        return dict(json.load(answer))


def register(secret: str, name: str, password: str, *, admin: bool) -> bool:
    """Make an account, unless there is one of this name. Whether it is new."""
    nonce = call("GET", "/_synapse/admin/v1/register")["nonce"]
    signed = "\0".join((nonce, name, password, "admin" if admin else "notadmin"))
    mac = hmac.new(secret.encode(), signed.encode(), hashlib.sha1).hexdigest()
    account = {"nonce": nonce, "username": name, "password": password, "admin": admin, "mac": mac}
    try:
        call("POST", "/_synapse/admin/v1/register", account | {"inhibit_login": True})
    except HTTPError as error:
        if json.load(error)["errcode"] != "M_USER_IN_USE":
            raise
        return False
    return True


def log_in(name: str, password: str) -> str:
    """The access token of a new session."""
    who = {"type": "m.id.user", "user": name}
    login = {"type": "m.login.password", "identifier": who, "password": password}
    return str(call("POST", "/_matrix/client/v3/login", login)["access_token"])


def exempt(user: str, password: str) -> None:
    """Let a user send as fast as it likes: 0 stands for no limit."""
    token = log_in("admin", password)
    path = f"/_synapse/admin/v1/users/{quote(user)}/override_ratelimit"
    call("POST", path, {"messages_per_second": 0, "burst_count": 0}, token)
    call("POST", "/_matrix/client/v3/logout", token=token)


def main() -> None:
    settings = yaml.safe_load(Path(os.environ["HOMESERVER_SETTINGS"]).read_text("utf-8"))
    secret = settings["registration_shared_secret"]
    password, bot = os.environ["MATRIX_ADMIN_PASSWORD"], os.environ["JUNTOS_MATRIX_USER_ID"]
    name = bot.removeprefix("@").partition(":")[0]
    register(secret, "admin", password, admin=True)
    new = register(secret, name, os.environ["JUNTOS_MATRIX_PASSWORD"], admin=False)
    try:
        exempt(bot, password)
    except HTTPError as error:
        # Who starts the town many times in a row may log in no more for a while; nothing is amiss.
        if new or error.code != HTTPStatus.TOO_MANY_REQUESTS:
            raise
    sys.stdout.write(f"{bot} is ready, and has no rate limit.\n")


if __name__ == "__main__":
    try:
        main()
    except HTTPError as error:
        sys.exit(f"The Matrix server said no: {error} {error.read().decode(errors='replace')}")
