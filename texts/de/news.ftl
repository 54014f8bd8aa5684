### Neuigkeiten, Abonnements und die Kanäle des Ortes.

menu-news = 📰 Neuigkeiten
news-command = neues
news-words = neuigkeiten, neues, nachrichten, was gibt es neues
news-latest =
    Das Neueste von: { $name }

    { $lines }
news-line = 📰 { $day }: { $title }
news-none = Von { $name } gibt es hier nichts zu lesen. Sie können bei einer anderen Abteilung schauen, oder wir melden uns, wenn etwas kommt.
news-which = Von wem möchten Sie Neuigkeiten lesen?
choice-older = ⬅️ Ältere Neuigkeiten
choice-by-department = 🏛 Nach Abteilung
choice-channels = 📢 Kanäle
choice-subscribe = 🔔 Etwas abonnieren
choice-subscriptions = 📋 Meine Abonnements
choice-quiet = 🌙 Ruhezeiten
choice-unsubscribe = 🔕 Davon nichts mehr
choice-end-all = 🔕 Alle beenden
choice-alerts-again = ⚠️ Warnen Sie mich wieder

channels-command = kanäle
channels-words = kanäle, liste der kanäle
channels-list =
    Hier können Sie dem Rathaus folgen, ohne uns zu schreiben:

    { $lines }
    { $feed }
channels-line = 📢 { $name }: { $link }
channels-feed = 🌐 Alles auf einer Seite: { $link }
channels-none = { $town } hat noch keine öffentlichen Kanäle. Wenn Sie möchten, schicken wir Ihnen die Neuigkeiten hierher.

topic-all = alle Neuigkeiten des Ortes
topic-alerts = Warnungen im Notfall
subscribe-command = abonnieren
subscribe-words = abonnieren, abonnement, abo
subscribe-what = Worüber möchten Sie Neues erfahren?
    .all = 📰 Über alles
    .department = 🏛 Von einer Abteilung
    .category = 🔧 Über eine Sache, zum Beispiel Straßenlampen
    .district = 🏘 Ein Ortsteil
    .street = 📍 Über eine Straße
subscribe-department = Welche Abteilung?
subscribe-category = Worum geht es?
subscribe-district = Welcher Ortsteil?
subscribe-street = Welche Straße? Schreiben Sie ihren Namen.
subscribe-which-street = Welche dieser Straßen meinen Sie?
subscribe-rhythm = Wie oft soll ich Ihnen dazu schreiben: { $topic }?
    .at-once = Sofort
    .daily = Einmal am Tag
    .weekly = Einmal in der Woche
subscribe-done-at-once = Gut. Ich schreibe Ihnen hier, sobald es etwas Neues gibt: { $topic }. In Ihren Ruhezeiten warte ich. Unter „Meine Abonnements“ können Sie es jederzeit beenden.
subscribe-done-daily = Gut. Einmal am Tag schreibe ich Ihnen hier, was es Neues gibt: { $topic }. Das erste Mal: { $first }.
subscribe-done-weekly = Gut. Einmal in der Woche schreibe ich Ihnen hier, was es Neues gibt: { $topic }. Das erste Mal: { $first }.
subscribe-alerts = Gut. Im Notfall warne ich Sie hier.
subscriptions-command = abonnements
subscriptions-words = meine abonnements, abonnements, meine abos
subscriptions-list =
    Sie hören von uns über:
    { $lines }
    Zum Beenden drücken Sie den Knopf.
subscriptions-line = • { $topic } ({ $rhythm })
subscriptions-end = 🔕 { $topic }
subscriptions-none = Sie haben nichts abonniert. Wenn Sie möchten, sage ich Ihnen, was es Neues gibt.
unsubscribe-command = abbestellen
unsubscribe-words = abbestellen, keine neuigkeiten mehr, abo beenden
unsubscribe-done = Das bekommen Sie nicht mehr: { $topics }.
unsubscribe-alerts = Ab jetzt warne ich Sie nicht mehr im Notfall. Rufen Sie im Notfall { $emergency } an.
quiet-command = ruhe
quiet-words = ruhezeiten, ruhezeit, nicht stören
quiet-which = Wann soll ich Ihnen keine Neuigkeiten schicken? Sie können auch die Stunden schreiben, zum Beispiel „23 bis 7“. Warnungen im Notfall kommen immer.
    .night = Von 22:00 bis 8:00
    .long-night = Von 20:00 bis 9:00
    .never = Sie dürfen immer schreiben
quiet-unclear = Diese Stunden habe ich nicht verstanden.
quiet-set = Von { $quiet } bis { $until } schicke ich Ihnen keine Neuigkeiten. Sie kommen danach.
quiet-off = Gut, ich schreibe, wann immer es etwas Neues gibt.
digest =
    { $count ->
        [one] Es gibt eine Neuigkeit:
       *[other] Es gibt { $count } Neuigkeiten:
    }

    { $lines }
digest-more = Hier gibt es mehr: { $link }
