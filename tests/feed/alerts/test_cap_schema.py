"""Whatever alert is sent, and whatever follows it: each file is CAP 1.2 as the schema has it."""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from core.handlers.alerts.writing import KINDS, SEVERITIES, URGENCIES
from feed.alerts.cap import as_xml
from feed.site import Reader, Reading
from feed.visit import Visit
from feed.xml import written
from storage.alerts import MessageType
from tests.feed.alerts.cap_rules import problems
from tests.feed.alerts.warning import ends, warns
from tests.feed.life import Life
from tests.feed.window import HOME

CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"
SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("cap-1.2.xsd")))
EXAMPLES = 15  # chains of alerts

TEXTS = st.dictionaries(
    st.sampled_from(("es", "de", "en")),
    st.lists(st.text(min_size=1, max_size=60).filter(str.strip), min_size=2, max_size=2),
    min_size=1,
)
AREAS = st.one_of(
    st.sampled_from(("", "district:centre", "district:upper", "Calle Real")),
    st.text(alphabet=st.characters(categories=("L", "N", "P")), min_size=1, max_size=40),
)


@dataclass(frozen=True)
class Told:
    """One alert of a chain: how it goes on, and how long it lasts."""

    what: str
    texts: dict
    hours: int


@dataclass(frozen=True)
class Chain:
    """An alert from its beginning to its end, if it has one."""

    status: str
    category: str
    severity: str
    urgency: tuple
    area: str
    texts: dict
    after: list = field(default_factory=list)
    end: Told | None = None


def told(*kinds):
    return st.builds(Told, st.sampled_from(kinds), TEXTS, st.integers(1, 48))


CHAINS = st.builds(
    Chain,
    status=st.sampled_from(("Actual", "Exercise", "Test")),
    category=st.sampled_from(sorted(KINDS.values())),
    severity=st.sampled_from([one.key.title() for one in SEVERITIES]),
    urgency=st.sampled_from(list(URGENCIES.values())),
    area=AREAS,
    texts=TEXTS,
    after=st.lists(told("update"), max_size=3),
    end=st.none() | told("over", "mistake"),
)


def sent(life, chain):
    """All alerts of a chain, as they go out one after the other."""
    urgency, certainty = chain.urgency
    about = {"status": chain.status, "category": chain.category, "severity": chain.severity,
             "urgency": urgency, "certainty": certainty, "area": chain.area}  # fmt: skip
    alerts = [warns(life, texts=chain.texts, **about)]
    for one in chain.after:
        alerts.append(warns(life, alerts[-1], texts=one.texts, lasting=timedelta(hours=one.hours)))
    if chain.end:
        mistake = {"response": "None", "message_type": MessageType.CANCEL}
        how = mistake if chain.end.what == "mistake" else {}
        alerts.append(ends(life, alerts[-1], texts=chain.end.texts, **how))
    return alerts


def files(window, store, alerts):
    """Each of them as other programs read it."""
    reader = Reader(Visit("es", HOME), window.town, window.texts, window.clock())
    life = Life(store, window.town, window.texts)
    reading = Reading(reader, life.hall(), None, None)
    return [written(as_xml(reading, one)) for one in alerts]


def look_at(chain, texts):
    """What is wrong with the files of a chain raises here."""
    before = []
    for text in texts:
        root = etree.fromstring(text.encode())
        SCHEMA.assertValid(root)
        assert problems(text) == []
        named = [root.findtext(CAP + one) for one in ("sender", "identifier", "sent")]
        assert (root.findtext(f"{CAP}references") or "") == " ".join(before)
        before.append(",".join(named))
        languages = [one.findtext(f"{CAP}language")[:2] for one in root.findall(f"{CAP}info")]
        assert len(languages) == len(set(languages)) > 0
    assert len(set(before)) == len(before)
    assert bool(root.findtext(f"{CAP}note")) == (chain.status == "Exercise")


async def test_whatever_is_sent_is_as_the_schema_has_it(window):
    def work(store):
        life = Life(store, window.town, window.texts)

        @settings(
            max_examples=EXAMPLES,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(CHAINS)
        def look(chain):
            look_at(chain, files(window, store, sent(life, chain)))

        look()

    await window.database.run(work)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("<status>Real</status>", "<status>Actual</status>"),
        ("<scope>Public</scope><status>Actual</status>", "<status>Actual</status>"),
        ("<sent>2026-11-17T10:00:00Z</sent>", "<sent>2026-11-17T10:00:00-00:00</sent>"),
        ("<identifier>J, 1</identifier>", "<identifier>J-20261117100000-1</identifier>"),
        ("<severity>Bad</severity>", "<severity>Severe</severity>"),
        ("", "<areaDesc>Todo Jun</areaDesc>"),
    ],
)
async def test_the_schema_finds_what_is_wrong(window, wrong, right):
    """Otherwise the test before this one would prove nothing."""
    await window.happens(warns)
    text = await window.reads("/alerts/1.cap")
    assert right in text
    assert SCHEMA.validate(etree.fromstring(text.encode()))
    assert not SCHEMA.validate(etree.fromstring(text.replace(right, wrong).encode()))
