# What other programs are told, which show it to people. What is a word of the standard, such as
# api_key, stays as it is in every language.

program-contact = { $town }: { $page }
program-key-service = Programs that bring reports need a key. Ask the town hall of { $town } for one: { $page }
program-description = { $name }. { $department } looks after it.
program-pick-one = Pick one of the answers.
program-needs-photo = A photo is needed: send its address as media_url.
program-promise = Somebody answers within { $first }, and it is done within { $done }.
program-duration = { $unit ->
    [m] { $amount ->
        [one] one minute of office time
       *[other] { $amount } minutes of office time
    }
    [h] { $amount ->
        [one] one hour of office time
       *[other] { $amount } hours of office time
    }
   *[d] { $amount ->
        [one] one working day
       *[other] { $amount } working days
    }
}

program-problem-no-service = There is no service “{ $code }” here. The list of services names all that there are.
program-problem-no-request = There is no request “{ $id }” that all may read.
program-problem-no-jurisdiction = There is no jurisdiction “{ $jurisdiction }” here. The parameter may be left out.
program-problem-no-page = There is nothing at this address. The discovery document names the right one.
program-problem-no-method = This address cannot be used in this way.
program-problem-format = There is no form “{ $format }” here, only xml and json.
program-problem-wrong = The request could not be understood. Please check its address.
program-problem-broken = Something has gone wrong here. Please tell the town; it is not your fault.
program-problem-away = The service cannot be reached for the moment. Please try again in half a minute.
program-problem-date = { $name } is “{ $value }”, but must be a moment with its time zone, such as 2026-09-21T08:15:30Z.
program-problem-order = end_date lies before start_date.
program-problem-span = From start_date to end_date there can be 90 days at most.
program-problem-status = There is no status “{ $value }”, only open and closed.
program-problem-many-ids = One can ask for { $most } requests at once at most.
program-problem-count = { $name } must be a whole number from { $least } to { $most }.
program-problem-deep = So far down one cannot turn the pages: { $most } requests at most. For older ones please name an end_date.
program-problem-no-form = What was sent is no form in UTF-8 (application/x-www-form-urlencoded).
program-problem-large = What was sent is too large. { $most } kilobytes are the most.
program-problem-no-key = The api_key is missing. Whoever wants to bring reports asks the town hall for one.
program-problem-wrong-key = This api_key is not valid.
program-problem-hurry = These are too many reports in one minute. Please try again a little later.
program-problem-many = This program has brought as many reports today as it may. Please report it in the chat of the town.
program-problem-no-code = The service_code is missing.
program-problem-no-token = There is no such token.
program-problem-long = The description is too long. { $most } characters are the most.
program-problem-degrees = { $name } is “{ $value }”, but must be a number of degrees from -{ $most } to { $most }.
program-problem-no-attribute = This service does not ask for “{ $code }”.
program-problem-missing = An answer is missing: { $question } (attribute[{ $code }])
program-problem-value = attribute[{ $code }] must be one of these: { $choices }
program-problem-photo-needed = This service needs a photo, and none could be had. Please report it in the chat of the town.
program-problem-no-place = Please say where it is: by lat and long, or by address_string.
program-problem-outside = That place is not in our town, so we cannot look after it.
program-problem-unknown-place = We do not find that street in our town. Please send lat and long, or the name of a street.
program-problem-unknown-number = We do not find this address_id in our register. Please send lat and long, or the name of a street.
program-problem-which-place = Which place is meant: { $places }? Please name it in full, or send lat and long.

program-photo-not-taken = We take no photos from that address; please send it in the chat of the town.
program-photo-lost = The photo could not be fetched.
program-nobody-known = Name, address and telephone were not kept, so please look here for how it goes on.

thread-program = 🔌 The program “{ $program }” has brought this. Nobody reads answers in a chat: whoever wrote it sees there the state, the day, and what you make public.
