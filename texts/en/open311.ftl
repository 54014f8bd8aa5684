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
