### Warnungen im Notfall.

alerts-command = warnungen
alerts-words = warnungen, warnung
alerts-none = In { $town } gilt jetzt keine Warnung.
choice-no-alerts = 🔕 Keine Warnungen mehr

alert-exercise = ‼️ ÜBUNG – nur eine Übung, keine echte Gefahr
alert-begins = ⚠️ { $town } warnt: { $severity }
alert-updated = ⚠️ { $town }, Neues zur Warnung: { $severity }
alert-is-over = ✅ { $town }: Die Gefahr ist vorbei.
alert-was-mistake = ✅ { $town }: Die Warnung war ein Irrtum. Es besteht keine Gefahr.
alert-where = 📍 { $area }
alert-whole-town = Ganz { $town }
alert-until-when = Das gilt bis { $until }. Wenn jemand in Gefahr ist, rufen Sie { $emergency } an.
alert-title = ⚠️ { $headline }
alert-title-exercise = ‼️ ÜBUNG: { $headline }

desk-alert-words = warnung
desk-alert-update-words = warnung-neu
desk-all-clear-words = entwarnung
desk-alert-confirm-words = warnung-bestätigen
desk-alert-refuse-words = warnung-ablehnen

alert-status = Eine Warnung. Rufen Sie zuerst den Notruf, falls das noch nicht geschehen ist. Ist es echt?
    .actual = ⚠️ Echt
    .exercise = ‼️ Eine Übung
alert-kind = Worum geht es?
    .weather = 🌩 Wetter
    .fire = 🔥 Feuer
    .supply = 💧 Wasser, Strom
    .traffic = 🚧 Verkehr
    .health = 🏥 Gesundheit
    .police = 🚓 Sicherheit
    .environment = 🌳 Umwelt
    .other = Etwas anderes
alert-severity = Wie schlimm ist es?
    .extreme = Höchste Gefahr
    .severe = Große Gefahr
    .moderate = Gefahr möglich
    .minor = Geringe Gefahr
alert-urgency = Wann?
    .now = Es geschieht jetzt
    .soon = Es wird bald erwartet
    .perhaps = Es kann später geschehen
alert-area = Wo? Schreiben Sie die Straßen oder den Teil des Ortes.
    .whole-town = Der ganze Ort
alert-text = Der Text auf: { $tongue }. In die erste Zeile, in wenigen Worten, was ist; darunter, was die Leute tun sollen.
alert-end-text = Die letzte Meldung auf: { $tongue }. In die erste Zeile, in wenigen Worten, was vorbei ist; darunter, was die Leute wissen sollen.
alert-too-long = Das ist zu lang für eine Warnung. Bitte höchstens 1000 Zeichen.
alert-until = Bis wann gilt es? Sie können auch einen Zeitpunkt schreiben, zum Beispiel „morgen 8:00“.
    .two-hours = Zwei Stunden
    .six-hours = Sechs Stunden
    .a-day = Einen Tag
alert-check-actual =
    Das ist ECHT:
    { $reach }

    { $text }

    Ist es richtig?
alert-check-exercise =
    Das ist eine ÜBUNG:
    { $reach }

    { $text }

    Ist es richtig?
alert-which = Welche Warnung?
alert-end = Warum endet sie?
    .over = Die Gefahr ist vorbei
    .mistake = Es war ein Irrtum
alert-none-holds = Jetzt gilt keine Warnung. So schreiben Sie eine: !warnung
alert-not-allowed = Warnungen können nur die senden, die der Ort dafür benannt hat. Es ist nichts hinausgegangen.
alert-not-yourself = Wer eine Warnung geschrieben hat, kann sie nicht bestätigen. Jemand anderes muss den Knopf drücken. Es ist nichts hinausgegangen.
alert-dropped = Gut, es ist nichts hinausgegangen. !warnung beginnt von vorn.
alert-expired = Diese Warnung ist abgelaufen. Es ist nichts hinausgegangen; bitte schreiben Sie sie neu.
alert-too-old = Diese Warnung hat zu lange gewartet. Es ist nichts hinausgegangen; bitte schreiben Sie sie neu.
alert-waits = Warnung { $number } ist NOCH NICHT hinausgegangen. Jetzt muss eine zweite Person sie bestätigen.
alert-waits-alone = Warnung { $number } ist NOCH NICHT hinausgegangen. Bitte bestätigen Sie sie mit dem Knopf.
alert-ask-second =
    ⚠️ { $name } möchte Warnung { $number } senden. Jemand muss sie ansehen und entscheiden:
    { $reach }

    { $text }
choice-alert-confirm = ⚠️ Senden
choice-alert-refuse = ✖️ Nicht senden
alert-unknown = Eine Warnung { $number } gibt es nicht. So schreiben Sie eine: !warnung
alert-decided = Über Warnung { $number } ist schon entschieden.
alert-reach-everybody = 👥 Sie erreicht alle, die { $only ->
        [readers] hier Neuigkeiten lesen
       *[none] uns je geschrieben haben
    } ({ $people ->
        [one] eine Person
       *[other] { $people } Personen
    }), und { $channels } Kanäle.
alert-reach-district = 👥 Sie erreicht, wer Neues aus { $district } oder alles lesen will ({ $people ->
        [0] noch niemand
        [one] eine Person
       *[other] { $people } Personen
    }), und { $channels } Kanäle. Sie geht nicht an alle: Das tut sie bei großer oder höchster Gefahr, oder für den ganzen Ort.
alert-sent =
    ⚠️ Warnung { $number } ist auf dem Weg; { $name } hat sie bestätigt.
    { $reach }
alert-refused = ✖️ Warnung { $number } wird nicht gesendet; so hat { $name } entschieden.
alert-report = ⚠️ Warnung { $number } bis jetzt: { $sent } zugestellt, { $waiting } warten, { $failed } nicht zugestellt.
alert-report-end = ⚠️ Warnung { $number }, am Ende: { $sent } zugestellt, { $waiting } warten, { $failed } nicht zugestellt.
