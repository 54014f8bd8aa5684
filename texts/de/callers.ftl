desk-for-words = anruf, angerufen
for-category = ☎️ Sie tragen etwas für jemanden ein, der angerufen hat oder hergekommen ist. Worum geht es? Sie können es auch schreiben.
    .question = Eine Frage
for-what = Was sagt die Person? Bitte schreiben Sie hier keinen Namen und keine Telefonnummer. Ein Foto können Sie dazulegen. Was Sie schreiben, wird hier gleich wieder gelöscht und steht dann im Fall.
for-own = { $question }
for-check =
    Das habe ich verstanden:
    { $kind }
    { $what }
    📍 { $where }
    📷 { $photos ->
        [0] kein Foto
        [one] ein Foto
       *[other] { $photos } Fotos
    }

    Soll ich es eintragen?
for-left = Gut, es ist nichts eingetragen.
for-done =
    ✅ { $number } ist eingetragen. Es gibt keinen Chat dazu: Bitte rufen Sie zurück, oder schreiben Sie mit der Post.
    Geben Sie der Person einen Zettel, auf dem steht: „Um { $number } selbst zu verfolgen, schreiben Sie dem Rathaus im Chat: Code { $code }“.
    Der Code gilt einmal, { $days } Tage lang. Ein neuer: { $command } { $number }
for-has-chat = { $number } ist schon im Chat von jemandem.
thread-for = ☎️ { $name } hat das für jemanden eingetragen, der angerufen hat oder hergekommen ist. Niemand liest Antworten in einem Chat: Bitte anrufen.
thread-joined = 🔗 Für wen das ist, hat es jetzt im eigenen Chat. Von nun an kommen Ihre Antworten dort an.
desk-no-chat = Niemand hat { $number } in einem Chat: Diese Antwort steht im Anliegen, aber niemand hat sie gelesen. Bitte anrufen.
choice-see-case = Ansehen, wie es steht
