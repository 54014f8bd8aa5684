"""A job offer as data for search engines: schema.org/JobPosting, in JSON-LD."""

from datetime import datetime, time
from typing import Any

from markupsafe import Markup

from core import jobs
from core.open311 import rules_of
from core.wages import wage_in
from feed.json_ld import in_page
from feed.prose import paragraphs
from feed.site import Reading
from storage.jobs import Job, JobHours

Data = dict[str, Any]

TYPES = {JobHours.FULL: "FULL_TIME", JobHours.PART: "PART_TIME"}
LAST_MINUTE = time(23, 59, 59)


def posting(reading: Reading, job: Job) -> Markup:
    """The data of an offer, so that it can stand in a page."""
    return in_page(data(reading, job))


def data(reading: Reading, job: Job) -> Data:
    """What is known of an offer; what is not known is left out."""
    town = reading.town
    ends = datetime.combine(job.until, LAST_MINUTE, town.timezone)
    known: Data = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": job.title,
        "description": str(paragraphs(jobs.body(reading.hall, reading.language, job))),
        "identifier": {"@type": "PropertyValue", "name": town.name, "value": str(job.id)},
        "datePosted": town.local(job.made_at).isoformat(timespec="seconds"),
        "validThrough": ends.isoformat(timespec="seconds"),
        "employmentType": TYPES[job.hours],
        "hiringOrganization": {"@type": "Organization", "name": job.employer},
        "jobLocation": location(reading, job),
        "directApply": job.by_chat,
        "url": reading.visit.absolute(f"/jobs/{job.id}"),
    }
    salary = pay(job)
    return {**known, "baseSalary": salary} if salary else known


def location(reading: Reading, job: Job) -> Data:
    """Where the work is: a street of the town where it is one, else the place as it was named."""
    town = reading.town
    here = job.latitude is not None and job.longitude is not None
    address: Data = {"@type": "PostalAddress", "addressLocality": town.name if here else job.place}
    if here:
        about = {"streetAddress": job.place, "postalCode": rules_of(town).zipcode}
        about["addressRegion"] = town.region or ""
        address |= {name: one for name, one in about.items() if one}
    if town.country:
        address["addressCountry"] = town.country
    place: Data = {"@type": "Place", "address": address}
    if here:
        point = {"latitude": job.latitude, "longitude": job.longitude}
        place["geo"] = {"@type": "GeoCoordinates", **point}
    return place


def pay(job: Job) -> Data | None:
    """The wage, if what is paid says plainly how much and for which time."""
    wage = wage_in(job.pay)
    if wage is None:
        return None
    value: Data = {"@type": "QuantitativeValue", "unitText": wage.unit}
    if wage.least == wage.most:
        value["value"] = wage.least
    else:
        value |= {"minValue": wage.least, "maxValue": wage.most}
    return {"@type": "MonetaryAmount", "currency": "EUR", "value": value}
