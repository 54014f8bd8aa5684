### Job offers: how they are told, written by staff, and found.

job-title = 💼 { $title }
job-employer-line = 🏢 { $employer }
job-place-line = 📍 { $place }
job-hours-line = 🕐 { $hours } · { $trade }
job-pay-line = 💶 { $pay }
job-until-line = 📅 Until { $day }
job-apply-line = ✉️ How to apply: { $apply }
job-apply-in-chat = ✉️ You apply here with us, in the chat with the town. Write: jobs { $number }
job-apply-here = ✉️ People apply in the chat with the town.

choice-full = Full time
choice-full-words = full time, full-time, all day
choice-part = Part time
choice-part-words = part time, part-time, half days, by the hour
choice-trade-building = 🧱 Building
choice-trade-building-words = building, construction
choice-trade-hospitality = 🍽 Bars, restaurants, hotels
choice-trade-hospitality-words = hospitality, bars, restaurants, hotels
choice-trade-shop = 🛒 Shop
choice-trade-shop-words = retail, sales, shop work
choice-trade-office = 💻 Office
choice-trade-office-words = office, office work
choice-trade-care = 🤝 Looking after people
choice-trade-care-words = care, caring
choice-trade-cleaning = 🧹 Cleaning
choice-trade-cleaning-words = cleaning
choice-trade-land = 🌱 Farm and garden
choice-trade-land-words = farm, farming, gardening
choice-trade-other = 🔧 Something else
choice-trade-other-words = other work
choice-filled = ✅ The place is taken

# Staff write an offer
desk-job-words = offer, vacancy
desk-job-edit-words = edit-offer
desk-filled-words = filled
job-ask-title = What is the job called? For example: “Waiter for the weekends”.
job-ask-text = What is there to do, and what must one be able to do? A few sentences are enough.
job-ask-employer = Who is the employer?
job-ask-place = Where is the work? A street in the town, or the name of the place.
job-ask-hours = Full time or part time?
job-ask-trade = What kind of work is it?
job-ask-pay = What is paid? For example: “1,300 euros a month”.
job-ask-until = Until which day can people apply? For example: “31.12.” or “in two weeks”.
job-no-such-day = I do not understand that day, or it is past, or more than a year away.
job-ask-where = How do people apply?
    .here = Here in the chat; the applications come into this room
    .elsewhere = With the employer
job-ask-apply = How do people apply? Write a telephone number, an address or a web page.
job-too-long = That is too long for one entry. Please put it more briefly.
job-check =
    This is how all will read it:

    { $title }
    { $offer }
    .publish = 📢 Publish
    .change = Change something
job-change = What shall be different?
    .job-title = What the job is
    .job-employer = The employer
    .job-place = The place
    .job-hours = The hours
    .job-trade = The kind of work
    .job-pay = The pay
    .job-until = The last day
    .job-apply = How to apply
desk-job-published = 📢 Offer { $number } is out: { $title }. { $link }
desk-job-changed = Offer { $number } is changed everywhere.
desk-job-filled = Offer { $number } ({ $title }) is taken, and withdrawn everywhere.
desk-job-over = 📅 The last day of offer { $number } ({ $title }) is past. It is withdrawn everywhere.
desk-job-which = Which place is taken?
desk-job-none = This room has no job offers at the moment. !job writes a new one.
desk-job-unknown = This room has no offer { $number } that stands. !filled alone shows which there are.

# Residents look for work
menu-jobs = 💼 Job offers
jobs-command = jobs
jobs-words = jobs, job offers, i am looking for work, i need a job
jobs-hints = job, looking for work
jobs-fillers = jobs, job, work, offers, offer, looking, for, need, want, some, any, there, are, the, with, please, find, what
jobs-list =
    { $count ->
        [one] There is one job offer:
       *[other] There are { $count } job offers:
    }

    { $lines }

    Press one to read all of it.
jobs-line = 💼 { $title } – { $employer }
jobs-one = { $offer }
jobs-find = What kind of work are you looking for? Write a word for it, such as “cook”, or choose.
    .by-trade = 🔎 By kind of work
jobs-which-trade = Which kind of work?
jobs-none = There are no job offers at the moment. If you like, I will write to you as soon as there is one.
jobs-none-fits = There is no offer like that at the moment. If you like, I will write to you as soon as there is one.
jobs-gone = That offer is not there any more: the place is taken, or its last day is past.
choice-jobs-more = ⬅️ Older offers
choice-jobs-all = 💼 All offers
choice-jobs-find = 🔎 Search
choice-job-alert = 🔔 Write to me when one comes
choice-job-alerts = 📋 My wishes
choice-job-alert-end = 🔕 No more: { $wish }
choice-job-more = 💼 How do I apply?

# They want to be told
job-alert-command = job-alert
job-alert-what = What kind of work shall I tell you about? Write a few words, such as “cook, cleaning”.
    .any = Any kind
job-alert-hours = Full time or part time?
    .any = Both
job-alert-street = From which street shall it be easy to reach? Write its name.
    .anywhere = Anywhere
job-alert-which = Which of these places do you mean?
job-alert-distance = How far from { $street } may it be? Offers whose place I do not know come, too.
    .near = Up to 500 metres
    .walk = Up to 1 kilometre
    .far = Up to 3 kilometres
job-alert-done = Done. As soon as there is an offer for you, I will write to you here: { $wish }. In your quiet hours I wait.
job-alert-said = “{ $words }”
job-alert-any = all offers
job-alert-near = at most { $metres } metres from { $street }
job-alert-too-many = You have five wishes already. End one of them, and then tell me the new one.
job-alert-ended = Done. I will not write to you about this any more.
job-alerts-command = job-alerts
job-alerts-words = my job alerts, job alerts, my wishes
job-alerts-list =
    I write to you when there is one of these offers:
    { $lines }
    To end one, press its button.
job-alerts-none = You have not told me of any work that you are looking for. If you like, I will write to you when there is some.

# They apply in the chat
choice-apply = ✉️ Apply here
apply-command = apply
apply-who = You apply for: { $title } ({ $employer }). Who are you, and why does it suit you? A few sentences are enough.
apply-phone = At which number can you be reached? Without one you are answered here.
apply-papers = Do you have a CV as a file, such as a PDF? Send it now. It is passed on and then erased here.
apply-send-file = Please send it as a file and not as a photo – or skip this step. I keep no CV.
apply-check =
    This goes to the town hall, which passes it on to the employer:

    { $title }
    { $words }
    📞 { $phone }
    📎 { $papers }
apply-thanks = Good luck! Your application for “{ $title }” is on its way, with the number { $number }. { $read } They answer you here.
    .helped = { $helper } has applied in your name for “{ $title }”, with the number { $number }. You will be answered here.
apply-gone = One cannot apply for that here any more: the place is taken, or its last day is past.
apply-for = ✉️ Application for offer { $number }: { $title } ({ $employer })
apply-call = 📞 { $phone }
apply-paper = 📎 CV for { $number }. It is not kept with us: save it if you need it.

# Many offers at once

desk-job-import-words = import-offers
desk-jobs-what = Drop a table with job offers (CSV) into this room, or send it along with the command. The first line names the columns: title,employer,text,place,hours,trade,pay,until,apply
desk-jobs-check = { $count ->
        [one] One new offer is
       *[other] { $count } new offers are
    } in this table, and nothing is wrong with it.{ $known ->
        [0] { "" }
        [one] { " " }One stands already and is passed over.
       *[other] { " " }{ $known } stand already and are passed over.
    }
    { $lines }

    Shall I publish { $count ->
        [one] it
       *[other] them all
    }?
    .publish = Yes, publish
    .leave-it = No, leave it
desk-jobs-problems =
    Nothing can be published of this table yet: there { $count ->
        [one] is something
       *[other] are { $count } things
    } to put right. Rows that are right: { $good }.
    { $lines }

    Please correct the table, and drop it here once more.
desk-jobs-known = All offers of this table stand already ({ $known }). There is nothing to publish.
desk-jobs-more = … and { $count } more
desk-jobs-published = 📢 Published: { $count }.{ $known ->
        [0] { "" }
       *[other] { " " }Stood already: { $known }.
    } !filled shows them, when a place is taken.
desk-jobs-left = All right, nothing has been published.
desk-jobs-gone = That table is not there any more. Please drop it here once more.
job-file-line = line { $line }: { $what }
job-file-empty = there are no offers in it
job-file-not-text = these letters are not UTF-8; save the table as “CSV UTF-8”
job-file-lacking = the columns { $missing } are missing; the first line names them: { $columns }
job-file-no-cell = { $column } is empty
job-file-long = { $column } is longer than { $most } signs
job-file-no-apply = apply is empty, and { $department } takes no applications in the chat
job-file-no-hours = hours are “{ $value }”, but must be full or part
job-file-no-trade = trade is “{ $value }”, but must be one of: { $trades }
job-file-no-day = until is “{ $value }”, but must be a day within a year, like 2026-12-31
