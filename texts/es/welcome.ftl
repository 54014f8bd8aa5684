language-command = idioma
language-words = idioma, español, deutsch, english
language-which = ¿Qué idioma prefiere?
language-set = Desde ahora le escribo en español.
