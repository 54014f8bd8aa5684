report-command = report
report-words = report, report something, make a report
report-damage-words = broken, damaged, damage, out of order, does not work, not working, fallen down, dangerous
report-category = What is it about? You can also say it in your own words.
report-category-of-photo = Thank you for the photo. What is it about?
report-category-of-words = Thank you. Which of these is it about?
report-what = What is wrong? A few words are enough. You can add a photo.
report-own = { $question }
report-is-it-there = Is it here: { $where }?
report-where = Where is it? Share your location, or write the street and number.
report-which-street = Which of these do you mean?
    .none-of-these = None of these
report-is-it = Something like this has been reported nearby. Is it this one?
    .other-case = No, it is something else
report-recent = It belongs to what I have just reported ({ $number })
report-near-case = { $number }, { $place }, since { $day }
report-photo = Do you have a photo? It helps to find the place. You can send several.
    .skip = No photo
report-photo-more = { $count ->
        [one] I have the photo.
       *[other] I have { $count } photos.
    } Send another, or say “that is all”.
report-check =
    This is what I have understood:
    { $category }
    { $what }
    📍 { $where }
    📷 { $photos ->
        [0] no photo
        [one] one photo
       *[other] { $photos } photos
    }

    Shall I send it?
report-change = What do you want to change?
    .kind = What it is about
    .what = What is wrong
    .where = The place
    .photo = The photos
choice-kind-words = kind, the kind, category, topic
choice-what-words = text, the text, description
choice-where-words = place, street, address, location
choice-photo-words = photo, photos, camera, the photo, picture, pictures
report-thanks =
    Thank you! Your report has the number { $number }.
    { $read }
    You will hear from us here. To add something, answer this message, or write “matters”.
    .helped = { $helper } has reported something in your name. It has the number { $number }. We will answer you here.
report-followed-too = Thank you. We have passed it on to those who look after { $number }, and you will hear here how it goes on.
    .helped = { $helper } follows { $number } in your name. You will hear here how it goes on.
report-followed = Good. You will hear here how { $number } goes on.
    .helped = { $helper } follows { $number } in your name. You will hear here how it goes on.
