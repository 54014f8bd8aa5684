### Abstimmungen: die Gemeinde fragt alle, jede Person stimmt einmal ab, und alle sehen das Ergebnis.

desk-poll-words = abstimmung, umfrage
desk-paper-vote-words = papierstimme
poll-question = Was möchten Sie alle fragen?
poll-choices = Welche Antworten gibt es? Schreiben Sie jede in eine eigene Zeile, zwei bis sieben.
poll-choices-wrong = Ich brauche zwei bis sieben verschiedene Antworten, jede in einer eigenen Zeile und mit höchstens 60 Buchstaben.
poll-who =
    Wer darf abstimmen?
    .only-verified = Nur wer sich im Rathaus ausgewiesen hat
    .everybody = Alle
poll-how =
    Geheim oder offen?
    .secretly = Geheim: Niemand kann je sagen, wer was gewählt hat
    .by-name = Offen: Es steht in den Büchern der Gemeinde
poll-quorum = Wie viele Stimmen sind nötig, damit das Ergebnis gilt? Schreiben Sie eine Zahl, oder überspringen Sie das.
poll-quorum-wrong = Bitte schreiben Sie eine Zahl, zum Beispiel 100.
poll-until = Bis zu welchem Tag kann man abstimmen? Schluss ist an diesem Tag um 20 Uhr.
poll-until-wrong = Ich verstehe diesen Tag nicht, oder er liegt nicht in der Zukunft. Schreiben Sie ihn so: Freitag, oder 24.12.
poll-last-day = { $day }
poll-check =
    „{ $question }“
    { $choices }
    { $who ->
        [everybody] Alle dürfen abstimmen
       *[other] Abstimmen darf nur, wer sich im Rathaus ausgewiesen hat
    }; { $how ->
        [by-name] offen
       *[other] geheim
    }; { $quorum ->
        [0] das Ergebnis gilt bei jeder Zahl von Stimmen
       *[other] nötig sind { $quorum } Stimmen
    }; bis { $day }.

    Soll ich sie bekannt machen?
poll-begun = 🗳 Die Abstimmung { $number } ist für alle da, bis { $day }. Eine Stimme auf Papier: !papierstimme { $number } AUSWEISNUMMER NUMMER-DER-ANTWORT. { $link }
poll-post-title = 🗳 { $question }
poll-post =
    { $choices }

    { $who ->
        [everybody] Alle können abstimmen
       *[other] Wer sich im Rathaus einmal ausgewiesen hat, kann abstimmen
    }, bis { $until }: Schreiben Sie „abstimmen“, oder stimmen Sie im Rathaus auf Papier ab.
poll-line = { $place }. { $choice }: { $votes } ({ $share } %)
poll-ended =
    🗳 Die Abstimmung ist zu Ende: { $question }
    { $lines }
    Stimmen: { $total }, davon auf Papier: { $paper }.{ $valid ->
        [valid] { "" }
       *[other] {" "}Nötig waren { $quorum }, darum gilt das Ergebnis nicht.
    }
poll-result-title = 🗳 Das Ergebnis: { $question }
poll-result =
    { $lines }
    Stimmen: { $total }, davon auf Papier: { $paper }.{ $valid ->
        [valid] { "" }
       *[other] {" "}Nötig waren { $quorum }, darum gilt das Ergebnis nicht.
    }
vote-command = abstimmen
vote-words = abstimmen, abstimmung, abstimmungen, umfrage
vote-hints = möchte abstimmen, will abstimmen
vote-none = Im Moment gibt es keine Abstimmung. Wenn es eine gibt, steht sie auf der Seite der Gemeinde.
vote-which = Bei welcher Abstimmung möchten Sie mitmachen?
vote-what =
    🗳 { $question }
    { $secret ->
        [yes] Niemand kann je sagen, was Sie gewählt haben.
       *[other] Was Sie wählen, steht in den Büchern der Gemeinde; veröffentlicht wird es nie.
    } Danach lässt sich die Stimme nicht mehr ändern.
    .no-vote = Jetzt nicht
choice-no-vote-words = nein, jetzt nicht, später
vote-counted = 🗳 Ihre Stimme ist gezählt: { $choice }. Das Ergebnis erfahren Sie hier nach dem Ende: { $until }.
vote-twice = Sie haben bei dieser Abstimmung schon abgestimmt. Jede Person stimmt einmal ab.
vote-verify = Hier stimmen nur Menschen ab, die jemand im Rathaus einmal gesehen hat. Schreiben Sie „ausweisen“, dann erkläre ich, wie das geht.
vote-late = Diese Abstimmung ist zu Ende. Das Ergebnis steht auf der Seite der Gemeinde.
vote-left = Gut. Sie können abstimmen, solange die Abstimmung läuft.
paper-how = Schreiben Sie es so, solange die Abstimmung läuft: !papierstimme ABSTIMMUNG AUSWEISNUMMER ANTWORT, zum Beispiel !papierstimme 3 12345678Z 2
paper-which = Welche Antwort? Schreiben Sie ihre Nummer, von 1 bis { $most }.
paper-twice = Wer diesen Ausweis hat, hat hier schon abgestimmt, auf Papier oder im Chat. Niemand stimmt zweimal ab, deshalb zählt diese Stimme nicht.
paper-counted = 🗳 Die Stimme auf Papier ist gezählt: { $choice }. Die Nummer wird nicht aufbewahrt: Bis zum Ende der Abstimmung bleibt ein Zeichen, an dem eine zweite Stimme auffiele, hier und im Chat. Ich nehme Ihre Nachricht aus dem Raum, denn sie sagt, wer was gewählt hat; steht sie dort noch, löschen Sie sie bitte.{ $unknown ->
        [0] { "" }
        [one] { " " }Im Chat hat eine Person abgestimmt, deren Ausweis im Rathaus nicht eingetragen ist: Bitte fragen Sie, ob es diese war.
       *[other] { " " }Im Chat haben { $unknown } Personen abgestimmt, deren Ausweis im Rathaus nicht eingetragen ist: Bitte fragen Sie, ob das eine von ihnen ist.
    }
paper-misread = Das ist keine Ausweisnummer, oder sie ist verschrieben. In Spanien endet sie mit einem Buchstaben, der zu den Ziffern passt. Es ist nichts gezählt: Bitte sehen Sie auf den Ausweis, und schreiben Sie den Befehl noch einmal.
paper-no-secret = Für Stimmen auf Papier braucht die Gemeinde ein Geheimnis (JUNTOS_SECRET_KEY). Bitte sagen Sie es der Person, die Juntos betreibt.
