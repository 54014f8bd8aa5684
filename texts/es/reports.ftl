report-command = avisar, aviso
report-words = avisar, aviso, avisar de algo, dar un aviso, denunciar
report-damage-words = roto, rota, rotos, rotas, avería, averiado, averiada, estropeado, estropeada, no funciona, se ha caído, peligroso, peligrosa
report-category = ¿De qué se trata? También puede decirlo con sus palabras.
report-category-of-photo = Gracias por la foto. ¿De qué se trata?
report-category-of-words = Gracias. ¿Con cuál de estas cosas tiene que ver?
report-what = ¿Qué ocurre? Bastan unas palabras. Puede añadir una foto.
report-own = { $question }
report-is-it-there = ¿Es aquí: { $where }?
report-where = ¿Dónde está? Comparta su ubicación o escriba la calle y el número.
report-which-street = ¿Cuál de estas es?
    .none-of-these = Ninguna de estas
report-is-it = Cerca de ahí ya han avisado de algo así. ¿Es esto?
    .other-case = No, es otra cosa
report-recent = Es de lo que acabo de avisar ({ $number })
report-near-case = { $number }, { $place }, desde el { $day }
report-photo = ¿Tiene una foto? Ayuda a encontrar el sitio. Puede enviar varias.
    .skip = No tengo foto
report-photo-more = { $count ->
        [one] Tengo la foto.
       *[other] Tengo { $count } fotos.
    } Envíe otra o diga «ya está».
report-check =
    Esto es lo que he entendido:
    { $category }
    { $what }
    📍 { $where }
    📷 { $photos ->
        [0] sin foto
        [one] una foto
       *[other] { $photos } fotos
    }

    ¿Lo envío?
report-change = ¿Qué quiere cambiar?
    .kind = El tema
    .what = Lo que ocurre
    .where = El lugar
    .photo = Las fotos
choice-kind-words = tema, asunto, categoría, tipo
choice-what-words = texto, descripción, lo que pasa, qué ocurre, qué pasa
choice-where-words = lugar, sitio, calle, dirección, ubicación, dónde
choice-photo-words = foto, fotos, cámara, la foto, imagen, imágenes
report-thanks =
    ¡Gracias! Su aviso tiene el número { $number }.
    { $read }
    Le contestaremos aquí. Para añadir algo, responda a este mensaje o escriba «asuntos».
    .helped = { $helper } ha dado un aviso en su nombre. Tiene el número { $number }. Le contestaremos aquí.
report-followed-too = Gracias. Se lo hemos pasado a quien se ocupa de { $number }, y aquí le contaremos cómo sigue.
    .helped = { $helper } sigue en su nombre { $number }. Aquí le contaremos cómo va.
report-followed = Bien. Aquí le contaremos cómo sigue { $number }.
    .helped = { $helper } sigue en su nombre { $number }. Aquí le contaremos cómo va.
