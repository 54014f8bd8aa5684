### Die offene Seite im Netz: was auf ihren Seiten steht.

feed-title = { $town }, gemeinsam
feed-tagline = Was Nachbarn melden, was das Rathaus antwortet, und was daraus wurde. Für alle offen.
feed-skip = Zum Inhalt
feed-nav = Abteilungen und Dienste
feed-everything = Alles
feed-older = Ältere Einträge
feed-newest-again = Zurück zum Neuesten
feed-write = Dem Rathaus schreiben
feed-write-hint = Ist etwas kaputt? Möchten Sie etwas wissen? Eine Nachricht genügt.
feed-report = Etwas melden
feed-write-to = An „{ $department }“ schreiben

feed-empty = Hier steht noch nichts.
feed-empty-hint = Ist eine Straßenlampe dunkel, oder möchten Sie etwas wissen? Schreiben Sie dem Rathaus; was daraus wird, steht dann hier.
feed-no-more = Ältere Einträge gibt es nicht.

# Eine Karte
feed-case = Anliegen { $number }
feed-news = Neuigkeit
feed-today = heute, { $time }
feed-yesterday = gestern, { $time }
feed-edited = geändert { $at }
feed-read-on = Die ganze Geschichte
feed-earlier-steps = { $count ->
    [one] Ein Schritt davor
   *[other] { $count } Schritte davor
}
feed-expected = Versprochen für { $day }
feed-was-expected = War versprochen für { $day }
feed-clerk = { $name } kümmert sich darum
feed-state = Stand
feed-before = Vorher
feed-after = Nachher
feed-photo-of-report = Foto zur Meldung: { $what }
feed-photo-of-result = Foto vom Ergebnis: { $what }
feed-photo-of-answer = Foto zur Antwort: { $what }
feed-photo-of-news = Foto zur Neuigkeit: { $what }

# Die Geschichte eines Anliegens
feed-story = Was bisher geschah
feed-step-opened = Gemeldet
feed-step-reopened = Wieder aufgenommen: es ist noch nicht in Ordnung
feed-step-moved = Weitergegeben an: { $department }
feed-step-promised = Versprochen für { $day }
feed-step-promise = Ein Versprechen des Rathauses
feed-step-answer = Das Rathaus antwortet
feed-step-result = Das Ergebnis
feed-step-thanks = Danke, { $who }!
feed-duplicate-of = Dieselbe Sache geht weiter unter { $number }
feed-words-wait = Was gefragt wurde, steht hier, sobald das Rathaus es angesehen hat.
feed-follow = Das sehe ich auch
feed-follow-telegram = In Telegram
feed-follow-matrix = Auf Matrix
feed-follow-matrix-write = Auf Matrix schreiben Sie uns dort nur die Nummer: { $number }
feed-follow-hint = Sie erfahren, wie es weitergeht. Niemand sieht, dass Sie es sind.
feed-followers = { $count ->
    [one] Ein Nachbar verfolgt das
   *[other] { $count } Nachbarn verfolgen das
}

# Eine Abteilung
feed-open-now = Jetzt geöffnet, bis { $at }
feed-open-always = Immer geöffnet
feed-open-all-day = Heute rund um die Uhr geöffnet
feed-opens = Jetzt geschlossen. Öffnet am { $at }
feed-closed-for-long = Zurzeit geschlossen
feed-hours = Öffnungszeiten der nächsten Tage
feed-day-closed = geschlossen
feed-day-open = rund um die Uhr
feed-thanked = { $count ->
    [one] Ein Dankeschön von den Nachbarn
   *[other] { $count } Dankeschöns von den Nachbarn
}
feed-workers = Wer hier arbeitet
feed-promises = Offene Versprechen
feed-channels = Mitlesen
feed-channel-telegram = Telegram-Kanal
feed-channel-matrix = Matrix-Raum
feed-channel-browser = Kanal im Browser
feed-reader = Für Nachrichten-Leseprogramme
feed-atom = Atom
feed-json = JSON Feed
feed-department-empty = „{ $department }“ hat noch nichts veröffentlicht.

# Der Fuß jeder Seite
feed-privacy = Namen, Hausnummern und Telefonnummern derer, die etwas melden, stehen hier nicht. Fotos erscheinen erst, nachdem das Rathaus sie angesehen hat.
feed-languages = Sprache
feed-renewed = Die Seite ist wieder auf dem neuesten Stand.
feed-description = Was in { $town } geschieht: Meldungen, Antworten, Versprechen und Ergebnisse.

# Wenn etwas nicht geht
feed-problem-not-found = Hier ist nichts
feed-problem-not-found-hint = Vielleicht fehlt ein Buchstabe in der Adresse, oder es ist nicht öffentlich.
feed-problem-gone = Das wurde zurückgenommen
feed-problem-gone-hint = Das Rathaus hat zurückgezogen, was hier stand.
feed-problem-busy = Einen Augenblick, bitte
feed-problem-busy-hint = Wir können gerade nicht in unsere Bücher sehen. Bitte versuchen Sie es in einer Minute noch einmal.
feed-problem-broken = Hier ist etwas schiefgegangen
feed-problem-broken-hint = Das liegt an uns, nicht an Ihnen. Bitte versuchen Sie es gleich noch einmal.
feed-problem-request = Das haben wir nicht verstanden
feed-problem-request-hint = An dieser Adresse stimmt etwas nicht.
feed-home = Zum Neuesten

# Stellenangebote
feed-job = Stellenangebot
feed-jobs = Stellenangebote
feed-jobs-lead = Arbeit in { $town } und Umgebung, das Neueste zuerst.
feed-jobs-filter = Welche Angebote gezeigt werden
feed-jobs-all = Alle Angebote
feed-jobs-until = Bis { $day }
feed-jobs-none = Zurzeit gibt es keine Stellenangebote.
feed-jobs-none-fits = So ein Angebot gibt es zurzeit nicht.
feed-jobs-tell-me = Bescheid bekommen, wenn es eines gibt
feed-job-employer = Arbeitgeber
feed-job-place = Ort
feed-job-hours = Arbeitszeit
feed-job-trade = Art der Arbeit
feed-job-pay = Bezahlung
feed-job-until = Letzter Tag
feed-job-day = { $day }
feed-job-how = So bewirbt man sich
feed-job-apply = Im Chat bewerben

# Die Kette
feed-chain-title = Nichts wird heimlich geändert
feed-chain-what =
    Jeder Beitrag, jedes Versprechen und jeder Schritt eines Anliegens kommt in eine Kette, sobald er öffentlich ist, und jede Änderung auch.
    Jedes Glied trägt eine Zahl, die aus allen Gliedern davor berechnet ist. Wer danach eines ändert, und sei es die Gemeinde selbst, zerreißt die Kette, und alle können das sehen.
feed-chain-erased = In der Kette stehen keine Worte von irgendwem, nur Zahlen, die daraus gemacht sind. Wird etwas gelöscht, dann verschwinden die Worte und der Schlüssel zu ihrer Zahl, und die Kette bleibt ganz. Was bleibt, sagt nur, welcher Beitrag wann zurückgenommen wurde.
feed-chain-check = Prüfen Sie es selbst
feed-chain-check-how = Laden Sie dieses kleine Programm herunter und starten Sie es auf einem Computer, der Python hat. Es liest die ganze Kette und rechnet jede Zahl nach.
feed-chain-program = Programm herunterladen
feed-chain-links = { $count ->
    [one] Die Kette: ein Glied
   *[other] Die Kette: { $count } Glieder
}
feed-chain-days = Die Zahlen der letzten Tage
feed-chain-days-how = Sie stehen auch in den Kanälen, wo niemand sie mehr ändern kann. Schreiben Sie eine davon hinter den Befehl oben, und das Programm sagt Ihnen, ob sie noch in der Kette steht.
feed-chain-day = { $day }, bis Glied { $count }
feed-chain-none = Die erste Zahl wird am Morgen nach dem ersten Beitrag bekannt gegeben.
feed-chain-more = Nichts wird heimlich geändert: wie Sie das prüfen können

# Warnungen
feed-alerts = Warnungen
feed-alerts-of = Warnungen von { $town }
feed-alerts-now = ⚠️ Jetzt gilt eine Warnung
feed-alerts-lead = Wovor { $town } warnt. Ist jemand in Gefahr, rufen Sie zuerst { $emergency } an.
feed-alerts-holding = Jetzt gültig
feed-alerts-over = Frühere Warnungen
feed-alerts-tell-me = Auswählen, wovon ich hören möchte
feed-alert-holds = Gilt jetzt
feed-alert-over = Die Gefahr ist vorbei
feed-alert-mistake = Es war ein Irrtum
feed-alert-expired = Gilt nicht mehr
feed-alert-until = Bis { $at }
feed-alert-read = Was zu tun ist
feed-alert-cap = Warnung { $number } für Maschinen (CAP)
feed-alert-instruction = Ist jemand in Gefahr, rufen Sie { $emergency } an.
feed-alert-event-met = Wetter
feed-alert-event-fire = Feuer
feed-alert-event-infra = Wasser oder Strom
feed-alert-event-transport = Verkehr
feed-alert-event-health = Gesundheit
feed-alert-event-safety = Öffentliche Sicherheit
feed-alert-event-env = Umwelt
feed-alert-event-other = Etwas anderes

# Kalender
feed-calendars = Kalender
feed-calendars-lead = Holen Sie sich, was im Ort geschieht, in den Kalender Ihres Handys. Er bleibt von selbst aktuell.
feed-calendars-more = Der Ort in Ihrem eigenen Kalender
feed-calendar-add = In meinen Kalender
feed-calendar-address = Adresse zum Abonnieren
feed-calendar-menu = Speiseplan: { $school }
feed-calendar-sessions = Sitzungen des Gemeinderats von { $town }
feed-calendar-session-ask = Während der Sitzung können Sie im Chat eine Frage stellen.
feed-calendar-courses = Kurse im Rathaus von { $town }
feed-calendar-course-book = Bitte im Chat einen Platz buchen.
feed-calendar-hours = Geöffnet: { $department }

# Feeds
feed-feeds = Alle Feeds
feed-feeds-lead = Unter diesen Adressen kann ein Newsreader oder eine andere Website dem Ort folgen. Niemand muss dafür seinen Namen nennen.
feed-feeds-departments = Nach Abteilung
feed-feeds-categories = Nach Art der Meldung
feed-feeds-districts = Nach Ortsteil
feed-feeds-street = Auch eine einzelne Straße hat einen Feed, zum Beispiel: { $address }

# Der Hub, für andere Programme
feed-hub-wrong = Das fehlt oder ist nicht brauchbar: { $parameter }


# Der Speiseplan der Schulen
feed-menu = Schulessen
feed-menu-lead = Was es in der Schule zu essen gibt, und was nach Angabe der Küche darin ist.
feed-menu-schools = Schulen
feed-menu-today = Heute
feed-menu-next = Als Nächstes: { $day }
feed-menu-week = Die Woche vom { $day }
feed-menu-weeks = Andere Wochen
feed-menu-before = Die Woche davor
feed-menu-after = Die Woche danach
feed-menu-nothing = Die Küche hat für die nächsten Tage noch keinen Speiseplan veröffentlicht. Schreiben Sie der Gemeinde, dann erfahren Sie, wenn es einen gibt.
feed-menu-not-known = Das Essen dieses Tages ist noch nicht bekannt.
feed-menu-not-served = An diesem Tag gibt es kein Mittagessen.
feed-menu-picture = Die Woche als Bild für die Wand
feed-menu-careful = Wo die Küche zu einem Allergen nichts sagt, weiß niemand, ob es darin ist. Wenn es für Sie wichtig ist, fragen Sie in der Schule nach.
feed-menu-calendar = Das Essen im eigenen Kalender
feed-menu-chat = Das Essen im Chat erfahren

# Abstimmungen
feed-polls = Abstimmungen
feed-polls-lead = Was die Gemeinde alle fragt, und was dabei herausgekommen ist.
feed-polls-running = Jetzt können Sie abstimmen
feed-polls-until = Bis { $at }
feed-polls-was-until = Beendet am { $at }
feed-polls-verified = Nur wer einmal im Rathaus war
feed-polls-everybody = Alle können abstimmen
feed-polls-secret = Geheim: Niemand kann je sagen, wer was gewählt hat
feed-polls-open = Offen: In den Büchern der Gemeinde steht, wer was gewählt hat
feed-polls-quorum = { $count ->
    [one] Eine Stimme ist nötig
   *[other] { $count } Stimmen sind nötig
}
feed-polls-vote = Im Chat abstimmen
feed-polls-none = Im Moment gibt es keine Abstimmung.
feed-polls-propose = Der Gemeinde etwas vorschlagen
feed-polls-ended = Wie frühere Abstimmungen ausgegangen sind
feed-polls-picture = Ergebnis: { $question }
feed-polls-answer = Antwort
feed-polls-votes = Stimmen
feed-polls-share = Anteil
feed-polls-total = Stimmen: { $count }, davon auf Papier: { $paper }.
feed-polls-not-enough = { $count ->
    [one] Das Ergebnis zählt nicht: Eine Stimme wäre nötig gewesen.
   *[other] Das Ergebnis zählt nicht: { $count } Stimmen wären nötig gewesen.
}
feed-polls-pages = Weitere Abstimmungen
feed-polls-older = Frühere Abstimmungen

# Die Karte
feed-map = Karte
feed-map-lead = Wo etwas gemeldet wurde, und wie es damit steht.
feed-map-streets = Straße für Straße
feed-map-exact = Jedes Zeichen steht in der Mitte einer Straße, nie an einem Haus: Niemand kann daran sehen, wer etwas gemeldet hat.
feed-map-spot = { $count ->
    [one] { $street }: eine Sache
   *[other] { $street }: { $count } Sachen
}
feed-map-several = Sachen in mehreren Straßen: näher herangehen
feed-map-closer = Näher
feed-map-farther = Weiter weg
feed-map-none = Im Moment steht nichts auf der Karte.

# Die Zahlen
feed-stats = Zahlen
feed-stats-title = Wie schnell das Rathaus antwortet
feed-stats-lead = Wie lange man wartet, ob Versprechen gehalten werden und was die sagen, die etwas gemeldet haben.
feed-stats-filter = Welche Zahlen zu sehen sind
feed-stats-town = Die ganze Gemeinde
feed-stats-recent = Letzte 12 Monate
feed-stats-answer = Von einer Meldung oder einer öffentlichen Frage an den Bürgermeister bis zum ersten Wort eines Menschen: einer Antwort, oder dass sich jemand kümmert. Nächte und Feiertage zählen mit.
feed-stats-done = Von der Meldung bis zu dem Moment, in dem es erledigt war. Zeigt sich, dass es nicht behoben ist, läuft die Uhr weiter.
feed-stats-promises = Ein Versprechen ist ein Tag, den das Rathaus vor aller Augen genannt hat. Es ist gehalten, wenn es bis zum Ende dieses Tages erledigt war; ein späterer Tag ändert daran nichts.
feed-stats-fixed = Wenn etwas erledigt ist, wird gefragt, wer es gemeldet hat: Ist es behoben?
feed-stats-thanks = Jeder Dank an eine Abteilung oder ihre Leute, wie er auf deren Seiten gezählt wird.
feed-stats-answer-departments = Die erste Antwort, nach Abteilungen
feed-stats-done-departments = Bis es erledigt ist, nach Abteilungen
feed-stats-word-departments = Was Abteilungen versprochen haben und was die Leute sagen
feed-stats-head-month = Monat
feed-stats-head-department = Abteilung
feed-stats-head-cases = Fälle
feed-stats-head-half = Hälfte: bis zu
feed-stats-head-most = 9 von 10: bis zu
feed-stats-head-kept = Gehalten
feed-stats-head-broken = Nicht gehalten
feed-stats-head-running = Noch offen
feed-stats-head-kept-of = Gehalten
feed-stats-head-asked = Antworten
feed-stats-head-yes = Sagten Ja
feed-stats-head-thanks = Dank
feed-stats-of = { $part } von { $all }
feed-stats-percent = { $percent } %
feed-stats-fewer = unter { $minimum }
feed-stats-minimum = Bei weniger als { $minimum } Fällen steht hier nichts, damit niemand erkannt werden kann. Was nicht öffentlich ist, zählt hier nicht mit.
feed-stats-at = Stand: { $at }
feed-stats-picture = Diagramm: { $title }. Die Tabelle darunter sagt dasselbe.
feed-stats-chat = Die Zahlen im Chat bekommen

# Offene Daten
feed-open-data = Offene Daten
feed-open-data-lead = Was die Gemeinde veröffentlicht, als Tabellen, mit denen alle rechnen können.
feed-open-data-more = Offene Daten: die Gemeinde in Tabellen zum Nachrechnen
feed-open-data-made = Zuletzt erstellt
feed-open-data-moment = { $at }.
feed-open-data-nightly = Sie werden jede Nacht ab { $hour } Uhr neu erstellt.
feed-open-data-none-yet = Es sind noch keine Tabellen da. Die ersten stehen ab { $hour } Uhr hier. Woraus sie bestehen, ist jederzeit in den Beiträgen zu lesen.
feed-open-data-none = Es sind noch keine Tabellen da. Woraus sie bestehen, ist jederzeit in den Beiträgen zu lesen.
feed-open-data-licence = Lizenz
feed-open-data-for-programs = Für Programme
feed-open-data-how = Wie sie entstehen
feed-open-data-how-words = Gezählt wird nur, was in den Beiträgen steht. Ein Ort steht dort als Quadrat der Karte, in dem mindestens { $least } Anliegen derselben Art und desselben Monats liegen, vorgebracht von ebenso vielen Menschen; sonst steht dort nur die Gemeinde. Aus dem laufenden Monat wird kein Ort genannt.
feed-open-data-erased = Nur die neuesten Tabellen werden aufbewahrt. Was gelöscht oder zurückgenommen wird, steht bald nicht mehr darin.
feed-open-data-tables = Die Tabellen
feed-open-data-file = { $format }, { $size } kB
feed-open-data-rows = { $count ->
    [one] Eine Zeile
   *[other] { $count } Zeilen
}
feed-open-data-columns = { $count ->
    [one] Was die eine Spalte sagt
   *[other] Was die { $count } Spalten sagen
}
