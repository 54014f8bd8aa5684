privacy-line = • { $what } ({ $basis }). { $until ->
        [forever] Unbegrenzt.
        [released] Bis das Rathaus es freigibt.
        [erased] Bis Sie es löschen.
       *[other] { $until } Tage.
    }
privacy-basis-task = öffentliche Aufgabe
privacy-basis-duty = gesetzliche Pflicht
privacy-basis-consent = weil Sie zugestimmt haben
privacy-chats = Die Nummer dieses Chats, Ihre Sprache und wie Sie lesen möchten, ob Sie alt genug sind, um zuzustimmen, oder ein Elternteil es getan hat, und wenn man Sie im Rathaus gesehen hat, bis wann das gilt und ein Zeichen Ihres Ausweises: damit wir Ihnen antworten können und jede Person nur einmal abstimmt
privacy-cases = Ihre Anliegen mit den Worten, dem Ort und den Fotos, die Sie geschickt haben: um sie zu erledigen. Die Frist zählt ab dem Abschluss
privacy-talks = Was Sie und ich hier sonst schreiben: damit das Gespräch weitergehen kann
privacy-outbox = Die Nachrichten, die wir Ihnen schicken: um zu wissen, ob sie angekommen sind
privacy-inbox = Eine Nachricht, die wir nicht lesen konnten: damit jemand nachsehen kann. Alle anderen werden gelöscht, sobald sie bearbeitet sind
privacy-audit = Was Beschäftigte wann getan haben: damit man es nachprüfen kann
privacy-staff = Die Namen der Beschäftigten, die etwas veröffentlichen, öffentlich antworten oder abstimmen lassen: damit man weiß, wer es war
privacy-feed = Was das Rathaus veröffentlicht; von Ihnen nur Text und Foto, die vorher jemand angesehen hat
privacy-text =
    Was das Rathaus von { $town } von Ihnen speichert, wozu und wie lange:
    { $kinds }
    { $photos ->
        [forever] Fotos bleiben so lange wie das Anliegen.
       *[other] Fotos werden { $photos } Tage nach dem Abschluss gelöscht.
    }
    Ich speichere keinen Namen, keine Telefonnummer und keinen Ort, den Sie nicht selbst geschickt haben.
    „Öffentliche Aufgabe“ ist Artikel 6 Absatz 1 e der DSGVO, „gesetzliche Pflicht“ 1 c, Ihre Zustimmung 1 a.
    Sie können jederzeit alles ansehen, was Ihnen gehört, und es löschen. Sie können sich auch bei der Datenschutzbehörde beschweren.
    .mydata = Meine Daten ansehen
    .delete = Meine Daten löschen
    .person = Mit einem Menschen sprechen
privacy-news = Welche Nachrichten Sie möchten, an welche Ratssitzungen Sie erinnert werden möchten, in welchem Chat und wann nicht: um es zu schicken
privacy-menu = Von welcher Schulküche Sie den Speiseplan möchten und wann: um ihn zu schicken
privacy-appointments = Ihre Termine und die Listen, auf denen Sie warten, ohne Grund und Namen: damit Ihr Platz frei bleibt
privacy-jobs = Welche Arbeit Sie suchen, wenn Sie davon hören möchten: um es Ihnen zu sagen
privacy-allergies = Die Allergien, die Sie für die Schulküche nennen, verschlüsselt: um Sie zu warnen
privacy-absences = Wann jemand nicht zum Essen kommt oder etwas anderes braucht, mit dem Namen, den Sie geschrieben haben, verschlüsselt: um es der Küche zu sagen. Die Frist zählt ab diesem Tag
privacy-holds = Wenn das Rathaus ein Anliegen für ein Gericht oder nach dem Gesetz aufbewahren muss: welches, warum und wer das gesagt hat, und ob Sie um Löschung gebeten haben. So geht kein Beweis verloren

# The parts
privacy-short =
    Das Rathaus von { $town } speichert, was Sie schreiben, und die Nummer dieses Chats, um Ihnen helfen zu können. Es speichert keinen Namen, keine Telefonnummer und keinen Ort, den Sie nicht geschickt haben. { $days ->
        [forever] Erledigte Anliegen bleiben gespeichert.
       *[other] Erledigte Anliegen werden nach { $days } Tagen gelöscht.
    }
    Sie können jederzeit alles ansehen und löschen. Was möchten Sie wissen?
    .easy = Ich speichere, was Sie schreiben, und die Nummer dieses Chats, damit wir helfen können. Ihren Namen speichere ich nicht. Sie können alles ansehen und löschen.
choice-privacy-what = Was gespeichert wird, und wozu
choice-privacy-long = Wie lange
choice-privacy-right = Mit welchem Recht
choice-privacy-who = Wer es sieht
choice-privacy-rights = Meine Rechte
choice-privacy-all = Alles auf einmal
choice-privacy-mydata = Meine Daten ansehen
choice-privacy-delete = Meine Daten löschen
privacy-what-line = • { $what }.
privacy-what =
    Was von Ihnen gespeichert wird, und wozu:
    { $lines }
    Nicht gespeichert werden Name, Telefonnummer und Orte, die Sie nicht selbst geschickt haben.
privacy-long-line = • { $until ->
        [forever] Unbegrenzt
        [released] Bis das Rathaus es freigibt
        [erased] Bis Sie es löschen
       *[other] { $until } Tage
    }: { $names }
privacy-long =
    Wie lange es gespeichert wird:
    { $lines }
    { $photos ->
        [forever] Fotos bleiben so lange wie das Anliegen.
       *[other] Fotos werden { $photos } Tage nach dem Abschluss gelöscht.
    }
    Die Frist eines Anliegens zählt ab dem Abschluss.
privacy-right =
    Mit welchem Recht es gespeichert wird (DSGVO, Artikel 6 Absatz 1):
    • Öffentliche Aufgabe (Buchstabe e): { $of_task }
    • Gesetzliche Pflicht (Buchstabe c): { $of_duty }
    • Weil Sie zugestimmt haben (Buchstabe a): { $of_consent }. Das können Sie jederzeit zurücknehmen; was bis dahin geschah, bleibt erlaubt.
    Niemand muss diesen Chat benutzen: Sie können auch anrufen oder ins Rathaus kommen.
privacy-who =
    Wer es sieht:
    • Die Beschäftigten der Abteilung im Rathaus von { $town }, die Ihr Anliegen bearbeitet.
    • Auf den öffentlichen Seiten jeder: worum es geht, die Straße und wie es steht. Text und Fotos erst, wenn jemand sie angesehen hat; Ihren Namen nie, außer Sie möchten es.
    • Die Schulküche, was Sie ihr sagen. Die Polizei, was Sie ihr im Vertrauen sagen. Wen Sie selbst als Vertrauensperson wählen.
    • Wenn Sie über Telegram oder Matrix schreiben, auch wer dieses Netz betreibt. Im Browser nur das Rathaus.
    Nichts wird verkauft, und es gibt keine Werbung. Wenn Sie nicht wissen, an wen Sie sich wenden, schreiben Sie „Mensch“.
privacy-rights =
    Ihre Rechte: alles ansehen und mitnehmen, berichtigen, löschen, verlangen, dass es nicht benutzt wird, solange etwas geklärt wird, widersprechen, und eine Zustimmung zurücknehmen. Verantwortlich ist das Rathaus von { $town }: Schreiben Sie „Mensch“, dann erfahren Sie auch, wer der Datenschutzbeauftragte ist.
    Sie können sich auch bei der Datenschutzbehörde beschweren.
    .mydata = Meine Daten ansehen
    .delete = Meine Daten löschen
    .person = Mit einem Menschen sprechen
privacy-name =
    .absences = Abmeldungen vom Schulessen
    .allergies = Allergien
    .appointments = Termine
    .audit = was Beschäftigte getan haben
    .cases = Anliegen
    .chats = dieser Chat und Ihre Sprache
    .feed = was veröffentlicht ist
    .helpers = Vertrauenspersonen
    .holds = aufbewahrte Anliegen
    .inbox = unlesbare Nachrichten
    .jobs = gesuchte Arbeit
    .lessons = Lektionen des Kurses
    .menu = bestellter Speiseplan
    .news = gewünschte Nachrichten und Erinnerungen
    .outbox = gesendete Nachrichten
    .staff = Namen der Beschäftigten
    .talks = Gespräche
    .thanks = Danksagungen
    .tips = Hinweise an die Polizei
    .votes = Unterstützungen und Stimmen
