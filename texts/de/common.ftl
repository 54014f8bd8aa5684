language-name = Deutsch
language-hint = Auf Deutsch? Schreiben Sie „Deutsch“.
moment = { $day }, { $time } Uhr

notice =
    Schön, dass Sie da sind. Ich bin der Assistent des Rathauses von { $town }; hier lesen und antworten Menschen.
    Ich bewahre auf, was Sie mir schicken, und die Nummer dieses Chats – keinen Namen, kein Telefon.
    { $days ->
        [forever] Erledigte Anliegen werden aufbewahrt.
       *[other] Erledigte Anliegen werden nach { $days } Tagen gelöscht.
    }
    Schreiben Sie „Datenschutz“, um mehr zu lesen.
welcome = Willkommen! Was können wir für Sie tun? Wählen Sie aus, oder schreiben Sie einfach, worum es geht.
    .easy = Was brauchen Sie?
menu = Was können wir für Sie tun?
    .easy = Was brauchen Sie?
not-understood = Ich bin nicht sicher, was Sie brauchen. Wählen Sie etwas aus, oder sagen Sie es mit anderen Worten.
    .easy = Das habe ich nicht verstanden. Schreiben Sie eine Zahl, oder sagen Sie es anders.
nothing-to-stop = Gerade gibt es nichts abzubrechen. Was können wir für Sie tun?
help-text =
    Schreiben Sie, wie Sie sprechen: „Die Laterne vor meinem Haus ist dunkel.“ Oder schicken Sie ein Foto.
    Jederzeit können Sie „zurück“, „abbrechen“ oder „Mensch“ schreiben, um jemanden im Rathaus zu erreichen.
    Wenn Sie es kürzer und ohne Knöpfe möchten, schreiben Sie „einfacher Modus“.
    Im Notfall rufen Sie { $emergency }.
    .easy = Schreiben Sie, was los ist. Zum Aufhören: „abbrechen“. Zu einem Menschen: „Mensch“. Im Notfall wählen Sie { $emergency }.
help-command = hilfe
help-words = hilfe, wie geht das
privacy-command = datenschutz
privacy-words = datenschutz, privatsphäre
more-command = mehr
more-words = mehr, was noch, was gibt es noch, anderes
start-command = anfang, hallo
start-words = hallo, guten morgen, guten tag, guten abend
courtesy-words = danke, vielen dank, danke schön, dankeschön, alles klar, in ordnung, gut, ok
courtesy-answer =
    Gern geschehen. Wir sind hier, wenn Sie etwas brauchen.
    .thanks = 💚 Es jemandem sagen

word-back = zurück, zurueck
word-cancel = abbrechen, stopp
choice-none-words = kein, keine, keins, ohne, nicht
choice-with-words = bitte, danke, vielen dank
choice-skip = Überspringen
choice-enough = Das ist alles
choice-yes = Ja
choice-no = Nein
choice-send = Abschicken
choice-change = Etwas ändern
choice-yes-words = ja, ja danke, ja bitte, so ist es, hier ist es, genau, richtig, stimmt
choice-no-words = nein, nein danke
choice-skip-words = nein, nein danke, habe keins, habe ich nicht, kein foto, ohne foto, ohne
choice-enough-words = nein, fertig, das wars, das war's, das war alles, nichts mehr, keine mehr, weiter
choice-send-words = ja, ja bitte, senden, das ist alles, das wars, fertig, nichts mehr, passt, richtig, stimmt, in ordnung
choice-change-words = nein, ändern

menu-report = 🔧 Etwas melden
menu-person = 💬 Einem Menschen schreiben
menu-cases = 📋 Meine Anliegen
menu-language = 🌍 Sprache
menu-help = ❓ Hilfe
menu-more = ➕ Mehr
menu-first = ⬅️ Zum Anfang
menu-thanks = 💚 Danke sagen
menu-menu = 🍽 Schulessen
menu-mayor = 🏛 Das Bürgermeisteramt fragen
menu-propose = 💡 Etwas vorschlagen
menu-vote = 🗳 Abstimmen
menu-easy = 🔎 Einfacher Modus
menu-privacy = 🛡 Meine Daten

cancelled = Gut, dann lassen wir es. Es wurde nichts abgeschickt.
left-unfinished = Was Sie vorher angefangen hatten, wurde nicht abgeschickt. Sie können jederzeit neu beginnen.
sorry = Es tut mir leid, hier ist etwas schiefgegangen, und es war unser Fehler. Ihre Nachricht ist aufbewahrt; jemand sieht sie sich an. Bitte versuchen Sie es etwas später noch einmal.
sorry-in-confidence = Es tut mir leid, hier ist etwas schiefgegangen, und es war unser Fehler. Von dem, was Sie eben geschrieben haben, ist nichts aufbewahrt. Bitte versuchen Sie es etwas später noch einmal, oder nehmen Sie einen anderen Weg.
button-is-old = Dieser Knopf gehört zu einer früheren Nachricht. Jetzt sind wir hier:
please-write = Bitte schreiben Sie ein paar Worte.
please-write-too = Danke, das habe ich. Bitte schreiben Sie noch ein paar Worte dazu.
please-choose = Bitte wählen Sie etwas davon aus. Sie können auf einen Knopf drücken oder seine Nummer schreiben. Zum Aufhören schreiben Sie „abbrechen“.
    .easy = Schreiben Sie nur die Zahl.
please-choose-too = Das habe ich aufgehoben. Bitte wählen Sie jetzt etwas davon aus.
please-send-photo = Bitte schicken Sie ein Foto – oder überspringen Sie diesen Schritt.
photo-is-needed = Dafür brauchen wir ein Foto. Wenn Sie keines machen können, schreiben Sie „Mensch“, dann hilft Ihnen jemand.
please-send-place = Danke. Jetzt fehlt nur noch der Ort.
please-send-document = Bitte senden Sie die Datei – oder überspringen Sie diesen Schritt.
document-is-needed = Dafür brauchen wir eine Datei oder ein Foto davon. Wenn Sie keine haben, schreiben Sie „Mensch“, dann hilft Ihnen jemand.
document-too-large = Diese Datei ist mir zu groß. Bis zu 10 Megabyte sind in Ordnung; können Sie eine kleinere senden?
document-lost = Diese Datei ist nicht bei mir angekommen. Können Sie sie noch einmal senden?
document-later = Im Moment kann ich keine Dateien annehmen. Bitte versuchen Sie es morgen noch einmal, oder schreiben Sie „Mensch“, dann hilft Ihnen jemand.
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
place-outside = Dieser Ort liegt nicht in unserer Gemeinde. Darum können wir uns dort nicht kümmern.
place-unknown = Diese Straße finde ich in unserer Gemeinde nicht. Sie können eine andere in der Nähe nennen, einen Platz oder ein Gebäude. Wenn Sie nicht wissen, wie es dort heißt, schreiben Sie „Mensch“, dann hilft Ihnen jemand.
place-short-link = Diesen Kurzlink kann ich nicht öffnen.
case-unknown = Ein Anliegen mit der Nummer { $number } finde ich hier nicht. Schreiben Sie „Anliegen“, um Ihre zu sehen.
command-unknown = Diesen Befehl kenne ich nicht. Was können wir für Sie tun?
command-unknown-here = Diesen Befehl kenne ich nicht. Wir machen hier weiter:
emergency = ⚠️ Wenn jemand in Gefahr ist, rufen Sie jetzt { $number }. Dieser Chat wird nicht rund um die Uhr gelesen.
emergency-words = hilfe schnell, zu hilfe, notfall, feuer, es brennt, hausbrand, unfall, verletzt, herzinfarkt, bewusstlos, überfall, gasleck, gasgeruch, nach gas, in flammen, ohnmächtig, erstickt, ertrinkt, atmet nicht, stirbt, notarzt, krankenwagen, rettungswagen, schlaganfall, blutet stark, explosion, schlägt mich, ich will sterben
muted =
    Bis { $until } können Sie hier nicht schreiben. Der Grund: { $reason }
    Sie können ins Rathaus kommen oder anrufen und dort widersprechen.
sealed = Dieser Raum ist verschlüsselt, und verschlüsselte Nachrichten kann ich noch nicht lesen. Bitte öffnen Sie einen neuen Chat mit mir ohne Verschlüsselung, oder nutzen Sie den Chat auf der Webseite von { $town }.
office-open = { $department }: Es ist jetzt jemand da und liest es bald.
office-opens = { $department }: Jetzt ist geschlossen; gelesen wird es am { $at }.
office-closed = { $department }: Zurzeit gibt es keine Öffnungszeiten. Es wird so bald wie möglich gelesen.
office-on-duty = { $department }: Es ist dringend, deshalb rufen wir jetzt gleich die Bereitschaft.

added = Danke. Ich habe es zu { $number } hinzugefügt.
    .helped = { $helper } hat zu Ihrem Anliegen { $number } etwas hinzugefügt.
answer-heading = { $number } · { $department } · { $name }
answer =
    { $heading }
    { $text }
case-taken = { $name } kümmert sich jetzt um Ihr Anliegen { $number }.
case-moved = Ihr Anliegen { $number } liegt jetzt bei einer anderen Stelle: { $department }.
case-promised = Ihr Anliegen { $number } soll bis { $day } erledigt sein.
case-done =
    { $number }: { $name } sagt, dass es erledigt ist.
    { $text }
    Ist es in Ordnung?
    .yes = Ja, danke!
    .no = Nein, noch nicht
case-declined =
    { $number }: Das können wir leider nicht tun. Der Grund: { $text }
    Wenn Sie das anders sehen oder etwas fragen möchten, schreiben Sie „Mensch“.
case-reopened = Ihr Anliegen { $number } wurde wieder aufgenommen.
case-duplicate = { $number }: Das hat schon jemand vor Ihnen gemeldet, es ist { $original }. Sie hören, wie es weitergeht.
follow-state =
    { $number }, dem Sie folgen: { $state ->
        [seen] Es wurde gelesen.
        [in-work] Jemand arbeitet daran.
        [done] Es ist erledigt.
        [declined] Es wird nicht gemacht. Wenn Sie fragen möchten, warum, schreiben Sie „Mensch“.
        [withdrawn] Wer es gemeldet hat, hat es zurückgezogen. Wenn Sie es noch sehen, melden Sie es bitte noch einmal.
       *[other] Es gibt Neues.
    }
follow-reopened = { $number }, dem Sie folgen, ist wieder offen: Es ist noch nicht in Ordnung.
follow-promised = { $number }, dem Sie folgen, soll bis { $day } erledigt sein.
follow-duplicate = { $number }, dem Sie folgen, ist dasselbe wie { $original }. Ab jetzt hören Sie, wie es damit weitergeht.
