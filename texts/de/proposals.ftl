### Vorschläge: was Menschen sich von der Gemeinde wünschen, und wer das noch möchte.

propose-command = vorschlagen, vorschlag
propose-words = vorschlagen, einen vorschlag machen, vorschlag, anregung
propose-hints = ein vorschlag, einen vorschlag, möchte vorschlagen, etwas vorschlagen, eine anregung
proposals-command = vorschläge, vorschlaege
proposals-words = vorschläge, alle vorschläge, was andere vorschlagen
propose-what = Was schlagen Sie vor? Ein paar Sätze genügen.
propose-is-it =
    Jemand hat schon etwas Ähnliches vorgeschlagen. Ist es dasselbe? Dann zähle ich Sie dort mit.
    .other-proposal = Nein, meiner ist ein anderer
propose-photo = Gibt es ein Foto, das es zeigt? Schicken Sie es, oder überspringen Sie diesen Schritt.
propose-photo-more = Ich habe { $count ->
        [one] ein Foto
       *[other] { $count } Fotos
    }. Schicken Sie noch eines, oder gehen Sie weiter.
propose-check =
    Ihr Vorschlag:
    { $what }
    📍 { $where }
    📷 { $photos ->
        [0] kein Foto
        [one] ein Foto
       *[other] { $photos } Fotos
    }

    Er wird allen ohne Ihren Namen gezeigt. Soll ich ihn abschicken?
propose-thanks =
    Danke! Ihr Vorschlag hat die Nummer { $number }.
    Sobald ihn jemand im Rathaus angesehen hat, können ihn alle lesen und unterstützen. Mit { $wanted ->
        [one] einer Unterstützung
       *[other] { $wanted } Unterstützungen
    } muss die Gemeinde antworten. Sie erfahren, was daraus wird.
proposals =
    Das schlagen Menschen hier vor:

    { $lines }
    .propose = ✏️ Etwas vorschlagen
proposals-none =
    Im Moment gibt es keinen Vorschlag. Möchten Sie einen machen?
    .propose = ✏️ Etwas vorschlagen
proposals-line =
    { $number }: { $what }
    { $supports }
proposals-support = 👍 { $number }
proposal-supports = 👍 { $count } von { $wanted } Unterstützungen
proposal-due = 👍 { $count } von { $wanted } Unterstützungen – die Gemeinde antwortet bis { $due }
proposal-reached = { $number }: { $count } Menschen unterstützen Ihren Vorschlag. Das genügt: Die Gemeinde muss antworten bis { $due }.
follow-reached = { $number }, was Sie unterstützen, hat { $count } Unterstützungen. Das genügt: Die Gemeinde muss antworten bis { $due }.
thread-reached = 👍 { $number } hat { $count } Unterstützungen. Eine Antwort ist fällig bis { $due }; schreiben Sie sie hier, dann können alle sie lesen.
card-proposal = 👍 Ein Vorschlag. 📢 zeigt ihn allen, damit andere ihn unterstützen können; was Sie hier antworten, können dann alle lesen.
matter-proposal = Vorschlag
privacy-votes = Welche Vorschläge Sie unterstützen und bei welchen Abstimmungen Sie waren: damit jede Person einmal zählt; löschen Sie alles, bleibt bis zum Ende der Abstimmung ein Zeichen ohne Ihren Namen

feed-proposals-title = Vorschläge
feed-proposals-lead = Was Menschen hier vorschlagen. Mit { $wanted ->
    [one] einer Unterstützung
   *[other] { $wanted } Unterstützungen
} muss die Gemeinde antworten.
feed-proposals-none = Im Moment gibt es keinen Vorschlag.
feed-proposals-ended = Was aus früheren geworden ist
feed-propose = Etwas vorschlagen
feed-support-proposal = Das unterstütze ich
feed-step-opened-proposal = Vorgeschlagen
