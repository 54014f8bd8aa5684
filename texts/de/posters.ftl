### Was auf Plakaten und Aufklebern steht.

poster-report = Etwas kaputt? Scannen und Foto schicken.
poster-write = Eine Frage? Scannen und uns schreiben.
poster-emergency = Notruf: { $number }
poster-at-browser = Ohne App
poster-at-telegram = Telegram
poster-at-matrix = Matrix
poster-at-page = Was die Gemeinde antwortet
poster-at-channel-telegram = Neues auf Telegram
poster-at-channel-matrix = Neues auf Matrix
poster-sticker = Kaputt? Scannen, Foto schicken.
poster-typed = Oder „{ $words }“ schreiben: { $address }
