join-command = code
join-words = code, my code, i have a code
join-which = Please write the code from the slip of paper. It has eight figures.
join-done = Thank you! { $number } is in this chat from now on. You will hear here how it goes on.
join-unknown = I do not know that code. It may be used already, or too old. Please look at it once more, or ask a person.
join-guessed = That was often wrong. Please wait an hour, or ask a person.
