"""Which of our five errors a refusal is."""

import pytest

from bots.matrix.failures import failure
from core.transport import Gone, NotSent, Refused, Throttled, Unknown

FIVE = (Gone, NotSent, Refused, Throttled, Unknown)


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (403, "M_FORBIDDEN", Gone),
        (404, "M_NOT_FOUND", Gone),
        (429, "M_LIMIT_EXCEEDED", Throttled),
        (429, None, Throttled),
        (400, "M_LIMIT_EXCEEDED", Throttled),
        (413, "M_TOO_LARGE", Refused),
        (413, None, Refused),
        (413, [], Refused),
        (400, "M_BAD_JSON", Refused),
        (400, "M_DUPLICATE_ANNOTATION", Refused),
        (400, "M_SOMETHING_NEW", Refused),
        (404, "M_UNRECOGNIZED", Refused),
        (401, "M_UNKNOWN_TOKEN", NotSent),
        (401, "M_MISSING_TOKEN", NotSent),
        (401, "M_USER_LOCKED", NotSent),
        (403, "M_USER_SUSPENDED", NotSent),
        (403, "M_USER_DEACTIVATED", NotSent),
        (403, "M_CONSENT_NOT_GIVEN", NotSent),
        (403, "M_RESOURCE_LIMIT_EXCEEDED", NotSent),
        (403, None, Unknown),
        (404, None, Unknown),
        (404, 7, Unknown),
        (500, "M_UNKNOWN", Unknown),
        (502, None, Unknown),
        (504, "M_NOT_YET_UPLOADED", Unknown),
        (302, None, Unknown),
    ],
)
def test_a_refusal_is_one_of_five(status, code, error):
    raised = failure(status, {"errcode": code, "error": "no"})
    assert [one for one in FIVE if isinstance(raised, one)] == [error]


@pytest.mark.parametrize("content", [None, [], "no", 7, {}])
def test_an_answer_without_sense_is_no_answer(content):
    assert isinstance(failure(502, content), Unknown)


@pytest.mark.parametrize(
    ("milliseconds", "header", "seconds"),
    [
        (1500, "2", 1.5),
        (None, "7", 7),
        (0, "7", 7),
        (-5, None, 5),
        ("many", "soon", 5),
        (None, None, 5),
        (1e300, None, 3600),
        (float("inf"), None, 3600),
        (float("nan"), None, 5),
        (None, "9" * 400, 3600),
        (None, "²", 5),
    ],
)
def test_the_pause_is_what_the_server_says_within_reason(milliseconds, header, seconds):
    raised = failure(429, {"retry_after_ms": milliseconds}, header)
    assert (raised.after.total_seconds(), raised.everyone) == (seconds, True)
