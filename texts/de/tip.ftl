tip-command = hinweis
tip-words = hinweis, hinweis an die polizei, der polizei etwas sagen, vertraulicher hinweis
tip-hints = der polizei sagen, der polizei mitteilen, polizei wissen lassen
menu-tip = 🔒 Hinweis an die Polizei

choice-tip-go-on = Verstanden, weiter
choice-tip-safer = Lieber den sichereren Weg
choice-tip-original = Meine Fotos, wie sie sind, mit Zeit und Ort

tip-warning =
    Bevor Sie schreiben: Dieser Chat ist nicht anonym. Wer ihn betreibt, kann sehen, dass Sie geschrieben haben und wann, und vielleicht auch, was. Ihr eigenes Gerät behält eine Kopie.
    Die Gemeinde versiegelt Ihren Text sofort für die Polizei und speichert dazu weder Namen noch Konto. Für eine Antwort bekommen Sie einen Code.
    Sicherer ist unsere Seite, ohne Namen und ohne Konto: { $page }
    Bei Gefahr: { $emergency }.
tip-warning-matrix =
    Bevor Sie schreiben: Dieser Chat ist vertraulich, aber nicht anonym. Der Server Ihres Matrix-Kontos sieht, dass Sie uns geschrieben haben und wann; und weil dieser Raum nicht verschlüsselt ist, kann er mitlesen. Ihr Gerät behält eine Kopie.
    Die Gemeinde versiegelt Ihren Text sofort für die Polizei und speichert dazu weder Namen noch Konto. Für eine Antwort bekommen Sie einen Code.
    Sicherer ist unsere Seite, ohne Namen und ohne Konto: { $page }
    Bei Gefahr: { $emergency }.
tip-warning-telegram =
    Bevor Sie schreiben: Dieser Chat ist nicht anonym. Telegram kann mitlesen, kennt Ihre Nummer und Ihre Internetadresse und darf sie nach gültiger Anordnung herausgeben. Auch Ihr Telefon behält eine Kopie.
    Die Gemeinde versiegelt Ihren Text sofort für die Polizei, speichert dazu weder Namen noch Konto und kann Ihnen hier nicht dazu schreiben: Sie bekommen dafür einen Code.
    Sicherer: unsere Seite { $page }, ein Brief oder das Telefon.
    Bei Gefahr: { $emergency }.
tip-category = Worum geht es?
    .violence = Gewalt oder Drohung
    .drugs = Drogen
    .theft = Diebstahl oder Einbruch
    .damage = Sachschaden, Schmierereien
    .fraud = Betrug
    .other = Etwas anderes
tip-urgency = Wie eilig ist es?
    .now = Es geschieht gerade
    .soon = In den nächsten Tagen
    .later = Es eilt nicht
tip-what = Was soll die Polizei wissen? Was, wo, wann, wer – soweit Sie es wissen. Nur die Polizei kann es öffnen.
tip-what-now =
    ⚠️ Wenn jemand in Gefahr ist, rufen Sie zuerst { $emergency } an: Dieser Chat ist nicht rund um die Uhr besetzt.
    Was soll die Polizei wissen? Was, wo, wann, wer – soweit Sie es wissen.
tip-more =
    { $count ->
        [0] Das ist versiegelt.
       *[other] Auch das ist versiegelt.
    } Sie können jetzt Fotos schicken oder mehr schreiben. Aus Fotos entfernen wir die verborgenen Daten wie Zeit und Ort.
tip-more-original = Schicken Sie jetzt Ihre Fotos. Die Polizei bekommt sie auch mit den verborgenen Daten, die sogar verraten können, wessen Kamera es war.
tip-thanks =
    Ihr Hinweis ist versiegelt auf dem Weg zur Polizei. Das ist Ihr Code:
    { $receipt }
    Schreiben Sie ihn auf: Er wird nur dieses eine Mal gezeigt, und niemand kann ihn Ihnen noch einmal geben. Damit können Sie die Antwort der Polizei lesen und etwas ergänzen – auf der Seite { $page } oder hier mit: /tip und dem Code.
    { $days ->
        [0] { "" }
       *[other] Nach { $days } Tagen ohne neue Nachricht wird er gelöscht.
    }
    Wenn auf Ihrem Gerät keine Spur bleiben soll, löschen Sie dort diesen Chat.
tip-no-such = Zu diesem Code gibt es keinen Hinweis, oder er ist schon gelöscht. Bitte prüfen Sie die 16 Ziffern. Nach mehreren falschen Versuchen bleibt ein Hinweis bis morgen verschlossen.
tip-talk =
    Ihr Hinweis bisher:
    { $talk }
tip-added =
    Das habe ich versiegelt und hinzugefügt. Ihr Hinweis bisher:
    { $talk }
tip-line-police = { $day } · Polizei: { $text }
tip-line-mine = { $day } · Sie haben etwas geschrieben. Nur die Polizei kann es lesen.
tip-how-to-go-on =
    Um etwas zu ergänzen, schreiben Sie in einer Nachricht: /tip, Ihren Code und Ihre Worte.
    Er wird aufbewahrt bis: { $last }.
tip-too-many = Auf diesem Weg können wir heute keine Hinweise mehr annehmen. Bitte nutzen Sie unsere Seite { $page }, oder rufen Sie die Polizei an. Bei Gefahr: { $emergency }.
tip-elsewhere =
    So können Sie der Polizei etwas sagen, ohne Namen und ohne Konto:
    { $page }
    Sie können auch hingehen oder anrufen: { $department }. Bei Gefahr: { $emergency }.
tip-unsaid = Was Sie eben hier geschrieben haben, habe ich gelöscht: Dieser Chat wird im Rathaus gespeichert, und ein Hinweis an die Polizei gehört nicht hinein.
tip-by-word = Schriftliche Hinweise nimmt die Gemeinde hier nicht an. Bitte gehen Sie zur Polizei oder rufen Sie an: { $department }. Bei Gefahr: { $emergency }.
tip-forgotten = Der Hinweis, den Sie begonnen hatten, wurde nicht gesendet, und wir haben ihn gelöscht. Um neu zu beginnen, schreiben Sie: /tip

privacy-tips = Hinweise an die Polizei, versiegelt und ohne etwas, das zu Ihnen führt: damit die Polizei ihnen nachgehen kann. Darum stehen sie nicht bei Ihren Daten und verschwinden von selbst

tip-room-new = { $urgent }🔒 Ein Hinweis ist gekommen: { $number } · { $category } · { $urgency }. Er ist versiegelt; geöffnet wird er mit: juntos tips open
tip-room-more = { $urgent }🔒 Der Hinweis { $number } · { $category } wurde ergänzt.
tip-room-shown =
    🔒 Hinweis · { $category }
    { $text }
tip-room-going = 🔒 Der Hinweis { $number } wird nach dem { $day } gelöscht, wenn niemand mehr etwas darin schreibt.
tip-room-gone = 🔒 Der Hinweis { $number } ist gelöscht; seine Zeit war um.

desk-tips-words = hinweise
desk-tips =
    🔒 { $count ->
        [one] Ein Hinweis
       *[other] { $count } Hinweise, der neueste zuerst
    }:
    { $lines }
desk-tips-line = { $urgent }{ $number } · { $category } · { $day } · { $answers ->
        [0] nicht beantwortet
        [one] eine Antwort
       *[other] { $answers } Antworten
    }
desk-tips-none = Es gibt keine Hinweise. Wenn einer kommt, lesen Sie es hier.
desk-tips-not-here = Hinweise gehen in den Raum der Polizei; hier gibt es keine.
desk-tip-answer-words = hinweis-antwort
desk-tip-answer-not-here = Hinweise werden in diesem Raum nicht gezeigt und darum auch nicht hier beantwortet. Auf Ihrem eigenen Rechner: juntos tips answer
desk-tip-answer-what = Wie lautet die Antwort? Schreiben Sie: !hinweis-antwort T-3 und Ihre Worte
desk-tip-answered = 🔒 Die Antwort auf { $number } ist versiegelt. Wer den Code hat, kann sie lesen.
desk-tip-no-such = Einen Hinweis { $number } gibt es nicht. Alle: !hinweise

tip-page-title = Ein Hinweis für die Polizei
tip-page-intro = Hier können Sie der Polizei etwas sagen, ohne Namen und ohne Konto. Diese Seite setzt kein Cookie, und wir halten nicht fest, von welcher Internetadresse Sie kommen. Ihr Text wird versiegelt, sobald er bei uns ist; nur die Polizei kann ihn öffnen.
tip-page-honest = Was wir nicht verbergen können: Ihr Internetanbieter sieht, dass Sie diese Website besucht haben, und Ihr Gerät merkt es sich vielleicht. Wenn Ihnen das Sorgen macht, nehmen Sie ein anderes Gerät oder den Tor-Browser.
tip-page-danger = Bei Gefahr: { $emergency }. Diese Seite ist nicht rund um die Uhr besetzt.
tip-page-category = Worum geht es?
tip-page-urgency = Wie eilig ist es?
tip-page-text = Was soll die Polizei wissen? Was, wo, wann, wer – soweit Sie es wissen.
tip-page-photos = Fotos, wenn Sie möchten
tip-page-photos-clean = Aus Fotos entfernen wir die verborgenen Daten wie Zeit und Ort.
tip-page-original = Die Polizei soll meine Fotos auch mit den verborgenen Daten bekommen.
tip-page-send = Versiegelt senden
tip-page-again = Ich habe schon einen Code
tip-page-receipt = Ihr Code, 16 Ziffern
tip-page-look = Öffnen
tip-page-thanks = Ihr Hinweis liegt versiegelt bei der Polizei.
tip-page-code = Das ist Ihr Code. Schreiben Sie ihn jetzt auf: Er wird nur dieses eine Mal gezeigt, und niemand kann ihn Ihnen noch einmal geben. Damit können Sie wieder hierherkommen, die Antwort der Polizei lesen und etwas ergänzen.
tip-page-days = Nach { $days } Tagen ohne neue Nachricht wird er gelöscht.
tip-page-talk = Ihr Hinweis bisher
tip-page-add = Etwas ergänzen
tip-page-added = Das ist versiegelt und hinzugefügt.
tip-page-last = Er wird aufbewahrt bis: { $last }; länger, wenn jemand noch etwas schreibt.
tip-page-police = Polizei
tip-page-mine = Sie haben etwas geschrieben. Nur die Polizei kann es lesen.
tip-page-back = Zum Anfang dieser Seite
tip-page-empty = Bitte schreiben Sie, was Sie gesehen haben.
tip-page-broken = Eines der Fotos ließ sich nicht öffnen. Es wurde noch nichts gesendet; bitte wählen Sie andere und senden Sie es noch einmal.
tip-page-large = Das ist zu groß: höchstens fünf Fotos zu je 20 MB. Es wurde noch nichts gesendet.
tip-page-fast = Das war viel auf einmal. Bitte warten Sie einige Minuten. Es wurde noch nichts gesendet.
tip-page-many = Auf dieser Seite können wir heute keine Hinweise mehr annehmen. Bitte rufen Sie die Polizei an.
tip-page-wrong = Zu diesem Code gibt es keinen Hinweis, oder er ist schon gelöscht. Bitte prüfen Sie die 16 Ziffern. Nach mehreren falschen Versuchen bleibt ein Hinweis bis morgen verschlossen.
tip-page-closed = Diese Seite nimmt zurzeit keine Hinweise an.
tip-page-not-ours = Das kam nicht von unserer Seite. Bitte laden Sie die Seite neu.
