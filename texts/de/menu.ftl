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

menu-file-day = tag, datum, date, fecha
menu-file-course = gang, art
menu-file-dish = gericht, speise, name
menu-file-contains = enthält, allergene
menu-file-may-contain = kann enthalten, spuren, kann spuren enthalten
menu-file-free = ohne, frei von, enthält nicht
menu-file-school = schule, einrichtung
menu-file-rest = rest, alles andere, alle anderen, alle übrigen
menu-file-first = vorspeise, suppe, 1
menu-file-second = hauptgericht, hauptspeise, 2
menu-file-alternative = zur wahl, wahlessen, vegetarisch
menu-file-side = beilage, salat
menu-file-dessert = nachtisch, nachspeise, 3
menu-file-bread = brot
menu-file-drink = getränk, wasser
menu-file-gluten = gluten, glutenhaltiges getreide, weizen, gerste, roggen, hafer
menu-file-crustaceans = krebstiere, krebstier, krustentiere
menu-file-eggs = ei, eier
menu-file-fish = fisch
menu-file-peanuts = erdnuss, erdnüsse
menu-file-soy = soja, sojabohnen
menu-file-milk = milch, laktose, milch und laktose
menu-file-nuts = schalenfrüchte, nüsse, mandel, haselnuss, walnuss
menu-file-celery = sellerie
menu-file-mustard = senf
menu-file-sesame = sesam, sesamsamen
menu-file-sulphites = sulfite, schwefeldioxid, schwefeldioxid und sulfite
menu-file-lupin = lupine, lupinen
menu-file-molluscs = weichtiere, weichtier
menu-file-line = • Zeile { $line }: { $what }
menu-file-more = … und { $count } weitere
menu-file-refused =
    Ich habe nichts geändert, denn in der Datei verstehe ich etwas nicht:
    { $lines }
    Bitte verbessern Sie das und schicken Sie die Datei noch einmal.
menu-file-taken =
    ✅ Gelesen für { $school }: { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    } ({ $first } – { $last }), { $dishes ->
        [one] ein Gericht
       *[other] { $dishes } Gerichte
    }.
    { $open }
menu-file-all-stated = Bei allen Gerichten ist gesagt, welche Allergene darin sind und welche nicht.
menu-file-open =
    ⚠️ Bei { $count ->
        [one] einem Gericht ist nicht alles gesagt
       *[other] { $count } Gerichten ist nicht alles gesagt
    }; die Familien lesen dort „keine Angabe“:
    { $dishes }
menu-file-open-dish = • { $day }: { $name } ({ $missing } von 14 ohne Angabe)
menu-file-too-large = Die Datei ist zu groß; erlaubt sind { $most } Kilobyte.
menu-file-empty = In der Datei steht kein Gericht.
menu-file-no-column = Es fehlen Spalten: { $columns }. Die erste Zeile nennt die Spalten: day;course;dish;contains;may_contain;free
menu-file-unknown-column = Die Spalte „{ $value }“ kenne ich nicht. Es gibt: { $columns }.
menu-file-column-twice = Eine Spalte steht zweimal da.
menu-file-too-many-cells = Hier sind mehr Felder als Spalten ({ $most }). Ein Feld mit Kommas braucht Anführungszeichen.
menu-file-no-json = Das ist kein JSON: { $problem }
menu-file-no-list = Das JSON muss eine Liste sein: [ … ] mit einem Objekt für jedes Gericht.
menu-file-no-object = Hier muss ein Objekt für ein Gericht stehen: { "{" } "day": "2026-12-01", "course": "first", "dish": "…" { "}" }.
menu-file-no-text = { $value } muss ein Text oder eine Liste von Texten sein.
menu-file-no-calendar = Das ist kein iCalendar-Kalender: { $problem }
menu-file-no-dish-line = „{ $value }“ ist kein Gericht. Erwartet wird zum Beispiel: „Vorspeise: Linsen | enthält: Sellerie | ohne: Rest“.
menu-file-no-part = „{ $value }“ ist weder enthält, kann enthalten noch ohne.
menu-file-no-school = „{ $value }“ ist keine dieser Schulen: { $schools }.
menu-file-no-day = „{ $value }“ ist kein Tag. Erwartet wird zum Beispiel 2026-12-24 oder 24.12.2026.
menu-file-no-course = „{ $value }“ ist kein Gang. Es gibt: Vorspeise, Hauptgericht, zur Wahl, Beilage, Nachtisch, Brot, Getränk.
menu-file-no-dish = Der Name des Gerichts fehlt.
menu-file-long-dish = Der Name des Gerichts ist zu lang; erlaubt sind { $most } Zeichen.
menu-file-no-allergen = „{ $value }“ ist keines der 14 Allergene. Ist „{ $near }“ gemeint?
menu-file-two-columns = { $value } steht in zwei Spalten; es darf nur in einer stehen.
menu-file-twice = Dieser Gang am { $day } steht schon in Zeile { $first }.
menu-file-not-served = Am { $day } gibt es in dieser Schule kein Essen.
desk-menu-import-words = speiseplan-einlesen
menu-import-what = Schicken Sie hier eine Datei mit dem Speiseplan des Monats: CSV, JSON oder iCalendar (.ics).
menu-import-no-school = Zu diesem Raum gehört keine Schulküche.
