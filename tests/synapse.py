"""One real Synapse for a whole test run. `from tests.synapse import synapse` gives the fixture.

However many conftests import it, there is one server: who comes first starts it, and who goes
last stops it.
"""

from contextlib import ExitStack, contextmanager

import pytest

from juntos.homeserver import homeserver


class Shared:
    """A server that is there as long as somebody needs it."""

    def __init__(self):
        self.users = 0
        self.stack = ExitStack()
        self.server = None

    @contextmanager
    def at(self, folder):
        if not self.users:
            self.server = self.stack.enter_context(homeserver(folder, quick=True))
        self.users += 1
        try:
            yield self.server
        finally:
            self.users -= 1
            if not self.users:
                self.stack.close()


SHARED = Shared()


@pytest.fixture(scope="session")
def synapse(tmp_path_factory):
    """A running homeserver without rate limits, to which every test brings people of its own."""
    with SHARED.at(tmp_path_factory.mktemp("synapse")) as server:
        yield server
