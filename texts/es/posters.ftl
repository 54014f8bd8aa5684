### Lo que pone en carteles y pegatinas.

poster-report = ¿Hay algo roto? Escanee y envíe una foto.
poster-write = ¿Tiene una pregunta? Escanee y escríbanos.
poster-emergency = Emergencias: { $number }
poster-at-browser = Sin aplicación
poster-at-telegram = Telegram
poster-at-matrix = Matrix
poster-at-page = Lo que contesta el Ayuntamiento
poster-at-channel-telegram = Noticias en Telegram
poster-at-channel-matrix = Noticias en Matrix
poster-sticker = ¿Está roto? Escanee y envíe una foto.
poster-typed = O escriba «{ $words }»: { $address }
