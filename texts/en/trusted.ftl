trusted-command = trusted
trusted-words = someone i trust, somebody i trust, help from my daughter, help from my son, help from my family, help from my granddaughter, help from my grandson
trusted-hints = i trust, daughter to help, son to help, help from my
menu-trusted = 🤝 Someone I trust
trusted-none =
    Someone you trust, for example your daughter, can do things here for you from their own chat: report something, write to a person at the town hall, make or cancel an appointment, tell the school kitchen something. For that they see your matters and appointments.
    They cannot vote or support anything for you, tell the police something, or see or delete your data.
    Of each thing they do you get a message here, and you can end it at any time. What would you like to do?
    .new-code = Get a code
    .i-help = It is I who help somebody
    .leave-it = Nothing
trusted-list =
    These people help you, or would like to:
    { $lines }
    What would you like to do?
    .new-code = A code for another person
    .i-help = It is I who help somebody
    .leave-it = Nothing
trusted-line = • { $name }: { $rights } (until { $until }, { $year })
right-matters = matters and letters
right-appointments = appointments
right-school = notices to the school kitchen
right-none = still waiting for your answer
trusted-left = All right, everything stays as it is.
trusted-too-many = You can have { $most } people you trust at a time. End it with one of them first.
trusted-code =
    Your code: { $code }
    Give it only to the person you trust, face to face or by telephone. They write in their own chat: helping { $code }
    It is good until { $until }. The code alone allows nothing: I will first ask you here whether you agree.
trusted-asked =
    Somebody by the name of { $name } has your code and wants to help you. Do you know this person, and trust them?
    If you say yes, for a year they can, from their own chat: see and look after your matters, write to the town hall, make and cancel your appointments, and tell the school kitchen something. They cannot vote for you, or see or delete your data.
    Of each thing you get a message, and you can end it at any time.
    .agree = Yes, all of that
    .only = Only the appointments
    .refuse = No
trusted-agreed = All right: from now on { $name } may help you with { $rights }, until { $until }, { $year }. One tap ends it, or write “someone I trust”.
trusted-refused = All right: { $name } can do nothing for you.
trusted-ended = Done: { $name } can do nothing for you any more. I have told them.
trusted-renewed = Good: { $name } may go on helping you until { $until }, { $year }.
trusted-gone = That had ended already, or never was yours.
trusted-ended-by-them = { $name } does not help you here any more, and can do nothing for you. If you like, you can ask somebody else.
trusted-over = The time is over: { $name } can do nothing for you any more. If you want them to go on, give them a new code.
trusted-again =
    { $name } has been helping you here for almost a year. That ends on { $until }. Shall it go on for another year?
    .renew = Yes, another year
    .end = No, end it now
choice-trusted = 🤝 Someone I trust
choice-helping = 🤝 Help somebody
choice-start = Begin
choice-end-help = End the help of { $name }
choice-act-for = For { $called }
choice-stop-helping = I do not help { $called } any more

helping-command = helping
helping-words = helping, i help, i want to help, help somebody, help my mother, help my father
helping-hints = for my mother, for my father, on behalf of
helping-which = Which code did the person give you whom you want to help? It has eight digits. They get it in their own chat by writing “someone I trust”.
helping-whom =
    Whom is it for, what you want to do now?
    .have-code = I have a new code
    .leave-it = For me
helping-sure =
    Somebody gave you this code so that you help them here. You can then look after their matters and appointments from this chat. They get a message of each thing that you do, and either of you can end it at any time.
    For that I keep your name, as you write it. Will you help?
helping-name = What is your name? Write it as the person knows you whom you help.
helping-name-again = Please write only your name, without numbers and signs. What is your name?
helping-called = And what do you call that person? For example: Mum, or Carmen. So you will always see for whom you are writing.
helping-called-again = Please write only a name, without numbers and signs. What do you call that person?
helping-unknown = That code is not good, or not any more. Whoever gave it to you gets a new one by writing “someone I trust” in their own chat.
helping-guessed = Those were too many wrong codes. Please try again in an hour.
helping-yourself = That code is your own: give it to the person who is to help you. For yourself you need none.
helping-already = You help that person already, or are waiting for their answer.
helping-too-many = You help several people already, and there cannot be more. Stop helping one of them first: write “i help”.
helping-left = All right. Write what you need yourself.
helping-asked = I have asked { $called } in their own chat. As soon as they say yes, I will write to you here.
helping-agreed = { $called } agrees: you can help now. Whenever you want to do something for them, write “i help”.
helping-gone = That cannot be, or not any more: whoever is helped has to agree to it.
helping-unreachable = I cannot write to { $called } just now, and I do nothing in somebody’s name without their knowing. Ask them to write to me once.
helping-on =
    From now on you are writing for { $called }, until you say “for myself” or write nothing for half an hour. { $called } gets a message of what you do. Answers go there; of matters that you open, here too.
    What would you like to do?
    .easy = You are writing for { $called } now. What would you like to do?
helping-off = From now on you are writing for yourself again. What do you need?
helping-stopped = Done: you do not help { $called } any more. I have told them.
helping-ended = You can do nothing here for { $called } any more: the help has ended. What was not finished has not been sent. What you write now is for yourself.
helping-refused = { $called } has not said yes, so you can do nothing in that name. It is best to talk about it.
helping-silent = Half an hour has passed: what you write now is for yourself again. What was not finished has not been sent.
helping-over = I have not used your last message: you were not writing for the other person any more. From now on you are writing for yourself. Do you want to go on helping?
helping-not-this = Only { $called } can do that, in their own chat. If it is for yourself, press the button and ask again.
helping-heading = 🤝 For { $called } (“for myself” ends it)
    .easy = For { $called }. To end it: “for myself”.
myself-command = myself
myself-words = for myself, for me
menu-myself = ↩ For myself
card-helper = 🤝 Written by somebody else in the resident’s name, with their consent.
thread-helper = 🤝 { $text }
    (written by somebody who helps the resident, with their consent)
privacy-helpers = Who may do things here for you, or for whom you do them, with the name that was given and since when: to be able to show that you wanted it
