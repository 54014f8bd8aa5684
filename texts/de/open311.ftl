# Was andere Programme lesen, die es Menschen zeigen. Was ein Wort des Standards ist, etwa api_key,
# bleibt in jeder Sprache gleich.

program-contact = { $town }: { $page }
program-key-service = Programme, die Meldungen bringen, brauchen einen Schlüssel. Fragen Sie im Rathaus von { $town } danach: { $page }
program-description = { $name }. Zuständig: { $department }.
program-pick-one = Wählen Sie eine der Antworten.
program-needs-photo = Ein Foto wird gebraucht: Schicken Sie seine Adresse als media_url.
program-promise = Jemand antwortet innerhalb von { $first }, erledigt ist es innerhalb von { $done }.
program-duration = { $unit ->
    [m] { $amount ->
        [one] einer Minute der Bürozeit
       *[other] { $amount } Minuten der Bürozeit
    }
    [h] { $amount ->
        [one] einer Stunde der Bürozeit
       *[other] { $amount } Stunden der Bürozeit
    }
   *[d] { $amount ->
        [one] einem Arbeitstag
       *[other] { $amount } Arbeitstagen
    }
}

program-problem-no-service = Hier gibt es keinen Dienst „{ $code }“. Die Liste der Dienste nennt alle.
program-problem-no-request = Es gibt keine Meldung „{ $id }“, die alle lesen dürfen.
program-problem-no-jurisdiction = Hier gibt es keine Zuständigkeit „{ $jurisdiction }“. Die Angabe kann fehlen.
program-problem-no-page = Unter dieser Adresse gibt es nichts. Das Verzeichnis „discovery“ nennt die richtige.
program-problem-no-method = Diese Adresse kann man so nicht benutzen.
program-problem-format = Hier gibt es keine Form „{ $format }“, nur xml und json.
program-problem-wrong = Die Anfrage war nicht zu verstehen. Bitte prüfen Sie ihre Adresse.
program-problem-broken = Hier ist etwas schiefgegangen. Bitte sagen Sie es der Gemeinde; an Ihnen liegt es nicht.
program-problem-away = Der Dienst ist im Augenblick nicht zu erreichen. Bitte versuchen Sie es in einer halben Minute noch einmal.
program-problem-date = { $name } ist „{ $value }“, muss aber ein Zeitpunkt mit seiner Zeitzone sein, etwa 2026-09-21T08:15:30Z.
program-problem-order = end_date liegt vor start_date.
program-problem-span = Von start_date bis end_date können es höchstens 90 Tage sein.
program-problem-status = Es gibt keinen Stand „{ $value }“, nur open und closed.
program-problem-many-ids = Man kann nach höchstens { $most } Meldungen auf einmal fragen.
program-problem-count = { $name } muss eine ganze Zahl von { $least } bis { $most } sein.
program-problem-deep = So weit kann man nicht blättern: höchstens { $most } Meldungen. Für ältere nennen Sie bitte ein end_date.
program-problem-no-form = Was geschickt wurde, ist kein Formular in UTF-8 (application/x-www-form-urlencoded).
program-problem-large = Was geschickt wurde, ist zu groß. Höchstens { $most } Kilobyte dürfen es sein.
program-problem-no-key = Der api_key fehlt. Wer Meldungen bringen will, fragt im Rathaus danach.
program-problem-wrong-key = Dieser api_key gilt nicht.
program-problem-hurry = Das sind zu viele Meldungen in einer Minute. Bitte versuchen Sie es etwas später noch einmal.
program-problem-many = Dieses Programm hat heute schon so viele Meldungen gebracht, wie es darf. Bitte melden Sie es im Chat der Gemeinde.
program-problem-no-code = Der service_code fehlt.
program-problem-no-token = Diesen Token gibt es nicht.
program-problem-long = Die Beschreibung ist zu lang. Sie darf höchstens { $most } Zeichen haben.
program-problem-degrees = { $name } ist „{ $value }“, muss aber eine Gradzahl von -{ $most } bis { $most } sein.
program-problem-no-attribute = Dieser Dienst fragt nicht nach „{ $code }“.
program-problem-missing = Eine Antwort fehlt: { $question } (attribute[{ $code }])
program-problem-value = attribute[{ $code }] muss einer dieser Werte sein: { $choices }
program-problem-photo-needed = Dieser Dienst braucht ein Foto, und es war keines zu bekommen. Bitte melden Sie es im Chat der Gemeinde.
program-problem-no-place = Bitte sagen Sie, wo es ist: mit lat und long oder mit address_string.
program-problem-outside = Dieser Ort liegt nicht in unserer Gemeinde, deshalb können wir uns nicht darum kümmern.
program-problem-unknown-place = Diese Straße finden wir in unserer Gemeinde nicht. Bitte schicken Sie lat und long oder den Namen einer Straße.
program-problem-unknown-number = Diese address_id steht nicht in unserem Verzeichnis. Bitte schicken Sie lat und long oder den Namen einer Straße.
program-problem-which-place = Welcher Ort ist gemeint: { $places }? Bitte schreiben Sie ihn ganz aus, oder schicken Sie lat und long.

program-photo-not-taken = Von dieser Adresse holen wir keine Fotos; bitte schicken Sie es im Chat der Gemeinde.
program-photo-lost = Das Foto war nicht zu holen.
program-nobody-known = Name, Adresse und Telefon haben wir nicht aufbewahrt; bitte sehen Sie hier nach, wie es weitergeht.

thread-program = 🔌 Das hat das Programm „{ $program }“ gebracht. Antworten liest niemand in einem Chat: Wer es geschrieben hat, sieht dort den Stand, den Tag und was Sie öffentlich machen.
