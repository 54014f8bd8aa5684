### What staff publish for all.

desk-post-at-words = post-at
desk-edit-words = edit
desk-planned-words = planned
desk-unplan-words = unplan
post-at-words = at, on, from
post-until-words = until
post-link-words = link
post-more = What else? When nothing is missing: publish it.
    .publish = 📢 Publish now
    .link = 🔗 Add a link
    .until = ⏳ Take it down by itself
    .later = 🗓 Publish later
post-translation = Please write it in that language; the first line is the title.
post-link = Which link? It begins with https://
post-link-problem = That is no link.
post-until = Until when is it to stand? For example: friday 18:00
post-at = When is it to appear? For example: tomorrow 9:00
post-moment-problem = I do not understand that moment, or it is past.
choice-unplan = 🗑 Take it back
desk-planned = 🗓 Planned as number { $number }: it appears on { $at }.
desk-nothing-planned = Nothing is planned here. !post-at DAY TIME and the words below plans something.
desk-planned-line = { $number } · { $at } · { $what }
desk-planned-list =
    Planned:
    { $lines }
    To take one back: !unplan NUMBER
desk-not-planned = Nothing is planned here under the number { $number }. !planned shows what is.
desk-unplanned = Number { $number } is not going to appear.
desk-planned-out = 📢 “{ $what }” has appeared as post { $number }. { $link }
desk-post-at-what =
    When, and what? In the first line the moment, below it the words:
    !post-at tomorrow 9:00
    Market on Saturday
desk-edit-what = What is post { $number } to say now? !edit { $number } NEW WORDS
desk-edited = Post { $number } says it everywhere now. { $link }
desk-which-moment = I do not understand the moment “{ $words }”, or it is past. Write it like this: friday 18:00, or 24.12. 9:30. Nothing has gone out.
desk-which-link = “{ $words }” is no link: it must begin with https://. Nothing has gone out.
