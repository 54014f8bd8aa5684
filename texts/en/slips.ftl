join-command = code
join-words = code, my code, i have a code
join-which = Please write the code from the slip of paper. It has eight digits.
join-done = Thank you! { $number } is in this chat from now on. You will hear here how it goes on.
join-unknown = I do not know that code. It may be used already, or too old. Please look at it once more, or write “person”, and somebody will help you.
join-guessed = Those were too many wrong codes. Please try again in an hour, or write “person”.
