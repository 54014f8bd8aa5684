report-command = melden, meldung
report-words = melden, meldung, etwas melden
report-damage-words = kaputt, defekt, schaden, beschädigt, geht nicht, funktioniert nicht, umgefallen, gefährlich
report-category = Worum geht es? Sie können es auch mit eigenen Worten sagen.
report-category-of-photo = Danke für das Foto. Worum geht es?
report-category-of-words = Danke. Womit hat es zu tun?
report-what = Was ist los? Ein paar Worte genügen. Sie können ein Foto mitschicken.
report-own = { $question }
report-is-it-there = Ist es hier: { $where }?
report-where = Wo ist es? Teilen Sie Ihren Standort, oder schreiben Sie Straße und Hausnummer.
report-which-street = Was davon meinen Sie?
    .none-of-these = Nichts davon
report-is-it = So etwas wurde dort in der Nähe schon gemeldet. Ist es das?
    .other-case = Nein, etwas anderes
report-recent = Es gehört zu dem, was ich eben gemeldet habe ({ $number })
report-near-case = { $number }, { $place }, seit { $day }
report-photo = Haben Sie ein Foto? Es hilft, die Stelle zu finden. Sie können mehrere schicken.
    .skip = Ohne Foto
report-photo-more = { $count ->
        [one] Ich habe das Foto.
       *[other] Ich habe { $count } Fotos.
    } Schicken Sie noch eins, oder sagen Sie „das ist alles“.
report-check =
    Das habe ich verstanden:
    { $category }
    { $what }
    📍 { $where }
    📷 { $photos ->
        [0] kein Foto
        [one] ein Foto
       *[other] { $photos } Fotos
    }

    Soll ich es abschicken?
report-change = Was möchten Sie ändern?
    .kind = Das Thema
    .what = Was los ist
    .where = Den Ort
    .photo = Die Fotos
choice-kind-words = thema, kategorie, art
choice-what-words = text, beschreibung, was
choice-where-words = ort, stelle, straße, adresse, standort, wo
choice-photo-words = foto, fotos, kamera, das foto, bild, bilder
report-thanks =
    Danke! Ihre Meldung hat die Nummer { $number }.
    { $read }
    Sie hören hier von uns. Um etwas hinzuzufügen, antworten Sie auf diese Nachricht, oder schreiben Sie „Anliegen“.
    .helped = { $helper } hat in Ihrem Namen etwas gemeldet. Es hat die Nummer { $number }. Wir antworten Ihnen hier.
report-followed-too = Danke. Wir haben es denen weitergegeben, die sich um { $number } kümmern. Sie hören hier, wie es weitergeht.
    .helped = { $helper } verfolgt in Ihrem Namen { $number }. Sie hören hier, wie es weitergeht.
report-followed = Gut. Sie hören hier, wie es mit { $number } weitergeht.
    .helped = { $helper } verfolgt in Ihrem Namen { $number }. Sie hören hier, wie es weitergeht.
