### Der Dienst, der sagt, wie schnell das Rathaus antwortet.

menu-stats = 📊 Wie schnell wir antworten
stats-command = zahlen
stats-words = zahlen, statistik, wie schnell antwortet die stadt, wie schnell antwortet das rathaus
stats-hints = wie schnell antwortet, zahlen der, zahlen von, statistik der
stats-told =
    📊 { $who }, die letzten 12 Monate:
    { $lines }
stats-none = Noch gibt es zu wenig zu sagen ({ $who }). Sobald Meldungen beantwortet und erledigt sind, lesen Sie hier, wie schnell das geht.
stats-more = Monat für Monat und nach Abteilungen: { $link }
