### Support: somebody else wants it, too.

support-command = support
support-given = 👍 Your support for { $number } is counted: it has { $count } of { $wanted } now. You will hear what becomes of it.
support-twice = You support { $number } already, and each person counts once. It has { $count } of { $wanted } supports.
support-late = { $number } has come to an end; nobody can support it any more.
support-gone = { $number } is not there for all to read, so nobody can support it. Write “proposals” to see those that there are.
support-verify = Here only people count whom somebody at the town hall has seen once. Write “verify”, and I explain how that goes.
support-yours = { $number } is your own. You will hear the answer here.
