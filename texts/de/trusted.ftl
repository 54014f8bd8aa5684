trusted-command = vertrauensperson
trusted-words = vertrauensperson, hilfe von meiner tochter, hilfe von meinem sohn, hilfe von meiner familie, hilfe von meiner enkelin, hilfe von meinem enkel, meine tochter soll mir helfen, mein sohn soll mir helfen
trusted-hints = soll mir helfen, eine vertrauensperson, der ich vertraue
menu-trusted = 🤝 Vertrauensperson
trusted-none =
    Jemand, dem Sie vertrauen, zum Beispiel Ihre Tochter, kann hier vom eigenen Chat aus etwas für Sie erledigen: etwas melden, an einen Menschen im Rathaus schreiben, einen Termin machen oder absagen, der Schulküche Bescheid geben. Dafür sieht sie Ihre Anliegen und Termine.
    Für Sie abstimmen oder etwas unterstützen, der Polizei etwas mitteilen, Ihre Daten ansehen oder löschen kann sie nicht.
    Über alles, was sie tut, bekommen Sie hier eine Nachricht, und Sie können es jederzeit beenden. Was möchten Sie tun?
    .new-code = Einen Code holen
    .i-help = Ich helfe selbst jemandem
    .leave-it = Nichts
trusted-list =
    Diese Menschen helfen Ihnen oder möchten es:
    { $lines }
    Was möchten Sie tun?
    .new-code = Ein Code für jemand anderen
    .i-help = Ich helfe selbst jemandem
    .leave-it = Nichts
trusted-line = • { $name }: { $rights } (bis { $until } { $year })
right-matters = Anliegen und Briefe
right-appointments = Termine
right-school = Nachrichten an die Schulküche
right-none = wartet noch auf Ihre Antwort
trusted-left = Gut, alles bleibt, wie es ist.
trusted-too-many = Sie können { $most } Vertrauenspersonen auf einmal haben. Beenden Sie es zuerst bei einer davon.
trusted-code =
    Ihr Code: { $code }
    Geben Sie ihn nur der Person, der Sie vertrauen, persönlich oder am Telefon. Sie schreibt in ihrem eigenen Chat: ich helfe { $code }
    Er gilt bis { $until }. Der Code allein erlaubt nichts: Vorher frage ich Sie hier, ob Sie einverstanden sind.
trusted-asked =
    Jemand mit dem Namen { $name } hat Ihren Code und möchte Ihnen helfen. Kennen Sie diese Person, und vertrauen Sie ihr?
    Wenn Sie Ja sagen, kann sie ein Jahr lang von ihrem Chat aus: Ihre Anliegen sehen und sich darum kümmern, ans Rathaus schreiben, Ihre Termine machen und absagen und der Schulküche Bescheid geben. Für Sie abstimmen, Ihre Daten ansehen oder löschen kann sie nicht.
    Über alles bekommen Sie eine Nachricht, und Sie können es jederzeit beenden.
    .agree = Ja, das alles
    .only = Nur die Termine
    .refuse = Nein
trusted-agreed = Gut: { $name } darf Ihnen ab jetzt helfen ({ $rights }), bis { $until } { $year }. Zum Beenden genügt ein Druck, oder Sie schreiben „Vertrauensperson“.
trusted-refused = Gut: { $name } kann nichts für Sie tun.
trusted-ended = Erledigt: { $name } kann nichts mehr für Sie tun. Ich habe es ausgerichtet.
trusted-renewed = Gut: { $name } darf Ihnen bis { $until } { $year } weiter helfen.
trusted-gone = Das war schon beendet, oder es war nie Ihres.
trusted-ended-by-them = { $name } hilft Ihnen hier nicht mehr und kann nichts mehr für Sie tun. Wenn Sie möchten, können Sie jemand anderen bitten.
trusted-over = Die Zeit ist um: { $name } kann nichts mehr für Sie tun. Wenn es weitergehen soll, geben Sie ihr oder ihm einen neuen Code.
trusted-again =
    { $name } hilft Ihnen hier seit fast einem Jahr. Am { $until } endet das. Soll es ein weiteres Jahr so bleiben?
    .renew = Ja, ein weiteres Jahr
    .end = Nein, jetzt beenden
choice-trusted = 🤝 Vertrauensperson
choice-helping = 🤝 Jemandem helfen
choice-start = Anfangen
choice-end-help = Hilfe von { $name } beenden
choice-act-for = Für { $called }
choice-stop-helping = { $called } nicht mehr helfen

helping-command = helfen
helping-words = ich helfe, jemandem helfen, ich möchte helfen, meiner mutter helfen, meinem vater helfen
helping-hints = für meine mutter, für meinen vater, im namen meiner mutter, im namen meines vaters
helping-which = Welchen Code hat Ihnen die Person gegeben, der Sie helfen möchten? Er hat acht Ziffern. Sie bekommt ihn in ihrem Chat: mit dem Wort „Vertrauensperson“.
helping-whom =
    Für wen ist das, was Sie jetzt tun möchten?
    .have-code = Ich habe einen neuen Code
    .leave-it = Für mich
helping-sure =
    Jemand hat Ihnen diesen Code gegeben, damit Sie hier helfen. Sie können sich dann von diesem Chat aus um Anliegen und Termine dieser Person kümmern. Über alles, was Sie tun, bekommt sie eine Nachricht, und Sie beide können es jederzeit beenden.
    Ich bewahre dafür Ihren Namen auf, so wie Sie ihn schreiben. Möchten Sie helfen?
helping-name = Wie heißen Sie? Schreiben Sie den Namen, unter dem die Person Sie kennt, der Sie helfen.
helping-name-again = Bitte schreiben Sie nur Ihren Namen, ohne Ziffern und Zeichen. Wie heißen Sie?
helping-called = Und wie nennen Sie diese Person? Zum Beispiel: Mama, oder Carmen. So sehen Sie immer, für wen Sie schreiben.
helping-called-again = Bitte schreiben Sie nur einen Namen, ohne Ziffern und Zeichen. Wie nennen Sie diese Person?
helping-unknown = Dieser Code gilt nicht oder nicht mehr. Wer ihn Ihnen gegeben hat, bekommt einen neuen: im eigenen Chat mit dem Wort „Vertrauensperson“.
helping-guessed = Das waren zu viele falsche Codes. Bitte versuchen Sie es in einer Stunde noch einmal.
helping-yourself = Das ist Ihr eigener Code: Geben Sie ihn der Person, die Ihnen helfen soll. Für sich selbst brauchen Sie keinen.
helping-already = Sie helfen dieser Person schon, oder ihre Antwort steht noch aus.
helping-too-many = Sie helfen schon mehreren Menschen, mehr geht nicht. Hören Sie zuerst bei jemandem auf: Schreiben Sie „ich helfe“.
helping-left = Gut. Schreiben Sie, was Sie selbst brauchen.
helping-asked = Ich habe { $called } im eigenen Chat gefragt. Sobald die Antwort Ja ist, schreibe ich es Ihnen hier.
helping-agreed = { $called } ist einverstanden: Sie können jetzt helfen. Wenn Sie etwas für diese Person tun möchten, schreiben Sie „ich helfe“.
helping-gone = Das geht nicht oder nicht mehr: Wer Hilfe bekommt, muss damit einverstanden sein.
helping-unreachable = Ich kann { $called } gerade nicht schreiben, und ohne Nachricht tue ich nichts in fremdem Namen. Bitten Sie { $called }, mir einmal zu schreiben.
helping-on =
    Ab jetzt schreiben Sie für { $called }, bis Sie „für mich“ sagen oder eine halbe Stunde nichts schreiben. { $called } bekommt eine Nachricht über das, was Sie tun. Antworten gehen dorthin; zu Anliegen, die Sie eröffnen, auch hierher.
    Was möchten Sie tun?
    .easy = Sie schreiben jetzt für { $called }. Was möchten Sie tun?
helping-off = Ab jetzt schreiben Sie wieder für sich selbst. Was brauchen Sie?
helping-stopped = Erledigt: Sie helfen { $called } nicht mehr. Ich habe es ausgerichtet.
helping-ended = Für { $called } können Sie hier nichts mehr tun: Die Hilfe ist beendet. Was noch offen war, wurde nicht abgeschickt. Was Sie jetzt schreiben, ist für Sie selbst.
helping-refused = { $called } hat nicht Ja gesagt, darum können Sie nichts in diesem Namen tun. Am besten sprechen Sie miteinander.
helping-silent = Eine halbe Stunde ist vergangen: Was Sie jetzt schreiben, ist wieder für Sie selbst. Was noch offen war, wurde nicht abgeschickt.
helping-over = Ihre letzte Nachricht habe ich nicht verwendet: Sie schrieben nicht mehr für die andere Person. Ab jetzt schreiben Sie für sich selbst. Möchten Sie weiter helfen?
helping-not-this = Das kann nur { $called } selbst, im eigenen Chat. Ist es für Sie, dann drücken Sie den Knopf und sagen Sie es noch einmal.
helping-heading = 🤝 Für { $called } („für mich“ beendet es)
    .easy = Für { $called }. Zum Beenden: „für mich“.
myself-command = fürmich, fuermich
myself-words = für mich, für mich selbst
menu-myself = ↩ Für mich
card-helper = 🤝 Von jemand anderem geschrieben, im Namen und mit Erlaubnis der Person, um die es geht.
thread-helper = 🤝 { $text }
    (geschrieben von jemandem, der hilft, mit Erlaubnis der Person, um die es geht)
privacy-helpers = Wer hier etwas für Sie tun darf und für wen Sie es tun, mit dem angegebenen Namen und seit wann: um belegen zu können, dass Sie es so wollten
