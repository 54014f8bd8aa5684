### The service that tells how fast the town answers.

menu-stats = 📊 How fast we answer
stats-command = stats
stats-words = stats, statistics, figures, how fast does the town answer
stats-hints = how quickly does, figures of, statistics of
stats-told =
    📊 { $who }, the last 12 months:
    { $lines }
stats-none = There is too little to tell of { $who } yet. As soon as reports are answered and done, you can read here how fast that goes.
stats-more = Month by month and for each department: { $link }
