### Zahlen: wie schnell das Rathaus antwortet und wie es sein Wort hält. Auf der Seite, im Chat und in den Diagrammen.

figures-title-answer = Die erste Antwort
figures-title-done = Bis es erledigt ist
figures-title-promises = Versprechen
figures-title-fixed = Ist es behoben?
figures-title-thanks = Dank

figures-answer = In der Hälfte der Fälle dauerte es höchstens { $half }, in neun von zehn höchstens { $most }.
figures-done = In der Hälfte der Fälle dauerte es höchstens { $half }, in neun von zehn höchstens { $most }.
figures-promises = Gehalten: { $kept } von { $all }.
figures-running = Noch offen: { $count }.
figures-fixed = Von 100 Menschen sagten { $percent } Ja. Antworten: { $count }.
figures-thanks = { $count ->
    [0] Bisher hat niemand gedankt.
    [one] Die Nachbarn haben einmal gedankt.
   *[other] Die Nachbarn haben { $count } Mal gedankt.
}
figures-few = Weniger als { $minimum }: zu wenige, um etwas zu sagen.
figures-none = Bisher nichts.

figures-chart-half = Hälfte
figures-chart-most = 9 von 10
figures-chart-kept = Gehalten
figures-chart-broken = Nicht gehalten
figures-chart-percent = { $percent } %
figures-line = ▪ { $what } – { $words }
