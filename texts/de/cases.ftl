cases-command = anliegen, meldungen
cases-words = anliegen, meine anliegen, meine meldungen
cases-none = Sie haben gerade kein Anliegen bei uns. Möchten Sie etwas melden?
cases-which = Das sind Ihre Anliegen. Welches möchten Sie sehen?
cases-not-yours = Diese Nummer ist nicht unter Ihren Anliegen.
cases-label = { $number } · { $what } · { $state }
cases-clerk = { $name } kümmert sich darum.
cases-expected = Soll bis { $day } erledigt sein.
cases-line = { $day }: { $text }
cases-now =
    { $story }

    Was möchten Sie tun?
    .add = Worte oder ein Foto hinzufügen
    .withdraw = Zurückziehen
    .unfollow = Nicht mehr folgen
    .leave-it = Nichts, danke
choice-withdraw-words = zurücknehmen, löschen, stornieren
choice-leave-it-words = nein, nichts, nein danke
cases-of-others =
    { $story }

    { $matter ->
        [mayor] Möchten Sie die Antwort auch wissen?
        [session] Möchten Sie das auch wissen?
        [proposal] Unterstützen Sie das auch?
       *[report] Sehen Sie das auch? Dann erfahren Sie hier, wie es weitergeht. Niemand sieht, dass Sie es sind.
    }
cases-of-others-over =
    { $story }

    Dieses Anliegen ist schon abgeschlossen. Wenn etwas nicht in Ordnung ist, schreiben Sie „melden“.
cases-add = Was möchten Sie hinzufügen? Ein paar Worte, ein Foto oder den Ort.
cases-sure = Möchten Sie { $number } wirklich zurückziehen? Dann kümmert sich niemand mehr darum.
cases-left = Gut. Wir sind hier, wenn Sie uns brauchen.
cases-unfollowed = Gut. Zu { $number } schreiben wir Ihnen nicht mehr.
cases-withdrawn = { $number } ist zurückgezogen. Danke, dass Sie es uns sagen.
    .helped = { $helper } hat Ihr Anliegen { $number } zurückgezogen.
cases-closed-already = { $number } ist schon abgeschlossen.
