chain-seal-title = Das Siegel vom { $day }
chain-seal-text =
    Alles, was bis dahin veröffentlicht war, ergibt diese Zahl:
    { $hash }
    Wer sie aufhebt, kann später erkennen, ob etwas geändert wurde. Glied { $position } der Kette.
