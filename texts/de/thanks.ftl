thanks-command = danken
thanks-words = danke sagen, jemandem danken, lob, loben, bedanken
thanks-hints = möchte danken, möchte mich bedanken, ein lob
thanks-whom = Wem möchten Sie danken?
thanks-who =
    Jemandem dort ganz besonders?
    .everybody = Allen dort
thanks-what = Was möchten Sie dazu sagen? Ein paar Worte genügen, oder überspringen Sie diesen Schritt.
thanks-given = Danke! Ihr Dank kommt noch heute an bei: { $who }. Auf der Seite dort wird es auch gezählt, ohne Ihren Namen.
thanks-again = Sie haben heute schon gedankt: { $who }. Es zählt einmal am Tag; morgen können Sie es wieder tun.
thanks-told = 💚 Jemand aus der Nachbarschaft sagt danke: { $who }
thanks-told-with =
    💚 Jemand aus der Nachbarschaft sagt danke: { $who }
    „{ $text }“
thanks-line = 💚 { $name }: { $count }
thanks-month-title = Danke! { $who }, { $month }
thanks-month = Im { $month } haben die Nachbarn { $count ->
        [one] einmal
       *[other] { $count } Mal
    } gedankt: { $who }.
thanks-month-staff =
    💚 Im { $month } wurde Ihnen { $count ->
        [one] einmal
       *[other] { $count } Mal
    } gedankt:
    { $lines }

desk-by-name-words = mit-namen
desk-by-name-on = { $name }: Ab jetzt kann man Ihnen mit Namen danken, und die Seite der Abteilung sagt, wie oft. Um es zu beenden: !mit-namen nein
desk-by-name-off = { $name }: Ihr Name wird nicht mehr genannt. Der Dank zählt weiter für die Abteilung.
desk-by-name-what = Darf man Ihnen mit Namen danken, sodass es alle sehen? Schreiben Sie: !mit-namen ja, oder: !mit-namen nein
desk-thanks-words = danke
desk-thanks =
    Dank seit dem Ersten des Monats:
    { $lines }
desk-thanks-none = In diesem Monat hat noch niemand gedankt. Das kommt schon noch.
privacy-thanks = Ihr Dank mit Ihren Worten: damit er ankommt und gezählt wird
