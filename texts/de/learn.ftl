learn-command = lernen
learn-words = lernen, kurs, üben, übung, lernen und üben, wo war ich
learn-hints = möchte lernen, möchte üben, zum üben
menu-learn = 🎓 Lernen und üben
choice-ask-person = 🙋 Ich brauche Hilfe von einem Menschen
choice-next-lesson = Weiter zur nächsten Übung
choice-enough-today = Genug für heute
choice-course-dates = 📅 Zum Kurs ins Rathaus kommen
learn-which-first =
    🎓 Willkommen im Kurs. Er hat { $count } kurze Übungen.
    Was Sie hier tun, geht nicht an das Rathaus: Sie können nichts falsch machen.
    Mit welcher Übung möchten Sie anfangen?
learn-which-on =
    🎓 Sie haben { $done } von { $count } Übungen gemacht. Als Nächstes kommt: { $next }.
    Was Sie hier tun, geht nicht an das Rathaus.
    Welche Übung möchten Sie machen?
learn-which-all =
    🎓 Sie haben alle { $count } Übungen gemacht. Sehr gut!
    Sie können jede noch einmal machen. Welche möchten Sie?
learn-did = ✅ { $lesson }
    .easy = { $lesson } (gemacht)
learn-lesson-message = Eine Nachricht schreiben
learn-lesson-photo = Ein Foto senden
learn-lesson-place = Einen Ort zeigen
learn-lesson-menu = Den Speiseplan der Schule lesen
learn-lesson-appointment = Einen Termin ausmachen

learn-how-message = Tippen Sie unten auf dem Bildschirm auf das Feld. Schreiben Sie. Drücken Sie dann auf den Pfeil daneben.
    .telegram = Tippen Sie unten auf das Feld „Nachricht“. Schreiben Sie. Drücken Sie dann rechts auf den blauen Pfeil.
    .matrix = Tippen Sie unten auf dem Bildschirm auf das Feld. Schreiben Sie. Drücken Sie dann rechts auf den grünen Pfeil.
    .browser = Tippen Sie unten auf das Feld „Schreiben Sie hier…“. Schreiben Sie. Drücken Sie dann auf „Senden“.
learn-how-sentence = Wie eben: Schreiben Sie unten in das Feld, und drücken Sie auf den Pfeil.
    .browser = Wie eben: Schreiben Sie unten in das Feld, und drücken Sie auf „Senden“.
learn-how-photo = Suchen Sie neben dem Feld unten eine Büroklammer oder ein Pluszeichen. Drücken Sie darauf, und wählen Sie ein Foto.
    .telegram = Drücken Sie auf die Büroklammer 📎 neben dem Feld unten. Tippen Sie auf ein Foto. Drücken Sie dann auf den blauen Pfeil.
    .matrix = Drücken Sie auf das Pluszeichen ➕ oder die Büroklammer 📎 neben dem Feld unten. Wählen Sie die Fotos, und tippen Sie auf eines. Drücken Sie dann auf „Senden“.
    .browser = Drücken Sie auf das kleine Bild „Fotos hinzufügen“ neben dem Feld unten. Wählen Sie ein Foto. Drücken Sie dann auf „Senden“.
learn-how-place = Suchen Sie neben dem Feld unten eine Büroklammer oder ein Pluszeichen, und dort „Standort“. Sie können auch Straße und Hausnummer schreiben.
    .telegram = Drücken Sie auf die Büroklammer 📎 neben dem Feld unten. Drücken Sie auf „Standort“. Drücken Sie dann auf „Meinen Standort senden“. Sie können auch Straße und Hausnummer schreiben.
    .matrix = Drücken Sie auf das Pluszeichen ➕ oder die Büroklammer 📎 neben dem Feld unten. Drücken Sie auf „Standort“ und dann auf den Pfeil. Sie können auch Straße und Hausnummer schreiben.
    .browser = Drücken Sie unter dieser Nachricht auf „Meinen Standort teilen“. Sie können auch Straße und Hausnummer schreiben.

learn-message =
    🎓 Übung: Schreiben Sie eine Nachricht. Nur ich lese sie.
    { $how }
    Schreiben Sie jetzt: Guten Morgen
learn-message-again = Das war keine Nachricht in Worten. Versuchen Sie es noch einmal; wir haben Zeit.
learn-sentence =
    🎓 Sehr gut, das ist angekommen!
    Sie können mir schreiben, wie Sie sprechen. Schreiben Sie jetzt einen ganzen Satz, zum Beispiel: Die Bank auf dem Platz ist kaputt.
    { $how }
learn-sentence-again = Das war keine Nachricht in Worten. Versuchen Sie es noch einmal; wir haben Zeit.
learn-done-message =
    👏 Sehr gut! Das haben Sie geschrieben:
    { $words }
    Mehr ist es nicht. Es war eine Übung, und ich habe es niemandem weitergegeben.
learn-photo =
    🎓 Übung: Senden Sie ein Foto. Es darf irgendeines sein, von einer Blume oder einem Stuhl. Nur ich sehe es.
    { $how }
learn-photo-again = Das war kein Foto. Versuchen Sie es noch einmal; wir haben Zeit.
learn-done-photo =
    👏 Sehr gut! Das ist Ihr Foto, es ist angekommen.
    So können Sie uns eine kaputte Laterne oder ein Loch in der Straße zeigen. Es war eine Übung: Ich habe es niemandem gezeigt.
learn-place =
    🎓 Übung: Zeigen Sie einen Ort. Nur ich sehe ihn.
    { $how }
learn-place-again = Darin habe ich keinen Ort gefunden. Versuchen Sie es noch einmal, oder schreiben Sie Straße und Hausnummer.
learn-done-place =
    👏 Sehr gut! Diesen Ort haben Sie mir gezeigt:
    📍 { $words }
    So wissen wir, wo etwas kaputt ist. Es war eine Übung: Ich habe es niemandem gesagt.
learn-menu =
    🎓 Übung: Was gibt es in der Schule zu essen?
    Dafür reicht ein Wort.
    { $how }
    Schreiben Sie jetzt: Speiseplan
learn-menu-again = Fast! Bitte schreiben Sie nur das Wort: Speiseplan
learn-menu-other-day =
    🎓 Sehr gut! So sieht das aus. Die Gerichte hier sind erfunden:
    { menu-day }

    Drücken Sie jetzt auf den Knopf „Morgen“.
    .tomorrow = { menu-shown.tomorrow }
    .easy =
        So sieht das aus. Die Gerichte hier sind erfunden:
        { menu-day }

        Antworten Sie jetzt mit der Zahl vor „Morgen“.
learn-menu-dessert =
    🎓 Sehr gut! Und das gibt es morgen:
    { menu-day }

    Was gibt es zum Nachtisch? Drücken Sie auf den richtigen Knopf.
    .pear = Eine Birne
    .yoghurt = Joghurt
    .ice-cream = Eis
    .easy =
        Und das gibt es morgen:
        { menu-day }

        Was gibt es zum Nachtisch? Antworten Sie mit der Zahl.
learn-look-again = Nicht ganz. Schauen Sie noch einmal hin; wir haben Zeit.
learn-done-menu =
    👏 Sehr gut, das stimmt: { $words }.
    Der echte Speiseplan Ihrer Schule kommt genauso: Schreiben Sie jederzeit „Speiseplan“.
learn-appointment-day =
    🎓 Übung: Machen Sie einen Termin aus. Es wird nichts gebucht, und niemand wartet auf Sie.
    { appointment-day }
    Drücken Sie auf einen der Tage.
    .easy =
        Übung: Es wird nichts gebucht.
        { appointment-day }
        Antworten Sie mit der Zahl vor einem Tag.
learn-appointment-hour =
    🎓 { appointment-hour }
    Drücken Sie auf eine der Zeiten.
    .easy =
        { appointment-hour }
        Antworten Sie mit der Zahl vor einer Zeit.
learn-appointment-check =
    🎓 Termin zur Übung
    { $at }

    Soll ich ihn buchen? Drücken Sie auf „{ appointment-check.yes }“.
    .yes = { appointment-check.yes }
    .other-time = { appointment-check.other-time }
    .easy =
        Termin zur Übung: { $at }
        Soll ich ihn buchen? Antworten Sie mit der Zahl vor „{ appointment-check.yes }“.
learn-done-appointment =
    👏 Sehr gut! Das wäre Ihr Termin gewesen: { $words }.
    Es war eine Übung: Es ist nichts gebucht. Für einen echten schreiben Sie „Termin“. Dann bekommen Sie eine Nummer, und ich erinnere Sie am Tag davor.
learn-day = { $day }
learn-moment = { $at }
learn-school = Schule
learn-meal-today = Heute
    .first = Linsensuppe
    .second = Omelett mit Salat
    .dessert = Birne
learn-meal-tomorrow = Morgen
    .first = Gemüsesuppe
    .second = Fisch mit Reis
    .dessert = Joghurt
learn-next =
    { $done ->
        [one] Eine Übung von { $count } ist geschafft.
       *[other] { $done } Übungen von { $count } sind geschafft.
    }
    Als Nächstes kommt: { $next }. Möchten Sie weitermachen?
learn-paused =
    Das war gut. { $done ->
        [0] Sie können jederzeit anfangen
        [one] Eine Übung von { $count } haben Sie gemacht
       *[other] { $done } Übungen von { $count } haben Sie gemacht
    }. Schreiben Sie „lernen“, und wir machen dort weiter, wo Sie waren.
learn-finished =
    🎓 Sie haben den ganzen Kurs gemacht. Herzlichen Glückwunsch vom Rathaus von { $town }!
    Ab jetzt ist alles echt. Was möchten Sie tun?
privacy-lessons = Welche Übungen des Kurses Sie gemacht haben: damit es dort weitergeht, wo Sie waren
learn-sheet-title = Kurs, Übung { $number }
learn-sheet-begin = Zum Anfangen schreiben Sie dem Rathaus im Chat: lernen
learn-sheet-help = Sie können nichts falsch machen: Im Kurs geht nichts an das Rathaus. Wenn Sie nicht weiterkommen, schreiben Sie „Mensch“, und jemand hilft Ihnen.
