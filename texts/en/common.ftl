language-name = English
language-hint = In English? Write “English”.
moment = { $day } at { $time }

notice =
    Good to meet you. I am the assistant of the town hall of { $town }; people read and answer here.
    I keep what you send me and the number of this chat – no name, no telephone.
    { $days ->
        [forever] Closed matters are kept.
       *[other] Closed matters are deleted after { $days } days.
    }
    Write “privacy” to read more.
welcome = Welcome! What can we do for you? Choose, or simply write what is the matter.
    .easy = What do you need?
menu = What can we do for you?
    .easy = What do you need?
not-understood = I am not sure what you need. Choose one of these, or say it in other words.
    .easy = I did not understand that. Write a number, or say it in another way.
nothing-to-stop = There is nothing to stop just now. What can we do for you?
help-text =
    You can write as you speak: “The street lamp in front of my house is dark.” Or send a photo.
    At any time you can write “back”, “cancel”, or “person” to reach somebody at the town hall.
    If you prefer it short and without buttons, write “easy mode”.
    In an emergency call { $emergency }.
    .easy = Write what is the matter. To stop: “cancel”. To talk to somebody: “person”. In an emergency call { $emergency }.
help-command = help
help-words = help, how does this work
privacy-command = privacy
privacy-words = privacy, data protection
more-command = more
more-words = more, what else, other things
start-command = start, hello
start-words = hello, hi, good morning, good afternoon
courtesy-words = thanks, thank you, many thanks, thank you very much, all right, fine, ok, okay
courtesy-answer =
    You are welcome. We are here when you need something.
    .thanks = 💚 Say it to somebody

word-back = back
word-cancel = cancel, stop
choice-none-words = no, not, none, without, don't, can't, cannot
choice-with-words = please, thanks, thank you
choice-skip = Skip
choice-enough = That is all
choice-yes = Yes
choice-no = No
choice-send = Send
choice-change = Change something
choice-yes-words = yes, yes please, yeah, that's right, it is, exactly, right, correct
choice-no-words = no, no thanks, no thank you
choice-skip-words = no, no thanks, none, no photo, i have none
choice-enough-words = no, done, that's all, that's it, nothing else, no more, go on
choice-send-words = yes, yes please, send it, that is all, that's all, done, nothing else, correct, fine, all right
choice-change-words = no, change it

menu-report = 🔧 Report something
menu-person = 💬 Write to a person
menu-cases = 📋 My matters
menu-language = 🌍 Language
menu-help = ❓ Help
menu-more = ➕ More
menu-first = ⬅️ To the beginning
menu-thanks = 💚 Say thanks
menu-menu = 🍽 School menu
menu-mayor = 🏛 Ask the mayor
menu-propose = 💡 Propose something
menu-vote = 🗳 Vote
menu-easy = 🔎 Easy mode
menu-privacy = 🛡 My data

cancelled = All right, we leave it there. Nothing was sent.
left-unfinished = What you had begun before was not sent. You can start it again at any time.
sorry = I am sorry, something went wrong here, and it was our fault. Your message is kept; somebody will look at it. Please try again a little later.
sorry-in-confidence = I am sorry, something went wrong here, and it was our fault. Of what you wrote just now nothing has been kept. Please try again a little later, or use another way.
button-is-old = That button belongs to an earlier message. This is where we are now:
please-write = Please write a few words.
please-write-too = Thank you, I have that. Please add a few words.
please-choose = Please choose one of these. You can press a button, or write its number. To stop, write “cancel”.
    .easy = Write only the number.
please-choose-too = I have kept that. Now please choose one of these.
please-send-photo = Please send a photo – or skip this step.
photo-is-needed = For this we need a photo. If you cannot take one, write “person”, and somebody will help you.
please-send-place = Thank you. Now I only need to know where it is.
please-send-document = Please send the file – or skip this step.
document-is-needed = For this we need a file, or a photo of it. If you have none, write “person”, and somebody will help you.
document-too-large = That file is too large for me. Up to 10 megabytes is fine; could you send a smaller one?
document-lost = That file did not reach me. Could you send it once more?
document-later = I cannot take any files at the moment. Please try again tomorrow, or write “person”, and somebody will help you.
photo-too-large = That photo is too large for me. Up to 20 megabytes is fine; could you send a smaller one?
photo-broken = I could not open that photo. Could you take it again, or send another?
photo-lost = That photo did not reach me. Could you send it once more?
cannot-take-video = I cannot watch videos. Please send a photo, or describe it in a few words.
cannot-take-voice = I cannot listen to voice messages. Please write it in a few words.
cannot-take-sticker = That is a nice sticker, but I cannot read it. Please write a few words.
cannot-take-contact = I do not need anybody’s contact details, and have not kept them. Please write what it is about.
cannot-take-poll = I cannot take part in polls. Please write what it is about.
cannot-take-file = I cannot open files like this one. A photo or a few words would be fine.
cannot-take-this = I cannot read this kind of message. A photo or a few words would be fine.
place-outside = That place is not in our town, so we cannot look after it.
place-unknown = I do not find that street in our town. You can name another one nearby, a square or a building. If you do not know what it is called, write “person”, and somebody will help you.
place-short-link = I cannot open that short link.
case-unknown = I do not find a matter with the number { $number } here. Write “matters” to see yours.
command-unknown = I do not know that command. What can we do for you?
command-unknown-here = I do not know that command. We go on here:
emergency = ⚠️ If anybody is in danger, call { $number } now. Nobody watches this chat around the clock.
emergency-words = help me, emergency, fire, burning, accident, injured, heart attack, unconscious, robbery, gas leak, smell of gas, smells of gas, smells like gas, smell gas, has fainted, choking, drowning, not breathing, stopped breathing, is dying, ambulance, having a stroke, bleeding badly, explosion, hitting me, want to die
muted =
    Until { $until } you cannot write here. The reason: { $reason }
    You can still come to the town hall or call, and object there.
sealed = This room is encrypted, and I cannot read encrypted messages yet. Please open a new chat with me with encryption switched off, or use the chat on the web page of { $town }.
office-open = { $department } is open now and will read it soon.
office-opens = { $department } is closed now and will read it on { $at }.
office-closed = { $department } has no opening hours at the moment. It will be read as soon as possible.
office-on-duty = { $department }: this is urgent, so we are calling whoever is on duty right now.

added = Thank you. I have added it to { $number }.
    .helped = { $helper } has added something to your matter { $number }.
answer-heading = { $number } · { $department } · { $name }
answer =
    { $heading }
    { $text }
case-taken = { $name } is looking after your matter { $number } now.
case-moved = Your matter { $number } is now with another office: { $department }.
case-promised = Your matter { $number } is to be done by { $day }.
case-done =
    { $number }: { $name } says that it is done.
    { $text }
    Is it all right now?
    .yes = Yes, thank you!
    .no = No, not yet
case-declined =
    { $number }: we are sorry, we cannot do this. The reason: { $text }
    If you see it differently, or want to ask something, write “person”.
case-reopened = Your matter { $number } has been taken up again.
case-duplicate = { $number }: somebody reported this before you, as { $original }. You will hear how it goes on.
follow-state =
    { $number }, which you follow: { $state ->
        [seen] it has been read.
        [in-work] somebody is working on it.
        [done] it is done.
        [declined] it will not be done. If you want to ask why, write “person”.
        [withdrawn] whoever reported it has withdrawn it. If you still see it, please report it again.
       *[other] there is news.
    }
follow-reopened = { $number }, which you follow, is open again: it is not done yet.
follow-promised = { $number }, which you follow, is to be done by { $day }.
follow-duplicate = { $number }, which you follow, is the same as { $original }. From now on you will hear how that one goes on.
