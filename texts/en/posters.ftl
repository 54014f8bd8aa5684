### What stands on posters and stickers.

poster-report = Is something broken? Scan and send a photo.
poster-write = Do you have a question? Scan and write to us.
poster-emergency = Emergency: { $number }
poster-at-browser = Without an app
poster-at-telegram = Telegram
poster-at-matrix = Matrix
poster-at-page = What the town answers
poster-at-channel-telegram = News on Telegram
poster-at-channel-matrix = News on Matrix
poster-sticker = Broken? Scan and send a photo.
poster-typed = Or write “{ $words }”: { $address }
