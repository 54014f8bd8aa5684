### Unterstützung: jemand anderes möchte es auch.

support-command = unterstützen
support-given = 👍 Sie zählen für { $number }: { $count } von { $wanted } Unterstützungen. Sie erfahren, was daraus wird.
support-twice = Sie zählen für { $number } schon mit; jede Person zählt einmal. Es sind { $count } von { $wanted } Unterstützungen.
support-late = { $number } ist abgeschlossen und kann nicht mehr unterstützt werden.
support-gone = { $number } ist nicht für alle zu lesen.
support-verify = Hier zählen nur Menschen, die jemand im Rathaus einmal gesehen hat. Schreiben Sie „ausweisen“, dann erkläre ich, wie das geht.
support-yours = { $number } ist von Ihnen selbst. Sie erfahren die Antwort hier.
