person-command = person
person-words = person, human, talk to a person, speak to someone, anybody there
person-hints = talk to, speak to, speak with, talk with, somebody there, question, complaint, complain
person-department = Whom do you want to write to?
    .not-sure = I do not know
person-matter = Is it a question or a complaint?
    .question = A question
    .complaint = A complaint
choice-not-sure-words = not sure, no idea, don't know, i don't know, anyone, anybody
choice-question-words = question, query
choice-complaint-words = complaint, complain
person-heard = Thank you, I have noted that. I only need to know this:
person-what =
    What do you want to say? You can add a photo.
    { $read }
person-check =
    To: { $department }
    { $what }
    📷 { $photos ->
        [0] no photo
        [one] one photo
       *[other] { $photos } photos
    }

    Shall I send it?
person-thanks =
    Thank you! It has the number { $number }.
    { $read }
    A person will answer you here.
    .helped = { $helper } has written to the town hall in your name. It has the number { $number }. You will be answered here.
