### Support: somebody else wants it, too.

support-command = support
support-given = 👍 You are counted for { $number }: { $count } of { $wanted } supports. You will hear what becomes of it.
support-twice = You are counted for { $number } already; each person counts once. It has { $count } of { $wanted } supports.
support-late = { $number } has come to an end; nobody can support it any more.
support-gone = { $number } is not there for all to read.
support-verify = Here only people count whom somebody at the town hall has seen once. Write “verify”, and I explain how that goes.
support-yours = { $number } is your own. You will hear the answer here.
