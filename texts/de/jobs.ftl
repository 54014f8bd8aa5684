### Stellenangebote: wie sie lauten, wie Mitarbeitende sie schreiben und wie man sie findet.

job-title = 💼 { $title }
job-employer-line = 🏢 { $employer }
job-place-line = 📍 { $place }
job-hours-line = 🕐 { $hours } · { $trade }
job-pay-line = 💶 { $pay }
job-until-line = 📅 Bis { $day }
job-apply-line = ✉️ So bewirbt man sich: { $apply }
job-apply-in-chat = ✉️ Sie bewerben sich hier bei uns, im Chat mit der Gemeinde. Schreiben Sie: Stellen { $number }
job-apply-here = ✉️ Man bewirbt sich im Chat mit der Gemeinde.

choice-full = Vollzeit
choice-full-words = vollzeit, ganztags
choice-part = Teilzeit oder stundenweise
choice-part-words = teilzeit, halbtags, stundenweise, minijob
choice-trade-building = 🧱 Bau
choice-trade-building-words = bau, baustelle
choice-trade-hospitality = 🍽 Gastronomie
choice-trade-hospitality-words = gastronomie, gaststätten
choice-trade-shop = 🛒 Verkauf
choice-trade-shop-words = verkauf, laden
choice-trade-office = 💻 Büro
choice-trade-office-words = büro
choice-trade-care = 🤝 Pflege und Betreuung
choice-trade-care-words = pflege, betreuung
choice-trade-cleaning = 🧹 Reinigung
choice-trade-cleaning-words = reinigung, putzen
choice-trade-land = 🌱 Feld und Garten
choice-trade-land-words = landwirtschaft, garten
choice-trade-other = 🔧 Etwas anderes
choice-trade-other-words = andere arbeit
choice-filled = ✅ Die Stelle ist besetzt

# Mitarbeitende schreiben ein Angebot
desk-job-words = stelle, stellenangebot
desk-job-edit-words = stelle-ändern
desk-filled-words = besetzt
job-ask-title = Wie heißt die Stelle? Zum Beispiel: „Kellnerin fürs Wochenende“.
job-ask-text = Was ist zu tun, und was muss man können? Ein paar Sätze genügen.
job-ask-employer = Wer stellt ein?
job-ask-place = Wo wird gearbeitet? Eine Straße im Ort oder der Name des Ortes.
job-ask-hours = Vollzeit oder Teilzeit?
job-ask-trade = Was für eine Arbeit ist es?
job-ask-pay = Was wird bezahlt? Zum Beispiel: „1.300 Euro im Monat“.
job-ask-until = Bis zu welchem Tag kann man sich bewerben? Zum Beispiel: „31.12.“ oder „in zwei Wochen“.
job-no-such-day = Diesen Tag verstehe ich nicht, oder er ist vorbei oder mehr als ein Jahr entfernt.
job-ask-where = Wie bewirbt man sich?
    .here = Hier im Chat; die Bewerbungen kommen in diesen Raum
    .elsewhere = Beim Arbeitgeber
job-ask-apply = Wie bewirbt man sich? Schreiben Sie eine Telefonnummer, eine Adresse oder eine Seite.
job-too-long = Das ist zu lang für eine Angabe. Bitte sagen Sie es kürzer.
job-check =
    So werden es alle lesen:

    { $title }
    { $offer }
    .publish = 📢 Veröffentlichen
    .change = Etwas ändern
job-change = Was soll anders sein?
    .job-title = Was für eine Stelle
    .job-employer = Der Arbeitgeber
    .job-place = Der Ort
    .job-hours = Die Arbeitszeit
    .job-trade = Die Art der Arbeit
    .job-pay = Die Bezahlung
    .job-until = Der letzte Tag
    .job-apply = Wie man sich bewirbt
desk-job-published = 📢 Das Angebot { $number } ist veröffentlicht: { $title }. { $link }
desk-job-changed = Das Angebot { $number } ist überall geändert.
desk-job-filled = Die Stelle { $number } ({ $title }) ist besetzt und überall zurückgezogen.
desk-job-over = 📅 Der letzte Tag des Angebots { $number } ({ $title }) ist vorbei. Es ist überall zurückgezogen.
desk-job-which = Welche Stelle ist besetzt?
desk-job-none = Dieser Raum hat gerade keine Stellenangebote. Mit !stelle schreiben Sie ein neues.
desk-job-unknown = Dieser Raum hat kein gültiges Angebot { $number }. Mit !besetzt allein sehen Sie, welche es gibt.

# Leute suchen Arbeit
menu-jobs = 💼 Stellen
jobs-command = stellen, jobs
jobs-words = stellen, stellenangebote, jobs, ich suche arbeit, arbeit suchen, ich brauche arbeit
jobs-hints = stelle, job, arbeit
jobs-fillers = stelle, stellen, stellenangebot, stellenangebote, job, jobs, arbeit, ich, suche, suchen, brauche, möchte, gibt, gerade, eine, einen, als, für, der, die, das, mit, bitte, welche, was
jobs-list =
    { $count ->
        [one] Es gibt ein Stellenangebot:
       *[other] Es gibt { $count } Stellenangebote:
    }

    { $lines }

    Drücken Sie auf eines, um alles zu lesen.
jobs-line = 💼 { $title } – { $employer }
jobs-one = { $offer }
jobs-find = Was für eine Arbeit suchen Sie? Schreiben Sie ein Wort dafür, etwa „Küche“, oder wählen Sie.
    .by-trade = 🔎 Nach Art der Arbeit
jobs-which-trade = Welche Art von Arbeit?
jobs-none = Zurzeit gibt es keine Stellenangebote. Wenn Sie möchten, schreibe ich Ihnen, sobald es eines gibt.
jobs-none-fits = So ein Angebot gibt es zurzeit nicht. Wenn Sie möchten, schreibe ich Ihnen, sobald es eines gibt.
jobs-gone = Dieses Angebot gibt es nicht mehr: Die Stelle ist besetzt, oder der letzte Tag ist vorbei.
choice-jobs-more = ⬅️ Ältere Angebote
choice-jobs-all = 💼 Alle Angebote
choice-jobs-find = 🔎 Suchen
choice-job-alert = 🔔 Schreiben Sie mir, wenn eines kommt
choice-job-alerts = 📋 Meine Stellenwünsche
choice-job-alert-end = 🔕 Nicht mehr: { $wish }
choice-job-more = 💼 Wie bewerbe ich mich?

# Sie möchten Bescheid bekommen
job-alert-command = stellenwunsch
job-alert-what = Von welcher Arbeit soll ich Ihnen schreiben? Ein paar Wörter genügen, etwa „Küche, Reinigung“.
    .any = Von jeder
job-alert-hours = Vollzeit oder Teilzeit?
    .any = Beides
job-alert-street = In der Nähe welcher Straße soll sie sein? Schreiben Sie deren Namen.
    .anywhere = Ganz gleich, wo
job-alert-which = Welchen dieser Orte meinen Sie?
job-alert-distance = Wie weit von { $street } darf es sein? Angebote, deren Ort ich nicht kenne, kommen auch.
    .near = Bis 500 Meter
    .walk = Bis 1 Kilometer
    .far = Bis 3 Kilometer
job-alert-done = Gut. Sobald es ein Angebot für Sie gibt, schreibe ich Ihnen hier: { $wish }. In Ihren Ruhezeiten warte ich damit.
job-alert-said = „{ $words }“
job-alert-any = alle Angebote
job-alert-near = höchstens { $metres } Meter von { $street }
job-alert-too-many = Sie haben schon fünf Wünsche. Beenden Sie einen, und sagen Sie mir dann den neuen.
job-alert-ended = Gut. Davon schreibe ich Ihnen nichts mehr.
job-alerts-command = stellenwünsche
job-alerts-words = meine stellenwünsche, stellenwünsche
job-alerts-list =
    Ich schreibe Ihnen, wenn es so ein Angebot gibt:
    { $lines }
    Um einen Wunsch zu beenden, drücken Sie seinen Knopf.
job-alerts-none = Sie haben mir noch nicht gesagt, welche Arbeit Sie suchen. Wenn Sie möchten, schreibe ich Ihnen, wenn es welche gibt.

# Sie bewerben sich im Chat
choice-apply = ✉️ Hier bewerben
apply-command = bewerben
apply-who = Sie bewerben sich für: { $title } ({ $employer }). Wer sind Sie, und warum passt es zu Ihnen? Ein paar Sätze genügen.
apply-phone = Unter welcher Nummer sind Sie zu erreichen? Ohne Nummer antwortet man Ihnen hier.
apply-papers = Haben Sie einen Lebenslauf als Datei, etwa als PDF? Schicken Sie ihn jetzt. Er wird weitergegeben und dann hier gelöscht.
apply-send-file = Bitte schicken Sie ihn als Datei und nicht als Foto – oder überspringen Sie diesen Schritt. Ich bewahre keinen Lebenslauf auf.
apply-check =
    Das geht an das Rathaus, das es an den Arbeitgeber weitergibt:

    { $title }
    { $words }
    📞 { $phone }
    📎 { $papers }
apply-thanks = Viel Glück! Ihre Bewerbung für „{ $title }“ ist unterwegs, mit der Nummer { $number }. { $read } Man antwortet Ihnen hier.
    .helped = { $helper } hat in Ihrem Namen eine Bewerbung für „{ $title }“ geschickt, mit der Nummer { $number }. Man antwortet Ihnen hier.
apply-gone = Dafür kann man sich hier nicht mehr bewerben: Die Stelle ist besetzt, oder der letzte Tag ist vorbei.
apply-for = ✉️ Bewerbung für das Angebot { $number }: { $title } ({ $employer })
apply-call = 📞 { $phone }
apply-paper = 📎 Lebenslauf zu { $number }. Er wird bei uns nicht aufbewahrt: Speichern Sie ihn, wenn Sie ihn brauchen.

# Viele Stellen auf einmal

desk-job-import-words = stellen-einlesen
desk-jobs-what = Legen Sie eine Tabelle mit Stellen (CSV) in diesen Raum, oder schicken Sie sie mit dem Befehl. Die erste Zeile nennt die Spalten: titel,arbeitgeber,text,ort,arbeitszeit,branche,lohn,bis,bewerbung
desk-jobs-check = { $count ->
        [one] Eine neue Stelle steht
       *[other] { $count } neue Stellen stehen
    } in dieser Tabelle, und alles ist in Ordnung.{ $known ->
        [0] { "" }
        [one] { " " }Eine gibt es schon, sie wird übergangen.
       *[other] { " " }{ $known } gibt es schon, sie werden übergangen.
    }
    { $lines }

    Soll ich { $count ->
        [one] sie
       *[other] sie alle
    } veröffentlichen?
    .publish = Ja, veröffentlichen
    .leave-it = Nein, lassen
desk-jobs-problems =
    Aus dieser Tabelle kann noch nichts veröffentlicht werden: Es gibt { $count ->
        [one] etwas
       *[other] { $count } Dinge
    } zu berichtigen. Zeilen, die stimmen: { $good }.
    { $lines }

    Bitte berichtigen Sie die Tabelle, und legen Sie sie noch einmal hierher.
desk-jobs-known = Alle Stellen dieser Tabelle gibt es schon ({ $known }). Es ist nichts zu veröffentlichen.
desk-jobs-more = … und { $count } weitere
desk-jobs-published = 📢 Veröffentlicht: { $count }.{ $known ->
        [0] { "" }
       *[other] { " " }Gab es schon: { $known }.
    } Mit !besetzt sehen Sie sie, wenn eine Stelle vergeben ist.
desk-jobs-left = Gut, es ist nichts veröffentlicht.
desk-jobs-gone = Diese Tabelle ist nicht mehr da. Bitte legen Sie sie noch einmal hierher.
job-file-line = Zeile { $line }: { $what }
job-file-empty = es stehen keine Stellen darin
job-file-not-text = diese Buchstaben sind kein UTF-8; speichern Sie die Tabelle als „CSV UTF-8“
job-file-lacking = die Spalten { $missing } fehlen; die erste Zeile nennt sie: { $columns }
job-file-no-cell = { $column } ist leer
job-file-long = { $column } hat mehr als { $most } Zeichen
job-file-no-apply = die Spalte „bewerbung“ ist leer, und { $department } nimmt keine Bewerbungen im Chat an
job-file-no-hours = die Arbeitszeit ist „{ $value }“, muss aber Vollzeit oder Teilzeit sein
job-file-no-trade = die Branche ist „{ $value }“, muss aber eine von diesen sein: { $trades }
job-file-no-day = der letzte Tag ist „{ $value }“, muss aber ein Tag innerhalb eines Jahres sein, etwa 31.12.2026
