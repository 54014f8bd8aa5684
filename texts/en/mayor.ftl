### The mayor: questions in public or in private, and the clock that all can see.

mayor-command = mayor
mayor-words = ask the mayor, question to the mayor, question for the mayor, the mayor
mayor-hints = tell the mayor, write to the mayor
mayor-what =
    What would you like to ask the mayor?
    { $who }
mayor-answers = { $name } answers here in person.
mayor-away = The mayor is away just now; { $name } is answering meanwhile.
mayor-away-until = The mayor is away until { $until }; { $name } is answering meanwhile.
mayor-is-it =
    Somebody has asked something similar already. Is it the same? Then you will hear the answer, too.
    .other-question = No, mine is another
mayor-how =
    “{ $what }”

    How shall I pass it on? A question in public stands on the town’s page with a clock, until it is answered.
    .openly = In public, without my name
    .signed = In public, with my name
    .privately = Only to the mayor
choice-openly-words = public, in public, openly
choice-signed-words = with my name, with name
choice-privately-words = private, in private, privately
mayor-name = Which name shall stand below your question?
mayor-no-name = For your name to be read by all, your mother, your father or whoever looks after you has to agree. Without a name you can ask just the same.
mayor-name-unclear = Please write a name of at most 60 letters.
mayor-asked-openly =
    Your question is on its way, as { $number }. The clock on the town’s page is running from now on.
    All can read your words when they have been looked at here, or when they are answered. { $read }
mayor-asked-at-once =
    Your question stands on the town’s page now, as { $number }, and the clock is running.
    { $read }
mayor-asked-privately =
    Your question is on its way, as { $number }. Only the mayor’s office reads it.
    { $read }
mayor-joined =
    Good: you will hear the answer to { $number }, too. { $count ->
        [one] One neighbour wants
       *[other] { $count } neighbours want
    } to know this beside whoever asked.
mayor-called = { $number }: a question for you.
mayor-kept-private = { $number }: your question is about private persons, so it is answered to you alone, and does not stand on the town’s page.
follow-answered =
    { $number }, which matters to you, too: { $name } answers:
    { $text }
matter-mayor = Question to the mayor
card-asked-in-public = 🌍 Asked in public, { $signed ->
        [yes] with the name: { $name }
       *[no] without a name
    }. What you answer here can be read by all. Private persons in it? !private
card-asked-privately = 🔒 Asked in private: only whoever asked reads your answer.

clock-waits = Asked { $ago }; not answered yet
clock-asked = Asked on { $at }; not answered yet
clock-took = Answered; time until the answer: { $long }

before-a-day = by, until, before
desk-yours-now = { $by } has given you this, { $name }.
desk-questions-words = questions
desk-questions =
    { $count ->
        [one] One question waits
       *[other] { $count } questions wait
    } for an answer:
    { $lines }
desk-questions-line = { $secret }{ $number } · { $long } · 👥 { $supporters } · { $what }
desk-questions-none = No question waits for an answer. Well done!
desk-private-words = private
desk-private = 🔒 { $number } is private from now on: it is off the page, and only whoever asked reads the answer.
desk-private-what = Only a question to the mayor can be made private. Private cases of other kinds are so from the beginning.
desk-stand-in-words = stand-in, deputy
desk-stand-in = { $name } answers in place of the mayor. To end it: !stand-in no
desk-stand-in-until = { $name } answers in place of the mayor, until { $until }. To end it sooner: !stand-in no
desk-stand-in-none = Nobody stands in for the mayor. To name somebody: !stand-in @who until 24.12.
desk-stand-in-where = A stand-in for the mayor is named in the mayor’s own room.

# The page of the mayor
feed-mayor-title = Questions to the mayor
feed-mayor-usual = Half of all answers came within { $long }
feed-mayor-usual-none = Nothing has been answered yet
feed-mayor-waiting = Waiting for an answer
feed-mayor-waiting-none = No question waits for an answer.
feed-mayor-answered = Answered
feed-mayor-ask = Ask the mayor
feed-mayor-name = { $name } answers here in person.
feed-mayor-stand-in = { $name } is answering while the mayor is away.
feed-supporters = { $count ->
    [one] One neighbour wants to know this, too
   *[other] { $count } neighbours want to know this, too
}
feed-support-mayor = I want to know this, too
feed-step-opened-mayor = Asked
feed-step-answer-by = { $name } answers

# Words that say little of what is meant, when two texts are compared.
of-small-meaning = when, where, what, which, will, would, could, should, does, have, been, there, that, this, with, from, about, town, mayor, hall, please, good, morning, know, like, want, they, their, your
