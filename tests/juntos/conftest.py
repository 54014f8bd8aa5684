import os

import pytest

from tests.synapse import synapse
from tests.telegram import fake

__all__ = ["fake", "synapse"]

SECRET = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def told(monkeypatch, tmp_path):
    """Says what is set in the environment: these settings, and no others."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("JUNTOS_")]:
        monkeypatch.delenv(name)

    def tell(**settings):
        for name, value in settings.items():
            monkeypatch.setenv(f"JUNTOS_{name}", str(value))

    return tell
