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
    .easy = I keep what you write and the number of this chat, so that we can help you. I do not keep your name. You can see it all and delete it.
    .mydata = See my data
    .delete = Delete my data
    .person = Talk to a person
privacy-news = Which news you want, in which chat, and when not: to send them to you
privacy-menu = Of which school you want the menu, and when: to send it to you
privacy-appointments = Your appointments and the lists on which you wait, without a reason or a name: to keep your place
privacy-jobs = Which work you look for, if you want to hear of it: to tell you
privacy-allergies = The allergies that you name for the school kitchen, encrypted: to warn you
privacy-absences = On which days somebody does not come to eat, or needs another meal, with the name that you wrote, encrypted: to tell the kitchen. The days count from that day
privacy-holds = If the town hall must keep a matter for a court or by law: which one, why and who has said so, and whether you have asked for it to be deleted. So no evidence is lost
