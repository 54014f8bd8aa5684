thanks-command = thanks
thanks-words = say thanks, thank somebody, give thanks, compliment, praise
thanks-hints = want to thank, would like to thank
thanks-whom = Whom would you like to thank?
thanks-who =
    Somebody there in particular?
    .everybody = All of them
thanks-what = What would you like to say? A few words are enough, or skip this step.
thanks-given = Thank you! { $who } will read it today. It is also counted on their page, without your name.
thanks-again = You have thanked { $who } today already. It counts once a day; tomorrow you can do so again.
thanks-told = 💚 A neighbour says thank you: { $who }
thanks-told-with =
    💚 A neighbour says thank you: { $who }
    “{ $text }”
thanks-line = 💚 { $name }: { $count }
thanks-month-title = Thank you, { $who }! { $month }
thanks-month = In { $month } the neighbours thanked { $who } { $count ->
        [one] once
       *[other] { $count } times
    }.
thanks-month-staff =
    💚 In { $month } you were thanked { $count ->
        [one] once
       *[other] { $count } times
    }:
    { $lines }

desk-by-name-words = by-name
desk-by-name-on = { $name }: from now on residents can thank you by name, and the page of the department says how often. To end it: !by-name no
desk-by-name-off = { $name }: you are not named any more. Thanks still count for the department.
desk-by-name-what = May residents thank you by name, for all to see? Write: !by-name yes, or: !by-name no
desk-thanks-words = thanks
desk-thanks =
    Thanks since the first of the month:
    { $lines }
desk-thanks-none = Nobody has said thank you yet this month. It will come.
privacy-thanks = The thanks that you give, with your words: so that they arrive and are counted
