menu-command = menu
menu-words = menu, school menu, school lunch, school meal, what is there to eat, what is for lunch, what's for lunch
menu-hints = for lunch, in the canteen, school canteen, to eat, menu for
menu-fillers = menu, school, lunch, meal, what, what's, is, there, to, eat, for, the, at, in, on, children, kids, do, they, have, of
menu-today-names = today, today's, hoy, heute
menu-tomorrow-names = tomorrow, tomorrow's, mañana, morgen
menu-next-week-names = next week, the week after, coming week
menu-week-names = week, this week, weekly, semana, woche
menu-other-day-names = another day, which day, otro día, anderer tag
menu-other-school-names = other school, another school, change school
menu-daily-names = every day, daily, subscribe
menu-allergies-names = allergies, allergy, allergic, intolerance
menu-absent-names = absence, absent, not eating, not coming, will not eat, diet
menu-which-school = Which school is it about?
menu-which-day = Which day do you want to see? For example “Friday” or “24.12.”.
menu-no-such-day = I do not understand which day that is.
menu-no-school = No school menu is published here in our town yet. Write “person”, and somebody will help you.
menu-shown = { $words }
    .today = Today
    .tomorrow = Tomorrow
    .week = This week
    .next-week = Next week
    .day = Another day
    .school = Other school
    .daily = 🔔 Get it every day
    .absent = ✋ Not eating there
    .allergies = ⚠️ Allergies
menu-day =
    🍽 { $school }: { $day }
    { $meal }
menu-dish = { $course }: { $name }
menu-week =
    🍽 { $school }, week of { $day }
    { $days }
    The allergens stand with each day: write the day, for example “Monday”.
menu-week-day = • { $day }: { $dishes }
menu-week-not-known = { $school }: we do not have the menu for the week of { $day } yet.
menu-not-known = { $school }: we do not have the menu for { $day } yet.
menu-not-served = { $school }: there is no lunch on { $day }.
menu-nothing-known = { $school }: we have no menu for the coming days yet.
menu-contains = Contains: { $allergens }.
menu-may-contain = May contain: { $allergens }.
menu-free = Free of: { $allergens }.
menu-free-of-the-rest = { $count ->
        [14] Free of all 14 allergens.
       *[other] Free of the other allergens.
    }
menu-not-stated = The kitchen says nothing about: { $allergens }.
menu-nothing-stated = The kitchen has not said which allergens are in it. If it matters to you, ask the school.
menu-course-first = Starter
menu-course-second = Main course
menu-course-alternative = Or instead
menu-course-side = Side dish
menu-course-dessert = Dessert
menu-course-bread = Bread
menu-course-drink = Drink
menu-allergen-gluten = gluten
menu-allergen-crustaceans = crustaceans
menu-allergen-eggs = egg
menu-allergen-fish = fish
menu-allergen-peanuts = peanuts
menu-allergen-soy = soya
menu-allergen-milk = milk
menu-allergen-nuts = nuts
menu-allergen-celery = celery
menu-allergen-mustard = mustard
menu-allergen-sesame = sesame
menu-allergen-sulphites = sulphites
menu-allergen-lupin = lupin
menu-allergen-molluscs = molluscs

menu-file-day = day, date, fecha, datum
menu-file-course = course, kind
menu-file-dish = dish, name, meal
menu-file-contains = contains, allergens
menu-file-may-contain = may contain, traces, may contain traces
menu-file-free = free, free of, does not contain
menu-file-school = school
menu-file-rest = rest, the rest, all others, everything else
menu-file-first = starter, first course, soup, 1
menu-file-second = main, main course, second course, 2
menu-file-alternative = alternative, or instead, vegetarian
menu-file-side = side, side dish
menu-file-dessert = dessert, pudding, 3
menu-file-bread = bread
menu-file-drink = drink, water
menu-file-gluten = gluten, cereals containing gluten, wheat, barley, rye, oats
menu-file-crustaceans = crustacean, crustaceans, shellfish
menu-file-eggs = egg, eggs
menu-file-fish = fish
menu-file-peanuts = peanut, peanuts
menu-file-soy = soy, soya, soybeans
menu-file-milk = milk, dairy, lactose
menu-file-nuts = nut, nuts, almond, hazelnut, walnut
menu-file-celery = celery
menu-file-mustard = mustard
menu-file-sesame = sesame, sesame seeds
menu-file-sulphites = sulphites, sulfites, sulphur dioxide, sulphur dioxide and sulphites
menu-file-lupin = lupin, lupins
menu-file-molluscs = mollusc, molluscs, mollusks
menu-file-line = • Line { $line }: { $what }
menu-file-more = … and { $count } more
menu-file-refused =
    I have changed nothing, for there is something in the file that I do not understand:
    { $lines }
    Please correct it and send it again.
menu-file-taken =
    ✅ Read for { $school }: { $days ->
        [one] one day
       *[other] { $days } days
    } ({ $first } – { $last }), { $dishes ->
        [one] one dish
       *[other] { $dishes } dishes
    }.
    { $open }
menu-file-all-stated = Of every dish it is stated which allergens are in it and which are not.
menu-file-open =
    ⚠️ Of { $count ->
        [one] one dish not everything is stated
       *[other] { $count } dishes not everything is stated
    }; families will read “not stated” there:
    { $dishes }
menu-file-open-dish = • { $day }: { $name } ({ $missing } of 14 not stated)
menu-file-too-large = the file is too large; { $most } kilobytes fit.
menu-file-empty = there is no dish in the file.
menu-file-no-column = columns are missing: { $columns }. The first line names the columns: day;course;dish;contains;may_contain;free
menu-file-unknown-column = I do not know the column “{ $value }”. There are: { $columns }.
menu-file-column-twice = a column stands there twice.
menu-file-too-many-cells = there are more cells than columns ({ $most }). A cell with commas in it needs quotes.
menu-file-no-json = this is no JSON: { $problem }
menu-file-no-list = the JSON must be a list: [ … ] with an object for each dish.
menu-file-no-object = an object for a dish must stand here: { "{" } "day": "2026-12-01", "course": "first", "dish": "…" { "}" }.
menu-file-no-text = { $value } must be a text or a list of texts.
menu-file-no-calendar = this is no iCalendar calendar: { $problem }
menu-file-no-dish-line = “{ $value }” is no dish. Expected is, for example: “Starter: Lentils | contains: celery | free: rest”.
menu-file-no-part = “{ $value }” is not contains, may contain or free.
menu-file-no-school = “{ $value }” is none of these schools: { $schools }.
menu-file-no-day = “{ $value }” is no day. Expected is, for example, 2026-12-24 or 24/12/2026.
menu-file-no-course = “{ $value }” is no course. There are: starter, main course, alternative, side dish, dessert, bread, drink.
menu-file-no-dish = the name of the dish is missing.
menu-file-long-dish = the name of the dish is too long; { $most } letters fit.
menu-file-no-allergen = “{ $value }” is none of the 14 allergens. Do you mean “{ $near }”?
menu-file-two-columns = { $value } stands in two columns; it can be in one only.
menu-file-twice = this course on { $day } stands in line { $first } already.
menu-file-not-served = there is no lunch in this school on { $day }.
desk-menu-import-words = import-menu
menu-import-what = Send a file with the menu of the month here: CSV, JSON or iCalendar (.ics).
menu-import-no-school = No school kitchen belongs to this room.
menu-and = and, or
menu-daily-when = When do you want to get the menu?
    .morning = Every morning (7:30)
    .evening = The evening before (20:00)
    .both = Both
    .hour = At another hour
    .stop = No longer get it
menu-daily-hour = At what time? For example “7:15”. From 15:00 on it counts as the evening before.
menu-daily-no-hour = I do not understand which time that is.
menu-daily-set = { $when ->
        [morning] { $school }: you will get the menu at { $morning } on each day with lunch.
        [evening] { $school }: you will get the menu the evening before, at { $evening }.
        [both] { $school }: you will get the menu the evening before at { $evening }, and on the day at { $morning }.
       *[none] { $school }: you will not get the menu any more. You can always ask for it with “menu”.
    }
menu-profile-consent =
    If your family must not eat an allergen, I can warn you each time a dish contains it, may contain it, or the kitchen does not say.
    For that I must keep these allergens. They are health data: I keep them encrypted, without names, only to warn you, until you erase them here. It does not replace the medical certificate that the school asks for.
    Do you agree?
menu-profile-which =
    Which allergens must your family not eat? Write them with commas between them.
    There are 14: { $allergens }.
menu-profile-unknown = I do not know one of these words. Please use the words of the list.
menu-profile-check = Shall I warn you of this: { $allergens }?
    .yes = Yes, keep it
menu-profile-now = I warn you of: { $allergens }. What do you want to do?
    .erase = Erase it
    .leave-it = Leave it
menu-profile-kept = Kept, and encrypted. From now on I warn you, and nobody else, of: { $allergens }. To erase it, write “menu allergies”.
menu-profile-erased = Erased. I keep no allergen of your family any more.
menu-profile-left = All right, it stays as it is.
menu-profile-declined = All right, I keep nothing. The allergens stand in each menu.
menu-profile-cannot = I cannot keep this encrypted just now, so I do not keep it. Please tell the school: write “person”.
menu-profile-lost = ⚠️ I can no longer read the allergens that I kept for your family. Please write them again: “menu allergies”. Until then, please look at each dish yourself.
menu-warning =
    ⚠️ For your family:
    { $lines }
menu-warning-contains = • { $name } contains { $allergens }.
menu-warning-may-contain = • { $name } may contain { $allergens }.
menu-warning-not-stated = • { $name }: the kitchen does not say whether { $allergens } is in it.
menu-absence-what = What do you want to tell the kitchen?
    .absent = Not coming to eat
    .diet = Needs other food
    .take-back = Take a notice back
menu-absence-which = Which notice do you want to take back?
    .leave-it = None
menu-absence-label = { $day }: { $who }
menu-absence-day = On which day?
    .other-day = Another day
menu-absence-this-day = { $day }
menu-which-absence-day = On which day? For example “Friday” or “24.12.”.
menu-absence-no-meal = There is no lunch on that day.
menu-absence-too-late = The kitchen has closed its list for that day already.
menu-absence-who = Who is it? First name and class are enough, for example “Lucía, 2B”.
menu-absence-diet = What may the child eat on that day? For example “light food”. A lasting diet is arranged with the school, with a medical certificate.
menu-absence-check =
    The kitchen will read this:
    { $day }: { $who }
    { $what ->
        [diet] Other food: { $diet }
       *[absent] Not coming to eat
    }
    Shall I send it?
    .leave-it = Do not send it
menu-absence-told = Thank you. The kitchen will know: { $who }, { $day }. You can take it back until { $until }. We erase it a week later.
    .absent = Another notice
    .helped = { $helper } has told the school kitchen in your name: { $who }, { $day }.
menu-absence-left = All right, I have sent nothing.
menu-absence-no-days = { $school }: there is no day with lunch in the coming months.
menu-absence-closed = { $school }: the kitchen has just closed its list for that day, and I have sent nothing. You can write to the school.
    .person = Write to the school
menu-absence-no-more = That notice cannot be taken back any more: the kitchen has its list, or it was taken back before.
menu-absence-taken-back = Taken back: the notice for { $day } does not count any more.
    .helped = { $helper } has taken back the notice to the school kitchen for { $day }.
menu-list-empty = 🍽 { $school }, { $day }: nobody has told us anything.
menu-list =
    🍽 { $school }, { $day }: { $absent ->
        [0] all children come
        [one] one child does not come
       *[other] { $absent } children do not come
    }, { $diet ->
        [0] no diet
        [one] one diet
       *[other] { $diet } diets
    }
    { $lines }
menu-list-absent = • Not coming: { $who }
menu-list-diet = • Diet: { $who } – { $diet }
menu-list-now =
    🔔 The list is closed.
    { $list }
menu-swapped =
    🔁 { $school }: the menu for { $day } changes.
    { $course }: { $name } (instead of { $old })
    { $in_it }
menu-swap-done =
    🔁 Swapped: { $name }, { $day }. { $in_it }
    { $count ->
        [0] There is nobody to be told now; the menu shows the new dish already.
        [one] One family has been told.
       *[other] { $count } families have been told.
    }
menu-swap-how = Write it like this: !swap tomorrow starter: Rice | contains: celery | free: rest
menu-swap-day = I do not understand the day “{ $value }”, or it is past.
menu-which-kitchen = Which school? First write the name of the school: { $schools }.
menu-absences-day = I do not understand the day “{ $value }”. For example: !absences tomorrow
desk-swap-words = swap
desk-absences-words = absences
menu-card-week = Menu of the week of { $day }
menu-card-not-stated = The kitchen says nothing about { $count ->
        [one] one allergen
       *[other] { $count } allergens
    }.
menu-card-nothing-stated = The kitchen has not said which allergens are in it.
menu-card-foot = What is not stated may still be in it. If it matters to you, ask the school.
desk-menu-card-words = menu-card
menu-file-no-table = this is no table: { $problem }
