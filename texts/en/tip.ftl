tip-command = tip
tip-words = tip, police tip, tell the police something, tip for the police, confidential notice
tip-hints = tell the police, let the police know
menu-tip = 🔒 Tip for the police

choice-tip-go-on = I understand, go on
choice-tip-safer = Show me the safer way
choice-tip-original = My photos as they are, with time and place

tip-warning =
    Before you write: this chat is not anonymous. Whoever runs it can see that it was you who wrote, and when, and perhaps also what. Your own device keeps a copy.
    The town seals your text for the police at once, and keeps no name and no account with it. For an answer you get a code.
    Safer is our page, without a name and without an account: { $page }
    In danger call { $emergency }.
tip-warning-matrix =
    Before you write: this chat is confidential, but not anonymous. The server of your Matrix account sees that you wrote to us, and when; and as this room is not encrypted, it can read along. Your device keeps a copy.
    The town seals your text for the police at once, and keeps no name and no account with it. For an answer you get a code.
    Safer is our page, without a name and without an account: { $page }
    In danger call { $emergency }.
tip-warning-telegram =
    Before you write: this chat is not anonymous. Telegram can read it and knows your number and your internet address, and may hand them to authorities after a lawful order. Your phone also keeps a copy.
    The town seals your text for the police at once, keeps no name and no account with it, and cannot write to you here about it: you get a code instead.
    Safer: our page { $page }, a letter, or the telephone.
    In danger call { $emergency }.
tip-category = What is it about?
    .violence = Violence or a threat
    .drugs = Drugs
    .theft = Theft or burglary
    .damage = Damage, graffiti
    .fraud = Fraud
    .other = Something else
tip-urgency = How urgent is it?
    .now = It is happening now
    .soon = Within the next days
    .later = There is no hurry
tip-what = What would you like the police to know? What, where, when, who – as far as you know. Nobody but the police can open it.
tip-what-now =
    ⚠️ If anybody is in danger, call { $emergency } first: nobody watches this chat around the clock.
    What would you like the police to know? What, where, when, who – as far as you know.
tip-more =
    { $count ->
        [0] That is sealed.
       *[other] That is sealed, too.
    } You can send photos or write more now. From photos we remove the hidden data, such as time and place.
tip-more-original = Send your photos now. The police get them with the hidden data as well, which may also say whose camera it was.
tip-thanks =
    Your tip is on its way to the police, sealed. This is your code:
    { $receipt }
    Write it down: it is shown only this once, and nobody can give it to you again. With it you can read the answer of the police and add something – on the page { $page }, or here with: /tip and the code.
    { $days ->
        [0] { "" }
       *[other] After { $days } days without a new message it is deleted.
    }
    If you want no trace of it on your device, delete this chat there.
tip-no-such = There is no tip with this code, or it has been deleted. Please check the 16 digits. After several wrong tries a tip stays closed until tomorrow.
tip-talk =
    Your tip so far:
    { $talk }
tip-added =
    I have sealed that and added it. Your tip so far:
    { $talk }
tip-line-police = { $day } · Police: { $text }
tip-line-mine = { $day } · You wrote something. Only the police can read it.
tip-how-to-go-on =
    To add something, write in one message: /tip, your code, and your words.
    It is kept until { $last }.
tip-too-many = By this way we can take no more tips today. Please use our page { $page }, or call the police. In danger call { $emergency }.
tip-elsewhere =
    This is the way to tell the police something without a name and without an account:
    { $page }
    You can also go to them or call: { $department }. In danger call { $emergency }.
tip-unsaid = I have deleted what you have just written here: this chat is kept at the town hall, and a tip for the police should not lie in it.
tip-by-word = The town takes no written tips here. Please go to the police or call them: { $department }. In danger call { $emergency }.
tip-forgotten = The tip that you had begun was not sent, and we have deleted it. To begin again, write: /tip

privacy-tips = Tips for the police, sealed, without anything that leads to you: so that the police can look into them. So they are not among your data; they are deleted by themselves

tip-room-new = { $urgent }🔒 A tip has come: { $number } · { $category } · { $urgency }. It is sealed; open it with: juntos tips open
tip-room-more = { $urgent }🔒 Something was added to the tip { $number } · { $category }.
tip-room-shown =
    🔒 Tip · { $category }
    { $text }
tip-room-going = 🔒 The tip { $number } will be deleted after { $day }, if nobody writes anything more in it.
tip-room-gone = 🔒 The tip { $number } has been deleted; its time was over.

desk-tips-words = tips
desk-tips =
    🔒 { $count ->
        [one] One tip
       *[other] { $count } tips, the newest first
    }:
    { $lines }
desk-tips-line = { $urgent }{ $number } · { $category } · { $day } · { $answers ->
        [0] not answered
        [one] one answer
       *[other] { $answers } answers
    }
desk-tips-none = There are no tips. When one comes, you read it here.
desk-tips-not-here = Tips go to the room of the police; here there are none.
desk-tip-answer-words = tip-answer
desk-tip-answer-not-here = Tips are not shown in this room, so they are not answered here either. On your own computer: juntos tips answer
desk-tip-answer-what = What is the answer? Write: !tip-answer T-3 and your words
desk-tip-answered = 🔒 The answer to { $number } is sealed. Whoever has the code can read it.
desk-tip-no-such = There is no tip { $number }. All of them: !tips

tip-page-title = A tip for the police
tip-page-intro = Here you can tell the police something without a name and without an account. This page sets no cookie, and we do not note from which internet address you come. Your text is sealed as soon as it reaches us; only the police can open it.
tip-page-honest = What we cannot hide: your internet provider sees that you visited this website, and your device may remember it. If that worries you, use another device or the Tor Browser.
tip-page-danger = In danger call { $emergency }. Nobody watches this page around the clock.
tip-page-category = What is it about?
tip-page-urgency = How urgent is it?
tip-page-text = What would you like the police to know? What, where, when, who – as far as you know.
tip-page-photos = Photos, if you like
tip-page-photos-clean = From photos we remove the hidden data, such as time and place.
tip-page-original = The police should get my photos with the hidden data as well.
tip-page-send = Send it, sealed
tip-page-again = I have a code already
tip-page-receipt = Your code, 16 digits
tip-page-look = Open
tip-page-thanks = Your tip is with the police, sealed.
tip-page-code = This is your code. Write it down now: it is shown only this once, and nobody can give it to you again. With it you can come back here, read the answer of the police, and add something.
tip-page-days = After { $days } days without a new message it is deleted.
tip-page-talk = Your tip so far
tip-page-add = Add something
tip-page-added = That is sealed and added.
tip-page-last = It is kept until { $last }, and longer if somebody writes something more.
tip-page-police = Police
tip-page-mine = You wrote something. Only the police can read it.
tip-page-back = To the beginning of this page
tip-page-empty = Please write what you have seen.
tip-page-broken = One of the photos could not be opened. Nothing has been sent yet; please choose others and send it once more.
tip-page-large = That is too large: at most five photos of 20 MB each. Nothing has been sent yet.
tip-page-fast = That was a lot at once. Please wait a few minutes. Nothing has been sent yet.
tip-page-many = We can take no more tips today on this page. Please call the police.
tip-page-wrong = There is no tip with this code, or it has been deleted. Please check the 16 digits. After several wrong tries a tip stays closed until tomorrow.
tip-page-closed = This page does not take tips at the moment.
tip-page-not-ours = This did not come from our page. Please load the page again.
