### Posts of the open feed, and how far a case has come.

state-received = Received
state-seen = Seen
state-in-work = In work
state-done = Done
state-declined = Cannot be done
state-duplicate = Already known
state-passed-on = Passed on to another authority
state-withdrawn = Withdrawn

matter-report = Report
matter-question = Question
matter-complaint = Complaint

# The heading of a post: what it is about, and where.
post-report = Report { $number }: { $what }
post-asked = { $what }: { $number }
post-result = Done: { $what }
post-promise = Promised: { $what }
post-answer = Answered: { $what }
post-thanks = Thanks: { $what }
post-subject-at = { $what }, { $where }

# Lines in a post.
post-state = How it stands: { $state }
post-promised = Promised for { $day }
post-thanked = Thank you, { $who }!
post-moved = This is now with: { $department }
post-of = Published on { $day }
post-withdrawn = This post was withdrawn.
