"""What towns are run with: containers, the unit, the settings, and the steps that prepare them.

No container engine is needed: the files are read, and their programs are run as they lie there.
"""

import configparser
import re
import subprocess
import sys
import tomllib
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
import yaml

from bots.telegram.settings import TelegramSettings
from juntos.house import LAST_SENDS

HOUSE = Path(__file__).parents[1]
COMPOSE = yaml.safe_load((HOUSE / "compose.yaml").read_text("utf-8"))
SERVICES = COMPOSE["services"]
LASTING = [name for name, service in SERVICES.items() if service.get("restart") == "unless-stopped"]
ONCE = [name for name in SERVICES if name not in LASTING]
DOCKERFILE = (HOUSE / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
EXAMPLE = (HOUSE / ".env.example").read_text("utf-8")
UNIT = HOUSE / "docs" / "juntos.service"
LONGEST_FAREWELL = 2 * LAST_SENDS.total_seconds()  # what is worked on gets less than is sent


def steps(name):
    """The instructions of the Dockerfile's last stage that begin with `name`."""
    last = re.split(r"^FROM .*$", DOCKERFILE, flags=re.MULTILINE)[-1]
    return re.findall(rf"^{name} +(.*)$", last, re.MULTILINE)


# Containers.


def test_compose_runs_juntos_its_database_and_its_matrix_server():
    assert LASTING == ["juntos", "postgres", "synapse"]


def test_no_image_changes_under_our_feet():
    images = [service["image"] for service in SERVICES.values() if "build" not in service]
    images += re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert len(images) == 6
    assert [image for image in images if not re.search(r":v?\d", image)] == []


def test_synapse_is_the_one_that_our_tests_run():
    lock = (HOUSE / "requirements-dev.lock").read_text("utf-8")
    version = re.search(r"^matrix-synapse==(\S+)", lock, re.MULTILINE)[1]
    assert SERVICES["synapse"]["image"].endswith(f":v{version}")


@pytest.mark.parametrize("service", SERVICES)
def test_a_container_has_only_the_rights_it_needs(service):
    assert SERVICES[service]["read_only"] is True
    assert SERVICES[service]["security_opt"] == ["no-new-privileges:true"]
    assert not {"privileged", "cap_add", "pid"} & set(SERVICES[service])


def test_nothing_is_reachable_from_outside_but_through_a_proxy():
    ports = {name: service.get("ports", []) for name, service in SERVICES.items()}
    assert all(port.startswith("127.0.0.1:") for some in ports.values() for port in some)
    assert {name for name, some in ports.items() if some} == {"juntos", "synapse"}
    assert COMPOSE["networks"]["database"] == {"internal": True}
    assert SERVICES["postgres"]["networks"] == ["database"]


def test_no_secret_stands_in_compose():
    for service in SERVICES.values():
        for name, value in service.get("environment", {}).items():
            if re.search(r"PASSWORD|SECRET|TOKEN|_URL$", name) and value is not None:
                assert re.search(r"\$\{\w+:\?.+\}", value), name


def test_compose_asks_only_for_what_the_example_explains():
    text = (HOUSE / "compose.yaml").read_text("utf-8")
    asked = set(re.findall(r"\$\{(\w+)", text))
    handed_on = {
        name
        for service in SERVICES.values()
        for name, value in service.get("environment", {}).items()
        if value is None
    }
    explained = set(re.findall(r"^(?:# )?([A-Z][A-Z_]+)=", EXAMPLE, re.MULTILINE))
    assert asked | handed_on <= explained
    assert {"JUNTOS_SECRET_KEY", "JUNTOS_TELEGRAM_TOKEN"} <= asked | handed_on


def test_compose_hands_on_everything_that_is_set_about_telegram():
    known = {f"JUNTOS_TELEGRAM_{field}".upper() for field in TelegramSettings.model_fields}
    assert known <= set(SERVICES["juntos"]["environment"])


@pytest.mark.parametrize("service", LASTING)
def test_whoever_waits_for_a_service_waits_for_its_health(service):
    healthy = {"juntos"} if steps("HEALTHCHECK") else set()
    healthy |= {name for name, one in SERVICES.items() if "test" in one.get("healthcheck", {})}
    assert service in healthy
    for other, how in SERVICES[service].get("depends_on", {}).items():
        awaited = "service_completed_successfully" if other in ONCE else "service_healthy"
        assert how == {"condition": awaited}, other


def test_every_volume_and_file_that_is_mounted_is_there():
    for service in SERVICES.values():
        for volume in service.get("volumes", []):
            if isinstance(volume, dict):
                assert volume["bind"] == {"create_host_path": False}
                continue
            source = volume.split(":")[0]
            there = (HOUSE / source).is_dir() if source[0] == "." else source in COMPOSE["volumes"]
            assert there, volume


def test_the_database_keeps_its_data_where_its_version_puts_it():
    """From version 18 on the image declares /var/lib/postgresql; below it nothing would last."""
    assert "postgres:/var/lib/postgresql" in SERVICES["postgres"]["volumes"]


def test_the_image_runs_juntos_as_a_user_without_rights():
    assert steps("USER") == ["10001:10001"]
    assert steps("ENTRYPOINT") == ['["juntos"]']
    assert steps("CMD") == ['["run"]']
    assert steps("VOLUME") == ["/data"]


def test_the_image_is_built_of_locked_packages_only():
    runs = re.findall(r"^RUN (.*)$", DOCKERFILE, re.MULTILINE)
    commands = [command for run in runs for command in run.split("&&")]
    installs = [one for one in commands if re.search(r"bin/pip .*\b(install|wheel)\b", one)]
    assert len(installs) == 4
    for install in installs:
        assert "--no-index" in install or "--require-hashes" in install
        assert "--no-index" in install or "--only-binary :all:" in install


def test_all_packages_of_the_project_go_into_the_image():
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))
    packages = set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"])
    copied = set(re.findall(r"^COPY (\w+) \1$", DOCKERFILE, re.MULTILINE))
    let_through = set(re.findall(r"^!(\w+)$", (HOUSE / ".dockerignore").read_text(), re.MULTILINE))
    assert copied == packages
    assert packages <= let_through


@contextmanager
def server(status):
    """Something on this machine that answers every GET with a status; its port."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(status if self.path == "/livez" else HTTPStatus.NOT_FOUND)
            self.end_headers()

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as http:
        thread = Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield http.server_port
        http.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("status", "healthy"), [(HTTPStatus.OK, True), (HTTPStatus.SERVICE_UNAVAILABLE, False)]
)
def test_the_health_check_of_the_image_tells_sick_from_sound(status, healthy):
    (check,) = steps("HEALTHCHECK")
    python, option, code = yaml.safe_load(check.partition("CMD")[2])
    assert (python, option) == ("python", "-c")
    with server(status) as port:
        script = code.replace(":8080", f":{port}")
        done = subprocess.run([sys.executable, "-c", script], capture_output=True)
    assert (done.returncode == 0) is healthy


# The machine without containers.


def test_the_unit_runs_juntos_with_few_rights_and_lets_it_finish():
    unit = configparser.RawConfigParser(strict=False)
    unit.optionxform = str
    unit.read_string(UNIT.read_text("utf-8"))
    service = unit["Service"]
    assert service["ExecStart"].split()[1:] == ["run"]
    assert service["User"] == "juntos"
    assert int(service["TimeoutStopSec"]) > LONGEST_FAREWELL
    assert int(SERVICES["juntos"]["stop_grace_period"].removesuffix("s")) > LONGEST_FAREWELL
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"  # the database may come up later
    assert service["NoNewPrivileges"] == service["PrivateTmp"] == "yes"
    assert service["ProtectSystem"] == "strict"
    assert service["CapabilityBoundingSet"] == ""
