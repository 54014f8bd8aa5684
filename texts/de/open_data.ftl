# Was die offenen Daten von sich sagen: in datapackage.json, in docs/open-data.md und auf der Seite.

open-data-title = { $town }: offene Daten
open-data-what = Was die Bürger der Gemeinde öffentlich vorbringen, wie schnell sie antwortet und was daraus wird. Nur das, was alle im Verzeichnis der Beiträge lesen dürfen, und Zahlen daraus. Keine Worte von Bürgern, keine Namen, und ein Ort nur dort, wo mindestens { $least } Anliegen von ebenso vielen Menschen liegen.

open-data-cases = Jedes Anliegen, von dem etwas öffentlich zu lesen ist: Meldungen, öffentliche Fragen, Vorschläge.
    .number = Die Nummer des Anliegens.
    .url = Die Seite des Anliegens. Was dort steht, kann später zurückgenommen werden.
    .matter = Um welche Art von Anliegen es geht.
    .category = Worum es geht, wenn die Gemeinde dafür eine Kategorie hat.
    .department = Die Abteilung, die sich jetzt darum kümmert.
    .area = Wo es ist: das kleinste Quadrat, in dem genug Anliegen derselben Art, Kategorie und desselben Monats liegen, sonst die Gemeinde. Im laufenden Monat steht hier immer die Gemeinde.
    .state = Wie weit es ist.
    .opened_on = Der Tag, an dem das Anliegen begann, nach der Uhr der Gemeinde.
    .closed_on = Der Tag, an dem es zuletzt geschlossen wurde, nach der Uhr der Gemeinde. Leer, solange es offen ist.
    .reopened = Wie oft es wieder geöffnet wurde, weil es nicht erledigt war.

open-data-answer-times = Wie lange jedes Anliegen gedauert hat und ob gehalten wurde, was versprochen war.
    .number = Die Nummer des Anliegens.
    .first_answer_minutes = Minuten vom Beginn bis zur ersten Antwort eines Menschen. Leer, wenn es keine gibt.
    .first_answer_due_minutes = Minuten vom Beginn bis zu dem Zeitpunkt, zu dem eine erste Antwort da sein sollte. Geschlossene Ämter und freie Tage zählen mit.
    .first_answer_in_time = Ob die erste Antwort bis dahin kam. Leer, solange noch beides sein kann.
    .closed_minutes = Minuten vom Beginn bis zum letzten Schließen, wie auch immer es ausging. Wird das Anliegen wieder geöffnet, läuft dieselbe Uhr weiter.
    .done_due_minutes = Minuten vom Beginn bis zu dem Zeitpunkt, zu dem es erledigt sein sollte.
    .done_in_time = Ob es bis dahin erledigt war. Leer, solange noch beides sein kann, und bei dem, was abgelehnt, weitergegeben oder zurückgezogen wurde.
    .promises = Wie viele Tage öffentlich versprochen wurden. Was noch am selben Tag berichtigt wurde, zählt nicht.
    .promises_kept = Wie viele davon gehalten wurden: Es war am Ende des Tages erledigt.
    .promises_broken = Wie viele davon nicht. Ein späterer Tag ändert daran nichts.
    .promised_on = Der Tag, der zuletzt versprochen wurde.

open-data-posts = Jeder Beitrag, der öffentlich steht, ohne seine Worte: Sie sind unter seiner Adresse zu lesen.
    .id = Die Nummer des Beitrags.
    .url = Wo er zu lesen ist.
    .kind = Wovon er erzählt. „seal“ ist die Zahl, die die Beiträge eines Tages zusammenhält.
    .department = Die Abteilung, die ihn veröffentlicht hat.
    .number = Die Nummer des Anliegens, um den es geht. Leer bei Nachrichten.
    .languages = Die Sprachen, in denen er zu lesen ist, zuerst die der Gemeinde.
    .shown = Ob seine Worte und Fotos zu lesen sind. Bei Anliegen erst, wenn das Personal sie angesehen hat.
    .published_at = Wann er veröffentlicht wurde, in UTC.
    .edited_at = Wann er zuletzt geändert wurde, in UTC. Leer, wenn das nie geschah.

open-data-months = Wie schnell die Gemeinde antwortet und wie sie ihr Wort hält, nach Monat und Abteilung: die Zahlen der Seite /stats.
    .month = Der Monat.
    .department = Die Abteilung, die diese Anliegen jetzt hat.
    .over = Ob der Monat vorbei ist.
    .opened = Wie viele öffentliche Anliegen in diesem Monat begannen.
    .answered = Wie viele Meldungen und öffentliche Fragen an den Bürgermeister in diesem Monat ihre erste Antwort bekamen. Leer, wenn es nur wenige sind.
    .first_answer_median_minutes = Die Hälfte dieser Antworten kam innerhalb von so vielen Minuten.
    .first_answer_p90_minutes = Neun von zehn dieser Antworten kamen innerhalb von so vielen Minuten.
    .done = Wie viele davon in diesem Monat erledigt wurden. Leer, wenn es nur wenige sind.
    .done_median_minutes = Die Hälfte davon war innerhalb von so vielen Minuten erledigt.
    .done_p90_minutes = Neun von zehn davon waren innerhalb von so vielen Minuten erledigt.
    .promises_kept = Wie viele Versprechen für einen Tag dieses Monats gehalten wurden.
    .promises_broken = Wie viele davon nicht.
    .promises_running = Wie viele davon noch gehalten werden können.
    .asked = Wie viele Menschen in diesem Monat gesagt haben, ob es behoben ist. Leer, wenn es nur wenige sind.
    .fixed_percent = Wie viele von hundert davon Ja gesagt haben.
    .thanks = Wie oft der Abteilung und ihren Leuten in diesem Monat gedankt wurde.

open-data-doors = Auf welchem Weg die Anliegen eines Monats kamen. Nur Monate, die vorbei sind.
    .month = Der Monat, in dem die Anliegen begannen.
    .door = Der Weg: ein Chat, Telefon oder Schalter, ein anderes Programm. Unter „other“ stehen Wege, die selten oder nicht bekannt sind.
    .cases = Wie viele Anliegen auf diesem Weg kamen.

open-data-menus = Was die Schulküchen kochen, mit dem, was sie zu den 14 Allergenen sagen.
    .school = Die Schule.
    .day = Der Tag der Mahlzeit.
    .course = Der Gang.
    .dish = Was es ist, in den Worten der Küche.
    .allergen = Was die Küche zu diesem Allergen darin sagt: { $name }. Was sie nicht angegeben hat, ist nicht frei davon.

open-data-jobs = Die Stellenangebote, die jetzt stehen: weder von wem noch wo. Das ist unter ihrer Adresse zu lesen.
    .id = Die Nummer des Angebots.
    .url = Wo es zu lesen ist, solange es steht.
    .title = Wie das Angebot heißt.
    .trade = Die Art der Arbeit.
    .hours = Vollzeit oder Teilzeit.
    .by_chat = Ob man sich im Chat bewerben kann.
    .pay_least = Was mindestens gezahlt wird, wenn das Angebot es deutlich sagt.
    .pay_most = Was höchstens gezahlt wird, wenn das Angebot es deutlich sagt.
    .pay_unit = Für welche Zeit das gezahlt wird.
    .department = Die Abteilung, die es veröffentlicht hat.
    .offered_on = Der Tag, seit dem es steht.
    .until = Der letzte Tag, an dem es steht.

open-data-job-months = Wie viele Stellen in einem Monat angeboten wurden, auch solche, die nicht mehr stehen.
    .month = Der Monat.
    .trade = Die Art der Arbeit.
    .offers = Wie viele Angebote es waren.

open-data-areas = Die Quadrate der Karte, die bei den Anliegen stehen, und die Gemeinde selbst. Es sind die Kacheln von Karten im Netz.
    .key = Der Name des Quadrats: Zoom, x und y; oder „town“.
    .zoom = Der Zoom der Kachel. Leer für die Gemeinde.
    .edge_metres = Wie breit es ist.
    .south = Sein südlicher Rand.
    .west = Sein westlicher Rand.
    .north = Sein nördlicher Rand.
    .east = Sein östlicher Rand.

open-data-categories = Worum es bei den Anliegen geht. Vertrauliche Kategorien sind nicht dabei.
    .key = Der Schlüssel der Kategorie.
    .name = Wie sie in der Gemeinde heißt. Leer, wenn es sie nicht mehr gibt.
    .name_en = Wie sie auf Englisch heißt, sonst wie in der Gemeinde.
    .department = Die Abteilung, die sich darum kümmert.

open-data-departments = Die Abteilungen der Gemeinde.
    .key = Der Schlüssel der Abteilung.
    .name = Wie sie in der Gemeinde heißt. Leer, wenn es sie nicht mehr gibt.
    .name_en = Wie sie auf Englisch heißt, sonst wie in der Gemeinde.

open-data-schools = Die Schulen mit einer Küche.
    .key = Der Schlüssel der Schule.
    .name = Wie sie in der Gemeinde heißt. Leer, wenn es sie nicht mehr gibt.
    .name_en = Wie sie auf Englisch heißt, sonst wie in der Gemeinde.
