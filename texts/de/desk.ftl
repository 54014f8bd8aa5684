card-title = { $number } · { $subject } · { $state }
card-urgent = 🔴 Dringend – bitte die Bereitschaft rufen
card-clerk = 👷 { $name }
card-expected = 📅 Zugesagt für { $day }
card-first-due = ⏱ Erste Antwort bis { $at }
card-done-due = ⏱ Zu erledigen bis { $at }
card-reopened = 🔁 { $times ->
        [one] Einmal
       *[other] { $times }-mal
    } wieder geöffnet
card-moved = { $number } → { $department }
card-only-photo = 📷 Ohne Worte, nur mit Foto.
card-no-words = 🗑 Wer das geschrieben hat, hat es gelöscht.
thread-resident = 🗣 { $text }
thread-resident-edited = 🗣 { $text } (bearbeitet)
thread-followed = 👥 Noch jemand meldet das: { $text }
thread-withdrawn = ↩️ Wer { $number } gemeldet hat, hat es zurückgezogen.
thread-thanks = 💚 „Ja, danke!“ – { $number } ist in Ordnung. Danke, { $name }!
thread-not-fixed = 🔁 „Nein, noch nicht.“ – { $number } ist wieder offen, mit derselben Nummer und Frist.
thread-erased = 🗑 Wer das gemeldet hat, hat alle eigenen Daten löschen lassen. Von { $number } bleibt nur, wann es war und wie es ausging. Ist noch etwas zu tun, legen Sie bitte ein neues Anliegen an.
desk-nobody-left = Bei { $number } weiß niemand mehr, von wem es kam: Die Person hat ihre Daten gelöscht, oder die Frist ist um. Diese Nachricht hat niemand gelesen, und sie wird nicht gespeichert. Ist noch etwas zu tun, legen Sie bitte ein neues Anliegen an.
thread-look-again = 📢 ✋ { $number } hat sich geändert, deshalb sind Text und Fotos nicht mehr öffentlich. Bitte sehen Sie es an, und setzen Sie 📢 noch einmal, wenn es gut ist.
history-line = { $who }: { $text }
history-resident = 🗣

desk-take-words = nehmen, übernehmen
desk-assign-words = geben, zuweisen
desk-to-words = abgeben, weitergeben
desk-promise-words = zusagen, versprechen
desk-done-words = fertig, erledigt
desk-decline-words = ablehnen
desk-reopen-words = öffnen
desk-duplicate-words = doppelt
desk-publish-words = zeigen
desk-unpublish-words = verbergen
desk-mute-words = stumm
desk-hold-words = sperren, zurückhalten
desk-release-words = entsperren, freigeben
desk-queue-words = liste
desk-stats-words = zahlen, statistik
desk-post-words = aushang, mitteilen
desk-withdraw-words = abhängen, zurückziehen
desk-on-duty-words = bereitschaft
desk-help-words = hilfe

desk-taken = { $number }: { $name } kümmert sich.
desk-still-taken = { $number } bleibt bei { $name }, denn so wurde es der Person schon mitgeteilt. Um es abzugeben: !geben @wen
desk-moved = { $number } liegt jetzt bei: { $department }.
desk-promised = { $number } ist für { $day } zugesagt. Alle können es sehen.
desk-done = { $number } ist erledigt. Wir fragen nach, ob es in Ordnung ist.
desk-declined = { $number } ist abgelehnt, der Grund ist mitgeteilt.
desk-reopened = { $number } ist wieder offen.
desk-duplicate = { $number } ist dasselbe wie { $original }. Wer es gemeldet hat, folgt jetzt diesem.
desk-published = 📢 Text und Fotos von { $number } sind für alle zu sehen.
desk-unpublished = { $number } zeigt wieder nur Art, Straße und Stand.
desk-muted = Stumm bis { $until }. Der Grund steht in der nächsten Antwort. Aufheben: !stumm 0
desk-unmuted = Die Person von { $number } kann wieder schreiben.
desk-queue-empty = Hier wartet nichts. Gut gemacht!
desk-queue = { $count ->
        [one] Ein Anliegen wartet
       *[other] { $count } Anliegen warten
    }:
    { $lines }
desk-queue-line = { $urgent }{ $number } · { $what } · { $where } · { $who } · { $late }{ $due }
desk-stats =
    Offene Anliegen: { $open }; davon über der Frist: { $late }
    In den letzten { $days } Tagen: { $opened } neu, { $done } erledigt, { $thanks }-mal „Ja, danke!“

    Was alle von den letzten 12 Monaten lesen können: { $link }
    { $lines }
desk-posted = 📢 Veröffentlicht als Nummer { $number }. { $link }
desk-withdrawn = Beitrag { $number } ist überall zurückgezogen.
desk-on-duty = Bereitschaft: { $names }
desk-topic = Jedes Anliegen ist ein Thread mit seiner Karte obenauf. Schreiben Sie !hilfe, und Sie sehen, wie hier gearbeitet wird.
desk-help =
    Jedes Anliegen ist ein Thread. Was Sie im Thread schreiben, geht an die Bürgerin oder den Bürger, auch Fotos; eine Zeile, die mit // beginnt, bleibt unter Ihnen.
    👀 auf der Karte: Ich übernehme. 📢: Text und Fotos allen zeigen.
    Im Thread oder mit Nummer: !nehmen · !geben @wer · !abgeben ABTEILUNG · !zusagen DATUM · !fertig TEXT · !ablehnen GRUND · !öffnen · !doppelt NUMMER · !zeigen · !verbergen · !stumm STUNDEN GRUND · nur das Bürgermeisteramt: !sperren GRUND (wird nicht gelöscht) und !entsperren
    Im Raum: !liste · !zahlen · !bereitschaft @wer
    Für alle: !aushang TEXT · !planen WANN · !geplant · !entplanen NUMMER · !ändern NUMMER TEXT · !abhängen NUMMER; Zeilen, die mit [es], [link], [bis], [am] beginnen, fügen eine Sprache, einen Link, ein Ende, einen Zeitpunkt hinzu
    Wenn ich Sie etwas frage, ist Ihre nächste Nachricht die Antwort; „zurück“ und „abbrechen“ gehen immer. Was die anderen schreiben, stört dabei nicht.
    ✅ zugestellt, ⏳ wartet, ⚠️ nicht zustellbar.
desk-help-service = { $service }: { $commands }
desk-help-account = Identität
desk-help-alerts = Warnungen
desk-help-appointments = Termine
desk-help-callers = Wer anruft oder kommt
desk-help-council = Ratssitzung
desk-help-jobs = Stellen
desk-help-mayor = Bürgermeisteramt
desk-help-menu = Schulessen
desk-help-news = Neuigkeiten
desk-help-polls = Abstimmungen
desk-help-thanks = Dank
desk-help-tip = Hinweise an die Polizei
desk-unknown = „{ $word }“ kenne ich nicht. Es ist nichts hinausgegangen. Alle Befehle: !hilfe
desk-unknown-but = „{ $word }“ kenne ich nicht. Es ist nichts hinausgegangen. Meinten Sie { $commands }? Alle Befehle: !hilfe
desk-order-edited = Ein geänderter Befehl gilt nicht, und nichts hat sich geändert. Bitte schreiben Sie ihn noch einmal in eine neue Nachricht.
desk-which-case = Welches Anliegen? Schreiben Sie es in dessen Thread, oder mit der Nummer: !fertig J-00041 …
desk-no-such-case = Ein Anliegen { $number } gibt es nicht.
desk-duplicate-of-what = Welches Anliegen ist dasselbe? Schreiben Sie seine Nummer: !doppelt J-00041
desk-duplicate-of-itself = { $number } ist dieses Anliegen selbst. Welches andere ist dasselbe? Schreiben Sie dessen Nummer.
desk-other-department = { $number } gehört zu einer anderen Abteilung.
desk-who = Wem? Schreiben Sie den Namen: !geben @name
desk-no-such-colleague = In diesem Raum heißt niemand { $who }.
desk-is-closed = { $number } ist schon abgeschlossen. !öffnen nimmt es wieder auf.
desk-is-open = { $number } ist schon offen.
desk-which-department = An welche Abteilung? Es gibt: { $departments }
desk-which-day = Den Tag „{ $words }“ verstehe ich nicht, oder er ist vorbei. Schreiben Sie ihn so: !zusagen Freitag, oder !zusagen 24.12.
desk-done-how = Bitte schicken Sie zuerst ein Foto vom Ergebnis in den Thread, oder sagen Sie, was getan wurde: !fertig TEXT
desk-why = Bitte sagen Sie, warum: Der Grund wird mitgeteilt.
desk-why-mute = Bitte sagen Sie, warum, und wie lange, wenn nicht einen Tag: !stumm 48 GRUND
desk-is-private = { $number } ist nicht für die Öffentlichkeit.
desk-post-what = Was möchten Sie allen mitteilen? Schreiben Sie es hier; die erste Zeile ist die Überschrift, Fotos dürfen dabei sein.
desk-which-post = Welcher Beitrag? Schreiben Sie seine Nummer: !abhängen 12. Oder antworten Sie mit !abhängen auf Ihre Mitteilung.
desk-no-such-post = Einen Beitrag { $number } von Ihnen gibt es nicht.
desk-not-staff = Das können hier nur Menschen, die das Rathaus eingetragen hat. Es ist nichts hinausgegangen.
desk-cannot-take = Ich kann nur Worte, Fotos und Standorte weitergeben. Es ist nichts hinausgegangen.
desk-document-lost = Diese Datei ist nicht angekommen: Sie ist größer als 10 MB oder ging verloren. Es wurde nichts getan; bitte senden Sie sie noch einmal.
desk-photo-lost = Dieses Foto ist nicht gut angekommen: Es ist zu groß, beschädigt oder verloren gegangen. Es ist nichts hinausgegangen; bitte schicken Sie es noch einmal.
desk-not-yours = Diese Frage ist für { $name } und gehört zu etwas, das { $name } begonnen hat. Wenn Sie dasselbe tun möchten, schreiben Sie { $command }.
desk-button-is-old = Dieser Knopf gehört zu etwas, das schon abgeschlossen ist. Es hat sich nichts geändert.
desk-nothing-to-stop = Sie haben hier nichts offen, das ich abbrechen könnte.
desk-talk-ended = { $name }, seit einer Stunde kam keine Antwort, deshalb habe ich { $command } beendet. Es ist nichts hinausgegangen. Sie können jederzeit neu beginnen.
desk-sealed = ⚠️ Dieser Raum ist verschlüsselt, und ich kann nicht lesen, was Sie hier schreiben. Bitte legen Sie einen neuen Raum ohne Verschlüsselung an, und tragen Sie seine ID in town.toml ein.
desk-room-moved = ⚠️ Dieser Raum ist umgezogen, und ich darf nicht einfach mitkommen. Wer Juntos betreibt, muss in town.toml eintragen: room = "matrix:{ $room }" und neu starten. Laden Sie mich danach in den neuen Raum ein.
desk-sorry = ⚠️ Hier ist etwas schiefgegangen. Es ist nichts hinausgegangen; die Nachricht ist aufbewahrt.
mark-failed = ⚠️ { $number }: Das konnte nicht zugestellt werden ({ $why }).
mark-copy-failed = ⚠️ In { $channel } konnte nicht veröffentlicht werden: { $what }
mark-copy-uncertain = ⚠️ Ob das in { $channel } angekommen ist, weiß niemand: { $what }. Bitte sehen Sie dort nach; zweimal schicken wir es nicht.
mark-copy-old = ⚠️ In { $channel } kann ich den Beitrag { $number } nicht mehr ändern: Dort steht noch das Alte, oder jemand hat ihn gelöscht. Bitte sehen Sie nach.
mark-copy-stands = ⚠️ In { $channel } kann ich den Beitrag { $number } nicht mehr löschen. Ich versuche, dort hinzuschreiben, dass er zurückgezogen ist. Bitte löschen Sie ihn dort von Hand.
why-gone = die Person hat den Chat verlassen oder den Bot blockiert
why-other = die Plattform hat es nicht angenommen
round-first-warning = ⏱ { $number } braucht bis { $at } eine erste Antwort.
round-done-warning = ⏱ { $number } ist bis { $at } zu erledigen.
round-first-broken = 🔔 { $number } ({ $department }) ist ohne Antwort; die Frist war { $at }.
round-done-broken = 🔔 { $number } ({ $department }) hätte bis { $at } erledigt sein sollen.
desk-held = ⚖️ { $number } ist gesperrt: Es wird nicht gelöscht, weder wenn seine Zeit um ist noch wenn die Person es wünscht. Wünscht sie es, liest sie diesen Grund und welches Amt ihn nennt. Zum Aufheben: !entsperren { $number }
desk-hold-why = Warum darf { $number } nicht gelöscht werden? Die Person liest es, wenn sie löschen will: !sperren { $number } GRUND
desk-is-held = { $number } ist schon gesperrt, von { $name }: „{ $reason }“. Zum Aufheben: !entsperren { $number }
desk-hold-nothing = Von { $number } ist nichts mehr da, was man sperren könnte.
desk-not-held = { $number } ist nicht gesperrt.
desk-hold-elsewhere = Das entscheidet: { $department }. Bitte fragen Sie dort, mit der Nummer des Anliegens.
desk-released = { $number } ist nicht mehr gesperrt. Es wird gelöscht, wenn seine Zeit um ist oder die Person es wünscht.
desk-released-erased = { $number } ist nicht mehr gesperrt. Inzwischen war um Löschung gebeten worden; sie ist jetzt erledigt.
thread-held = ⚖️ { $name } hat { $number } gesperrt („{ $reason }“): Es wird nicht gelöscht, bis das aufgehoben wird.
thread-released = ⚖️ { $name } hat die Sperre von { $number } aufgehoben.
