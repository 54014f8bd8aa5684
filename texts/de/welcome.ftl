language-command = sprache
language-words = sprache, español, deutsch, english
language-which = Welche Sprache ist Ihnen lieber?
language-set = Von jetzt an schreibe ich Deutsch.
privacy-text =
    Was das Rathaus von { $town } von Ihnen aufbewahrt, und wie lange:
    • Ihre Anliegen mit den Fotos: { $cases ->
        [forever] ohne Frist
       *[other] { $cases } Tage nach dem Abschluss
    }; die Fotos { $photos ->
        [forever] ebenso lange
       *[other] { $photos } Tage
    }
    • was Sie und ich hier sonst schreiben: { $talks ->
        [forever] ohne Frist
       *[other] { $talks } Tage
    }
    • die Nummer dieses Chats, damit wir Ihnen antworten können
    Keinen Namen, keine Telefonnummer, keinen Standort, den Sie nicht geschickt haben. Öffentlich sind nur die Art des Anliegens, die Straße und der Stand; ein Foto erst, nachdem jemand es angesehen hat.
