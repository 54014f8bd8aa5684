## Die Chat-Seite im Browser, der Dienstraum im Browser und die Vorführung.
## Die Seite sagt diese Worte selbst; darum nimmt keines außer dem ersten einen Wert.

town-hall = Gemeinde { $town }

chat-subtitle = Ihr Rathaus, als Chat
chat-subtitle-staff = Dienstraum
chat-subtitle-channel = Was die Gemeinde bekannt gibt
chat-skip = Zum Schreibfeld
chat-language = Sprache
chat-language-name = Deutsch

# Das Gespräch
chat-log = Gespräch
chat-you = Sie
chat-welcome-title = Schön, dass Sie da sind.
chat-welcome = Schreiben Sie uns hier wie einem Nachbarn: Melden Sie etwas, fragen Sie, beschweren Sie sich. Wir antworten in diesem Fenster. Sie brauchen kein Konto und keine App.
chat-start = Anfangen
chat-earlier = Frühere Nachrichten zeigen
chat-newer = Neue Nachrichten
chat-today = Heute
chat-yesterday = Gestern
chat-edited = geändert
chat-deleted = Diese Nachricht wurde gelöscht.
chat-typing = schreibt
chat-choices = Antworten zur Auswahl
chat-chosen = gewählt
chat-link-opens = öffnet sich in einem neuen Fenster
chat-place = Ort auf der Karte
chat-document = Datei zum Speichern
chat-photo-seen = Foto
chat-photo-coming = Ein Foto, an das Rathaus gesendet
chat-photo-lost = Ein Foto ließ sich nicht öffnen.

# Schreiben
chat-message = Ihre Nachricht
chat-message-hint = Schreiben Sie hier…
chat-send = Senden
chat-photo = Fotos hinzufügen
chat-file = Datei auswählen
chat-file-hint = Bis zu 10 Megabyte.
chat-photo-remove = Dieses Foto entfernen
chat-sending = Wird gesendet…
chat-arrived = Im Rathaus angekommen
chat-not-sent = Nicht gesendet
chat-again = Noch einmal versuchen
chat-discard = Verwerfen
chat-more = Diese Nachricht ändern oder löschen
chat-edit = Ändern
chat-delete = Löschen
chat-delete-sure = Ja, löschen
chat-editing = Sie ändern Ihre Nachricht.
chat-editing-stop = So lassen, wie sie war

# Das Menü
chat-menu = Menü
chat-menu-report = Etwas melden
chat-menu-cases = Meine Anliegen
chat-menu-person = Einem Menschen schreiben
chat-menu-cancel = Angefangenes abbrechen
chat-menu-help = Hilfe

# Der eigene Standort
chat-share-place = Meinen Standort teilen
chat-share-place-why = Ihr Browser fragt Sie vorher. Wir erhalten nur diesen einen Punkt, sonst nichts.
chat-share-place-wait = Ihr Standort wird gesucht…
chat-share-place-refused = Das ist in Ordnung. Bitte schreiben Sie Straße und Hausnummer.
chat-share-place-failed = Ihr Standort ließ sich nicht finden. Bitte schreiben Sie Straße und Hausnummer.

# Wenn etwas im Weg ist
chat-offline = Gerade besteht keine Verbindung. Wir versuchen es weiter; was Sie schreiben, geht nicht verloren.
chat-online = Wieder verbunden.
chat-reload = Seite neu laden
chat-go = Zum Chat mit dem Rathaus
chat-error-too-fast = Das war viel auf einmal. Bitte warten Sie einen Moment; es wird von selbst gesendet.
chat-error-too-large = Dieses Foto ist größer als 20 MB. Bitte wählen Sie ein kleineres.
chat-error-file-too-large = Diese Datei ist größer als 10 MB. Bitte wählen Sie eine kleinere.
chat-error-too-long = Das ist zu lang für eine Nachricht. Bitte senden Sie es in Teilen.
chat-error-too-many = Höchstens zehn Fotos passen in eine Nachricht. Bitte senden Sie die übrigen danach.
chat-error-no-photo = Das ist kein Foto, das wir öffnen können. Bitte wählen Sie ein anderes.
chat-error-gone = Das ist nicht mehr da.
chat-error-closed = Dieser Raum steht nur denen offen, die darin arbeiten.
chat-error-no-session = Ihr Browser behält unser Cookie nicht, das uns sagt, welches Gespräch Ihres ist. Bitte erlauben Sie Cookies für diese Seite und laden Sie sie neu.
chat-error-not-ours = Das kam nicht von unserer Seite. Bitte laden Sie die Seite neu.
chat-error-nonsense = Das war nicht zu verstehen. Bitte laden Sie die Seite neu.
chat-error-empty = Es stand noch nichts darin. Bitte schreiben Sie ein paar Worte.
chat-error-later = Das geht gerade nicht. Bitte versuchen Sie es in einer Weile noch einmal.

# Ohne Skripte
chat-plain-way = Ihr Browser führt keine Skripte aus. Für Sie gibt es eine einfache Seite, die ohne sie auskommt:
chat-plain-link = Zur einfachen Seite
chat-plain-photo = Ein Foto, wenn Sie möchten
chat-plain-look = Nach neuen Antworten sehen

# Der Dienstraum
chat-room-message = Nachricht an den Raum
chat-room-hint = An den Raum…
chat-thread = Nachrichten zu diesem Anliegen
chat-thread-none = Antworten
chat-thread-new = neu
chat-thread-message = Antwort an die Person, die uns schrieb
chat-thread-hint = Antworten…
chat-reaction-take = Übernehme ich
chat-reaction-publish = Veröffentlichen
chat-reactions = Zeichen an dieser Nachricht
chat-mark-delivered = zugestellt
chat-mark-waiting = wartet
chat-mark-failed = konnte nicht zugestellt werden
chat-commands = Befehle
chat-command-note = eine Notiz unter uns; draußen sieht sie niemand
chat-command-take = dieses Anliegen übernehme ich
chat-command-assign = jemandem übergeben: @name
chat-command-to = an eine andere Abteilung geben
chat-command-promise = einen Tag versprechen
chat-command-done = erledigt: Worte und ein Foto, oder ein Grund
chat-command-decline = ablehnen, mit dem Grund
chat-command-reopen = wieder öffnen
chat-command-duplicate = ist dasselbe wie ein anderes: Nummer
chat-command-publish = Text und Fotos veröffentlichen
chat-command-unpublish = beides wieder herausnehmen
chat-command-mute = von dieser Person einige Stunden nichts hören
chat-command-queue = was noch zu tun ist
chat-command-post = eine Neuigkeit veröffentlichen
chat-command-withdraw = eine Neuigkeit zurücknehmen: Nummer
chat-command-today = wer heute kommt
chat-command-verify = jemand steht vor mir: Code und Ausweis
chat-command-alert = eine Warnung an alle
chat-command-poll = alle etwas fragen
chat-command-on-duty = wer Bereitschaft hat: @name
chat-command-help = alle Befehle

# Die Vorführung
chat-demo-title = Eine Gemeinde im Chat
chat-demo-example = Dies ist ein Beispiel. Die Gemeinde, ihre Straßen und ihre Menschen sind erfunden.
chat-demo-steps = Eine Geschichte:
chat-demo-step-1 = Eine kaputte Lampe melden
chat-demo-step-2 = 👀 drücken
chat-demo-step-3 = Antworten, dann !erledigt und ein Foto
chat-demo-step-4 = 📢 drücken
chat-demo-step-5 = In den Neuigkeiten lesen
chat-demo-services = Oder ein Dienst:
chat-demo-sticker = 🏷 Aufkleber scannen
chat-demo-panes = Die drei Orte der Geschichte
chat-demo-resident = Sie, zu Hause
chat-demo-staff = Die Abteilung
chat-demo-feed = Die Neuigkeiten
chat-demo-room = Welche Abteilung
chat-demo-own-window = Eigenes Fenster
chat-demo-in-matrix = Der Raum der Abteilung ist diesmal in Matrix. Wie man hineinkommt, steht im Terminal, in dem Sie die Vorführung gestartet haben.
