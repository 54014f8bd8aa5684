### Polls: staff ask all, each person votes once, and the result is there for all to see.

desk-poll-words = poll
desk-paper-vote-words = paper-vote
poll-question = What do you want to ask everybody?
poll-choices = Which answers are there? Write each on a line of its own, two to seven.
poll-choices-wrong = I need two to seven different answers, each on a line of its own and of at most 60 letters.
poll-who =
    Who may vote?
    .only-verified = Only who has been seen at the town hall
    .everybody = Everybody
poll-how =
    Secret or open?
    .secretly = Secret: nobody can ever tell who chose what
    .by-name = Open: the books of the town keep it
poll-quorum = How many votes are needed for the result to count? Write a number, or skip.
poll-quorum-wrong = Please write a number, such as 100.
poll-until = Until which day can people vote? It ends at 20:00 on that day.
poll-until-wrong = I do not understand that day, or it is not to come. Write it like this: friday, or 24.12.
poll-last-day = { $day }
poll-check =
    “{ $question }”
    { $choices }
    { $who ->
        [everybody] Everybody may vote
       *[other] Only who has been seen at the town hall may vote
    }; { $how ->
        [by-name] open
       *[other] secret
    }; { $quorum ->
        [0] the result counts with any number of votes
       *[other] { $quorum } votes are needed
    }; until { $day }.

    Shall I make it known?
poll-begun = 🗳 Poll { $number } is open to everybody, until { $day }. A vote on paper: !paper-vote { $number } NUMBER-OF-THE-CARD NUMBER-OF-THE-ANSWER. { $link }
poll-post-title = 🗳 { $question }
poll-post =
    { $choices }

    { $who ->
        [everybody] Everybody can vote
       *[other] Whoever has been seen at the town hall once can vote
    } until { $until }: write “vote” to the town, or vote on paper at the town hall.
poll-line = { $place }. { $choice }: { $votes } ({ $share } %)
poll-ended =
    🗳 The poll is over: { $question }
    { $lines }
    Votes: { $total }, of these on paper: { $paper }.{ $valid ->
        [valid] { "" }
       *[other] {" "}{ $quorum } were needed, so the result does not count.
    }
poll-result-title = 🗳 The result: { $question }
poll-result =
    { $lines }
    Votes: { $total }, of these on paper: { $paper }.{ $valid ->
        [valid] { "" }
       *[other] {" "}{ $quorum } were needed, so the result does not count.
    }
vote-command = vote
vote-words = vote, poll, polls
vote-hints = want to vote, would like to vote
vote-none = There is no poll at the moment. When there is one, it stands on the town’s page.
vote-which = In which poll do you want to vote?
vote-what =
    🗳 { $question }
    { $secret ->
        [yes] Nobody can ever tell what you chose.
       *[other] The books of the town keep what you chose; it is never published.
    } Your vote cannot be changed afterwards.
    .no-vote = Not now
choice-no-vote-words = no, not now, later
vote-counted = 🗳 Your vote is counted: { $choice }. You will hear the result here after { $until }.
vote-twice = You have voted in this poll already. Each person votes once.
vote-verify = In this poll only people vote whom somebody at the town hall has seen once. Write “verify”, and I explain how that goes.
vote-late = This poll is over. The result stands on the town’s page.
vote-left = All right. You can vote as long as the poll is open.
paper-how = Write it like this, while the poll is open: !paper-vote POLL NUMBER-OF-THE-CARD ANSWER, for example !paper-vote 3 12345678Z 2
paper-which = Which answer? Write its number, from 1 to { $most }.
paper-twice = Whoever has this identity card has voted in this poll already, on paper or in the chat. Nobody votes twice, so this vote is not counted.
paper-counted = 🗳 The vote on paper is counted: { $choice }. The number is not kept: a mark remains until the end of the poll, by which a second vote would be noticed, here and in the chat. I am taking your message out of the room, for it says who chose what; should it still stand there, please delete it.{ $unknown ->
        [0] { "" }
        [one] { " " }In the chat one person has voted whose card the town hall has not entered: please ask whether it was this one.
       *[other] { " " }In the chat { $unknown } people have voted whose card the town hall has not entered: please ask whether this is one of them.
    }
paper-misread = That is no number of an identity card, or there is a slip in it. In Spain it ends with a letter that fits the figures. Nothing has been counted: please look at the card, and write the order once more.
paper-no-secret = For votes on paper the town needs a secret (JUNTOS_SECRET_KEY). Please tell whoever runs Juntos.
