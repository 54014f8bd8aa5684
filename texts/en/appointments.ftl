appointment-command = appointment
appointment-words = appointment, appointments, my appointments, book an appointment, make an appointment
appointment-hints = see the doctor, go to the doctor, book a time, doctors appointment
menu-appointment = 📅 Appointment
appointment-nowhere = There is nothing here that can be booked by appointment at the moment. Write “person”, and somebody will help you.
appointment-unknown = I do not find that appointment among yours. Here you see those that you have, and you can book a new one.
appointment-mine = These are your appointments. Which one is it about?
    .new = A new appointment
appointment-queue = On the waiting list: { $what }
appointment-leave-sure = Do you want to be taken off the waiting list?
appointment-label = { $what }, { $at } ({ $number })
appointment-now =
    { $label }

    What do you want to do?
    .move = Move it to another time
    .cancel = Cancel it
    .leave-it = Nothing, thank you
appointment-sure =
    { $label }

    Do you really want to cancel this appointment?
appointment-errand = What is the appointment for? Please do not write why you need it: nobody asks for that here.
appointment-day = On which day does it suit you?
    .other-day = Another day
    .wait = Tell me if something earlier becomes free
appointment-next = Next free: { $at }
appointment-a-day = { $day }
appointment-which-day = Which day would suit you? Write for example “Friday” or “14 December”.
appointment-no-such-day = I did not understand which day that is, or it is past.
appointment-day-full = Nothing is free on that day. These days have free times:
appointment-part = On { $day }: in the morning or in the afternoon?
    .morning = In the morning
    .afternoon = In the afternoon
appointment-hour = { $day }: at what time?
    .later = Other times on this day
    .other-day = Another day
appointment-full = Everything is taken at the moment. Shall I write to you as soon as something becomes free?
appointment-check =
    { $what }
    { $at }

    I am keeping this time for you for { $minutes } minutes. Shall I book it?
    .yes = Yes, book it
    .other-time = Another time
    .let-go = No, leave it
choice-let-go-words = no, no thanks, no thank you, cancel, stop
choice-other-time-words = another time, other time, another day
choice-other-day-words = another day, other day, none of these
choice-later-words = more, later, other times
choice-wait-words = earlier, waiting list
choice-morning-words = morning, mornings
choice-afternoon-words = afternoon, afternoons
choice-new-words = new, another one, a new one
choice-move-words = move, change, another time
choice-cancel-words = cancel it
choice-again-words = yes, new time, again
choice-coming-words = yes, i am coming, i will come, coming
choice-cannot-words = no, i can't, i cannot, can't, i cannot come
appointment-just-taken = Somebody was a moment quicker, I am sorry. These times are free:
appointment-booked =
    ✅ Booked: { $what }
    { $at }
    Place: { $where }
    Your number is { $number }. You will be called by it; we keep no name.
    I will remind you the day before and two hours before.
    The file is for your calendar.
    .move = Move it
    .cancel = Cancel it
    .helped = { $helper } has booked an appointment for you: { $what }, { $at }. Your number is { $number }. I will remind you here.
appointment-moved =
    ✅ Moved: { $what }
    Now: { $at }
    Place: { $where }
    Your number is still { $number }.
    The file is for your calendar.
    .move = Move it
    .cancel = Cancel it
    .helped = { $helper } has moved your appointment { $number }: { $what }, now { $at }.
appointment-joined =
    ✅ This appointment is in this chat now: { $what }
    { $at }
    Place: { $where }
    Your number is { $number }.
    I will remind you here. You can move it or cancel it here, too.
    The file is for your calendar.
    .move = Move it
    .cancel = Cancel it
appointment-code-over = The code is for { $what }, { $at } ({ $number }). That appointment does not take place, or is over already. Do you want a new one?
    .again = Find a new time
appointment-code-second =
    The code is for { $what }, { $at } ({ $number }). But you have one for the same here: { $has }
    One is enough. If you want the one of the code, cancel yours first, and then write the code once more.
    .cancel = Cancel mine
appointment-is-booked =
    This is booked for you already: { $what }
    { $at }
    Place: { $where }
    Your number is { $number }.
    .move = Move it
    .cancel = Cancel it
appointment-gone = I am sorry, that time is not free any more. Shall I show you the others?
    .again = Yes, show me the free times
appointment-dropped = All right, nothing has been booked. Write “appointment” when you want one.
appointment-coming = Thank you! We expect you: { $what }, { $at }. Your number is { $number }.
    .helped = { $helper } has said that you are coming: { $what }, { $at } ({ $number }).
appointment-cancelled = { $number } is cancelled, and somebody else can have the time. Thank you for telling us. Do you want a new one?
    .again = Find a new time
    .helped = { $helper } has cancelled your appointment { $number }: { $what }, { $at }.
appointment-over = The appointment { $number } cannot be changed any more. Do you want a new one?
    .again = Find a new time
appointment-already = You have an appointment for this: { $what }, { $at } ({ $number }). What do you want to do with it?
    .move = Move it to another time
    .cancel = Cancel it
appointment-waiting = You are on the waiting list for { $what }, as number { $place }. When something becomes free I write to you, and you have half an hour to say yes. You can book a later time all the same.
    .leave-queue = Take me off the list
    .helped = { $helper } has put you on the waiting list for { $what }.
choice-leave-queue-words = take me off the list, off the list
appointment-left-queue = All right, you are not on the waiting list any more.
    .helped = { $helper } has taken you off a waiting list.
appointment-refused = All right, I am asking the next person. You stay on the waiting list.
    .leave-queue = Take me off the list
    .helped = { $helper } has said no to the time that we offered. You are still on the waiting list.
appointment-offer =
    A time has become free for you: { $what }
    { $at }

    I am keeping it for you until { $until }. Do you want it?
    .yes = Yes, please
    .no = No, thank you
appointment-offer-over = I had no answer, so that time goes to the next person. You stay on the waiting list.
    .leave-queue = Take me off the list
appointment-refused-alone = All right, somebody else can have that time.
appointment-back =
    We are open on that day after all. This was your appointment: { $what }
    { $at }

    I am keeping that time for you until { $until }. Do you want it back?
    .yes = Yes, please
    .no = No, thank you
appointment-back-over = I had no answer, so somebody else can have that time: { $what }, { $at }. Do you want a new one?
    .again = Find a new time
appointment-reminder =
    A reminder of your appointment: { $what }
    { $at } ({ $number })

    Are you coming?
    .coming = Yes, I am coming
    .cannot = I can't come
appointment-remember = A reminder: { $what }, { $at } ({ $number }). We expect you.
    .cannot = I can't come after all
appointment-missed = We were expecting you today ({ $what }, { $number }), and missed you. That can happen. Next time one tap on “I can't come” is enough, and somebody else can have the time. Do you want a new one?
    .again = Find a new time
appointment-called-off =
    We have to call off your appointment, I am sorry: { $what }, { $at } ({ $number }).
    The nearest free time is: { $new }

    I am keeping it for you until { $until }. Do you want it?
    .yes = Yes, I take it
    .other-time = Another time
    .let-go = No, thank you
appointment-called-off-full = We have to call off your appointment, I am sorry: { $what }, { $at } ({ $number }). Everything else is taken at the moment. You are on the waiting list: as soon as something becomes free I write to you.

desk-today-words = today
desk-arrived-words = arrived, here
desk-missed-words = missed, absent
desk-slots-words = slots, times
desk-close-day-words = close-day
desk-open-day-words = open-day
desk-no-offices = No office of this department sees people by appointment. Offices are set up in town.toml.
desk-today =
    📅 { $office }, { $day }: { $count ->
        [one] one appointment
       *[other] { $count } appointments
    }
    { $lines }
    When somebody is here: !arrived NUMBER. When nobody came: !missed NUMBER.
desk-today-none = 📅 { $office }, { $day }: nobody has an appointment. Free times: !slots
desk-today-line = { $time } · { $number } · { $what }{ $mark ->
        [coming] { "" } · 👍 is coming
        [arrived] { "" } · ✅ is here
        [missed] { "" } · ✖ has not come
       *[booked] { "" }
    }
desk-arrived = { $number }: is here.
desk-missed = { $number }: has not come. { $times ->
        [one] It is the first time within a year.
       *[other] It is time number { $times } within a year.
    } They have read a kind word, and can book a new time.
desk-which-appointment = Which appointment? Write its number: !arrived JT-0017
desk-no-such-appointment = There is no appointment { $number } in your offices. Who comes today: !today
desk-not-yet = The time of { $number } is still to come.
desk-slots =
    { $office }, { $day }: { $count ->
        [0] nobody is booked
        [one] one is booked
       *[other] { $count } are booked
    }. Free:
    { $lines }
desk-slots-line = { $what }: { $times }
desk-which-free-day = I do not understand the day “{ $words }”. Write it like this: !slots friday, or !slots 24.12.
desk-day-closed = { $office } is closed on { $day }. { $count ->
        [0] Nobody had an appointment.
        [one] One appointment is called off.
       *[other] { $count } appointments are called off.
    }{ $count ->
        [0] {""}
       *[other] {" "}A new time has been offered to { $offered }; on the waiting list: { $waiting }.
    }{ $alone ->
        [0] { "" }
       *[other] { " " }Nobody has these in a chat, so please call them: { $numbers }.
    } By mistake? !open-day with the same day opens it again, and offers everyone their hour back.
desk-day-open = { $office } can be booked again on { $day }. { $count ->
        [0] Nobody had been called off.
       *[other] Offered their hour back: { $offered }. Have taken another time by now and keep it: { $kept }.
    }{ $back ->
        [0] { "" }
       *[other] { " " }Booked again for whoever has no chat: { $back }; please call them.
    }{ $lost ->
        [0] { "" }
       *[other] { " " }Could not be offered back, as somebody else has the time or the person cannot be reached: { $lost }.
    }{ $listed ->
        [0] { "" }
       *[other] { " " }Their numbers: { $numbers }.
    }
desk-day-is-open = { $office } is not closed on { $day }: it can be booked.
desk-which-office = Which office? Write it with the day: !close-day friday OFFICE. There is: { $offices }
desk-which-closed-day = Which day? I do not understand “{ $words }”, or it is past. Write it like this: !close-day friday, or !close-day 24.12.

appointment-calendar-summary = Appointment, { $time }
appointment-calendar-number = Number { $number }. More in the chat with the town hall.
appointment-calendar-alarm = You have an appointment.
desk-book-words = book
desk-give-back-words = give-back, cancel-appointment
desk-book-what = For somebody who has called or come by: what is the appointment for?
desk-booked =
    Booked: { $what }, { $at }. The number is { $number }: please tell it to the person, they are called by it. To give the time back: !give-back { $number }
    If they want it in their chat, give them a slip of paper that says: “To be reminded of { $number }, and to move it yourself, write to the town hall in the chat: code { $code }”. The code is good once, until the appointment is over. A new one: !book { $number }
desk-booked-code = { $what }, { $at } ({ $number }). The new code for the slip of paper: { $code }. The old one is no good any more.
desk-all-taken = Everything is taken at the moment, so nothing has been booked.
desk-given-back = { $number } is cancelled. Whoever waits is asked first; after ten minutes all can have the time.
desk-not-booked = { $number } cannot be cancelled any more.
