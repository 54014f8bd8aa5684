language-command = language
language-words = language, español, deutsch, english
language-which = Which language do you prefer?
language-set = From now on I write in English.
privacy-text =
    What the town hall of { $town } keeps of you, and for how long:
    • your matters with their photos: { $cases ->
        [forever] without limit
       *[other] { $cases } days after they are closed
    }; the photos { $photos ->
        [forever] just as long
       *[other] { $photos } days
    }
    • what you and I write here, apart from that: { $talks ->
        [forever] without limit
       *[other] { $talks } days
    }
    • the number of this chat, so that we can answer you
    No name, no telephone number, no location that you did not send. In public only the kind of matter, the street and how it stands; a photo only after somebody has looked at it.
