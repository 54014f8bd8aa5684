### Das Bürgermeisteramt: öffentliche und vertrauliche Fragen, und die Uhr, die alle sehen.

mayor-command = bürgermeister, bürgermeisterin, buergermeister
mayor-words = bürgermeister fragen, bürgermeisterin fragen, frage an den bürgermeister, frage an die bürgermeisterin, bürgermeister, bürgermeisterin
mayor-hints = den bürgermeister fragen, die bürgermeisterin fragen, dem bürgermeister schreiben, der bürgermeisterin schreiben
mayor-what =
    Was möchten Sie das Bürgermeisteramt fragen?
    { $who }
mayor-answers = Hier antwortet { $name } persönlich.
mayor-away = Das Bürgermeisteramt wird gerade vertreten; es antwortet { $name }.
mayor-away-until = Das Bürgermeisteramt wird vertreten bis { $until }; es antwortet { $name }.
mayor-is-it =
    Jemand hat schon etwas Ähnliches gefragt. Ist es dasselbe? Dann erfahren auch Sie die Antwort.
    .other-question = Nein, meine ist eine andere
mayor-how =
    „{ $what }“

    Wie soll ich das weitergeben? Eine öffentliche Frage steht auf der Seite der Gemeinde, mit einer Uhr, bis sie beantwortet ist.
    .openly = Öffentlich, ohne meinen Namen
    .signed = Öffentlich, mit meinem Namen
    .privately = Nur an das Bürgermeisteramt
choice-openly-words = öffentlich
choice-signed-words = mit meinem namen, mit namen
choice-privately-words = vertraulich, privat
mayor-name = Welcher Name soll unter Ihrer Frage stehen?
mayor-no-name = Damit Ihr Name für alle zu lesen ist, muss Ihre Mutter, Ihr Vater oder wer für Sie sorgt zustimmen. Ohne Namen können Sie genauso fragen.
mayor-name-unclear = Bitte schreiben Sie einen Namen mit höchstens 60 Buchstaben.
mayor-asked-openly =
    Ihre Frage ist unterwegs, als { $number }. Die Uhr auf der Seite der Gemeinde läuft ab jetzt.
    Alle können Ihre Worte lesen, sobald sie hier jemand angesehen oder beantwortet hat. { $read }
mayor-asked-at-once =
    Ihre Frage steht jetzt auf der Seite der Gemeinde, als { $number }, und die Uhr läuft.
    { $read }
mayor-asked-privately =
    Ihre Frage ist unterwegs, als { $number }. Nur das Bürgermeisteramt liest sie.
    { $read }
mayor-joined =
    Gut: Auch Sie erfahren die Antwort auf { $number }. { $count ->
        [one] Eine weitere Person möchte
       *[other] { $count } weitere Personen möchten
    } das wissen.
mayor-called = { $number }: eine Frage an Sie.
mayor-kept-private = { $number }: In Ihrer Frage geht es um Privatpersonen. Darum wird sie nur Ihnen beantwortet und steht nicht auf der Seite der Gemeinde.
follow-answered =
    { $number }, was auch Ihnen wichtig ist: { $name } antwortet:
    { $text }
matter-mayor = Frage an das Bürgermeisteramt
card-asked-in-public = 🌍 Öffentlich gefragt, { $signed ->
        [yes] mit dem Namen: { $name }
       *[no] ohne Namen
    }. Was Sie hier antworten, können alle lesen. Geht es um Privatpersonen? !privat
card-asked-privately = 🔒 Vertraulich gefragt: Die Antwort liest nur, wer gefragt hat.

clock-waits = Gefragt { $ago }; noch nicht beantwortet
clock-asked = Gefragt am { $at }; noch nicht beantwortet
clock-took = Beantwortet; Zeit bis zur Antwort: { $long }

before-a-day = bis, zum, vor
desk-yours-now = { $by } hat Ihnen das gegeben, { $name }.
desk-questions-words = fragen
desk-questions =
    { $count ->
        [one] Eine Frage wartet
       *[other] { $count } Fragen warten
    } auf Antwort:
    { $lines }
desk-questions-line = { $secret }{ $number } · { $long } · 👥 { $supporters } · { $what }
desk-questions-none = Keine Frage wartet auf Antwort. Sehr gut!
desk-private-words = privat, vertraulich
desk-private = 🔒 { $number } ist ab jetzt vertraulich: Sie steht nicht mehr auf der Seite, und die Antwort liest nur, wer gefragt hat.
desk-private-what = Nur eine Frage an das Bürgermeisteramt kann vertraulich werden. Andere vertrauliche Anliegen sind es von Anfang an.
desk-stand-in-words = vertretung, vertreter, vertreterin
desk-stand-in = { $name } antwortet für das Bürgermeisteramt. Beenden: !vertretung nein
desk-stand-in-until = { $name } antwortet für das Bürgermeisteramt, bis { $until }. Früher beenden: !vertretung nein
desk-stand-in-none = Niemand vertritt das Bürgermeisteramt. So benennen Sie jemanden: !vertretung @wer bis 24.12.
desk-stand-in-where = Die Vertretung des Bürgermeisteramts wird in dessen eigenem Raum benannt.

# Die Seite des Bürgermeisteramts
feed-mayor-title = Fragen an das Bürgermeisteramt
feed-mayor-usual = Die Hälfte der Antworten kam innerhalb dieser Zeit: { $long }
feed-mayor-usual-none = Noch ist nichts beantwortet
feed-mayor-waiting = Warten auf Antwort
feed-mayor-waiting-none = Keine Frage wartet auf Antwort.
feed-mayor-answered = Beantwortet
feed-mayor-ask = Das Bürgermeisteramt fragen
feed-mayor-name = Hier antwortet { $name } persönlich.
feed-mayor-stand-in = { $name } antwortet in Vertretung.
feed-supporters = { $count ->
    [one] Eine weitere Person möchte das wissen
   *[other] { $count } weitere Personen möchten das wissen
}
feed-support-mayor = Das möchte ich auch wissen
feed-step-opened-mayor = Gefragt
feed-step-answer-by = { $name } antwortet

# Wörter, die wenig darüber sagen, worum es geht, wenn zwei Texte verglichen werden.
of-small-meaning = wann, wird, warum, wieso, welche, welcher, werden, wurde, haben, sind, eine, einen, einer, nicht, noch, auch, oder, über, bitte, guten, gemeinde, bürgermeister, bürgermeisterin, rathaus, wissen, möchte, könnte, kann, können, unser, unsere, dass, diese, dieser
