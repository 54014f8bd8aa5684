"""The papers of the house: documents, decisions, glossary, change log, licence."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

HOUSE = Path(__file__).parents[1]
PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["project"]

DOCUMENTS = sorted([*HOUSE.glob("*.md"), *(HOUSE / "docs").rglob("*.md")])
DECISIONS = sorted((HOUSE / "docs" / "decisions").glob("0*.md"))
HEADINGS = ["## Context", "## Decision", "## Why", "## Consequences"]


def anchors(text):
    """The headings of a document, as its links name them."""
    titles = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).strip().lower().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_every_link_between_documents_leads_somewhere(document):
    text = document.read_text("utf-8")
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = document.parent / path if path else document
        assert target.exists(), link
        assert not anchor or anchor in anchors(target.read_text("utf-8")), link


def test_decisions_are_numbered_listed_and_one_page_long():
    numbers = [int(file.stem[:4]) for file in DECISIONS]
    assert numbers == list(range(1, len(DECISIONS) + 1))
    contents = (HOUSE / "docs" / "decisions" / "README.md").read_text("utf-8")
    for number, file in zip(numbers, DECISIONS, strict=True):
        text = file.read_text("utf-8")
        assert text.startswith(f"# {number}. ")
        assert re.findall(r"^## .*$", text, re.MULTILINE) == HEADINGS
        assert len(text.splitlines()) <= 60
        assert f"({file.name})" in contents


def test_the_glossary_explains_each_word_once():
    text = (HOUSE / "docs" / "glossary.md").read_text("utf-8")
    words = Counter(re.findall(r"^\| \*\*(.+?)\*\*", text, re.MULTILINE))
    errors = {"Unknown"}  # a state and an error, for the one follows from the other
    assert {word for word, times in words.items() if times > 1} <= errors
    assert set(re.findall(r"[A-Z][a-z]+", GLOSSARY)) - set(words) == set()


GLOSSARY = """
Transport, Raw, Incoming, Outgoing, Choice, Photo, Place, Address, Resident, Department, Case,
Entry, Post, Handler, Dialogue, Turn, Intake, Inbox, Arrival, Outbox, Delivery, Lane, Sender,
Dispatcher, Desk, Store, Town, Texts, Subscription, Slot, Appointment, Card, Channel, Copy
"""


def test_the_change_log_knows_this_version():
    text = (HOUSE / "CHANGELOG.md").read_text("utf-8")
    versions = re.findall(r"^## \[(.+?)\](?: - (\d{4}-\d\d-\d\d))?$", text, re.MULTILINE)
    assert versions[0] == ("Unreleased", "")
    assert all(day for _, day in versions[1:])
    assert versions[1][0] == PROJECT["version"]


def test_the_licence_is_the_same_everywhere():
    licence = (HOUSE / "LICENSE").read_text("utf-8")
    assert licence.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert (HOUSE / "LICENSES" / "EUPL-1.2.txt").read_text("utf-8") == licence
    reuse = tomllib.loads((HOUSE / "REUSE.toml").read_text("utf-8"))
    ours, *others = reuse["annotations"]
    assert (ours["path"], ours["SPDX-License-Identifier"]) == ("**", "EUPL-1.2")
    texts = {one["SPDX-License-Identifier"] for one in reuse["annotations"]}
    assert {file.stem for file in (HOUSE / "LICENSES").iterdir()} == texts
    named = [one["path"] if isinstance(one["path"], list) else [one["path"]] for one in others]
    assert all((HOUSE / file).is_file() for files in named for file in files)
    assert PROJECT["license"] == "EUPL-1.2"


# What the standard asks for that a catalogue would refuse us without: publiccode.yml, version 0.5.
TEXT = {"type": "string", "minLength": 1}
DESCRIPTION = {
    "type": "object",
    "required": ["shortDescription", "longDescription", "features"],
    "properties": {
        "genericName": {"type": "string", "maxLength": 35},
        "shortDescription": {"type": "string", "maxLength": 150},
        "longDescription": {"type": "string", "minLength": 150, "maxLength": 10_000},
        "features": {"type": "array", "minItems": 5, "items": {**TEXT, "maxLength": 100}},
    },
    "additionalProperties": False,
}
PUBLICCODE = {
    "type": "object",
    "required": [
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "legal",
        "maintenance",
        "localisation",
    ],
    "properties": {
        "publiccodeYmlVersion": {"const": "0.5"},
        "url": {"type": "string", "pattern": r"^https://\S+\.git$"},
        "releaseDate": {"type": "string", "format": "date"},
        "developmentStatus": {"enum": ["concept", "development", "beta", "stable", "obsolete"]},
        "softwareType": {
            "pattern": "^(standalone/(mobile|iot|desktop|web|backend|other)|library)$"
        },
        "intendedAudience": {"properties": {"countries": {"items": {"pattern": "^[A-Z]{2}$"}}}},
        "description": {"type": "object", "additionalProperties": DESCRIPTION},
        "legal": {"required": ["license"]},
        "maintenance": {
            "required": ["type", "contacts"],
            "properties": {"contacts": {"minItems": 1}},
        },
        "localisation": {"required": ["localisationReady", "availableLanguages"]},
    },
}


def test_publiccode_is_what_the_catalogues_take():
    paper = yaml.safe_load((HOUSE / "publiccode.yml").read_text("utf-8"))
    plain = paper | {"releaseDate": str(paper["releaseDate"])}
    checker = Draft202012Validator(PUBLICCODE, format_checker=FormatChecker())
    assert [error.message for error in checker.iter_errors(plain)] == []
    assert paper["softwareVersion"] == PROJECT["version"]
    assert paper["legal"]["license"] == PROJECT["license"]
    assert set(paper["description"]) == set(paper["localisation"]["availableLanguages"])
