bot-about = Das Rathaus von { $town }: etwas melden, fragen, Anliegen verfolgen. Es antworten Menschen.
bot-description =
    Hier erreichen Sie das Rathaus von { $town }. Schreiben Sie, worum es geht, oder schicken Sie ein Foto: eine dunkle Laterne, ein Loch in der Straße, eine Frage. Sie bekommen sofort eine Nummer, und ein Mensch antwortet Ihnen hier.
    Wir bewahren auf, was Sie schicken, und die Nummer dieses Chats; keinen Namen, kein Telefon.
command-report = Etwas melden
command-cases = Meine Anliegen
command-appointment = Termin buchen oder ändern
command-jobs = Stellenangebote
command-person = Einem Menschen schreiben
command-learn = Lernen und üben
command-language = Sprache wählen
command-help = Wie das geht
command-privacy = Was von mir aufbewahrt wird
command-back = Einen Schritt zurück
command-cancel = Das hier abbrechen
command-tip = Der Polizei etwas sagen
