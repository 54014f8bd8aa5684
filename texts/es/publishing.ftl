### What staff publish for all.

desk-post-at-words = programar
desk-edit-words = editar
desk-planned-words = programados
desk-unplan-words = desprogramar
post-at-words = el, a partir de, cuando
post-until-words = hasta
post-link-words = enlace
post-more = ¿Algo más? Si no falta nada, publíquelo.
    .publish = 📢 Publicar ahora
    .link = 🔗 Añadir un enlace
    .until = ⏳ Que se retire solo
    .later = 🗓 Publicar más tarde
post-translation = Escríbalo en ese idioma; la primera línea es el título.
post-link = ¿Qué enlace? Empieza por https://
post-link-problem = Eso no es un enlace.
post-until = ¿Hasta cuándo debe estar? Por ejemplo: viernes 18:00
post-at = ¿Cuándo debe salir? Por ejemplo: mañana 9:00
post-moment-problem = No entiendo ese momento, o ya ha pasado.
choice-unplan = 🗑 Retirarlo
desk-planned = 🗓 Programado con el número { $number }: sale el { $at }.
desk-nothing-planned = Aquí no hay nada programado. Con !programar DÍA HORA y el texto debajo se programa algo.
desk-planned-line = { $number } · { $at } · { $what }
desk-planned-list =
    Programado:
    { $lines }
    Para retirar uno: !desprogramar NÚMERO
desk-not-planned = Aquí no hay nada programado con el número { $number }. !programados muestra lo que hay.
desk-unplanned = El número { $number } ya no saldrá.
desk-planned-out = 📢 «{ $what }» ha salido como anuncio { $number }. { $link }
desk-post-at-what =
    ¿Cuándo, y qué? En la primera línea el momento, debajo el texto:
    !programar mañana 9:00
    Mercadillo el sábado
desk-edit-what = ¿Qué debe decir ahora el anuncio { $number }? !editar { $number } TEXTO NUEVO
desk-edited = El anuncio { $number } ya está cambiado en todas partes. { $link }
desk-which-moment = No entiendo el momento «{ $words }», o ya ha pasado. Escríbalo así: viernes 18:00, o 24/12 9:30. No se ha publicado nada.
desk-which-link = «{ $words }» no es un enlace: tiene que empezar por https://. No se ha publicado nada.
