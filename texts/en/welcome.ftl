language-command = language
language-words = language, español, deutsch, english
language-which = Which language do you prefer?
language-set = From now on I write in English.
