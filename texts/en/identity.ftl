mydata-command = mydata
mydata-words = my data, see my data, download my data
mydata-here = { $left ->
        [0] Here is all that I keep of you, in one file. Open it, and tap “my-data.html”.
       *[other] Here is what I keep of you, in one file. Open it, and tap “my-data.html”. There was no room for { $left ->
            [one] one photo; please ask for it
           *[other] { $left } photos; please ask for them
        } at the town hall.
    } My copy is deleted in a day.
    .delete = Delete my data
    .person = Talk to a person
mydata-enough = I have just sent you that file several times: it stands a little further up in this chat. In an hour you can get a new one.
    .delete = Delete my data
    .person = Talk to a person

delete-command = delete
delete-words = delete my data, delete my account, erase my data
delete-what =
    If you delete your data, all that I keep of you goes: { $cases ->
        [0] {""}
        [one] your matter
       *[other] your { $cases } matters
    }{ $open ->
        [0] {""}
        [one] {" "}(one is still open, and ends undone)
       *[other] {" "}({ $open } are still open, and end undone)
    }{ $cases ->
        [0] {""}
       *[other] ,{" "}
    }photos, appointments and notices{ $chats ->
        [one] {""}
       *[other] , in all { $chats } chats that you have joined
    }. It is taken out of what is public, too.{ $cases ->
        [0] {""}
       *[other] {" "}All that stays, without you, is that there was a matter.
    }{ $votes ->
        [0] {""}
       *[other] {" "}Until the poll in which you have voted ends, a mark without your name stays, so that nobody votes twice.
    }{ $held ->
        [0] {""}
       *[other]
        {" "}
        This I cannot delete yet, for the town hall must keep it:
        { $kept }
    }
    Do you want to go on?
    .go-on = Yes, go on
    .keep = No, leave it as it is
delete-sure =
    This cannot be undone. Shall I delete everything now?
    .erase = Yes, delete everything
    .keep = No, leave it as it is
delete-kept = All right. I have deleted nothing.
delete-done = Done: I keep nothing of you any more, and what was public is being taken away. What you see in this chat you can delete in your app. If you write again, we start afresh.
delete-done-but =
    Done: all else that I kept of you is deleted, and what was public is being taken away. This the town hall must keep, because the law says so or because it is needed in court (article 17 (3) of the GDPR):
    { $kept }
    Nobody else sees it. As soon as it is not needed any more it is deleted, without your asking again, and I tell you here. If you do not agree, you can complain to the data protection authority.
hold-line = • { $number }: “{ $reason }” ({ $who }, since { $since }, { $year })
hold-over = You asked for your data to be deleted, and the matter { $number } had to be kept. That is not needed any more: I have just deleted it.
hold-stays = This belongs to the matter { $number }, which the town hall must keep just as it is: “{ $reason }” ({ $who }). So I have changed nothing. If something is not right, write it to me, and it is added.

link-command = link
link-words = link chats, link my chats, join my chats
link-what =
    You can write from several chats, for example Telegram and the web page, and see the same matters in each. What would you like to do?
    .new-code = Get a code here
    .have-code = I have a code
    .unlink = Separate this chat
    .leave-it = Nothing
link-code =
    Your code: { $code }
    Write in the other chat: link chats { $code }
    It is good for { $minutes } minutes. Give it to nobody: whoever has it can see your matters.
link-which = Which code stands in the other chat? It has eight digits.
link-unknown = That code is not good, or not any more. Get a new one in the other chat: write “link chats” there.
link-guessed = Those were too many wrong codes. Please try again in an hour, or write “person”.
link-same = That code is from this very chat. Write it in the other one.
link-sure =
    Is the other chat yours as well? In both, everything of both will be seen. If somebody has asked you to write this code, say no.
link-done = They are joined. You see the same matters in both chats. To separate them, write “link chats”.
link-done-there = Another chat has been joined to this one, and sees the same matters. If that was not you, write “link chats” and separate it.
link-not-now = I cannot join them now: in both there is something of which there can be only one, such as an appointment. Cancel one of the two, and try again.
link-left = All right, everything stays as it is.
unlink-sure = This chat takes along the matters that were begun here; everything else stays with the other. Shall I separate it?
unlink-done = Done: this chat stands alone again.

verify-command = verify
verify-words = verify me, identify myself
verify-code =
    Your code: { $code }
    Show it at the town hall, with your identity card. It is good until { $until }.
    I keep only that you were seen, by whom and when, and a mark of the card, by which you vote only once. Nobody can read the number from it.
verify-again =
    The town hall knows already that it is you. But it has not yet entered your identity card in a way by which votes in the chat and on paper can be told to be one person’s. If you want that, show this code with your identity card: { $code }
    It is good until { $until }. The number of the card is not kept, only a mark from which nobody can read it.
verify-already = The town hall knows already that it is you. That holds until { $until }, { $year }.
verified = The town hall has checked who you are. That holds until { $until }, { $year }.
desk-verify-words = verify
desk-verified = ✅ Verified. That holds until { $until }, { $year }.
desk-verified-twice = ⚠️ This person has voted twice, in the chat and on paper, before their card was known here. Polls: { $polls }. Both votes are counted; please note that in the minutes of the poll.
desk-verify-what = Which code were you shown, and which number has the identity card? Like this: !verify 12345678 98765432M
desk-verify-card = That is no number of an identity card, or there is a slip in it. In Spain it ends with a letter that fits the figures. Write both, the code and the number: !verify 12345678 98765432M. The code is still good.
desk-verify-unknown = The code { $code } is not good, or not any more. The person can get a new one by writing “verify me”.
desk-verify-elsewhere = That is done in the room of: { $department }.

age-old-enough =
    The law wants me to ask everybody this once: are you { $age } years old or older?
    .yes = I am { $age } or older
    .no = I am younger
age-parent =
    Then your mother, your father or whoever looks after you has to agree. Are they with you, and do they say yes?
    .parent = Yes, they agree
    .no = No
age-not-yet =
    Then I cannot do this now, and I have noted nothing. Ask your mother, your father or whoever looks after you to do it with you. You can use everything else.
    .start = See what else there is

easy-command = easy
easy-words = easy mode, simple mode, no buttons
easy-which =
    In the easy mode I write shortly, with numbers instead of buttons and without pictures. Would you like that?
    .on = Yes, easy mode
    .off = No, as always
easy-on = All right. From now on I write shortly. Answer with the number. To change it: “easy mode”. To practise: “learn”.
easy-off = All right. From now on I write as always. To change it: “easy mode”.
