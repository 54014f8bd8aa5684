report = Etwas melden
report-command = melden, meldung
report-words = melden, meldung, kaputt, schaden
report-category = Worum geht es? Sie können es auch mit eigenen Worten sagen.
report-category-of-photo = Danke für das Foto. Worum geht es?
report-what = Was ist los? Ein paar Worte genügen. Sie können ein Foto dazulegen.
report-own = { $question }
report-is-it-there = Ist es hier: { $where }?
report-where = Wo ist es? Teilen Sie Ihren Standort, oder schreiben Sie Straße und Hausnummer.
report-which-street = Was davon meinen Sie?
    .none-of-these = Nichts davon
report-is-it = So etwas wurde dort in der Nähe schon gemeldet. Ist es das?
    .other-case = Nein, etwas anderes
report-near-case = { $number }, { $place }, seit { $day }
report-photo = Haben Sie ein Foto? Es hilft, die Stelle zu finden. Sie können mehrere schicken.
report-photo-more = { $count ->
        [one] Ich habe das Foto.
       *[other] Ich habe { $count } Fotos.
    } Schicken Sie noch eins, oder machen Sie weiter.
report-check =
    Das habe ich verstanden:
    { $category }
    { $what }
    📍 { $where }
    📷 { $photos }

    Soll ich es abschicken?
report-change = Was möchten Sie ändern?
    .what = Was los ist
    .where = Den Ort
    .photo = Die Fotos
report-thanks =
    Danke! Ihre Meldung hat die Nummer { $number }.
    { $read }
    Sie hören hier von uns. Wenn Ihnen noch etwas einfällt, antworten Sie einfach.
report-followed = Gut. Sie hören hier, wie es mit { $number } weitergeht.
