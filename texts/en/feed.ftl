### The open feed on the web: what stands on its pages.

feed-title = { $town }, together
feed-tagline = What neighbours report, what the town answers, and what became of it. Open to all.
feed-skip = Go to the content
feed-nav = Departments and services
feed-everything = Everything
feed-older = Older posts
feed-newest-again = Back to the latest
feed-write = Write to the town
feed-write-hint = Is something broken? Is there something you would like to know? A message is enough.
feed-report = Report something
feed-write-to = Write to { $department }

feed-empty = Nothing here yet.
feed-empty-hint = Is a street lamp out, or is there something you would like to know? Write to the town, and what comes of it will stand here.
feed-no-more = There is nothing older than this.

# A card
feed-case = Case { $number }
feed-news = News
feed-today = today, { $time }
feed-yesterday = yesterday, { $time }
feed-edited = changed { $at }
feed-read-on = The whole story
feed-earlier-steps = { $count ->
    [one] One step before this
   *[other] { $count } steps before this
}
feed-expected = Promised for { $day }
feed-was-expected = Was promised for { $day }
feed-clerk = { $name } is looking after it
feed-state = How it stands
feed-before = Before
feed-after = After
feed-photo-of-report = Photo sent with the report: { $what }
feed-photo-of-result = Photo of the result: { $what }
feed-photo-of-answer = Photo with the answer: { $what }
feed-photo-of-news = Photo with the news: { $what }

# The story of a case
feed-story = What has happened so far
feed-step-opened = Reported
feed-step-reopened = Reopened: it is not settled yet
feed-step-moved = Handed to: { $department }
feed-step-promised = Promised for { $day }
feed-step-promise = A promise from the town
feed-step-answer = The town answers
feed-step-result = The result
feed-step-thanks = Thank you, { $who }!
feed-duplicate-of = The same matter goes on under { $number }
feed-words-wait = What was asked can be read here once the town hall has looked at it.
feed-follow = I see this too
feed-follow-telegram = On Telegram
feed-follow-matrix = On Matrix
feed-follow-matrix-write = On Matrix, write to us only the number there: { $number }
feed-follow-hint = You will hear how it goes on. Nobody sees that it is you.
feed-followers = { $count ->
    [one] One neighbour follows this
   *[other] { $count } neighbours follow this
}

# A department
feed-open-now = Open now, until { $at }
feed-open-always = Always open
feed-open-all-day = Open all day today
feed-opens = Closed now. Opens on { $at }
feed-closed-for-long = Closed for the time being
feed-hours = Opening hours of the next days
feed-day-closed = closed
feed-day-open = all day
feed-thanked = { $count ->
    [one] One thank-you from the neighbours
   *[other] { $count } thank-yous from the neighbours
}
feed-workers = Who works here
feed-promises = Open promises
feed-channels = Follow along
feed-channel-telegram = Telegram channel
feed-channel-matrix = Matrix room
feed-channel-browser = Channel in the browser
feed-reader = For news readers
feed-atom = Atom
feed-json = JSON Feed
feed-department-empty = { $department } has not published anything yet.

# The foot of each page
feed-privacy = No names, house numbers or telephone numbers of those who report stand here. Photos appear only after staff have looked at them.
feed-languages = Language
feed-renewed = The page has been brought up to date.
feed-description = What is going on in { $town }: reports, answers, promises and results.

# When something does not work
feed-problem-not-found = There is nothing here
feed-problem-not-found-hint = Perhaps a letter is missing in the address, or this is not public.
feed-problem-gone = This has been taken back
feed-problem-gone-hint = The town has withdrawn what stood here.
feed-problem-busy = One moment, please
feed-problem-busy-hint = We cannot look into our books right now. Please try again in a minute.
feed-problem-broken = Something went wrong here
feed-problem-broken-hint = It is our fault, not yours. Please try again in a moment.
feed-problem-request = We did not understand this
feed-problem-request-hint = Something is not right with this address.
feed-home = To the latest

# Job offers
feed-job = Job offer
feed-jobs = Job offers
feed-jobs-lead = Work in { $town } and around it, the newest first.
feed-jobs-filter = Which offers to show
feed-jobs-all = All offers
feed-jobs-until = Until { $day }
feed-jobs-none = There are no job offers at the moment.
feed-jobs-none-fits = There is no offer like that at the moment.
feed-jobs-tell-me = Tell me when there is one
feed-job-employer = Employer
feed-job-place = Place
feed-job-hours = Hours
feed-job-trade = Kind of work
feed-job-pay = Pay
feed-job-until = Last day
feed-job-day = { $day }
feed-job-how = How to apply
feed-job-apply = Apply in the chat

# The chain
feed-chain-title = Nothing is changed in secret
feed-chain-what =
    Each post, each promise and each step of a case is written into a chain when it is made public, and so is each change.
    Every link holds a number that is worked out from all the links before it. Whoever alters one afterwards, even the town itself, breaks the chain, and anybody can see that.
feed-chain-erased = No words of anybody stand in the chain, only numbers made of them. When something is erased, its words and the key to its number go, and the chain stays whole. What is left says only which post was taken back, and when.
feed-chain-check = See for yourself
feed-chain-check-how = Download this small program and start it on any computer that has Python. It reads the whole chain and works out each number anew.
feed-chain-program = Download the program
feed-chain-links = { $count ->
    [one] The chain: one link
   *[other] The chain: { $count } links
}
feed-chain-days = The numbers of the last days
feed-chain-days-how = They are also posted in the channels, where nobody can alter them any more. Write one behind the command above, and the program tells you whether it still stands in the chain.
feed-chain-day = { $day }, up to link { $count }
feed-chain-none = The first number is made known on the morning after the first post.
feed-chain-more = Nothing is changed in secret: how anybody can check this

# Alerts
feed-alerts = Alerts
feed-alerts-of = Alerts of { $town }
feed-alerts-now = ⚠️ An alert holds now
feed-alerts-lead = What { $town } warns of. If anybody is in danger, call { $emergency } first.
feed-alerts-holding = In force now
feed-alerts-over = Past alerts
feed-alerts-tell-me = Choose what you want to hear of
feed-alert-holds = In force
feed-alert-over = The danger is over
feed-alert-mistake = It was a mistake
feed-alert-expired = It holds no longer
feed-alert-until = Until { $at }
feed-alert-read = What to do
feed-alert-cap = Alert { $number } for machines (CAP)
feed-alert-instruction = If anybody is in danger, call { $emergency }.
feed-alert-event-met = Weather
feed-alert-event-fire = Fire
feed-alert-event-infra = Water or power
feed-alert-event-transport = Traffic
feed-alert-event-health = Health
feed-alert-event-safety = Public safety
feed-alert-event-env = Environment
feed-alert-event-other = Something else

# Calendars
feed-calendars = Calendars
feed-calendars-lead = Put what happens in the town into the calendar of your phone. It stays up to date by itself.
feed-calendars-more = The town in your own calendar
feed-calendar-add = Add to my calendar
feed-calendar-address = Address to subscribe to
feed-calendar-menu = School menu: { $school }
feed-calendar-sessions = Sessions of the council of { $town }
feed-calendar-session-ask = While it is held, you can ask a question in the chat.
feed-calendar-courses = Courses at the town hall of { $town }
feed-calendar-course-book = Please book a place in the chat.
feed-calendar-hours = Open: { $department }

# Feeds
feed-feeds = All feeds
feed-feeds-lead = A news reader or another website can follow the town by these addresses. Nobody has to give their name.
feed-feeds-departments = By department
feed-feeds-categories = By kind of report
feed-feeds-districts = By district
feed-feeds-street = A single street has a feed as well, for example: { $address }

# The hub, for other programs
feed-hub-wrong = This cannot be used, or is missing: { $parameter }


# The school menu
feed-menu = School menu
feed-menu-lead = What there is to eat at school, and what the kitchen says is in it.
feed-menu-schools = Schools
feed-menu-today = Today
feed-menu-next = Next: { $day }
feed-menu-week = The week of { $day }
feed-menu-weeks = Other weeks
feed-menu-before = The week before
feed-menu-after = The week after
feed-menu-nothing = The kitchen has not published a menu for the coming days yet. Write to the town, and it will tell you when there is one.
feed-menu-not-known = The menu of this day is not known yet.
feed-menu-not-served = There is no lunch on this day.
feed-menu-picture = The week as a picture for the wall
feed-menu-careful = Where the kitchen says nothing about an allergen, nobody knows whether it is in there. If it matters to you, ask the school.
feed-menu-calendar = The menu in your own calendar
feed-menu-chat = Get the menu in the chat

# Polls
feed-polls = Polls
feed-polls-lead = What the town asks everybody, and what came of it.
feed-polls-running = You can vote now
feed-polls-until = Until { $at }
feed-polls-was-until = Ended on { $at }
feed-polls-verified = Only who has been seen once at the town hall
feed-polls-everybody = Everybody can vote
feed-polls-secret = Secret: nobody can ever tell who chose what
feed-polls-open = Open: the books of the town keep who chose what
feed-polls-quorum = { $count ->
    [one] One vote is needed
   *[other] { $count } votes are needed
}
feed-polls-vote = Vote in the chat
feed-polls-none = There is no poll at the moment.
feed-polls-propose = Propose something to the town
feed-polls-ended = How earlier polls ended
feed-polls-picture = Result: { $question }
feed-polls-answer = Answer
feed-polls-votes = Votes
feed-polls-share = Share
feed-polls-total = Votes: { $count }, of these on paper: { $paper }.
feed-polls-not-enough = { $count ->
    [one] The result does not count: one vote was needed.
   *[other] The result does not count: { $count } votes were needed.
}
feed-polls-pages = Further polls
feed-polls-older = Older polls

# The map
feed-map = Map
feed-map-lead = Where something has been reported, and how it stands.
feed-map-streets = Street by street
feed-map-exact = Each sign stands in the middle of a street, never at a house: nobody can see from it who has reported something.
feed-map-spot = { $count ->
    [one] { $street }: one matter
   *[other] { $street }: { $count } matters
}
feed-map-several = matters in several streets: come closer
feed-map-closer = Closer
feed-map-farther = Farther away
feed-map-none = Nothing stands on the map at the moment.

# The figures
feed-stats = Figures
feed-stats-title = How fast the town answers
feed-stats-lead = How long people wait, whether promises are kept, and what those say who brought something.
feed-stats-filter = Which figures to show
feed-stats-town = The whole town
feed-stats-recent = Last 12 months
feed-stats-answer = From a report, or a public question to the mayor, to the first word of a person: an answer, or that somebody is on it. Nights and holidays count.
feed-stats-done = From the report until it was done. If it turns out not to be fixed, the clock runs on.
feed-stats-promises = A promise is a day that the town has named for all to read. It is kept if it was done by the end of that day; naming a later day does not change that.
feed-stats-fixed = When something is done, whoever brought it is asked whether it is fixed.
feed-stats-thanks = Each thank-you to a department or its people, as it is counted on their pages.
feed-stats-answer-departments = The first answer, by department
feed-stats-done-departments = Until it is done, by department
feed-stats-word-departments = What departments promised, and what people say
feed-stats-head-month = Month
feed-stats-head-department = Department
feed-stats-head-cases = Cases
feed-stats-head-half = Half: up to
feed-stats-head-most = 9 of 10: up to
feed-stats-head-kept = Kept
feed-stats-head-broken = Not kept
feed-stats-head-running = Still to come
feed-stats-head-kept-of = Kept
feed-stats-head-asked = Answers
feed-stats-head-yes = Said yes
feed-stats-head-thanks = Thanks
feed-stats-of = { $part } of { $all }
feed-stats-percent = { $percent } %
feed-stats-fewer = under { $minimum }
feed-stats-minimum = Of fewer than { $minimum } cases nothing is told, so that nobody can be recognised. What is not public does not count here.
feed-stats-at = As of: { $at }
feed-stats-picture = Chart: { $title }. The table below says the same.
feed-stats-chat = Get the figures in the chat

# Open data
feed-open-data = Open data
feed-open-data-lead = What the town publishes, as tables that anybody can count with.
feed-open-data-more = Open data: the town as tables to count with
feed-open-data-made = Last made
feed-open-data-moment = { $at }.
feed-open-data-nightly = They are made anew each night from { $hour } on.
feed-open-data-none-yet = No tables have been made yet. The first ones will be here after { $hour }. What they are made of can be read in the feed at any time.
feed-open-data-none = No tables have been made yet. What they are made of can be read in the feed at any time.
feed-open-data-licence = Licence
feed-open-data-for-programs = For programs
feed-open-data-how = How they are made
feed-open-data-how-words = Only what stands in the feed is counted. A place is told as a square of the map in which at least { $least } cases of the same kind and the same month lie, brought by as many people; else only the town is told. Of the month that is still running no place is told.
feed-open-data-erased = Only the newest tables are kept. What is erased or taken back is soon not in them any more.
feed-open-data-tables = The tables
feed-open-data-file = { $format }, { $size } kB
feed-open-data-rows = { $count ->
    [one] One row
   *[other] { $count } rows
}
feed-open-data-columns = { $count ->
    [one] What its one column says
   *[other] What its { $count } columns say
}
