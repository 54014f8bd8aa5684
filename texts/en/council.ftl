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

### Sessions that are planned

remind-command = remind
session-at = { $at }
session-when = 🏛 { $title }: { $at }. 📍 { $place }
session-when-off = ❌ { $title }, { $at }: called off
session-coming =
    The council is not sitting now. The next sessions:

    { $lines }

    I can remind you. While it sits, you can ask from home.
    .to-mayor = Ask the mayor
session-remind-me = 🔔 Remind me: { $day }
session-unknown =
    That session is not planned any more.
    .council = See the next ones
session-reminder-on =
    🔔 I will remind you before it: { $title }, { $at }. If anything changes, I will tell you at once.
    .no-reminder = 🔕 Do not remind me
session-reminder-soon =
    🔔 It begins very soon: { $title }, { $at }. If anything changes, I will tell you at once.
    .no-reminder = 🔕 Do not remind me
session-reminder-off = All right. I will not remind you of { $title }, { $at }.
session-reminder = 🔔 { $title }: { $at }. 📍 { $place }. Write “ask” once it has begun, and you can ask from home.
session-post-title = 🏛 { $title }: { $at }
session-post =
    📍 { $place }

    Agenda:
    { $agenda }

    Write “council”, and we will remind you. While it sits, you can ask from home.
session-post-off-title = ❌ Called off: { $title }
session-post-off = { $title }, { $at }: called off. Reason: { $because }
session-moved-title = 🏛 A new date: { $title }
session-moved = { $title } has been moved. It is now: { $at }. 📍 { $place }
session-called-off-title = ❌ Called off: { $title }
session-called-off = { $title }, { $at }: called off. Reason: { $because }

convene-title = What is the session called? For example: Session of December.
convene-when = On which day, and at what time? For example: Thursday 19:00.
convene-when-wrong = I have not understood when that is, or it is over.
convene-place = Where?
convene-agenda = What is it about? Write the points, or send the address of the agenda.
convene-too-long = That is too long. Please write it shorter.
convene-check =
    This is what all will read:
    { $title }
    { $when }
    📍 { $place }

    { $agenda }
    .publish = Publish
    .change = Write it again
convene-what =
    { $line }

    What changes?
    .when = The day or the time
    .where = The place
    .agenda = The agenda
    .call-off = It is called off
    .leave-it = Nothing
convene-why = Why is it called off? All will read that.
convene-sure =
    { $line }

    Called off: { $reason }
    Shall I tell everybody?
convene-left = All right. Everything stays as it was.
desk-convene-words = convene
desk-convened =
    🏛 Published, as number { $number }: { $link }
    It stands in the calendar that people follow. To move it or call it off: !convene { $number }
desk-convened-again = Done. Now it says: { $line }
desk-no-such-session = No session with the number { $number } is planned.

feed-council = The council
feed-sessions = Sessions of the council
feed-sessions-lead = When the council sits, what about, and how you can ask from home.
feed-sessions-now = The council is sitting now
feed-sessions-ask = Ask from home
feed-sessions-next = The next sessions
feed-sessions-none = No session is planned.
feed-sessions-remind = Remind me
feed-sessions-agenda = Agenda
feed-sessions-held = Earlier sessions
feed-sessions-off = Called off
feed-sessions-calendar = The sessions in your own calendar
