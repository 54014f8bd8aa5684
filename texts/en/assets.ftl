### Things in the street with a number on them: lamps, benches, bins.

asset-command = asset
asset-words = asset, sticker
asset-called = { $kind } { $number }
asset-named = { $what } ({ $name })
asset-at = { $what }, { $street }
asset-which = Which number is on the sticker? It looks like F-123. A photo of the thing may come along.
asset-is-it =
    { $called }
    This has been reported already. Is it this one?
    .other-case = No, it is something else
asset-what =
    { $called }
    What is wrong? Send a photo, or a few words. That is enough: we know where it is.
    .easy =
        { $called }
        What is wrong? Please send a photo.
asset-say-what =
    { $called }
    What is wrong? A few words are enough: we know where it is.
asset-please-tell = We know the place already. Please send a photo, or write a few words.
asset-thanks =
    Thank you! { $called }: your report has the number { $number }.
    { $read }
    You will hear from us here. To add something, answer this message, or write “matters”.
    .helped = { $helper } has reported something in your name: { $called }. It has the number { $number }. We will answer you here.
asset-unknown =
    I do not find “{ $said }” in our list. Perhaps the sticker is old, or a letter is missing.
    You can report it all the same: a photo and the street are enough.
    .report = Report it all the same
    .ask-person = Write to a person
asset-retired =
    { $called }: this is no longer in our list. Perhaps it has been replaced or moved.
    You can report it all the same: a photo and the street are enough.
    .report = Report it all the same
    .ask-person = Write to a person
card-asset = 🏷 { $what } · { $before ->
        [0] not reported before
        [one] reported once before: { $numbers }
       *[other] reported { $before } times before, last: { $numbers }
    }
desk-help-reports = Lamps, benches, bins
desk-asset-words = asset
desk-asset = 🏷 { $what }{ $retired ->
        [yes] {" "}(no longer there)
       *[no] {""}
    }: { $times ->
        [0] never reported.
        [one] reported once.
       *[other] reported { $times } times.
    }
    { $lines }
desk-asset-line = { $number } · { $day } · { $state }
desk-no-such-asset = “{ $said }” is not in the list of lamps, benches and bins. The number is on its sticker, such as !asset F-123
desk-which-asset = Which one? Write its number, such as !asset F-123, or write !asset in the thread of a case about one.
