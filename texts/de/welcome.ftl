language-command = sprache
language-words = sprache, español, deutsch, english
language-which = Welche Sprache ist Ihnen lieber?
language-set = Von jetzt an schreibe ich Deutsch.
