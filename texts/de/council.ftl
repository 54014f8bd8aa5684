### Die Ratssitzung: während sie läuft, fragen die Menschen von zu Hause aus.

ask-command = fragen
ask-words = den rat fragen, frage an den rat
council-command = ratssitzung
council-words = ratssitzung, sitzung, was andere fragen
session-start = beginnen, anfangen, öffnen
session-end = beenden, schließen, ende
session-title = Ratssitzung, { $day }
session-what = { $title }: Was möchten Sie den Rat fragen?
session-none =
    Der Rat tagt gerade nicht. Sie können das Bürgermeisteramt fragen.
    .to-mayor = Das Bürgermeisteramt fragen
session-asked = Ihre Frage steht in der Reihe, als { $number }. Sobald sie jemand angesehen hat, können alle sie lesen und unterstützen. Die Antwort erfahren Sie hier.
session-questions =
    { $title }. Das fragen die Menschen:
    { $lines }
    .ask = ✏️ Etwas fragen
session-no-questions =
    { $title }. Noch hat niemand etwas gefragt.
    .ask = ✏️ Etwas fragen
session-line = { $number } · 👍 { $count } · { $what }
session-supports = 👍 { $count ->
        [one] Eine Person unterstützt
       *[other] { $count } Personen unterstützen
    } diese Frage
session-supported = 👍 Ihre Unterstützung für { $number } ist gezählt: { $count ->
        [one] Es ist die erste
       *[other] Mit Ihrer sind es { $count }
    }. Die Antwort erfahren Sie hier.
session-begun = Der Rat tagt jetzt. Schreiben Sie „fragen“ und Ihre Frage an die Gemeinde, wo immer Sie sind; „Ratssitzung“ zeigt, was andere fragen.
session-ended = Die Sitzung ist zu Ende. Fragen von zu Hause: { $count }, beantwortet: { $answered }. Die anderen werden schriftlich beantwortet; wer sie unterstützt hat, erfährt es.
matter-session = Frage an den Rat
card-session = 🏛 Eine Frage an den Rat. 📢 zeigt sie allen, damit andere sie unterstützen können; was Sie hier antworten, können alle lesen.
desk-session-words = sitzung, ratssitzung
desk-session-none = Es läuft keine Sitzung. Eine beginnen: !sitzung beginnen TITEL
desk-session-is-on = Es läuft schon eine Sitzung. Beenden: !sitzung beenden
desk-session-begun = 🏛 { $title }: Jetzt kann gefragt werden. Welche Fragen warten, die mit den meisten Unterstützungen zuerst: !sitzung. Zum Schluss: !sitzung beenden
desk-session-ended = 🏛 { $title } ist zu Ende. Fragen: { $count }, beantwortet: { $answered }. Die übrigen haben jetzt eine Frist.
desk-session-queue =
    Diese Fragen warten, die mit den meisten Unterstützungen zuerst:
    { $lines }
desk-session-empty = Noch wartet keine Frage. Um wieder nachzusehen: !sitzung. Zum Schluss: !sitzung beenden
feed-support-session = Das möchte ich auch wissen
feed-step-opened-session = Gefragt

### Geplante Sitzungen

remind-command = erinnern
session-at = { $at }
session-when = 🏛 { $title }: { $at }. 📍 { $place }
session-when-off = ❌ { $title }, { $at }: findet nicht statt
session-coming =
    Der Rat tagt gerade nicht. Die nächsten Sitzungen:

    { $lines }

    Ich kann Sie daran erinnern. Während der Sitzung können Sie von zu Hause aus fragen.
    .to-mayor = Das Bürgermeisteramt fragen
session-remind-me = 🔔 Erinnern: { $day }
session-unknown =
    Diese Sitzung ist nicht mehr geplant.
    .council = Die nächsten ansehen
session-reminder-on =
    🔔 Ich erinnere Sie vorher: { $title }, { $at }. Wenn sich etwas ändert, sage ich es Ihnen sofort.
    .no-reminder = 🔕 Nicht erinnern
session-reminder-soon =
    🔔 Es ist bald so weit: { $title }, { $at }. Wenn sich etwas ändert, sage ich es Ihnen sofort.
    .no-reminder = 🔕 Nicht erinnern
session-reminder-off = Gut. Ich erinnere Sie nicht an: { $title }, { $at }.
session-reminder = 🔔 { $title }: { $at }. 📍 { $place }. Schreiben Sie „fragen“, sobald sie begonnen hat, dann können Sie von zu Hause aus fragen.
session-post-title = 🏛 { $title }: { $at }
session-post =
    📍 { $place }

    Tagesordnung:
    { $agenda }

    Schreiben Sie „Ratssitzung“, dann erinnern wir Sie. Während der Sitzung können Sie von zu Hause aus fragen.
session-post-off-title = ❌ Findet nicht statt: { $title }
session-post-off = { $title }, { $at }: findet nicht statt. Grund: { $because }
session-moved-title = 🏛 Neuer Termin: { $title }
session-moved = { $title } ist verlegt. Jetzt: { $at }. 📍 { $place }
session-called-off-title = ❌ Findet nicht statt: { $title }
session-called-off = { $title }, { $at }: findet nicht statt. Grund: { $because }

convene-title = Wie heißt die Sitzung? Zum Beispiel: Ratssitzung im Dezember.
convene-when = An welchem Tag, um wie viel Uhr? Zum Beispiel: Donnerstag 19:00.
convene-when-wrong = Ich habe nicht verstanden, wann das ist, oder es ist schon vorbei.
convene-place = Wo?
convene-agenda = Worum geht es? Schreiben Sie die Punkte, oder schicken Sie die Adresse der Tagesordnung.
convene-too-long = Das ist zu lang. Bitte schreiben Sie es kürzer.
convene-check =
    So lesen es alle:
    { $title }
    { $when }
    📍 { $place }

    { $agenda }
    .publish = Veröffentlichen
    .change = Neu schreiben
convene-what =
    { $line }

    Was ändert sich?
    .when = Tag oder Uhrzeit
    .where = Der Ort
    .agenda = Die Tagesordnung
    .call-off = Sie findet nicht statt
    .leave-it = Nichts
convene-why = Warum findet sie nicht statt? Das lesen alle.
convene-sure =
    { $line }

    Findet nicht statt: { $reason }
    Soll ich es allen sagen?
convene-left = Gut. Es bleibt alles, wie es war.
desk-convene-words = einberufen
desk-convened =
    🏛 Veröffentlicht, als Nummer { $number }: { $link }
    Sie steht im Kalender, dem die Menschen folgen. Verlegen oder absagen: !einberufen { $number }
desk-convened-again = Erledigt. Jetzt heißt es: { $line }
desk-no-such-session = Es ist keine Sitzung mit der Nummer { $number } geplant.

feed-council = Gemeinderat
feed-sessions = Sitzungen des Gemeinderats
feed-sessions-lead = Wann der Rat tagt, worum es geht, und wie Sie von zu Hause aus fragen.
feed-sessions-now = Der Rat tagt jetzt
feed-sessions-ask = Von zu Hause aus fragen
feed-sessions-next = Die nächsten Sitzungen
feed-sessions-none = Es ist keine Sitzung geplant.
feed-sessions-remind = Mich erinnern
feed-sessions-agenda = Tagesordnung
feed-sessions-held = Frühere Sitzungen
feed-sessions-off = Findet nicht statt
feed-sessions-calendar = Die Sitzungen im eigenen Kalender
