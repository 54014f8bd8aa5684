verdict-thanked = Thank you! I have told { $who }.
    .helped = { $helper } has said in your name that it is all right now, and has thanked { $who }.
verdict-reopened = I am sorry. { $number } is open again, with the same number. What is still not right? Write it here, or send a photo.
    .helped = { $helper } has said in your name that it is not all right yet: { $number } is open again.
verdict-late = You need not answer about { $number } now. If you want to tell us more, write “matters”.
verdict-again =
    Thank you, I have added it to { $number }. So that we can be sure: is it all right now?
    .yes = Yes, thank you!
    .no = No, not yet
