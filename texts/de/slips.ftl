join-command = code
join-words = code, mein code, ich habe einen code
join-which = Bitte schreiben Sie den Code von dem Zettel. Er hat acht Ziffern.
join-done = Vielen Dank! { $number } ist ab jetzt in diesem Chat. Hier hören Sie, wie es weitergeht.
join-unknown = Diesen Code kenne ich nicht. Vielleicht ist er schon benutzt oder zu alt. Bitte sehen Sie noch einmal nach, oder schreiben Sie „Mensch“, dann hilft Ihnen jemand.
join-guessed = Das waren zu viele falsche Codes. Bitte versuchen Sie es in einer Stunde wieder, oder schreiben Sie „Mensch“.
