"""A Matrix server of our own: a real Synapse in a child process, for the demo and the tests.

Synapse comes from PyPI with the extra `demo`; its licence is the AGPL, so we start it and never
import it. It listens on this machine alone, keeps all it has in one folder, and is stopped when
its `with` block ends. A town uses a server of its own instead.
"""

import contextlib
import hashlib
import hmac
import http.client
import importlib.util
import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from juntos.synapse import HOST, HomeserverError, settings_of, started, stop


@dataclass(frozen=True, slots=True)
class Account:
    """Someone on this server, logged in already on one device."""

    user_id: str
    password: str
    access_token: str
    device_id: str


@dataclass(frozen=True, slots=True)
class Homeserver:
    """A running Synapse. `secret` lets us register people; nobody else can."""

    url: str
    name: str
    port: int
    secret: str

    def register(
        self, user: str, password: str | None = None, *, admin: bool = False, display: str = ""
    ) -> Account:
        """An account for `user`, the part between `@` and `:`. If it exists, we log in to it."""
        password = password or secrets.token_urlsafe(16)
        try:
            answer = self._enrol(user, password, admin=admin, display=display)
        except HomeserverError as error:
            if error.code != "M_USER_IN_USE":
                raise
            answer = self._log_in(user, password)
        return Account(answer["user_id"], password, answer["access_token"], answer["device_id"])

    def exempt(self, user_id: str, admin: Account) -> None:
        """Lift the server's rate limits for one account, as a town does for its bot."""
        path = f"/_synapse/admin/v1/users/{user_id}/override_ratelimit"
        limits = {"messages_per_second": 0, "burst_count": 0}
        self.call("POST", path, limits, token=admin.access_token)

    def call(
        self, method: str, path: str, body: dict[str, Any] | None = None, *, token: str = ""
    ) -> dict[str, Any]:
        """One request, its answer as a dict, or HomeserverError with Matrix's code."""
        connection = http.client.HTTPConnection(HOST, self.port, timeout=30)
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        with contextlib.closing(connection):
            connection.request(method, path, json.dumps(body or {}), headers)
            answer = connection.getresponse()
            content: dict[str, Any] = json.loads(answer.read())
        if answer.status != http.HTTPStatus.OK:
            raise HomeserverError(f"{path}: {content.get('error')}", content.get("errcode", ""))
        return content

    def _enrol(self, user: str, password: str, *, admin: bool, display: str) -> dict[str, Any]:
        """Synapse's registration by shared secret, signed as its admin API describes."""
        path = "/_synapse/admin/v1/register"
        nonce = self.call("GET", path)["nonce"]
        signed = "\0".join((nonce, user, password, "admin" if admin else "notadmin"))
        mac = hmac.new(self.secret.encode(), signed.encode(), hashlib.sha1).hexdigest()
        wanted = {"nonce": nonce, "username": user, "password": password, "admin": admin}
        return self.call("POST", path, {**wanted, "displayname": display or user, "mac": mac})

    def _log_in(self, user: str, password: str) -> dict[str, Any]:
        who = {"type": "m.id.user", "user": user}
        wanted = {"type": "m.login.password", "identifier": who, "password": password}
        return self.call("POST", "/_matrix/client/v3/login", wanted)


@contextlib.contextmanager
def homeserver(
    folder: Path,
    *,
    name: str = "jun.example",
    port: int | None = None,
    generous: bool = True,
    quick: bool = False,
) -> Iterator[Homeserver]:
    """A Synapse that keeps its things in `folder`, as long as the block lasts.

    Without a `port` it takes a free one. `generous` lifts the rate limits for everybody,
    otherwise Synapse's own hold. `quick` makes passwords cheap to check: for tests only.
    Raises HomeserverError when Synapse is missing or does not start.
    """
    if importlib.util.find_spec("synapse") is None:
        raise HomeserverError('Synapse is not installed. Install it: pip install "juntos[demo]"')
    secret = secrets.token_urlsafe(32)
    settings = settings_of(folder, name, secret, generous=generous, quick=quick)
    process, taken = started(folder, settings, port)
    try:
        yield Homeserver(f"http://{HOST}:{taken}", name, taken, secret)
    finally:
        stop(process)
