language-name = Deutsch

notice =
    Schön, dass Sie da sind. Ich bin der Assistent des Rathauses von { $town }; hier lesen und antworten Menschen.
    Ich bewahre auf, was Sie mir schicken, und die Nummer dieses Chats – keinen Namen, kein Telefon.
    Erledigte Anliegen werden nach { $days } Tagen gelöscht.
    Schreiben Sie „Datenschutz“, um mehr zu lesen.
welcome = Willkommen! Was können wir für Sie tun? Wählen Sie aus, oder schreiben Sie einfach, worum es geht.
menu = Was können wir für Sie tun?
not-understood = Ich bin nicht sicher, was Sie brauchen. Wählen Sie etwas aus, oder sagen Sie es mit anderen Worten.
nothing-to-stop = Gerade gibt es nichts abzubrechen. Was können wir für Sie tun?
help-text =
    Schreiben Sie, wie Sie sprechen: „Die Laterne vor meinem Haus ist dunkel.“ Oder schicken Sie ein Foto.
    Jederzeit können Sie „zurück“, „abbrechen“ oder „Mensch“ schreiben, um jemanden im Rathaus zu erreichen.
    Im Notfall rufen Sie { $emergency }.
help-command = hilfe
help-words = hilfe, wie geht das
privacy-command = datenschutz
privacy-words = datenschutz, privatsphäre
start-command = anfang, hallo
start-words = hallo, guten morgen, guten tag, guten abend, menü

word-back = zurück
word-cancel = abbrechen, stopp
choice-skip = Überspringen
choice-enough = Das ist alles
choice-yes = Ja
choice-no = Nein
choice-send = Abschicken
choice-change = Etwas ändern

menu-report = 🔧 Etwas melden
menu-person = 💬 Einem Menschen schreiben
menu-cases = 📋 Meine Anliegen
menu-language = 🌍 Sprache
menu-help = ❓ Hilfe

cancelled = Gut, dann lassen wir es. Es wurde nichts abgeschickt.
left-unfinished = Was Sie angefangen hatten, wurde nicht abgeschickt. Sie können jederzeit neu beginnen.
sorry = Es tut mir leid, hier ist etwas schiefgegangen, und es war unser Fehler. Ihre Nachricht ist aufbewahrt; jemand sieht sie sich an. Bitte versuchen Sie es etwas später noch einmal.
button-is-old = Dieser Knopf gehört zu einer früheren Nachricht. Jetzt sind wir hier:
please-write = Bitte schreiben Sie ein paar Worte.
please-write-too = Danke für das Foto. Bitte schreiben Sie noch ein paar Worte dazu.
please-choose = Bitte wählen Sie etwas davon aus. Sie können auf einen Knopf drücken oder seine Nummer schreiben.
please-send-photo = Bitte schicken Sie ein Foto – oder überspringen Sie diesen Schritt.
please-send-place = Bitte teilen Sie Ihren Standort, oder schreiben Sie Straße und Hausnummer.
photo-too-large = Dieses Foto ist zu groß für mich. Bis 20 Megabyte ist gut; haben Sie ein kleineres?
photo-broken = Ich konnte dieses Foto nicht öffnen. Können Sie es noch einmal aufnehmen oder ein anderes schicken?
photo-lost = Dieses Foto ist nicht bei mir angekommen. Können Sie es noch einmal schicken?
cannot-take-video = Videos kann ich nicht ansehen. Bitte schicken Sie ein Foto, oder beschreiben Sie es mit ein paar Worten.
cannot-take-voice = Sprachnachrichten kann ich nicht anhören. Bitte schreiben Sie es mit ein paar Worten.
cannot-take-sticker = Ein schöner Sticker, aber lesen kann ich ihn nicht. Bitte schreiben Sie ein paar Worte.
cannot-take-contact = Ich brauche von niemandem die Kontaktdaten und habe sie nicht aufbewahrt. Bitte schreiben Sie, worum es geht.
cannot-take-poll = An Umfragen kann ich nicht teilnehmen. Bitte schreiben Sie, worum es geht.
cannot-take-file = Solche Dateien kann ich nicht öffnen. Ein Foto oder ein paar Worte wären gut.
cannot-take-this = Diese Art von Nachricht kann ich nicht lesen. Ein Foto oder ein paar Worte wären gut.
place-outside = Dieser Ort liegt nicht in unserer Gemeinde, wir können uns dort nicht kümmern. Bitte prüfen Sie den Standort, oder schreiben Sie die Straße.
place-unknown = Diese Straße finde ich in unserer Gemeinde nicht. Bitte schreiben Sie sie noch einmal, vielleicht mit einem Platz oder Gebäude in der Nähe, oder teilen Sie Ihren Standort.
place-short-link = Diesen Kurzlink kann ich nicht öffnen. Bitte teilen Sie den Standort selbst, oder schreiben Sie die Straße.
case-unknown = Ein Anliegen mit der Nummer { $number } finde ich hier nicht. Schreiben Sie „Anliegen“, um Ihre zu sehen.
command-unknown = Diesen Befehl kenne ich nicht. Was können wir für Sie tun?
emergency = ⚠️ Wenn jemand in Gefahr ist, rufen Sie jetzt { $number }. Diesen Chat liest nicht rund um die Uhr jemand.
emergency-words = hilfe schnell, zu hilfe, notfall, feuer, es brennt, brand, unfall, verletzt, herzinfarkt, bewusstlos, überfall, gasleck, ertrinkt
muted = Bis { $until } können Sie hier nicht schreiben. Der Grund: { $reason }. Sie können ins Rathaus kommen oder anrufen und dort widersprechen.
sealed = Dieser Raum ist verschlüsselt, und verschlüsselte Nachrichten kann ich noch nicht lesen. Bitte öffnen Sie einen neuen Chat mit mir ohne Verschlüsselung, oder nutzen Sie den Chat auf der Webseite von { $town }.
office-open = { $department }: Es ist jetzt jemand da und liest es bald.
office-opens = { $department }: Jetzt ist geschlossen; gelesen wird es am { $at }.
office-closed = { $department }: Zurzeit gibt es keine Öffnungszeiten. Es wird so bald wie möglich gelesen.

added = Danke. Ich habe es zu { $number } gelegt.
answer-heading = { $number } · { $department } · { $name }
answer =
    { $heading }
    { $text }
case-taken = { $name } kümmert sich jetzt um Ihr Anliegen { $number }.
case-moved = Ihr Anliegen { $number } liegt jetzt bei einer anderen Stelle: { $department }.
case-promised = Ihr Anliegen { $number } soll bis { $day } erledigt sein.
case-done =
    { $number }: { $name } sagt, dass es erledigt ist. { $text }
    Ist es in Ordnung?
    .yes = Ja, danke!
    .no = Nein, noch nicht
case-declined = { $number }: Das können wir nicht tun. Der Grund: { $text }
case-reopened = Ihr Anliegen { $number } wurde wieder aufgenommen.
case-duplicate = { $number }: Das hat schon jemand vor Ihnen gemeldet, es ist { $original }. Sie hören, wie es weitergeht.
follow-state =
    { $number }, dem Sie folgen: { $state ->
        [seen] Es wurde gelesen.
        [in-work] Jemand arbeitet daran.
        [done] Es ist erledigt.
        [declined] Es wird nicht gemacht.
        [withdrawn] Es wurde zurückgezogen.
       *[other] Es gibt Neues.
    }
follow-promised = { $number }, dem Sie folgen, soll bis { $day } erledigt sein.
