"""What the books of cases keep of people."""

from storage.kept import Keeps

CASE = Keeps(
    kind="cases",
    until="closed_cases",
    personal="resident_id address text latitude longitude place answers photos private",
    plain="helped id number matter category department state urgent clerk clerk_name expected"
    " opened_at changed_at answered_at closed_at first_answer_due done_due warned confirmed"
    " reopened duplicate_of card_id asset_id door",
    photos="photos",
    hidden="clerk warned card_id asset_id door",
)
ENTRY = Keeps(
    kind="cases",
    until="closed_cases",
    personal="author name text day photos source_address source_id album",
    plain="id case_id kind state at deleted",
    photos="photos",
    hidden="author source_address source_id album",
)
FOLLOWER = Keeps(
    kind="cases",
    until="closed_cases",
    personal="case_id address since",
    whose="address",
)
