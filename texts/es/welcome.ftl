language-command = idioma
language-words = idioma, español, deutsch, english
language-which = ¿Qué idioma prefiere?
language-set = Desde ahora le escribo en español.
privacy-text =
    Lo que el Ayuntamiento de { $town } guarda de usted y por cuánto tiempo:
    • sus asuntos con sus fotos: { $cases ->
        [forever] sin límite de tiempo
       *[other] { $cases } días después de cerrarse
    }; las fotos, { $photos ->
        [forever] el mismo tiempo
       *[other] { $photos } días
    }
    • lo demás que usted y yo escribimos aquí: { $talks ->
        [forever] sin límite de tiempo
       *[other] { $talks } días
    }
    • el número de este chat, para poder contestarle
    Ni nombre, ni teléfono, ni ubicación que usted no haya enviado. En público solo se ve el tipo de asunto, la calle y cómo va; una foto, solo después de que alguien la haya mirado.
