privacy-line = • { $what } ({ $basis }). { $until ->
        [forever] Without limit.
        [released] Until the town hall releases it.
        [erased] Until you delete it.
       *[other] { $until } days.
    }
privacy-basis-task = public task
privacy-basis-duty = legal duty
privacy-basis-consent = because you agreed
privacy-chats = The number of this chat, your language and how you like to read, whether you are old enough to agree or a parent did, and if the town hall has seen you, until when that holds and a mark of your card: so that we can answer you, and that each person votes once
privacy-cases = Your matters, with the words, the place and the photos that you sent: to deal with them. The days count from their end
privacy-talks = What you and I write here apart from that: so that the talk can go on
privacy-outbox = The messages that we send you: to know whether they have arrived
privacy-inbox = A message that we could not read: so that somebody can look at it. All others are deleted as soon as they are dealt with
privacy-audit = What staff did and when: so that it can be checked
privacy-staff = The names of staff who publish, answer in public or hold a vote: so that it is known who it was
privacy-feed = What the town hall makes public; of yours, only text and photos that somebody has looked at before
privacy-text =
    What the town hall of { $town } keeps of you, what for, and how long:
    { $kinds }
    { $photos ->
        [forever] Photos stay as long as the matter.
       *[other] Photos are deleted { $photos } days after the matter is closed.
    }
    I keep no name, no telephone number, and no location that you did not send.
    “Public task” is article 6 (1) e of the GDPR, “legal duty” is 1 c, and what you agreed to is 1 a.
    You can see all that is yours, and delete it, at any time. You can also complain to the data protection authority.
    .mydata = See my data
    .delete = Delete my data
    .person = Talk to a person
privacy-news = Which news you want, of which sessions of the council you want to be reminded, in which chat, and when not: to send it to you
privacy-menu = Of which school you want the menu, and when: to send it to you
privacy-appointments = Your appointments and the lists on which you wait, without a reason or a name: to keep your place
privacy-jobs = Which work you look for, if you want to hear of it: to tell you
privacy-allergies = The allergies that you name for the school kitchen, encrypted: to warn you
privacy-absences = On which days somebody does not come to eat, or needs another meal, with the name that you wrote, encrypted: to tell the kitchen. The days count from that day
privacy-holds = If the town hall must keep a matter for a court or by law: which one, why and who has said so, and whether you have asked for it to be deleted. So no evidence is lost

# The parts
privacy-short =
    The town hall of { $town } keeps what you write and the number of this chat, so that it can help you. It keeps no name, no telephone number, and no place that you did not send. { $days ->
        [forever] Closed matters are kept.
       *[other] Closed matters are deleted after { $days } days.
    }
    You can see it all and delete it at any time. What would you like to know?
    .easy = I keep what you write and the number of this chat, so that we can help you. I do not keep your name. You can see it all and delete it.
choice-privacy-what = What is kept, and what for
choice-privacy-long = How long
choice-privacy-right = By which right
choice-privacy-who = Who sees it
choice-privacy-rights = My rights
choice-privacy-all = All of it at once
choice-privacy-mydata = See my data
choice-privacy-delete = Delete my data
privacy-what-line = • { $what }.
privacy-what =
    What is kept of you, and what for:
    { $lines }
    No name is kept, no telephone number, and no location that you did not send.
privacy-long-line = • { $until ->
        [forever] Without limit
        [released] Until the town hall releases it
        [erased] Until you delete it
       *[other] { $until } days
    }: { $names }
privacy-long =
    How long it is kept:
    { $lines }
    { $photos ->
        [forever] Photos stay as long as the matter.
       *[other] Photos are deleted { $photos } days after the matter is closed.
    }
    The days of a matter count from its end.
privacy-right =
    By which right it is kept (GDPR, article 6 (1)):
    • Public task (letter e): { $of_task }
    • Legal duty (letter c): { $of_duty }
    • Because you agreed (letter a): { $of_consent }. You can take that back at any time; what was done until then stays lawful.
    Nobody has to use this chat: you can also phone, or come to the town hall.
privacy-who =
    Who sees it:
    • The staff of the department at the town hall of { $town } that deals with your matter.
    • On the public pages, everybody: what it is, the street, and how it stands. The words and photos only after somebody has looked at them; your name never, unless you want that.
    • The school kitchen, what you tell it. The police, what you tell them in confidence. Whom you choose as someone you trust.
    • If you write on Telegram or Matrix, whoever runs that network, too. In the browser, only the town hall.
    Nothing is sold, and there is no advertising. If you do not know whom to ask, write “person”.
privacy-rights =
    Your rights: to see all that is yours and take it with you, to have it corrected or deleted, to ask that it is not used while something is being cleared up, to object, and to take back what you agreed to. The town hall of { $town } answers for it: write “person”, and they will also tell you who its data protection officer is.
    You can also complain to the data protection authority.
    .mydata = See my data
    .delete = Delete my data
    .person = Talk to a person
privacy-name =
    .absences = absences from school meals
    .allergies = allergies
    .appointments = appointments
    .audit = what staff did
    .cases = matters
    .chats = this chat and your language
    .feed = what is public
    .helpers = people you trust
    .holds = matters held by law
    .inbox = messages we could not read
    .jobs = work you look for
    .lessons = lessons of the course
    .menu = the menu you get
    .news = news and reminders you want
    .outbox = messages sent
    .staff = names of staff
    .talks = talks
    .thanks = thanks
    .tips = tips to the police
    .votes = supports and votes
