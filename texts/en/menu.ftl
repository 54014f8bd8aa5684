menu-command = menu
menu-words = menu, school menu, school lunch, school meal, what is there to eat, what is for lunch, what's for lunch
menu-hints = for lunch, to eat, menu for
menu-fillers = menu, school, lunch, meal, what, what's, is, there, to, eat, for, the, at, in, on, children, kids, do, they, have, of
menu-today-names = today, today's, hoy, heute
menu-tomorrow-names = tomorrow, tomorrow's, mañana, morgen
menu-next-week-names = next week, the week after, coming week
menu-week-names = week, this week, weekly, semana, woche
menu-other-day-names = another day, which day, otro día, anderer tag
menu-other-school-names = other school, another school, change school
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
menu-nothing-stated = The kitchen has not said which allergens are in it. Ask the school if it matters to you.
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
