"""A port that nobody uses."""

import socket


def free_port() -> int:
    """One that the system has chosen, free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])
