person-command = mensch
person-words = mensch, menschen, mit einem menschen sprechen, jemanden sprechen, jemand da
person-hints = mit jemandem reden, mit jemandem sprechen, menschen sprechen, menschen reden, mitarbeiter, frage, beschwerde, beschweren
person-department = Wem möchten Sie schreiben?
    .not-sure = Ich weiß es nicht
person-matter = Ist es eine Frage oder eine Beschwerde?
    .question = Eine Frage
    .complaint = Eine Beschwerde
choice-not-sure-words = weiß nicht, weiß ich nicht, keine ahnung, egal
choice-question-words = frage, anfrage
choice-complaint-words = beschwerde, reklamation, beschweren
person-heard = Danke, das habe ich schon notiert. Jetzt muss ich nur noch wissen:
person-what =
    Was möchten Sie sagen? Sie können ein Foto mitschicken.
    { $read }
person-check =
    An: { $department }
    { $what }
    📷 { $photos ->
        [0] kein Foto
        [one] ein Foto
       *[other] { $photos } Fotos
    }

    Soll ich es abschicken?
person-thanks =
    Danke! Es hat die Nummer { $number }.
    { $read }
    Ein Mensch antwortet Ihnen hier.
    .helped = { $helper } hat in Ihrem Namen ans Rathaus geschrieben. Es hat die Nummer { $number }. Man antwortet Ihnen hier.
