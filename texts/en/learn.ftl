learn-command = learn
learn-words = learn, course, practise, practice, learn and practise, where was i
learn-hints = want to learn, want to practise, teach me
menu-learn = 🎓 Learn and practise
choice-ask-person = 🙋 I need help from a person
choice-next-lesson = On to the next lesson
choice-enough-today = Enough for today
choice-course-dates = 📅 Come to the course at the town hall
learn-which-first =
    🎓 Welcome to the course. It has { $count } short lessons.
    Nothing that you do here is sent to the town hall: you can do nothing wrong.
    Which lesson do you want to begin with?
learn-which-on =
    🎓 You have done { $done } of { $count } lessons. Next comes: { $next }.
    Nothing that you do here is sent to the town hall.
    Which lesson do you want?
learn-which-all =
    🎓 You have done all { $count } lessons. Well done!
    You can do each of them again. Which one do you want?
learn-did = ✅ { $lesson }
    .easy = { $lesson } (done)
learn-lesson-message = Write a message
learn-lesson-photo = Send a photo
learn-lesson-place = Show a place
learn-lesson-menu = Read the school menu
learn-lesson-appointment = Make an appointment

learn-how-message = Touch the field at the bottom of the screen. Write. Then press the arrow beside it.
    .telegram = Touch the field “Message” at the bottom. Write. Then press the blue arrow on the right.
    .matrix = Touch the field at the bottom of the screen. Write. Then press the green arrow on the right.
    .browser = Touch the field “Write here…” at the bottom. Write. Then press “Send”.
learn-how-sentence = As before: write it in the field at the bottom, and press the arrow.
    .browser = As before: write it in the field at the bottom, and press “Send”.
learn-how-photo = Look beside the field at the bottom for a paper clip or a plus sign. Press it, and choose a photo.
    .telegram = Press the paper clip 📎 beside the field at the bottom. Touch a photo. Then press the blue arrow.
    .matrix = Press the plus sign ➕ or the paper clip 📎 beside the field at the bottom. Choose the photos, and touch one. Then press “Send”.
    .browser = Press the little picture “Add photos” beside the field at the bottom. Choose a photo. Then press “Send”.
learn-how-place = Look beside the field at the bottom for a paper clip or a plus sign, and there for “Location”. You can also write a street and a number.
    .telegram = Press the paper clip 📎 beside the field at the bottom. Press “Location”. Then press “Send my current location”. You can also write a street and a number.
    .matrix = Press the plus sign ➕ or the paper clip 📎 beside the field at the bottom. Press “Location”, and then the arrow. You can also write a street and a number.
    .browser = Press “Share my place” below this message. You can also write a street and a number.

learn-message =
    🎓 Practice: write a message. Only I read it.
    { $how }
    Now write: Good morning
learn-message-again = That was no message in words. Try it once more; there is plenty of time.
learn-sentence =
    🎓 Very good, it has arrived!
    You can write to me as you speak. Now write a whole sentence, for example: The bench in the square is broken.
    { $how }
learn-sentence-again = That was no message in words. Try it once more; there is plenty of time.
learn-done-message =
    👏 Very good! This is what you wrote:
    { $words }
    That is all there is to it. It was practice, and I have passed it on to nobody.
learn-photo =
    🎓 Practice: send a photo. It may be any photo, of a flower or a chair. Only I see it.
    { $how }
learn-photo-again = That was no photo. Try it once more; there is plenty of time.
learn-done-photo =
    👏 Very good! This is your photo, it has arrived.
    So you can show us a broken lamp or a hole in the road. This was practice: I have shown it to nobody.
learn-place =
    🎓 Practice: show a place. Only I see it.
    { $how }
learn-place-again = I have not found a place in that. Try it once more, or write a street and a number.
learn-done-place =
    👏 Very good! You have shown me this place:
    📍 { $words }
    So we know where something is broken. This was practice: I have told nobody.
learn-menu =
    🎓 Practice: what is there to eat at school?
    For this one word is enough.
    { $how }
    Now write: menu
learn-menu-again = Almost! Please write only the word: menu
learn-menu-other-day =
    🎓 Very good! This is what it looks like. The meals here are invented:
    { menu-day }

    Now press the button “Tomorrow”.
    .tomorrow = { menu-shown.tomorrow }
    .easy =
        This is what it looks like. The meals here are invented:
        { menu-day }

        Now answer with the number of “Tomorrow”.
learn-menu-dessert =
    🎓 Very good! And this is for tomorrow:
    { menu-day }

    What is for dessert? Press the right button.
    .pear = A pear
    .yoghurt = Yoghurt
    .ice-cream = Ice cream
    .easy =
        And this is for tomorrow:
        { menu-day }

        What is for dessert? Answer with the number.
learn-look-again = Not quite. Look once more; there is plenty of time.
learn-done-menu =
    👏 Very good, that is right: { $words }.
    The real menu of your school comes in the same way: write “menu” at any time.
learn-appointment-day =
    🎓 Practice: make an appointment. Nothing is booked, and nobody waits for you.
    { appointment-day }
    Press one of the days.
    .easy =
        Practice: nothing is booked.
        { appointment-day }
        Answer with the number of a day.
learn-appointment-hour =
    🎓 { appointment-hour }
    Press one of the times.
    .easy =
        { appointment-hour }
        Answer with the number of a time.
learn-appointment-check =
    🎓 Practice appointment
    { $at }

    Shall I book it? Press “{ appointment-check.yes }”.
    .yes = { appointment-check.yes }
    .other-time = { appointment-check.other-time }
    .easy =
        Practice appointment: { $at }
        Shall I book it? Answer with the number of “{ appointment-check.yes }”.
learn-done-appointment =
    👏 Very good! That would have been your appointment: { $words }.
    It was practice: nothing has been booked. For a real one write “appointment”. You then get a number, and I remind you the day before.
learn-day = { $day }
learn-moment = { $at }
learn-school = School
learn-meal-today = Today
    .first = Lentil soup
    .second = Omelette with salad
    .dessert = Pear
learn-meal-tomorrow = Tomorrow
    .first = Vegetable soup
    .second = Fish with rice
    .dessert = Yoghurt
learn-next =
    { $done ->
        [one] One lesson of { $count } is done.
       *[other] { $done } lessons of { $count } are done.
    }
    Next comes: { $next }. Do you want to go on?
learn-paused =
    That was good. { $done ->
        [0] You can begin at any time
        [one] You have done one lesson of { $count }
       *[other] You have done { $done } lessons of { $count }
    }. Write “learn”, and we go on where you were.
learn-finished =
    🎓 You have done the whole course. Congratulations from the town hall of { $town }!
    From now on everything is real. What do you want to do?
privacy-lessons = Which lessons of the course you have done: to go on where you were
learn-sheet-title = Course, lesson { $number }
learn-sheet-begin = To begin, write to the town hall in the chat: learn
learn-sheet-help = You can do nothing wrong: in the course nothing reaches the town hall. If you are stuck, write “person”, and somebody will help you.
