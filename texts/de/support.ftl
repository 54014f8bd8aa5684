### Unterstützung: jemand anderes möchte es auch.

support-command = unterstützen
support-given = 👍 Ihre Unterstützung für { $number } ist gezählt: { $count } von { $wanted } sind erreicht. Sie erfahren, was daraus wird.
support-twice = Sie unterstützen { $number } schon, und jede Person zählt einmal. Erreicht: { $count } von { $wanted }.
support-late = { $number } ist abgeschlossen und kann nicht mehr unterstützt werden.
support-gone = { $number } ist nicht für alle zu lesen und kann nicht unterstützt werden. Mit „Vorschläge“ sehen Sie, welche es gibt.
support-verify = Hier zählen nur Menschen, die jemand im Rathaus einmal gesehen hat. Schreiben Sie „ausweisen“, dann erkläre ich, wie das geht.
support-yours = { $number } ist von Ihnen selbst. Sie erfahren die Antwort hier.
