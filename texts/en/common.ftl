language-name = English

notice =
    Good to meet you. I am the assistant of the town hall of { $town }; people read and answer here.
    I keep what you send me and the number of this chat – no name, no telephone.
    Closed matters are deleted after { $days } days.
    Write “privacy” to read more.
welcome = Welcome! What can we do for you? Choose, or simply write what is the matter.
menu = What can we do for you?
not-understood = I am not sure what you need. Choose one of these, or say it in other words.
nothing-to-stop = There is nothing to stop just now. What can we do for you?
help-text =
    You can write as you speak: “The street lamp in front of my house is dark.” Or send a photo.
    At any time you can write “back”, “cancel”, or “person” to reach somebody at the town hall.
    In an emergency call { $emergency }.
help-command = help
help-words = help, how does this work
privacy-command = privacy
privacy-words = privacy, data protection
start-command = start, hello
start-words = hello, hi, good morning, good afternoon, menu

word-back = back
word-cancel = cancel, stop
choice-skip = Skip
choice-enough = That is all
choice-yes = Yes
choice-no = No
choice-send = Send
choice-change = Change something

menu-report = 🔧 Report something
menu-person = 💬 Write to a person
menu-cases = 📋 My matters
menu-language = 🌍 Language
menu-help = ❓ Help

cancelled = All right, we leave it there. Nothing was sent.
left-unfinished = What you had begun was not sent. You can start it again at any time.
sorry = I am sorry, something went wrong here, and it was our fault. Your message is kept; somebody will look at it. Please try again a little later.
button-is-old = That button belongs to an earlier message. This is where we are now:
please-write = Please write a few words.
please-write-too = Thank you for the photo. Please add a few words about it.
please-choose = Please choose one of these. You can press a button, or write its number.
please-send-photo = Please send a photo – or skip this step.
please-send-place = Please share your location, or write the street and number.
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
place-outside = That place is not in our town, so we cannot look after it. Please check the pin, or write the street.
place-unknown = I do not find that street in our town. Please write it again, perhaps with a square or building nearby, or share your location.
place-short-link = I cannot open that short link. Please share the location itself, or write the street.
case-unknown = I do not find a matter with the number { $number } here. Write “matters” to see yours.
command-unknown = I do not know that command. What can we do for you?
emergency = ⚠️ If anybody is in danger, call { $number } now. Nobody watches this chat around the clock.
emergency-words = help me, emergency, fire, burning, accident, injured, heart attack, unconscious, robbery, gas leak, drowning
muted = Until { $until } you cannot write here. The reason: { $reason }. You can still come to the town hall or call, and object there.
sealed = This room is encrypted, and I cannot read encrypted messages yet. Please open a new chat with me with encryption switched off, or use the chat on the web page of { $town }.
office-open = { $department } is open now and will read it soon.
office-opens = { $department } is closed now and will read it on { $at }.
office-closed = { $department } has no opening hours at the moment. It will be read as soon as possible.

added = Thank you. I have added it to { $number }.
answer-heading = { $number } · { $department } · { $name }
answer =
    { $heading }
    { $text }
case-taken = { $name } is looking after your matter { $number } now.
case-moved = Your matter { $number } is now with another office: { $department }.
case-promised = Your matter { $number } is to be done by { $day }.
case-done =
    { $number }: { $name } says that it is done. { $text }
    Is it fixed?
    .yes = Yes, thank you!
    .no = No, not yet
case-declined = { $number }: we cannot do this. The reason: { $text }
case-reopened = Your matter { $number } has been taken up again.
case-duplicate = { $number }: somebody reported this before you, as { $original }. You will hear how it goes on.
follow-state =
    { $number }, which you follow: { $state ->
        [seen] it has been read.
        [in-work] somebody is working on it.
        [done] it is done.
        [declined] it will not be done.
        [withdrawn] it was withdrawn.
       *[other] there is news.
    }
follow-promised = { $number }, which you follow, is to be done by { $day }.
