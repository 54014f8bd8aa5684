verdict-thanked = Thank you! I have told { $who }.
verdict-reopened = I am sorry. { $number } is open again, with the same number. What is still not right? Write it here, or send a photo.
verdict-late = { $number } is not waiting for your answer any more.
