join-command = code
join-words = code, mein code, ich habe einen code
join-which = Bitte schreiben Sie den Code von dem Zettel. Er hat acht Ziffern.
join-done = Vielen Dank! { $number } ist ab jetzt in diesem Chat. Hier hören Sie, wie es weitergeht.
join-unknown = Diesen Code kenne ich nicht. Vielleicht ist er schon benutzt oder zu alt. Bitte sehen Sie noch einmal nach, oder fragen Sie einen Menschen.
join-guessed = Das war oft falsch. Bitte warten Sie eine Stunde, oder fragen Sie einen Menschen.
