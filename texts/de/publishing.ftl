### What staff publish for all.

desk-post-at-words = planen
desk-edit-words = ändern
desk-planned-words = geplant
desk-unplan-words = entplanen
post-at-words = am, ab, wann
post-until-words = bis
post-link-words = link, verweis
post-more = Was noch? Wenn nichts fehlt, veröffentlichen Sie es.
    .publish = 📢 Jetzt veröffentlichen
    .link = 🔗 Einen Link hinzufügen
    .until = ⏳ Von selbst zurückziehen
    .later = 🗓 Später veröffentlichen
post-translation = Bitte schreiben Sie es in dieser Sprache; die erste Zeile ist die Überschrift.
post-link = Welcher Link? Er beginnt mit https://
post-link-problem = Das ist kein Link.
post-until = Bis wann soll es stehen? Zum Beispiel: Freitag 18:00
post-at = Wann soll es erscheinen? Zum Beispiel: morgen 9:00
post-moment-problem = Diesen Zeitpunkt verstehe ich nicht, oder er ist vorbei.
choice-unplan = 🗑 Zurücknehmen
desk-planned = 🗓 Geplant als Nummer { $number }: Es erscheint am { $at }.
desk-nothing-planned = Hier ist nichts geplant. !planen TAG UHRZEIT und darunter der Text plant etwas.
desk-planned-line = { $number } · { $at } · { $what }
desk-planned-list =
    Geplant:
    { $lines }
    Zum Zurücknehmen: !entplanen NUMMER
desk-not-planned = Unter der Nummer { $number } ist hier nichts geplant. !geplant zeigt, was es gibt.
desk-unplanned = Nummer { $number } erscheint nicht.
desk-planned-out = 📢 „{ $what }“ ist als Beitrag { $number } erschienen. { $link }
desk-post-at-what =
    Wann, und was? In die erste Zeile der Zeitpunkt, darunter der Text:
    !planen morgen 9:00
    Markt am Samstag
desk-edit-what = Was soll Beitrag { $number } jetzt sagen? !ändern { $number } NEUER TEXT
desk-edited = Beitrag { $number } ist jetzt überall geändert. { $link }
desk-which-moment = Den Zeitpunkt „{ $words }“ verstehe ich nicht, oder er ist vorbei. Schreiben Sie ihn so: Freitag 18:00, oder 24.12. 9:30. Es ist nichts hinausgegangen.
desk-which-link = „{ $words }“ ist kein Link: Er muss mit https:// beginnen. Es ist nichts hinausgegangen.
