### The council: while it sits, people ask from home.

ask-command = ask
ask-words = ask the council, question to the council
council-command = council
council-words = council, session, council session, what others ask
session-start = start, begin
session-end = end, stop
session-title = Session of the council, { $day }
session-what = { $title }: what would you like to ask the council?
session-none =
    The council is not sitting now. You can ask the mayor instead.
    .to-mayor = Ask the mayor
session-asked = Your question is in the queue, as { $number }. When somebody has looked at it, all can read and support it. You will hear the answer here.
session-questions =
    { $title }. This is what people ask:
    { $lines }
    .ask = ✏️ Ask something
session-no-questions =
    { $title }. Nobody has asked anything yet.
    .ask = ✏️ Ask something
session-line = { $number } · 👍 { $count } · { $what }
session-supports = 👍 { $count ->
        [one] One person supports
       *[other] { $count } people support
    } this question
session-supported = 👍 Your support for { $number } is counted: { $count ->
        [one] it is the first
       *[other] with yours there are { $count }
    }. You will hear the answer.
session-begun = The council is sitting now. Write “ask” and your question to the town, from wherever you are; “council” shows what others ask.
session-ended = The session is over. Questions from home: { $count }, answered: { $answered }. The others are answered in writing, and whoever supported them hears so.
matter-session = Question to the council
card-session = 🏛 A question into the session. 📢 shows it to all, so that others can support it; what you answer here can be read by all.
desk-session-words = session
desk-session-none = No session is being held. To begin one: !session start TITLE
desk-session-is-on = A session is being held already. To end it: !session end
desk-session-begun = 🏛 { $title }: people can ask now. To see which questions wait, the most supported first: !session. To end it: !session end
desk-session-ended = 🏛 { $title } is over. Questions: { $count }, answered: { $answered }. Those left have a deadline now.
desk-session-queue =
    These questions wait, the most supported first:
    { $lines }
desk-session-empty = No question waits yet. Look again with !session; end it with !session end.
feed-support-session = I want to know this, too
feed-step-opened-session = Asked
