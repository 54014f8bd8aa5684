### Was auf der Straße steht und eine Nummer hat: Lampen, Bänke, Mülleimer.

asset-command = objekt
asset-words = objekt, aufkleber
asset-called = { $kind } { $number }
asset-named = { $what } ({ $name })
asset-at = { $what }, { $street }
asset-which = Welche Nummer steht auf dem Aufkleber? Sie sieht aus wie F-123. Ein Foto kann dabei sein.
asset-is-it =
    { $called }
    Das wurde schon gemeldet. Ist es das?
    .other-case = Nein, etwas anderes
asset-what =
    { $called }
    Was ist los? Schicken Sie ein Foto oder ein paar Worte. Das genügt: Wo es ist, wissen wir.
    .easy =
        { $called }
        Was ist los? Bitte schicken Sie ein Foto.
asset-say-what =
    { $called }
    Was ist los? Ein paar Worte genügen: Wo es ist, wissen wir.
asset-please-tell = Den Ort wissen wir schon. Bitte schicken Sie ein Foto, oder schreiben Sie ein paar Worte.
asset-thanks =
    Danke! { $called }: Ihre Meldung hat die Nummer { $number }.
    { $read }
    Sie hören hier von uns. Um etwas hinzuzufügen, antworten Sie auf diese Nachricht, oder schreiben Sie „Anliegen“.
    .helped = { $helper } hat in Ihrem Namen etwas gemeldet: { $called }. Es hat die Nummer { $number }. Wir antworten Ihnen hier.
asset-unknown =
    „{ $said }“ finde ich nicht in unserer Liste. Vielleicht ist der Aufkleber alt, oder es fehlt ein Buchstabe.
    Sie können es trotzdem melden: Ein Foto und die Straße genügen.
    .report = Trotzdem melden
    .ask-person = Einem Menschen schreiben
asset-retired =
    { $called }: Das steht nicht mehr in unserer Liste. Vielleicht wurde es ersetzt oder versetzt.
    Sie können es trotzdem melden: Ein Foto und die Straße genügen.
    .report = Trotzdem melden
    .ask-person = Einem Menschen schreiben
card-asset = 🏷 { $what } · { $before ->
        [0] noch nie gemeldet
        [one] schon einmal gemeldet: { $numbers }
       *[other] schon { $before } Mal gemeldet, zuletzt: { $numbers }
    }
desk-help-reports = Lampen, Bänke, Mülleimer
desk-asset-words = objekt
desk-asset = 🏷 { $what }{ $retired ->
        [yes] {" "}(nicht mehr da)
       *[no] {""}
    }: { $times ->
        [0] nie gemeldet.
        [one] einmal gemeldet.
       *[other] { $times } Mal gemeldet.
    }
    { $lines }
desk-asset-line = { $number } · { $day } · { $state }
desk-no-such-asset = „{ $said }“ steht nicht in der Liste der Lampen, Bänke und Mülleimer. Die Nummer steht auf dem Aufkleber, etwa !objekt F-123
desk-which-asset = Welches? Schreiben Sie seine Nummer, etwa !objekt F-123, oder schreiben Sie !objekt im Thread eines Falls, der von einem handelt.
