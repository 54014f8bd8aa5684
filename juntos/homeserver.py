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
import socket
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HOST = "127.0.0.1"
PATIENCE = 60.0  # seconds until it must answer; it needs two, or ten on a busy machine
FAREWELL = 15.0  # seconds that it has for stopping
ATTEMPTS = 2  # between our finding a free port and its taking it, somebody may come first

_FREE = {"per_second": 100_000, "burst_count": 100_000}
GENEROUS = {
    "rc_message": _FREE,
    "rc_registration": _FREE,
    "rc_login": {"address": _FREE, "account": _FREE, "failed_attempts": _FREE},
    "rc_admin_redaction": _FREE,
    "rc_joins": {"local": _FREE, "remote": _FREE},
    "rc_joins_per_room": _FREE,
    "rc_invites": {"per_room": _FREE, "per_user": _FREE, "per_issuer": _FREE},
    "rc_media_create": _FREE,
    "rc_room_creation": _FREE,
    "rc_profile": _FREE,
}


class HomeserverError(Exception):
    """The Matrix server did not start, or refused something; the text is for whoever runs it."""

    def __init__(self, text: str, code: str = "") -> None:
        super().__init__(text)
        self.code = code


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
    settings = _settings(folder, name, secret, generous=generous, quick=quick)
    process, taken = _started(folder, settings, port)
    try:
        yield Homeserver(f"http://{HOST}:{taken}", name, taken, secret)
    finally:
        _stop(process)


def _settings(
    folder: Path, name: str, secret: str, *, generous: bool, quick: bool
) -> dict[str, Any]:
    """What Synapse is told, but for its port."""
    return {
        "server_name": name,
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "media_store_path": str(folder / "media"),
        "signing_key_path": str(folder / "signing.key"),
        "pid_file": str(folder / "synapse.pid"),
        "log_config": str(folder / "log.config"),
        "registration_shared_secret": secret,
        "macaroon_secret_key": secrets.token_urlsafe(32),
        "form_secret": secrets.token_urlsafe(32),
        "bcrypt_rounds": 4 if quick else 12,
        "presence": {"enabled": False},
        "url_preview_enabled": False,
        "trusted_key_servers": [],
        "suppress_key_server_warning": True,
        "report_stats": False,
        **(GENEROUS if generous else {}),
    }


def _started(
    folder: Path, settings: dict[str, Any], port: int | None
) -> tuple[subprocess.Popen[bytes], int]:
    """A Synapse that answers, and its port."""
    folder.mkdir(parents=True, exist_ok=True)
    for _ in range(1 if port else ATTEMPTS):
        taken = _free_port(port or 0)
        _write(folder, {**settings, **_listening(taken)})
        process = _launch(folder)
        if _answers(process, taken):
            return process, taken
        _stop(process)
    raise HomeserverError(f"Synapse did not start. It said: {_last_words(folder)}")


def _listening(port: int) -> dict[str, Any]:
    resources = [{"names": ["client"], "compress": False}]
    listener = {"bind_addresses": [HOST], "port": port, "type": "http", "resources": resources}
    return {"public_baseurl": f"http://{HOST}:{port}/", "listeners": [listener]}


def _write(folder: Path, settings: dict[str, Any]) -> None:
    """Settings and logging as JSON, which is YAML too; the signing key is made only once."""
    plain = {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}
    to_file = {"class": "logging.FileHandler", "formatter": "plain"}
    logging = {
        "version": 1,
        "formatters": {"plain": plain},
        "handlers": {"file": {**to_file, "filename": str(folder / "synapse.log")}},
        "root": {"level": "WARNING", "handlers": ["file"]},
    }
    _keep_private(folder / "homeserver.config", json.dumps(settings))
    _keep_private(folder / "log.config", json.dumps(logging))
    if not (folder / "signing.key").exists():
        seed = b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        _keep_private(folder / "signing.key", f"ed25519 a_juntos {seed}\n")


def _keep_private(path: Path, text: str) -> None:
    path.touch(mode=0o600)
    path.write_text(text)


def _launch(folder: Path) -> subprocess.Popen[bytes]:
    """In a session of its own, so that Ctrl-C reaches us first and it stops in good order."""
    config = str(folder / "homeserver.config")
    command = [sys.executable, "-m", "synapse.app.homeserver", "-c", config]
    with (folder / "synapse.out").open("wb") as out:
        return subprocess.Popen(  # noqa: S603 - our own interpreter and our own arguments
            command, cwd=folder, stdout=out, stderr=subprocess.STDOUT, start_new_session=True
        )


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    """Whether it answers in time; a process that has died will not."""
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection(HOST, port, timeout=5)
            with contextlib.closing(connection):
                connection.request("GET", "/_matrix/client/versions")
                if connection.getresponse().status == http.HTTPStatus.OK:
                    return process.poll() is None
        time.sleep(0.05)
    return False


def _free_port(wanted: int) -> int:
    """The port that is wanted, if nobody listens there; for 0 any that is free."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, wanted))
        except OSError as error:
            raise HomeserverError(f"Port {wanted} is in use by another program.") from error
        port: int = probe.getsockname()[1]
        return port


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(FAREWELL)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _last_words(folder: Path) -> str:
    said = [folder / "synapse.out", folder / "synapse.log"]
    words = [path.read_text(errors="replace") for path in said if path.exists()]
    return "\n".join(words).strip()[-2000:] or "nothing"
