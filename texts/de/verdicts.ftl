verdict-thanked = Danke! Ich habe es { $who } gesagt.
    .helped = { $helper } hat in Ihrem Namen gesagt, dass es in Ordnung ist, und { $who } gedankt.
verdict-reopened = Das tut mir leid. { $number } ist wieder offen, mit derselben Nummer. Was stimmt noch nicht? Schreiben Sie es hier, oder schicken Sie ein Foto.
    .helped = { $helper } hat in Ihrem Namen gesagt, dass es noch nicht in Ordnung ist: { $number } ist wieder offen.
verdict-late = Zu { $number } brauchen Sie jetzt nicht zu antworten. Wenn Sie noch etwas sagen möchten, schreiben Sie „Anliegen“.
verdict-again =
    Danke, ich habe es zu { $number } hinzugefügt. Damit wir sicher sind: Ist es in Ordnung?
    .yes = Ja, danke!
    .no = Nein, noch nicht
