menu-command = speiseplan
menu-words = menü, speiseplan, schulessen, mittagessen, was gibt es zu essen, was gibt es heute zu essen
menu-hints = zu essen, essen in der schule, essen morgen
menu-fillers = menü, menu, speiseplan, schulessen, mittagessen, essen, was, gibt, es, zu, der, die, das, den, dem, in, im, am, für, an, schule, mensa, kinder, heißt, steht, auf
menu-today-names = heute, hoy, today
menu-tomorrow-names = morgen, tomorrow, mañana
menu-next-week-names = nächste woche, kommende woche
menu-week-names = woche, diese woche, wochenplan, week, semana
menu-other-day-names = anderer tag, welcher tag, another day, otro día
menu-other-school-names = andere schule, schule wechseln
menu-which-school = Um welche Schule geht es?
menu-which-day = Welchen Tag möchten Sie sehen? Zum Beispiel: „Freitag“ oder „24.12.“.
menu-no-such-day = Ich verstehe nicht, welcher Tag gemeint ist.
menu-no-school = In unserer Gemeinde steht hier noch kein Speiseplan einer Schule. Schreiben Sie „Mensch“, dann hilft Ihnen jemand.
menu-shown = { $words }
    .today = Heute
    .tomorrow = Morgen
    .week = Diese Woche
    .next-week = Nächste Woche
    .day = Anderer Tag
    .school = Andere Schule
menu-day =
    🍽 { $school }: { $day }
    { $meal }
menu-dish = { $course }: { $name }
menu-week =
    🍽 { $school }, Woche ab { $day }
    { $days }
    Die Allergene stehen bei jedem Tag: Schreiben Sie den Tag, zum Beispiel „Montag“.
menu-week-day = • { $day }: { $dishes }
menu-week-not-known = { $school }: Den Speiseplan der Woche ab { $day } haben wir noch nicht.
menu-not-known = { $school }: Den Speiseplan für { $day } haben wir noch nicht.
menu-not-served = { $school }: Am { $day } gibt es kein Essen.
menu-nothing-known = { $school }: Für die nächsten Tage haben wir noch keinen Speiseplan.
menu-contains = Enthält: { $allergens }.
menu-may-contain = Kann enthalten: { $allergens }.
menu-free = Ohne: { $allergens }.
menu-free-of-the-rest = { $count ->
        [14] Ohne alle 14 Allergene.
       *[other] Ohne die übrigen Allergene.
    }
menu-not-stated = Keine Angabe der Küche zu: { $allergens }.
menu-nothing-stated = Die Küche hat keine Allergene angegeben. Fragen Sie die Schule, wenn es für Sie wichtig ist.
menu-course-first = Vorspeise
menu-course-second = Hauptgericht
menu-course-alternative = Zur Wahl
menu-course-side = Beilage
menu-course-dessert = Nachtisch
menu-course-bread = Brot
menu-course-drink = Getränk
menu-allergen-gluten = Gluten
menu-allergen-crustaceans = Krebstiere
menu-allergen-eggs = Ei
menu-allergen-fish = Fisch
menu-allergen-peanuts = Erdnüsse
menu-allergen-soy = Soja
menu-allergen-milk = Milch
menu-allergen-nuts = Schalenfrüchte
menu-allergen-celery = Sellerie
menu-allergen-mustard = Senf
menu-allergen-sesame = Sesam
menu-allergen-sulphites = Sulfite
menu-allergen-lupin = Lupinen
menu-allergen-molluscs = Weichtiere
