"""What other programs read in the tests, and what there is to be read."""

from storage.cases import State

FIELDS = [
    "service_request_id",
    "status",
    "status_notes",
    "service_name",
    "service_code",
    "description",
    "agency_responsible",
    "service_notice",
    "requested_datetime",
    "updated_datetime",
    "expected_datetime",
    "address",
    "address_id",
    "zipcode",
    "lat",
    "long",
    "media_url",
]
READS = ("/services", "/services/water", "/requests", "/requests/J-00001")


def of_each_kind(life):
    life.report("light")
    life.moves(life.report("water"), State.DONE)
    life.report("road")
