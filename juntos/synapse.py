"""Synapse in a child process: what it is told, how it starts, and how it stops."""

import contextlib
import http.client
import json
import secrets
import socket
import subprocess
import sys
import time
from base64 import b64encode
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


def settings_of(
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


def started(
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
        stop(process)
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


def stop(process: subprocess.Popen[bytes]) -> None:
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
