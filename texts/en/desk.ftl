card-title = { $number } · { $subject } · { $state }
card-urgent = 🔴 Urgent – call whoever is on duty
card-clerk = 👷 { $name }
card-expected = 📅 Promised for { $day }
card-first-due = ⏱ First answer by { $at }
card-done-due = ⏱ To be done by { $at }
card-reopened = 🔁 Reopened { $times ->
        [one] once
       *[other] { $times } times
    }
card-moved = { $number } → { $department }
card-only-photo = 📷 No words, only a photo.
card-no-words = 🗑 Whoever wrote this has deleted it.
thread-resident = 🗣 { $text }
thread-resident-edited = 🗣 { $text } (edited)
thread-followed = 👥 Somebody else reports the same: { $text }
thread-withdrawn = ↩️ The resident has withdrawn { $number }.
thread-thanks = 💚 “Yes, thank you!” – { $number } is all right now. Thanks, { $name }!
thread-not-fixed = 🔁 “No, not yet.” – { $number } is open again, with the same number and clock.
thread-erased = 🗑 Whoever reported this has had all their data erased. Of { $number } only remains when it was and how it ended. If something is still to be done, please open a new case.
desk-nobody-left = Nobody knows any more whose { $number } was: the person has deleted their data, or its time is over. Nobody has read this message, and it is not kept. If something is still to be done, please open a new case.
thread-look-again = 📢 ✋ { $number } has changed, so its text and photos are no longer public. Please look at it, and set 📢 again if it is fine.
history-line = { $who }: { $text }
history-resident = 🗣

desk-take-words = take, mine
desk-assign-words = assign
desk-to-words = to, move
desk-promise-words = promise
desk-done-words = done, fixed, close
desk-decline-words = decline
desk-reopen-words = reopen
desk-duplicate-words = duplicate
desk-publish-words = publish
desk-unpublish-words = unpublish, hide
desk-mute-words = mute
desk-hold-words = hold
desk-release-words = release
desk-queue-words = queue
desk-stats-words = stats, figures
desk-post-words = post
desk-withdraw-words = withdraw
desk-on-duty-words = on-duty
desk-help-words = help

desk-taken = { $number }: { $name } is on it.
desk-still-taken = { $number } stays with { $name }, for the resident has been told so. To hand it over: !assign @who
desk-moved = { $number } is now with: { $department }.
desk-promised = { $number } is promised for { $day }. Everybody can see it.
desk-done = { $number } is done. The resident is asked whether it is all right now.
desk-declined = { $number } is declined, and the resident has the reason.
desk-reopened = { $number } is open again.
desk-duplicate = { $number } is the same as { $original }. Whoever reported it follows that one now.
desk-published = 📢 Text and photos of { $number } are there for all to see.
desk-unpublished = { $number } shows only its kind, street and state again.
desk-muted = Muted until { $until }. They read the reason at their next message. To end it: !mute 0
desk-unmuted = Whoever brought { $number } can write again.
desk-queue-empty = Nothing is waiting here. Well done!
desk-queue = { $count ->
        [one] One case is
       *[other] { $count } cases are
    } waiting:
    { $lines }
desk-queue-line = { $urgent }{ $number } · { $what } · { $where } · { $who } · { $late }{ $due }
desk-stats =
    Open cases: { $open }; late: { $late }
    In the last { $days } days: { $opened } new, { $done } done, { $thanks } “Yes, thank you!”

    What all can read of the last 12 months: { $link }
    { $lines }
desk-posted = 📢 Posted as number { $number }. { $link }
desk-withdrawn = Post { $number } is withdrawn everywhere.
desk-on-duty = On duty: { $names }
desk-topic = Each case is a thread with its card on top. Write !help to see how to work here.
desk-help =
    Each case is a thread. What you write in the thread goes to the resident, photos too; a line that begins with // stays among you.
    👀 on the card: I take it. 📢: show text and photos to all.
    In the thread, or with a number: !take · !assign @who · !to DEPARTMENT · !promise DATE · !done TEXT · !decline REASON · !reopen · !duplicate NUMBER · !publish · !unpublish · !mute HOURS REASON · the mayor's office only: !hold REASON (is not erased) and !release
    In the room: !queue · !stats · !on-duty @who
    For all: !post TEXT · !post-at WHEN · !planned · !unplan NUMBER · !edit NUMBER TEXT · !withdraw NUMBER; lines that begin with [es], [link], [until], [at] add a language, a link, an end, a moment
    If I ask you something, your next message is the answer; “back” and “cancel” always work. What the others write does not disturb that.
    ✅ delivered, ⏳ waiting, ⚠️ could not be delivered.
desk-help-service = { $service }: { $commands }
desk-help-account = Identity
desk-help-alerts = Alerts
desk-help-appointments = Appointments
desk-help-callers = Who phones or comes by
desk-help-council = Council
desk-help-jobs = Jobs
desk-help-mayor = Mayor
desk-help-menu = School menu
desk-help-news = News
desk-help-polls = Polls
desk-help-thanks = Thanks
desk-help-tip = Tips to the police
desk-unknown = I do not know “{ $word }”. Nothing has gone out. All commands: !help
desk-unknown-but = I do not know “{ $word }”. Nothing has gone out. Did you mean { $commands }? All commands: !help
desk-order-edited = An edited command does not count, and nothing has changed. Please write it again in a new message.
desk-which-case = Which case? Write it in the thread of the case, or with its number: !done J-00041 …
desk-no-such-case = There is no case { $number }.
desk-duplicate-of-what = Which case is it a duplicate of? Write its number: !duplicate J-00041
desk-duplicate-of-itself = { $number } is this very case. Which one is it a duplicate of? Write that number.
desk-other-department = { $number } belongs to another department.
desk-who = Who? Write the name: !assign @name
desk-no-such-colleague = Nobody called { $who } is in this room.
desk-is-closed = { $number } is closed already. !reopen takes it up again.
desk-is-open = { $number } is open already.
desk-which-department = To which department? There is: { $departments }
desk-which-day = I do not understand the day “{ $words }”, or it is past. Write it like this: !promise friday, or !promise 24.12.
desk-done-how = Please send a photo of the result in the thread first, or say what was done: !done TEXT
desk-why = Please say why: the resident reads it.
desk-why-mute = Please say why, and for how long if not a day: !mute 48 REASON
desk-is-private = { $number } is not for the public page.
desk-post-what = What do you want to tell everybody? Write it here; the first line is the title, and photos may come along.
desk-which-post = Which post? Write its number: !withdraw 12. Or answer your own message with !withdraw.
desk-no-such-post = There is no post { $number } of yours that stands.
desk-not-staff = Only people whom the town has listed can do that here. Nothing has gone out.
desk-cannot-take = I can pass on words, photos and locations only. Nothing has gone out.
desk-document-lost = That file did not arrive: it is larger than 10 MB, or was lost. Nothing has been done; please send it again.
desk-photo-lost = That photo did not arrive well: it is too large, damaged, or lost. Nothing has gone out; please send it again.
desk-not-yours = This question is for { $name }, who has begun it. If you want to do the same, write { $command }.
desk-button-is-old = That button belongs to something that is finished. Nothing has changed.
desk-nothing-to-stop = You have nothing open here that I could stop.
desk-talk-ended = { $name }, I have had no answer for an hour, so I have stopped { $command }. Nothing has gone out. You can begin it again at any time.
desk-sealed = ⚠️ This room has been encrypted, and I cannot read what you write here. Please make a new room without encryption, and put its id into town.toml.
desk-room-moved = ⚠️ This room has moved, and I may not simply follow. Whoever runs Juntos has to write into town.toml: room = "matrix:{ $room }" and start it again. After that, invite me into the new room.
desk-sorry = ⚠️ Something went wrong here. Nothing went out; the message is kept for whoever runs Juntos.
mark-failed = ⚠️ { $number }: this could not be delivered ({ $why }).
mark-copy-failed = ⚠️ In { $channel } this could not be published: { $what }
mark-copy-uncertain = ⚠️ Nobody can tell whether this reached { $channel }: { $what }. Please look there; we do not send it twice.
mark-copy-old = ⚠️ In { $channel } I can no longer change post { $number }: the old words still stand there, or somebody has deleted it. Please have a look.
mark-copy-stands = ⚠️ In { $channel } I can no longer delete post { $number }. I try to write there that it was withdrawn. Please delete it there by hand.
why-gone = the resident has left, or blocked the bot
why-other = the platform did not take it
round-first-warning = ⏱ { $number } needs a first answer by { $at }.
round-done-warning = ⏱ { $number } is to be done by { $at }.
round-first-broken = 🔔 { $number } ({ $department }) has had no answer since { $at }.
round-done-broken = 🔔 { $number } ({ $department }) should have been done by { $at }.
desk-held = ⚖️ { $number } is on hold: it is not erased, neither when its time is over nor when its person wants it. If they do, they read this reason and which office gives it. To end it: !release { $number }
desk-hold-why = Why must { $number } not be erased? The person reads it if they want it erased: !hold { $number } REASON
desk-is-held = { $number } is on hold already, by { $name }: “{ $reason }”. To end it: !release { $number }
desk-hold-nothing = Nothing is kept of { $number } any more that could be put on hold.
desk-not-held = { $number } is not on hold.
desk-hold-elsewhere = That is decided by: { $department }. Please ask there, with the number of the matter.
desk-released = { $number } is not on hold any more. It is erased when its time is over, or when its person wants it.
desk-released-erased = { $number } is not on hold any more. It was asked for meanwhile to be erased, and that has been done now.
thread-held = ⚖️ { $name } has put { $number } on hold (“{ $reason }”): it is not erased until that is ended.
thread-released = ⚖️ { $name } has released { $number } from its hold.
