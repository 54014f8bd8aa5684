### Proposals: what people would like the town to do, and who else would.

propose-command = propose
propose-words = propose, make a proposal, proposal, suggestion, suggest something
propose-hints = a proposal, would like to propose, want to propose, would like to suggest
proposals-command = proposals
proposals-words = proposals, all proposals, what others propose
propose-what = What do you propose? A few sentences are enough.
propose-is-it =
    Somebody has proposed something similar already. Is it the same? Then I count you for that one.
    .other-proposal = No, mine is another
propose-photo = Is there a photo that shows it? Send it, or skip this step.
propose-photo-more = I have { $count ->
        [one] one photo
       *[other] { $count } photos
    }. Send another, or go on.
propose-check =
    Your proposal:
    { $what }
    📍 { $where }
    📷 { $photos ->
        [0] no photo
        [one] one photo
       *[other] { $photos } photos
    }

    It is shown to all without your name. Shall I send it?
propose-thanks =
    Thank you! Your proposal has the number { $number }.
    As soon as somebody at the town hall has looked at it, all can read and support it. With { $wanted ->
        [one] one support
       *[other] { $wanted } supports
    } the town must answer. You will hear what becomes of it.
proposals =
    This is what neighbours propose:

    { $lines }
    .propose = ✏️ Propose something
proposals-none =
    There is no proposal at the moment. Would you like to make one?
    .propose = ✏️ Propose something
proposals-line =
    { $number }: { $what }
    { $supports }
proposals-support = 👍 { $number }
proposal-supports = 👍 { $count } of { $wanted } supports
proposal-due = 👍 { $count } of { $wanted } supports – the town answers by { $due }
proposal-reached = { $number }: { $count } people support your proposal. That is enough: the town must answer by { $due }.
follow-reached = { $number }, which you support, has { $count } supports. That is enough: the town must answer by { $due }.
thread-reached = 👍 { $number } has { $count } supports. An answer is due by { $due }; write it here, and all can read it.
card-proposal = 👍 A proposal. 📢 shows it to all, so that others can support it; what you answer here can then be read by all.
matter-proposal = Proposal
privacy-votes = Which proposals you support and in which polls you have voted: so that each person counts once; if you delete everything, a mark without your name stays until the poll ends

feed-proposals-title = Proposals
feed-proposals-lead = What neighbours propose. With { $wanted ->
    [one] one support
   *[other] { $wanted } supports
} the town must answer.
feed-proposals-none = There is no proposal at the moment.
feed-proposals-ended = What became of earlier ones
feed-propose = Propose something
feed-support-proposal = I support this
feed-step-opened-proposal = Proposed
