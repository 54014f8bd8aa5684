"""What is warned of in the tests, and who of the residents hears of it."""

from datetime import UTC, datetime

NOON = datetime(2026, 11, 20, 11, tzinfo=UTC)
ES, DE = "Humo en la vega\nCierren las ventanas.", "Rauch in der Vega\nSchließen Sie die Fenster."


def residents(said):
    return [one.chat for one in said if one.chat in ("ana", "bob", "eva")]
