bot-about = Das Rathaus von { $town }: etwas melden, fragen, Anliegen verfolgen. Es antworten Menschen.
bot-description =
    Hier erreichen Sie das Rathaus von { $town }. Schreiben Sie, worum es geht, oder schicken Sie ein Foto: eine dunkle Laterne, ein Loch in der Straße, eine Frage. Sie bekommen sofort eine Nummer, und ein Mensch antwortet Ihnen hier.
    Wir bewahren auf, was Sie schicken, und die Nummer dieses Chats; keinen Namen, kein Telefon.
command-report = Etwas melden
command-cases = Meine Anliegen
command-appointment = Termin buchen oder ändern
command-jobs = Stellenangebote
command-menu = Was es in der Schule zu essen gibt
command-news = Neuigkeiten
command-subscribe = Neuigkeiten und Warnungen bekommen
command-mayor = Das Bürgermeisteramt fragen
command-propose = Etwas für den Ort vorschlagen
command-vote = Laufende Abstimmungen
command-thanks = Danke sagen
command-easy = Kürzere, einfachere Nachrichten
command-link = Meine Chats verbinden
command-verify = Mich im Rathaus ausweisen
command-mydata = Alles bekommen, was von mir gespeichert ist
command-delete = Alles löschen, was von mir gespeichert ist
command-person = Einem Menschen schreiben
command-learn = Lernen und üben
command-language = Sprache wählen
command-help = Wie das geht
command-privacy = Was von mir aufbewahrt wird
command-back = Einen Schritt zurück
command-cancel = Das hier abbrechen
command-tip = Der Polizei etwas sagen
