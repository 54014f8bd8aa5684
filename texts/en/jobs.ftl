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
