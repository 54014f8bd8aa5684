cases-command = cases, matters
cases-words = matters, my matters, my reports, my cases
cases-none = You have no matters with us at the moment. Do you want to report something?
cases-which = These are your matters. Which one do you want to see?
cases-not-yours = That number is not among your matters.
cases-label = { $number } · { $what } · { $state }
cases-clerk = { $name } is looking after it.
cases-expected = To be done by { $day }.
cases-line = { $day }: { $text }
cases-now =
    { $story }

    What do you want to do?
    .add = Add a word or a photo
    .withdraw = Withdraw it
    .unfollow = Stop following it
    .leave-it = Nothing, thank you
choice-withdraw-words = withdraw, remove, delete
choice-leave-it-words = no, nothing, no thanks, no thank you
cases-of-others =
    { $story }

    { $matter ->
        [mayor] Do you want to know the answer, too?
        [session] Do you want to know this, too?
        [proposal] Do you support this, too?
       *[report] Do you see this, too? Then you will hear here how it goes on. Nobody sees that it is you.
    }
cases-of-others-over =
    { $story }

    This matter is closed already. If something is not right, write “report”.
cases-add = What do you want to add? A few words, a photo, or the place.
cases-sure = Do you really want to withdraw { $number }? Nobody will work on it then.
cases-left = All right. We are here if you need us.
cases-unfollowed = All right. We will not write to you about { $number } any more.
cases-withdrawn = { $number } is withdrawn. Thank you for telling us.
    .helped = { $helper } has withdrawn your matter { $number }.
cases-closed-already = { $number } is closed already.
