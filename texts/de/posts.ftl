### Einträge der offenen Seite, und wie weit ein Anliegen ist.

state-received = Eingegangen
state-seen = Gesehen
state-in-work = In Arbeit
state-done = Erledigt
state-declined = Nicht möglich
state-duplicate = Schon bekannt
state-passed-on = An eine andere Behörde weitergegeben
state-withdrawn = Zurückgezogen

matter-report = Meldung
matter-question = Frage
matter-complaint = Beschwerde

# Die Überschrift eines Eintrags: worum es geht, und wo.
post-report = Meldung { $number }: { $what }
post-asked = { $what }: { $number }
post-result = Erledigt: { $what }
post-promise = Versprochen: { $what }
post-answer = Beantwortet: { $what }
post-thanks = Dank: { $what }
post-subject-at = { $what }, { $where }

# Zeilen in einem Eintrag.
post-state = Stand: { $state }
post-promised = Versprochen für { $day }
post-thanked = Danke, { $who }!
post-moved = Darum kümmert sich jetzt: { $department }
post-of = Veröffentlicht am { $day }
post-withdrawn = Dieser Beitrag wurde zurückgezogen.
