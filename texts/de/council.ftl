### Die Ratssitzung: während sie läuft, fragen die Menschen von zu Hause aus.

ask-command = fragen
ask-words = den rat fragen, frage an den rat
council-command = ratssitzung
council-words = ratssitzung, sitzung, was andere fragen
session-start = beginnen, anfangen, öffnen
session-end = beenden, schließen, ende
session-title = Ratssitzung, { $day }
session-what = { $title }: Was möchten Sie den Rat fragen?
session-none =
    Der Rat tagt gerade nicht. Sie können das Bürgermeisteramt fragen.
    .to-mayor = Das Bürgermeisteramt fragen
session-asked = Ihre Frage steht in der Reihe, als { $number }. Sobald sie jemand angesehen hat, können alle sie lesen und unterstützen. Die Antwort erfahren Sie hier.
session-questions =
    { $title }. Das fragen die Menschen:
    { $lines }
    .ask = ✏️ Etwas fragen
session-no-questions =
    { $title }. Noch hat niemand etwas gefragt.
    .ask = ✏️ Etwas fragen
session-line = { $number } · 👍 { $count } · { $what }
session-supports = 👍 { $count ->
        [one] Eine Person unterstützt
       *[other] { $count } Personen unterstützen
    } diese Frage
session-supported = 👍 Ihre Unterstützung für { $number } ist gezählt: { $count ->
        [one] Es ist die erste
       *[other] Mit Ihrer sind es { $count }
    }. Die Antwort erfahren Sie hier.
session-begun = Der Rat tagt jetzt. Schreiben Sie „fragen“ und Ihre Frage an die Gemeinde, wo immer Sie sind; „Ratssitzung“ zeigt, was andere fragen.
session-ended = Die Sitzung ist zu Ende. Fragen von zu Hause: { $count }, beantwortet: { $answered }. Die anderen werden schriftlich beantwortet; wer sie unterstützt hat, erfährt es.
matter-session = Frage an den Rat
card-session = 🏛 Eine Frage an den Rat. 📢 zeigt sie allen, damit andere sie unterstützen können; was Sie hier antworten, können alle lesen.
desk-session-words = sitzung, ratssitzung
desk-session-none = Es läuft keine Sitzung. Eine beginnen: !sitzung beginnen TITEL
desk-session-is-on = Es läuft schon eine Sitzung. Beenden: !sitzung beenden
desk-session-begun = 🏛 { $title }: Jetzt kann gefragt werden. Welche Fragen warten, die mit den meisten Unterstützungen zuerst: !sitzung. Zum Schluss: !sitzung beenden
desk-session-ended = 🏛 { $title } ist zu Ende. Fragen: { $count }, beantwortet: { $answered }. Die übrigen haben jetzt eine Frist.
desk-session-queue =
    Diese Fragen warten, die mit den meisten Unterstützungen zuerst:
    { $lines }
desk-session-empty = Noch wartet keine Frage. Um wieder nachzusehen: !sitzung. Zum Schluss: !sitzung beenden
feed-support-session = Das möchte ich auch wissen
feed-step-opened-session = Gefragt
