"""What can be reported, and what is asked of each kind."""

from typing import Any

from aiohttp import web

from core.open311 import is_told_at_once, keywords, offered
from core.town import Category, Question, Town
from feed.open311.filters import shown
from feed.open311.problems import unknown
from feed.site import Reading

REALTIME, BATCH = "realtime", "batch"


def services(reading: Reading, _: web.Request) -> list[dict[str, Any]]:
    return [service(reading, one) for one in offered(reading.town)]


def service(reading: Reading, category: Category) -> dict[str, Any]:
    name = category.name.in_(reading.language)
    department = reading.town.department(category.department)
    group = department.name.in_(reading.language) if department else ""
    return {
        "service_code": category.key,
        "service_name": name,
        "description": reading.say("program-description", name=name, department=group),
        "metadata": bool(attributes(reading, category)),
        "type": REALTIME if is_told_at_once(reading.town) else BATCH,
        "keywords": keywords(category, reading.language) or None,
        "group": group,
    }


def definition(reading: Reading, request: web.Request) -> dict[str, Any]:
    category = named(reading.town, request.match_info["code"])
    return {"service_code": category.key, "attributes": attributes(reading, category)}


def named(town: Town, code: str) -> Category:
    """The service with this code. One that never becomes public is as if it were not there."""
    found = next((one for one in offered(town) if one.key == code), None)
    if found is None:
        raise unknown("no-service", code=shown(code))
    return found


def attributes(reading: Reading, category: Category) -> list[dict[str, Any]]:
    """What is asked: the town's own questions, and what else one has to know."""
    asked = [question(reading, one) for one in category.questions]
    if category.photo == "needed":
        asked.append(advice(reading, "photo", "program-needs-photo"))
    return [{**one, "order": order} for order, one in enumerate(asked, 1)]


def question(reading: Reading, one: Question) -> dict[str, Any]:
    values = [{"key": choice.key, "name": choice.label} for choice in one.offered(reading.language)]
    return {
        "variable": True,
        "code": one.key,
        "datatype": "singlevaluelist",
        "required": True,
        "datatype_description": reading.say("program-pick-one"),
        "order": 0,
        "description": one.ask.in_(reading.language),
        "values": values,
    }


def advice(reading: Reading, code: str, text: str) -> dict[str, Any]:
    """Something to be read and not to be answered."""
    return {
        "variable": False,
        "code": code,
        "datatype": "string",
        "required": False,
        "datatype_description": None,
        "order": 0,
        "description": reading.say(text),
        "values": [],
    }
