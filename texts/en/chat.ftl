## The browser's chat page, the staff room in the browser, and the demonstration.
## The page says these words itself, so none of them but the first takes a value.

town-hall = Town of { $town }

chat-subtitle = Your town hall, in a chat
chat-subtitle-staff = Staff room
chat-subtitle-channel = What the town announces
chat-skip = Go to the writing field
chat-language = Language
chat-language-name = English

# The talk
chat-log = Conversation
chat-you = You
chat-welcome-title = Good to see you.
chat-welcome = Write to us here as you would to a neighbour: report something, ask, or complain. We answer in this window. You need no account, and no app.
chat-start = Start
chat-earlier = Show earlier messages
chat-newer = New messages
chat-today = Today
chat-yesterday = Yesterday
chat-edited = changed
chat-deleted = This message was deleted.
chat-typing = is writing
chat-choices = Answers to choose from
chat-chosen = chosen
chat-link-opens = opens in a new window
chat-place = Place on the map
chat-document = File to keep
chat-photo-seen = Photo
chat-photo-coming = A photo, sent to the town hall
chat-photo-lost = A photo could not be opened.

# Writing
chat-message = Your message
chat-message-hint = Write here…
chat-send = Send
chat-photo = Add photos
chat-file = Choose a file
chat-file-hint = Up to 10 megabytes.
chat-photo-remove = Remove this photo
chat-sending = Sending…
chat-arrived = Received by the town hall
chat-not-sent = Not sent
chat-again = Try again
chat-discard = Throw away
chat-more = Change or delete this message
chat-edit = Change
chat-delete = Delete
chat-delete-sure = Yes, delete it
chat-editing = You are changing your message.
chat-editing-stop = Leave it as it was

# The menu
chat-menu = Menu
chat-menu-report = Report something
chat-menu-cases = My matters
chat-menu-person = Write to a person
chat-menu-cancel = Stop what I began
chat-menu-help = Help

# One's own place
chat-share-place = Share my place
chat-share-place-why = Your browser asks you first. We receive this one point, and nothing more.
chat-share-place-wait = Looking for your place…
chat-share-place-refused = That is all right. Please write the street and the house number.
chat-share-place-failed = Your place could not be found. Please write the street and the house number.

# When something is in the way
chat-offline = No connection at the moment. We keep trying; what you write is not lost.
chat-online = Connected again.
chat-reload = Load the page again
chat-go = To the chat with the town hall
chat-error-too-fast = That was a lot at once. Please wait a moment; it will be sent by itself.
chat-error-too-large = This photo is larger than 20 MB. Please choose a smaller one.
chat-error-file-too-large = This file is larger than 10 MB. Please choose a smaller one.
chat-error-too-long = This is too long for one message. Please send it in parts.
chat-error-too-many = At most ten photos go with one message. Please send the others after it.
chat-error-no-photo = This is not a photo that we can open. Please choose another one.
chat-error-gone = This is not here any more.
chat-error-closed = This room is open only to those who work in it.
chat-error-no-session = Your browser does not keep our cookie, which tells us which chat is yours. Please allow cookies for this page, and load it again.
chat-error-not-ours = This did not come from our page. Please load the page again.
chat-error-nonsense = This could not be understood. Please load the page again.
chat-error-empty = There was nothing in it yet. Please write a few words.
chat-error-later = This does not work at the moment. Please try again in a while.

# Without scripts
chat-plain-way = Your browser runs no scripts. There is a simple page for you that works without them:
chat-plain-link = To the simple page
chat-plain-photo = A photo, if you like
chat-plain-look = Look for new answers

# The staff room
chat-room-message = Message to the room
chat-room-hint = To the room…
chat-thread = Messages about this case
chat-thread-none = Answer
chat-thread-new = new
chat-thread-message = Answer to the resident
chat-thread-hint = Answer…
chat-reaction-take = I take it
chat-reaction-publish = Publish
chat-reactions = Marks on this message
chat-mark-delivered = delivered
chat-mark-waiting = waiting
chat-mark-failed = could not be delivered
chat-commands = Commands
chat-command-note = a note among us; the resident does not see it
chat-command-take = I take this case
chat-command-assign = give it to a colleague: @name
chat-command-to = move it to another department
chat-command-promise = promise a day
chat-command-done = it is done: words and a photo, or a reason
chat-command-decline = decline it, with the reason
chat-command-reopen = open it again
chat-command-duplicate = it is the same as another: number
chat-command-publish = publish text and photos
chat-command-unpublish = take them from the feed again
chat-command-mute = hear no more of this person for some hours
chat-command-queue = what is still to be done
chat-command-post = publish news
chat-command-withdraw = take news back: number
chat-command-today = who comes today
chat-command-verify = somebody stands before me: code and card
chat-command-alert = an alert to everybody
chat-command-poll = ask everybody something
chat-command-on-duty = who is on duty: @name
chat-command-help = all commands

# The demonstration
chat-demo-title = A town in one chat
chat-demo-example = This is an example. The town, its streets and its people are invented.
chat-demo-steps = Try a story:
chat-demo-step-1 = Report a broken street lamp
chat-demo-step-2 = Press 👀
chat-demo-step-3 = Answer, then !done and a photo
chat-demo-step-4 = Press 📢
chat-demo-step-5 = Read it in the feed
chat-demo-services = Or a service:
chat-demo-sticker = 🏷 Scan a sticker
chat-demo-panes = The three places of the story
chat-demo-resident = You, at home
chat-demo-staff = The department
chat-demo-feed = The town's feed
chat-demo-room = Which department
chat-demo-own-window = In its own window
chat-demo-in-matrix = The staff room is in Matrix this time. How to get in stands in the terminal where you started the demonstration.
