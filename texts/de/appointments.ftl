appointment-command = termin
appointment-words = termin, termine, meine termine, termin buchen, termin vereinbaren
appointment-hints = zum arzt, arzttermin, zeit reservieren, zur ärztin
menu-appointment = 📅 Termin
appointment-nowhere = Zurzeit gibt es hier nichts, wofür man einen Termin braucht. Schreiben Sie „Mensch“, dann hilft Ihnen jemand.
appointment-unknown = Diesen Termin finde ich nicht unter Ihren Terminen. Hier sehen Sie, welche Sie haben, und können einen neuen buchen.
appointment-mine = Das sind Ihre Termine. Um welchen geht es?
    .new = Ein neuer Termin
appointment-queue = Auf der Warteliste: { $what }
appointment-leave-sure = Soll ich Sie von der Warteliste nehmen?
appointment-label = { $what }, { $at } ({ $number })
appointment-now =
    { $label }

    Was möchten Sie tun?
    .move = Auf eine andere Zeit verlegen
    .cancel = Absagen
    .leave-it = Nichts, danke
appointment-sure =
    { $label }

    Möchten Sie diesen Termin wirklich absagen?
appointment-errand = Wofür möchten Sie einen Termin? Bitte schreiben Sie keinen Grund dazu: Danach fragt hier niemand.
appointment-day = An welchem Tag passt es Ihnen?
    .other-day = Ein anderer Tag
    .wait = Bescheid geben, wenn früher etwas frei wird
appointment-next = Nächste freie Zeit: { $at }
appointment-a-day = { $day }
appointment-which-day = Welcher Tag würde Ihnen passen? Schreiben Sie zum Beispiel „Freitag“ oder „14. Dezember“.
appointment-no-such-day = Ich habe nicht verstanden, welcher Tag das ist, oder er ist schon vorbei.
appointment-day-full = An diesem Tag ist nichts mehr frei. An diesen Tagen gibt es freie Zeiten:
appointment-part = { $day }: am Vormittag oder am Nachmittag?
    .morning = Am Vormittag
    .afternoon = Am Nachmittag
appointment-hour = { $day }: um wie viel Uhr?
    .later = Andere Zeiten an diesem Tag
    .other-day = Ein anderer Tag
appointment-full = Zurzeit ist alles belegt. Soll ich Ihnen schreiben, sobald etwas frei wird?
appointment-check =
    { $what }
    { $at }

    Ich halte Ihnen diese Zeit { $minutes } Minuten frei. Soll ich sie buchen?
    .yes = Ja, bitte buchen
    .other-time = Eine andere Zeit
    .let-go = Nein, lieber nicht
choice-let-go-words = nein, nein danke, abbrechen, stopp, lassen
choice-other-time-words = andere zeit, eine andere zeit, anderer tag
choice-other-day-words = anderer tag, ein anderer tag, keiner
choice-later-words = mehr, später, andere zeiten
choice-wait-words = früher, warteliste
choice-morning-words = vormittag, vormittags, morgens
choice-afternoon-words = nachmittag, nachmittags
choice-new-words = neu, neuer, ein neuer, noch einer
choice-move-words = verlegen, verschieben, andere zeit
choice-cancel-words = absagen, stornieren
choice-again-words = ja, neue zeit, nochmal
choice-coming-words = ja, ich komme, komme
choice-cannot-words = nein, ich kann nicht, kann nicht, ich kann nicht kommen
appointment-just-taken = Jemand war einen Augenblick schneller, das tut mir leid. Diese Zeiten sind frei:
appointment-booked =
    ✅ Gebucht: { $what }
    { $at }
    Ort: { $where }
    Ihre Nummer ist { $number }. Damit werden Sie aufgerufen; einen Namen behalten wir nicht.
    Ich erinnere Sie am Tag davor und zwei Stunden vorher.
    Die Datei ist für Ihren Kalender.
    .move = Verlegen
    .cancel = Absagen
    .helped = { $helper } hat einen Termin für Sie gemacht: { $what }, { $at }. Ihre Nummer ist { $number }. Ich erinnere Sie hier daran.
appointment-moved =
    ✅ Verlegt: { $what }
    Jetzt: { $at }
    Ort: { $where }
    Ihre Nummer bleibt { $number }.
    Die Datei ist für Ihren Kalender.
    .move = Verlegen
    .cancel = Absagen
    .helped = { $helper } hat Ihren Termin { $number } verlegt: { $what }, jetzt { $at }.
appointment-joined =
    ✅ Dieser Termin ist jetzt in diesem Chat: { $what }
    { $at }
    Ort: { $where }
    Ihre Nummer ist { $number }.
    Ich erinnere Sie hier daran. Sie können ihn hier auch verlegen oder absagen.
    Die Datei ist für Ihren Kalender.
    .move = Verlegen
    .cancel = Absagen
appointment-code-over = Der Code gehört zu { $what }, { $at } ({ $number }). Dieser Termin findet nicht statt oder ist schon vorbei. Möchten Sie einen neuen?
    .again = Neue Zeit suchen
appointment-code-second =
    Der Code gehört zu { $what }, { $at } ({ $number }). Sie haben hier aber schon einen Termin dafür: { $has }
    Einer genügt. Wenn Sie den vom Zettel möchten, sagen Sie zuerst Ihren ab, und schreiben Sie den Code dann noch einmal.
    .cancel = Meinen absagen
appointment-is-booked =
    Das ist schon für Sie gebucht: { $what }
    { $at }
    Ort: { $where }
    Ihre Nummer ist { $number }.
    .move = Verlegen
    .cancel = Absagen
appointment-gone = Es tut mir leid, diese Zeit ist nicht mehr frei. Soll ich Ihnen die anderen zeigen?
    .again = Ja, die freien Zeiten zeigen
appointment-dropped = Gut, es ist nichts gebucht. Schreiben Sie „Termin“, wenn Sie einen möchten.
appointment-coming = Danke! Wir erwarten Sie: { $what }, { $at }. Ihre Nummer ist { $number }.
    .helped = { $helper } hat gesagt, dass Sie kommen: { $what }, { $at } ({ $number }).
appointment-cancelled = { $number } ist abgesagt, und jemand anders kann die Zeit haben. Danke, dass Sie Bescheid geben. Möchten Sie einen neuen Termin?
    .again = Neue Zeit suchen
    .helped = { $helper } hat Ihren Termin { $number } abgesagt: { $what }, { $at }.
appointment-over = Der Termin { $number } lässt sich nicht mehr ändern. Möchten Sie einen neuen?
    .again = Neue Zeit suchen
appointment-already = Dafür haben Sie schon einen Termin: { $what }, { $at } ({ $number }). Was möchten Sie damit tun?
    .move = Auf eine andere Zeit verlegen
    .cancel = Absagen
appointment-waiting = Sie stehen auf der Warteliste für { $what }, auf Platz { $place }. Wird etwas frei, schreibe ich Ihnen, und Sie haben eine halbe Stunde Zeit, um Ja zu sagen. Eine spätere Zeit können Sie trotzdem buchen.
    .leave-queue = Von der Liste nehmen
    .helped = { $helper } hat Sie auf die Warteliste gesetzt: { $what }.
choice-leave-queue-words = von der liste nehmen, von der liste
appointment-left-queue = Gut, Sie stehen nicht mehr auf der Warteliste.
    .helped = { $helper } hat Sie von einer Warteliste genommen.
appointment-refused = Gut, ich frage die nächste Person. Sie bleiben auf der Warteliste.
    .leave-queue = Von der Liste nehmen
    .helped = { $helper } hat die angebotene Zeit abgelehnt. Sie bleiben auf der Warteliste.
appointment-offer =
    Für Sie ist eine Zeit frei geworden: { $what }
    { $at }

    Ich halte sie Ihnen frei bis { $until }. Möchten Sie sie?
    .yes = Ja, bitte
    .no = Nein, danke
appointment-offer-over = Ich habe keine Antwort bekommen, deshalb geht diese Zeit an die nächste Person. Sie bleiben auf der Warteliste.
    .leave-queue = Von der Liste nehmen
appointment-refused-alone = Gut, jemand anders kann diese Zeit haben.
appointment-back =
    An diesem Tag ist doch geöffnet. Das war Ihr Termin: { $what }
    { $at }

    Ich halte Ihnen diese Zeit frei bis { $until }. Möchten Sie sie wieder haben?
    .yes = Ja, bitte
    .no = Nein, danke
appointment-back-over = Ich habe keine Antwort bekommen, deshalb kann jemand anders diese Zeit haben: { $what }, { $at }. Möchten Sie einen neuen Termin?
    .again = Neue Zeit suchen
appointment-reminder =
    Eine Erinnerung an Ihren Termin: { $what }
    { $at } ({ $number })

    Kommen Sie?
    .coming = Ja, ich komme
    .cannot = Ich kann nicht kommen
appointment-remember = Eine Erinnerung: { $what }, { $at } ({ $number }). Wir erwarten Sie.
    .cannot = Ich kann doch nicht kommen
appointment-missed = Wir haben Sie heute erwartet ({ $what }, { $number }) und vermisst. Das kann vorkommen. Beim nächsten Mal genügt ein Tippen auf „Ich kann nicht kommen“, dann hat jemand anders die Zeit. Möchten Sie einen neuen Termin?
    .again = Neue Zeit suchen
appointment-called-off =
    Wir müssen Ihren Termin absagen, es tut uns leid: { $what }, { $at } ({ $number }).
    Die nächste freie Zeit ist: { $new }

    Ich halte sie Ihnen frei bis { $until }. Möchten Sie sie?
    .yes = Ja, die nehme ich
    .other-time = Eine andere Zeit
    .let-go = Nein, danke
appointment-called-off-full = Wir müssen Ihren Termin absagen, es tut uns leid: { $what }, { $at } ({ $number }). Alles andere ist zurzeit belegt. Sie stehen auf der Warteliste: Sobald etwas frei wird, schreibe ich Ihnen.

desk-today-words = heute
desk-arrived-words = angekommen, gekommen
desk-missed-words = gefehlt, ausgeblieben
desk-slots-words = zeiten, freie-zeiten
desk-close-day-words = tag-absagen
desk-open-day-words = tag-öffnen
desk-no-offices = Keine Stelle dieser Abteilung arbeitet mit Terminen. Stellen richtet man in town.toml ein.
desk-today =
    📅 { $office }, { $day }: { $count ->
        [one] ein Termin
       *[other] { $count } Termine
    }
    { $lines }
    Ist jemand da: !angekommen NUMMER. Ist niemand gekommen: !gefehlt NUMMER.
desk-today-none = 📅 { $office }, { $day }: Niemand hat einen Termin. Freie Zeiten: !zeiten
desk-today-line = { $time } · { $number } · { $what }{ $mark ->
        [coming] { "" } · 👍 kommt
        [arrived] { "" } · ✅ ist da
        [missed] { "" } · ✖ ist nicht gekommen
       *[booked] { "" }
    }
desk-arrived = { $number }: ist da.
desk-missed = { $number }: ist nicht gekommen. { $times ->
        [one] Es ist das erste Mal in einem Jahr.
       *[other] Es ist das { $times }. Mal in einem Jahr.
    } Die Person hat ein freundliches Wort gelesen und kann eine neue Zeit buchen.
desk-which-appointment = Welcher Termin? Schreiben Sie seine Nummer: !angekommen JT-0017
desk-no-such-appointment = Einen Termin { $number } gibt es bei Ihren Stellen nicht. Wer heute kommt: !heute
desk-not-yet = Der Termin { $number } ist erst später.
desk-slots =
    { $office }, { $day }: { $count ->
        [0] niemand gebucht
        [one] einer gebucht
       *[other] { $count } gebucht
    }. Frei:
    { $lines }
desk-slots-line = { $what }: { $times }
desk-which-free-day = Ich verstehe den Tag „{ $words }“ nicht. Schreiben Sie ihn so: !zeiten freitag, oder !zeiten 24.12.
desk-day-closed = { $office } ist geschlossen: { $day }. { $count ->
        [0] Niemand hatte einen Termin.
        [one] Ein Termin ist abgesagt.
       *[other] { $count } Termine sind abgesagt.
    }{ $count ->
        [0] {""}
       *[other] {" "}Eine neue Zeit angeboten: { $offered }; auf der Warteliste: { $waiting }.
    }{ $alone ->
        [0] { "" }
       *[other] { " " }Diese hat niemand in einem Chat, bitte rufen Sie dort an: { $numbers }.
    } War das ein Versehen? !tag-öffnen mit demselben Tag öffnet ihn wieder und bietet allen ihre Zeit wieder an.
desk-day-open = { $office } kann wieder gebucht werden: { $day }. { $count ->
        [0] Niemandem war abgesagt worden.
       *[other] Ihre Zeit wieder angeboten bekommen: { $offered }. Haben inzwischen eine andere genommen und behalten sie: { $kept }.
    }{ $back ->
        [0] { "" }
       *[other] { " " }Wieder gebucht für Menschen ohne Chat: { $back }; bitte rufen Sie dort an.
    }{ $lost ->
        [0] { "" }
       *[other] { " " }Nicht mehr anzubieten, weil jemand anders die Zeit hat oder die Person nicht zu erreichen ist: { $lost }.
    }{ $listed ->
        [0] { "" }
       *[other] { " " }Deren Nummern: { $numbers }.
    }
desk-day-is-open = { $office } ist nicht geschlossen: { $day } kann gebucht werden.
desk-which-office = Welche Stelle? Schreiben Sie sie zum Tag: !tag-absagen freitag STELLE. Es gibt: { $offices }
desk-which-closed-day = Welcher Tag? Ich verstehe „{ $words }“ nicht, oder er ist vorbei. Schreiben Sie es so: !tag-absagen freitag, oder !tag-absagen 24.12.

appointment-calendar-summary = Termin, { $time } Uhr
appointment-calendar-number = Nummer { $number }. Alles Weitere steht im Chat mit dem Rathaus.
appointment-calendar-alarm = Sie haben einen Termin.
desk-book-words = buchen, termin-geben
desk-give-back-words = termin-absagen, zeit-zurückgeben
desk-book-what = Für jemanden, der angerufen hat oder hier ist: Wofür ist der Termin?
desk-booked =
    Gebucht: { $what }, { $at }. Die Nummer ist { $number }: Bitte sagen Sie sie der Person, damit wird sie aufgerufen. Die Zeit zurückgeben: !termin-absagen { $number }
    Wer den Termin im Chat haben möchte, bekommt einen Zettel, auf dem steht: „Um an { $number } erinnert zu werden und ihn selbst zu verlegen, schreiben Sie dem Rathaus im Chat: Code { $code }“. Der Code gilt einmal, bis der Termin vorbei ist. Ein neuer: !buchen { $number }
desk-booked-code = { $what }, { $at } ({ $number }). Der neue Code für den Zettel: { $code }. Der alte gilt nicht mehr.
desk-all-taken = Zurzeit ist alles belegt, deshalb ist nichts gebucht.
desk-given-back = { $number } ist abgesagt. Zuerst wird gefragt, wer wartet; nach zehn Minuten können alle die Zeit haben.
desk-not-booked = { $number } kann nicht mehr abgesagt werden.
