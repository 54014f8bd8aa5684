desk-for-words = caller, phoned
for-category = ☎️ You are entering something for somebody who phoned or came by. What is it about? You can also write it.
    .question = A question
for-what = What do they say? Please write no name and no telephone number here. You can add a photo. What you write is taken out of the room at once, and stands in the case.
for-own = { $question }
for-check =
    This is what I have understood:
    { $kind }
    { $what }
    📍 { $where }
    📷 { $photos ->
        [0] no photo
        [one] one photo
       *[other] { $photos } photos
    }

    Shall I enter it?
for-left = All right, nothing has been entered.
for-done =
    ✅ { $number } is entered. There is no chat for it: please call back or write by post.
    Give whoever it is for a slip of paper that says: “To follow { $number } yourself, write to the town hall in the chat: code { $code }”.
    The code is good once, for { $days } days. A new one: { $command } { $number }
for-has-chat = { $number } is in somebody’s chat already.
thread-for = ☎️ { $name } has entered this for somebody who phoned or came by. Nobody reads answers in a chat: please call.
thread-joined = 🔗 Whoever this is for has it in their chat now. From here on your answers reach them.
desk-no-chat = Nobody has { $number } in a chat: this answer is kept in the case, but nobody has read it. Please call.
choice-see-case = See how it stands
