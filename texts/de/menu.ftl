menu-command = speiseplan
menu-words = menü, speiseplan, schulessen, mittagessen, was gibt es zu essen, was gibt es heute zu essen
menu-hints = zu essen, in der kantine, in der mensa, schulkantine, essen in der schule, essen morgen
menu-fillers = menü, menu, speiseplan, schulessen, mittagessen, essen, was, gibt, es, zu, der, die, das, den, dem, in, im, am, für, an, schule, mensa, kinder, heißt, steht, auf
menu-today-names = heute, hoy, today
menu-tomorrow-names = morgen, tomorrow, mañana
menu-next-week-names = nächste woche, kommende woche
menu-week-names = woche, diese woche, wochenplan, week, semana
menu-other-day-names = anderer tag, welcher tag, another day, otro día
menu-other-school-names = andere schule, schule wechseln
menu-daily-names = jeden tag, täglich, abonnieren
menu-allergies-names = allergien, allergie, allergisch, unverträglichkeit
menu-absent-names = isst nicht mit, kommt nicht, abwesend, abmelden, abmeldung, krank, schonkost, diät
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
    .daily = 🔔 Jeden Tag bekommen
    .absent = ✋ Isst nicht mit
    .allergies = ⚠️ Allergien
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
menu-nothing-stated = Die Küche hat nicht angegeben, welche Allergene darin sind. Fragen Sie die Schule, wenn es für Sie wichtig ist.
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
menu-and = und, oder, sowie
menu-daily-when = Wann möchten Sie den Speiseplan bekommen?
    .morning = Jeden Morgen (7:30)
    .evening = Am Vorabend (20:00)
    .both = Beides
    .hour = Zu einer anderen Zeit
    .stop = Nicht mehr bekommen
menu-daily-hour = Um wie viel Uhr? Zum Beispiel: „7:15“. Ab 15:00 gilt es als Vorabend.
menu-daily-no-hour = Ich verstehe nicht, welche Uhrzeit gemeint ist.
menu-daily-set = { $when ->
        [morning] { $school }: Sie bekommen den Speiseplan an jedem Essenstag um { $morning }.
        [evening] { $school }: Sie bekommen den Speiseplan am Vorabend um { $evening }.
        [both] { $school }: Sie bekommen den Speiseplan am Vorabend um { $evening } und am selben Tag um { $morning }.
       *[none] { $school }: Sie bekommen den Speiseplan nicht mehr. Mit „Speiseplan“ können Sie ihn immer ansehen.
    }
menu-profile-consent =
    Wenn Ihre Familie ein Allergen nicht essen darf, kann ich Sie jedes Mal warnen, wenn ein Gericht es enthält, enthalten kann oder die Küche nichts dazu sagt.
    Dafür muss ich diese Allergene speichern. Das sind Gesundheitsdaten: Ich speichere sie verschlüsselt, ohne Namen, nur um Sie zu warnen, bis Sie sie hier löschen. Das ärztliche Attest, das die Schule verlangt, ersetzt es nicht.
    Sind Sie einverstanden?
menu-profile-which =
    Welche Allergene darf Ihre Familie nicht essen? Schreiben Sie sie mit Kommas dazwischen.
    Es gibt 14: { $allergens }.
menu-profile-unknown = Eines dieser Wörter kenne ich nicht. Bitte nehmen Sie die Wörter aus der Liste.
menu-profile-check = Soll ich Sie davor warnen: { $allergens }?
    .yes = Ja, speichern
menu-profile-now = Ich warne Sie vor: { $allergens }. Was möchten Sie tun?
    .erase = Löschen
    .leave-it = So lassen
menu-profile-kept = Verschlüsselt gespeichert. Ab jetzt warne ich Sie, und nur Sie, vor: { $allergens }. Zum Löschen schreiben Sie „Speiseplan Allergien“.
menu-profile-erased = Gelöscht. Ich habe kein Allergen Ihrer Familie mehr gespeichert.
menu-profile-left = Gut, es bleibt, wie es ist.
menu-profile-declined = Gut, ich speichere nichts. Die Allergene stehen in jedem Speiseplan.
menu-profile-cannot = Ich kann es gerade nicht verschlüsselt speichern, also speichere ich es nicht. Bitte sagen Sie es der Schule: Schreiben Sie „Mensch“.
menu-profile-lost = ⚠️ Die gespeicherten Allergene Ihrer Familie kann ich nicht mehr lesen. Bitte schreiben Sie sie noch einmal: „Speiseplan Allergien“. Bis dahin sehen Sie bitte bei jedem Gericht selbst nach.
menu-warning =
    ⚠️ Für Ihre Familie:
    { $lines }
menu-warning-contains = • { $name } enthält { $allergens }.
menu-warning-may-contain = • { $name } kann { $allergens } enthalten.
menu-warning-not-stated = • { $name }: Die Küche sagt nicht, ob { $allergens } darin ist.
menu-absence-what = Was möchten Sie der Küche sagen?
    .absent = Isst nicht mit
    .diet = Braucht anderes Essen
    .take-back = Eine Meldung zurücknehmen
menu-absence-which = Welche Meldung möchten Sie zurücknehmen?
    .leave-it = Keine
menu-absence-label = { $day }: { $who }
menu-absence-day = An welchem Tag?
    .other-day = Anderer Tag
menu-absence-this-day = { $day }
menu-which-absence-day = An welchem Tag? Zum Beispiel: „Freitag“ oder „24.12.“.
menu-absence-no-meal = An diesem Tag gibt es kein Essen.
menu-absence-too-late = Für diesen Tag hat die Küche ihre Liste schon geschlossen.
menu-absence-who = Wer ist es? Vorname und Klasse genügen, zum Beispiel: „Lucía, 2b“.
menu-absence-diet = Was darf das Kind an diesem Tag essen? Zum Beispiel: „Schonkost“. Eine dauernde Diät vereinbaren Sie mit der Schule, mit ärztlichem Attest.
menu-absence-check =
    Die Küche liest das:
    { $day }: { $who }
    { $what ->
        [diet] Anderes Essen: { $diet }
       *[absent] Isst nicht mit
    }
    Soll ich es senden?
    .leave-it = Nicht senden
menu-absence-told = Danke. Die Küche erfährt es: { $who }, { $day }. Zurücknehmen können Sie es bis { $until }. Eine Woche danach löschen wir es.
    .absent = Noch eine Meldung
    .helped = { $helper } hat der Schulküche in Ihrem Namen Bescheid gegeben: { $who }, { $day }.
menu-absence-left = Gut, ich habe nichts gesendet.
menu-absence-no-days = { $school }: In den nächsten Monaten gibt es keinen Tag mit Essen.
menu-absence-closed = { $school }: Die Küche hat ihre Liste für diesen Tag gerade geschlossen, ich habe nichts gesendet. Sie können der Schule schreiben.
    .person = Der Schule schreiben
menu-absence-no-more = Diese Meldung kann nicht mehr zurückgenommen werden: Die Küche hat ihre Liste, oder sie war es schon.
menu-absence-taken-back = Zurückgenommen: Die Meldung für { $day } zählt nicht mehr.
    .helped = { $helper } hat die Nachricht an die Schulküche für { $day } zurückgenommen.
menu-list-empty = 🍽 { $school }, { $day }: Niemand hat etwas gemeldet.
menu-list =
    🍽 { $school }, { $day }: { $absent ->
        [0] alle Kinder essen mit
        [one] ein Kind isst nicht mit
       *[other] { $absent } Kinder essen nicht mit
    }, { $diet ->
        [0] keine Diät
        [one] eine Diät
       *[other] { $diet } Diäten
    }
    { $lines }
menu-list-absent = • Isst nicht mit: { $who }
menu-list-diet = • Diät: { $who } – { $diet }
menu-list-now =
    🔔 Die Liste ist geschlossen.
    { $list }
menu-swapped =
    🔁 { $school }: Der Speiseplan für { $day } ändert sich.
    { $course }: { $name } (statt { $old })
    { $in_it }
menu-swap-done =
    🔁 Geändert: { $name }, { $day }. { $in_it }
    { $count ->
        [0] Zu benachrichtigen ist jetzt niemand; der Speiseplan zeigt schon das neue Gericht.
        [one] Eine Familie ist benachrichtigt.
       *[other] { $count } Familien sind benachrichtigt.
    }
menu-swap-how = Schreiben Sie es so: !gericht-tauschen morgen Vorspeise: Reis | enthält: Sellerie | ohne: Rest
menu-swap-day = Den Tag „{ $value }“ verstehe ich nicht, oder er ist vorbei.
menu-which-kitchen = Welche Schule? Schreiben Sie zuerst den Namen der Schule: { $schools }.
menu-absences-day = Den Tag „{ $value }“ verstehe ich nicht. Zum Beispiel: !abmeldungen morgen
desk-swap-words = gericht-tauschen
desk-absences-words = abmeldungen
menu-card-week = Speiseplan der Woche ab { $day }
menu-card-not-stated = Keine Angabe der Küche zu { $count ->
        [one] einem Allergen
       *[other] { $count } Allergenen
    }.
menu-card-nothing-stated = Die Küche hat keine Allergene angegeben.
menu-card-foot = Keine Angabe heißt nicht, dass es nicht darin ist. Fragen Sie die Schule, wenn es für Sie wichtig ist.
desk-menu-card-words = speiseplan-bild
menu-file-no-table = Das ist keine Tabelle: { $problem }
