"""How what is told as JSON is built."""

from feed.description.kit import Data
from feed.json_feed import VERSION

WORDS: Data = {"type": "string"}
PERHAPS: Data = {"type": ["string", "null"]}
MOMENT: Data = {"type": "string", "format": "date-time"}
NUMBER: Data = {"type": "integer"}
LINK: Data = {"type": "string", "format": "uri"}
FREE: Data = {"type": "object"}


def built(fields: Data, *optional: str) -> Data:
    """An object; all of its fields are there but those that are optional."""
    needed = [name for name in fields if name not in optional]
    return {"type": "object", "properties": fields, "required": needed}


def many(schema: Data) -> Data:
    return {"type": "array", "items": schema}


OPTION = built({"key": WORDS, "name": WORDS})
ATTRIBUTE = built({
    "variable": {"type": "boolean"},
    "code": WORDS,
    "datatype": WORDS,
    "required": {"type": "boolean"},
    "datatype_description": PERHAPS,
    "order": NUMBER,
    "description": WORDS,
    "values": many(OPTION),
})  # fmt: skip
ENDPOINT = built({
    "specification": LINK,
    "url": LINK,
    "changeset": WORDS,
    "type": {"enum": ["production", "test"]},
    "formats": many(WORDS),
})  # fmt: skip
REQUEST = {
    "service_request_id": WORDS,
    "status": {"enum": ["open", "closed"]},
    **dict.fromkeys(("status_notes", "service_name", "service_code", "description"), PERHAPS),
    "agency_responsible": PERHAPS,
    "service_notice": PERHAPS,
    "requested_datetime": MOMENT,
    "updated_datetime": MOMENT,
    "expected_datetime": {**PERHAPS, "format": "date-time"},
    **dict.fromkeys(("address", "address_id", "zipcode", "media_url"), PERHAPS),
    "lat": {"type": ["number", "null"]},
    "long": {"type": ["number", "null"]},
    "extended_attributes": FREE,
    "notes": many(built({"datetime": MOMENT, "description": WORDS, "type": WORDS})),
}
ITEM = {
    **dict.fromkeys(("id", "title", "content_html", "language"), WORDS),
    "url": LINK,
    "date_published": MOMENT,
    "date_modified": MOMENT,
    "_town": FREE,
    "image": LINK,
    "external_url": WORDS,
    "tags": many(WORDS),
    "authors": many(FREE),
    "attachments": many(FREE),
}
FEED = {
    "version": {"const": VERSION},
    "title": WORDS,
    **dict.fromkeys(("home_page_url", "feed_url", "icon", "favicon", "next_url"), LINK),
    "description": WORDS,
    "language": WORDS,
    "authors": many(FREE),
    "hubs": many(built({"type": WORDS, "url": LINK})),
    "items": many(built(ITEM, "image", "external_url", "tags", "authors", "attachments")),
}

SCHEMAS: Data = {
    "JSONFeed": built(FEED, "hubs", "next_url"),
    "Problem": built({"type": WORDS, "title": WORDS, "status": NUMBER, "detail": WORDS}),
    "Made": built({
        "position": {"type": ["integer", "null"]},
        "facts": {},
        "words": {},
        **dict.fromkeys(("facts_salt", "facts_hash", "words_hash"), WORDS),
        "words_salt": PERHAPS,
    }),
    "Ready": built({"database": WORDS, "platforms": {**FREE, "additionalProperties": WORDS}}),
    "Discovery": built({
        **dict.fromkeys(("changeset", "contact", "key_service"), WORDS),
        "endpoints": many(ENDPOINT),
    }),
    "Service": built({
        **dict.fromkeys(("service_code", "service_name", "description", "group"), WORDS),
        "metadata": {"type": "boolean"},
        "type": {"enum": ["realtime", "batch"]},
        "keywords": PERHAPS,
    }),
    "Definition": built({"service_code": WORDS, "attributes": many(ATTRIBUTE)}),
    "Request": built(REQUEST, "extended_attributes", "notes"),
    "Token": built({"service_request_id": PERHAPS, "token": WORDS}),
    "Receipt": built(
        {
            "service_request_id": WORDS,
            "token": WORDS,
            "service_notice": WORDS,
            "account_id": {"type": "null"},
        },
        "service_request_id",
        "token",
    ),
    "Update": built({
        **dict.fromkeys(("update_id", "service_request_id", "description"), WORDS),
        "status": {"enum": ["open", "closed"]},
        "updated_datetime": MOMENT,
        "media_url": PERHAPS,
    }),
    "Open311Error": built({"code": NUMBER, "description": WORDS}),
    "Refused": built({"error": WORDS, "after": NUMBER}),
}  # fmt: skip
