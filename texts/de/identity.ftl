mydata-command = meinedaten
mydata-words = meine daten, meine daten ansehen, meine daten herunterladen
mydata-here = { $left ->
        [0] Hier ist alles, was ich von Ihnen habe, in einer Datei. Öffnen Sie sie und tippen Sie auf „meine-daten.html“.
       *[other] Hier ist, was ich von Ihnen habe, in einer Datei. Öffnen Sie sie und tippen Sie auf „meine-daten.html“. Für { $left ->
            [one] ein Foto
           *[other] { $left } Fotos
        } war kein Platz; fragen Sie im Rathaus danach.
    } Meine Kopie wird nach einem Tag gelöscht.
    .delete = Meine Daten löschen
    .person = Mit einem Menschen sprechen
mydata-enough = Diese Datei habe ich Ihnen eben mehrmals geschickt: Sie steht etwas weiter oben in diesem Chat. In einer Stunde können Sie eine neue bekommen.
    .delete = Meine Daten löschen
    .person = Mit einem Menschen sprechen

delete-command = löschen, loeschen
delete-words = meine daten löschen, mein konto löschen, alles löschen
delete-what =
    Wenn Sie Ihre Daten löschen, verschwindet alles, was ich von Ihnen habe: { $cases ->
        [0] {""}
        [one] Ihr Anliegen
       *[other] Ihre { $cases } Anliegen
    }{ $open ->
        [0] {""}
        [one] {" "}(eines ist noch offen und endet unerledigt)
       *[other] {" "}({ $open } sind noch offen und enden unerledigt)
    }{ $cases ->
        [0] {""}
       *[other] ,{" "}
    }Fotos, Termine und Benachrichtigungen{ $chats ->
        [one] {""}
       *[other] , in allen { $chats } verbundenen Chats
    }. Auch was öffentlich zu sehen ist, wird zurückgezogen.{ $cases ->
        [0] {""}
       *[other] {" "}Es bleibt nur, ohne Sie, dass es ein Anliegen gab.
    }{ $votes ->
        [0] {""}
       *[other] {" "}Bis die Abstimmung endet, an der Sie teilgenommen haben, bleibt ein Zeichen ohne Ihren Namen, damit niemand zweimal abstimmt.
    }{ $held ->
        [0] {""}
       *[other]
        {" "}
        Das hier kann ich noch nicht löschen, denn das Rathaus muss es aufbewahren:
        { $kept }
    }
    Möchten Sie weitermachen?
    .go-on = Ja, weiter
    .keep = Nein, alles so lassen
delete-sure =
    Das lässt sich nicht rückgängig machen. Soll ich jetzt alles löschen?
    .erase = Ja, alles löschen
    .keep = Nein, alles so lassen
delete-kept = Gut. Ich habe nichts gelöscht.
delete-done = Erledigt: Ich habe nichts mehr von Ihnen, und was öffentlich war, wird gerade entfernt. Was Sie hier im Chat sehen, können Sie in Ihrer App löschen. Wenn Sie wieder schreiben, fangen wir neu an.
delete-done-but =
    Erledigt: Alles andere, was ich von Ihnen hatte, ist gelöscht, und was öffentlich war, wird gerade entfernt. Das hier muss das Rathaus aufbewahren, weil das Gesetz es verlangt oder ein Gericht es braucht (Artikel 17 Absatz 3 DSGVO):
    { $kept }
    Sonst sieht es niemand. Sobald es nicht mehr nötig ist, wird es gelöscht, ohne dass Sie noch einmal fragen müssen, und ich sage es Ihnen hier. Wenn Sie damit nicht einverstanden sind, können Sie sich bei der Datenschutzbehörde beschweren.
hold-line = • { $number }: „{ $reason }“ ({ $who }, seit { $since } { $year })
hold-over = Sie hatten gebeten, Ihre Daten zu löschen, und das Anliegen { $number } musste aufbewahrt werden. Das ist nicht mehr nötig: Ich habe es gerade gelöscht.
hold-stays = Das gehört zum Anliegen { $number }, welches das Rathaus so aufbewahren muss, wie es ist: „{ $reason }“ ({ $who }). Darum habe ich nichts geändert. Wenn etwas nicht stimmt, schreiben Sie es mir, dann kommt es dazu.

link-command = verbinden
link-words = chats verbinden, meine chats verbinden
link-what =
    Sie können von mehreren Chats aus schreiben, zum Beispiel auf Telegram und auf der Webseite, und überall dieselben Anliegen sehen. Was möchten Sie?
    .new-code = Hier einen Code bekommen
    .have-code = Ich habe schon einen Code
    .unlink = Diesen Chat trennen
    .leave-it = Nichts
link-code =
    Ihr Code: { $code }
    Schreiben Sie im anderen Chat: Chats verbinden { $code }
    Er gilt { $minutes } Minuten. Geben Sie ihn niemandem: Wer ihn hat, kann Ihre Anliegen sehen.
link-which = Welcher Code steht im anderen Chat? Es sind acht Ziffern.
link-unknown = Dieser Code gilt nicht oder nicht mehr. Holen Sie im anderen Chat einen neuen: Schreiben Sie dort „Chats verbinden“.
link-guessed = Das waren zu viele falsche Codes. Bitte versuchen Sie es in einer Stunde wieder, oder schreiben Sie „Mensch“.
link-same = Dieser Code ist aus diesem Chat. Schreiben Sie ihn im anderen.
link-sure =
    Gehört der andere Chat auch Ihnen? In beiden ist dann alles von beiden zu sehen. Hat jemand Sie gebeten, diesen Code zu schreiben, sagen Sie Nein.
link-done = Die Chats sind verbunden. In beiden sehen Sie dieselben Anliegen. Zum Trennen schreiben Sie „Chats verbinden“.
link-done-there = Ein anderer Chat ist jetzt mit diesem verbunden und sieht dieselben Anliegen. Waren Sie das nicht, schreiben Sie „Chats verbinden“ und trennen Sie ihn.
link-not-now = Jetzt kann ich sie nicht verbinden: In beiden gibt es etwas, das es nur einmal geben darf, etwa einen Termin. Sagen Sie einen davon ab und versuchen Sie es noch einmal.
link-left = Gut, alles bleibt, wie es ist.
unlink-sure = Dieser Chat nimmt die Anliegen mit, die hier begonnen wurden; alles andere bleibt beim anderen. Soll ich ihn trennen?
unlink-done = Erledigt: Dieser Chat steht wieder für sich.

verify-command = ausweisen
verify-words = ausweisen, mich ausweisen, verifizieren
verify-code =
    Ihr Code: { $code }
    Zeigen Sie ihn im Rathaus, zusammen mit Ihrem Ausweis. Er gilt bis { $until }.
    Ich speichere nur, dass man Sie gesehen hat, wer und wann, und ein Zeichen des Ausweises, mit dem Sie nur einmal abstimmen. Die Nummer kann daraus niemand lesen.
verify-again =
    Im Rathaus weiß man schon, dass Sie es sind. Ihr Ausweis ist dort aber noch nicht so eingetragen, dass Stimmen im Chat und auf Papier als die einer Person zu erkennen sind. Wenn Sie das möchten, zeigen Sie diesen Code zusammen mit Ihrem Ausweis: { $code }
    Er gilt bis { $until }. Die Nummer des Ausweises wird nicht aufbewahrt, nur ein Zeichen, aus dem sie niemand lesen kann.
verify-already = Im Rathaus weiß man schon, dass Sie es sind. Das gilt bis { $until } { $year }.
verified = Im Rathaus hat man geprüft, wer Sie sind. Das gilt bis { $until } { $year }.
desk-verify-words = ausweisen, verifizieren
desk-verified = ✅ Geprüft. Das gilt bis { $until } { $year }.
desk-verified-twice = ⚠️ Diese Person hat zweimal abgestimmt, im Chat und auf Papier, bevor ihr Ausweis hier bekannt war. Abstimmungen: { $polls }. Beide Stimmen sind gezählt; bitte halten Sie das im Protokoll der Abstimmung fest.
desk-verify-what = Welchen Code hat man Ihnen gezeigt, und welche Nummer hat der Ausweis? So: !ausweisen 12345678 98765432M
desk-verify-card = Das ist keine Ausweisnummer, oder sie ist verschrieben. In Spanien endet sie mit einem Buchstaben, der zu den Ziffern passt. Schreiben Sie beides, den Code und die Nummer: !ausweisen 12345678 98765432M. Der Code gilt noch.
desk-verify-unknown = Der Code { $code } gilt nicht oder nicht mehr. Die Person kann einen neuen holen, mit „ausweisen“.
desk-verify-elsewhere = Das geht im Raum von: { $department }.

age-old-enough =
    Das Gesetz verlangt, dass ich alle einmal frage: Sind Sie { $age } Jahre alt oder älter?
    .yes = Ich bin { $age } oder älter
    .no = Ich bin jünger
age-parent =
    Dann muss Ihre Mutter, Ihr Vater oder wer für Sie sorgt einverstanden sein. Ist jemand von ihnen bei Ihnen und sagt Ja?
    .parent = Ja, einverstanden
    .no = Nein
age-not-yet =
    Dann kann ich das jetzt nicht machen, und ich habe mir nichts notiert. Bitten Sie Ihre Mutter, Ihren Vater oder wer für Sie sorgt, es mit Ihnen zu tun. Alles andere können Sie benutzen.
    .start = Zeigen, was es noch gibt

easy-command = einfach
easy-words = einfacher modus, ohne knöpfe
easy-which =
    Im einfachen Modus schreibe ich kurz, mit Zahlen statt Knöpfen und ohne Bildchen. Möchten Sie das?
    .on = Ja, einfach
    .off = Nein, wie immer
easy-on = Gut. Ab jetzt schreibe ich kurz. Antworten Sie mit der Zahl. Zum Ändern: „einfacher Modus“. Zum Üben: „lernen“.
easy-off = Gut. Ab jetzt schreibe ich wie immer. Zum Ändern: „einfacher Modus“.
